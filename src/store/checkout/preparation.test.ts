import { describe, expect, test } from 'vitest';
import {
  askNext,
  createPreparations,
  drawPreparation,
  nextPreparationMs,
  openPreparations,
  type Preparations,
} from './preparation.ts';

const DAY = 86_400_000;
const work = (ms: number) => ({ law: 'constant', mean: ms, cv: 0 }) as const;

/** Those that wait, first asked first. */
const waiting = (p: Preparations) =>
  Array.from({ length: p.asked - p.first }, (_, i) => [p.since[p.first + i]!, p.work[p.first + i]!]);

describe('preparations', () => {
  test('are asked for in the order of the stream', () => {
    const p = createPreparations();
    for (let i = 1; i <= 40; i++) drawPreparation(p, work(i), i * 100, i);
    expect(nextPreparationMs(p)).toBe(100);
    askNext(p);
    askNext(p);
    expect(waiting(p)).toEqual([
      [100, 1],
      [200, 2],
    ]);
    expect(nextPreparationMs(p)).toBe(300);
  });

  test('what waits in the evening still waits in the morning, since the same moment; the stream begins anew', () => {
    const p = createPreparations();
    for (let i = 1; i <= 4; i++) drawPreparation(p, work(i), DAY - 500 + i * 100, i);
    askNext(p);
    askNext(p);
    p.first += 1;
    openPreparations(p, DAY);
    expect(waiting(p)).toEqual([[-300, 2]]);
    expect(nextPreparationMs(p)).toBe(-1);
  });
});
