import { expect, test } from 'vitest';
import { type Check, failed, ok, PROBLEM_CODES, type Result, refuse } from './result.ts';

test('a refusal holds only what is given', () => {
  expect(refuse('no-room')).toEqual({ code: 'no-room' });
  expect(Object.keys(refuse('no-room'))).toEqual(['code']);
  expect(refuse('cash', { missingCents: 120 })).toEqual({ code: 'cash', numbers: { missingCents: 120 } });
  expect(refuse('busy', undefined, { who: 'ana' })).toEqual({ code: 'busy', ids: { who: 'ana' } });
});

test('a check says yes with undefined, a result is told apart by ok', () => {
  const yes: Check = undefined;
  expect(yes).toBeUndefined();
  const half = (n: number): Result<number> => (n % 2 === 0 ? ok(n / 2) : failed(refuse('odd', { n })));
  expect(half(4)).toEqual({ ok: true, value: 2 });
  expect(half(3)).toEqual({ ok: false, error: { code: 'odd', numbers: { n: 3 } } });
});

test('sixteen kinds of problem, each once', () => {
  expect(new Set(PROBLEM_CODES).size).toBe(16);
});
