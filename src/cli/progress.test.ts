import { expect, test } from 'vitest';
import { progress } from './progress.ts';

/** A screen that remembers, and a clock that moves 50 ms at each look. */
function watch(isTTY: boolean) {
  const shown: string[] = [];
  let now = 0;
  const bar = progress('Passé', { isTTY, write: (text) => shown.push(text) }, () => {
    now += 50;
    return now;
  });
  return { bar, shown };
}

test('nothing for short work, then a bar that goes away', () => {
  const { bar, shown } = watch(true);
  for (let day = 1; day <= 8; day++) bar.step(day, 20);
  expect(shown).toEqual([]);
  for (let day = 9; day <= 20; day++) bar.step(day, 20);
  expect(shown.at(-1)).toContain('20 / 20');
  expect(shown.length).toBeLessThan(8);
  bar.end();
  expect(shown.at(-1)).toBe('\r\u001b[K');
});

test('nothing at all when nobody watches', () => {
  const { bar, shown } = watch(false);
  for (let day = 1; day <= 100; day++) bar.step(day, 100);
  bar.end();
  expect(shown).toEqual([]);
});
