import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { compile, type Model } from '../compiled.ts';
import { CheckoutState, callNext, joinLine, leaveLine, serviceMs } from './index.ts';

describe('lines', () => {
  test('behave as plain lists of people', () => {
    const model = compile(grocery());
    const gesture = fc.record({
      do: fc.constantFrom('join', 'join', 'join', 'call', 'leave'),
      line: fc.nat({ max: 1 }),
      who: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 60 }), (gestures) => {
        const c = new CheckoutState(model);
        const next = new Int32Array(200);
        const twin: number[][] = [[], []];
        let visit = 0;
        for (const g of gestures) {
          const line = twin[g.line]!;
          if (g.do === 'join') {
            joinLine(c, g.line, visit, next);
            line.push(visit++);
          } else if (g.do === 'call') {
            expect(callNext(c, g.line, next)).toBe(line.shift() ?? -1);
          } else if (line.length > 0) {
            const [gone] = line.splice(g.who % line.length, 1);
            leaveLine(c, g.line, gone!, next);
          }
          for (const [l, people] of twin.entries()) {
            expect(c.waiting[l]).toBe(people.length);
            const walked: number[] = [];
            for (let v = c.head[l]!; v >= 0; v = next[v]!) walked.push(v);
            expect(walked).toEqual(people);
            expect(c.tail[l]).toBe(people.at(-1) ?? -1);
          }
        }
      }),
    );
  });
});

const till = (fixedSeconds: number, perLineSeconds: number, spreadBp: number): Model =>
  compile(grocery((s) => Object.assign(s.checkout, { fixedSeconds, perLineSeconds, spreadBp })));

describe('time at the till (facts 4.9)', () => {
  test('is 41 s + 3 s per line: 59 s for 6, 131 s for 30', () => {
    const model = till(41, 3, 0);
    expect([6, 30].map((lines) => serviceMs(model, lines, 100, 1))).toEqual([59_000, 131_000]);
    // 61 and 27 customers an hour.
    expect([6, 30].map((lines) => Math.round(3_600_000 / serviceMs(model, lines, 100, 1)))).toEqual([61, 27]);
  });

  test('is in inverse proportion of the pace', () => {
    const model = till(40, 0, 0);
    expect([50, 100, 125, 200].map((pace) => serviceMs(model, 1, pace, 1))).toEqual([
      80_000, 40_000, 32_000, 20_000,
    ]);
  });

  /** Mean and relative deviation over every pair of two uniforms of a fine grid: the law itself, not a sample of it. */
  const lawOf = (spreadBp: number) => {
    const model = till(41, 3, spreadBp);
    const n = 400;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < n; k++) {
        const ms = serviceMs(model, 6, 100, (i + 0.5) / n + (k + 0.5) / n);
        sum += ms;
        squares += ms * ms;
      }
    }
    const mean = sum / (n * n);
    return { mean, spread: Math.sqrt(squares / (n * n) - mean * mean) / mean };
  };

  test.each([0, 1_000, 2_500, 3_600])(
    'has the mean and the spread that the scenario declares: %i',
    (spreadBp) => {
      const { mean, spread } = lawOf(spreadBp);
      expect(Math.abs(mean - 59_000)).toBeLessThan(2);
      expect(Math.abs(spread - spreadBp / 10_000)).toBeLessThan(0.0001);
    },
  );

  test('rises with the draw and never ends before it begins', () => {
    for (const spreadBp of [0, 2_500, 9_000]) {
      const model = till(1, 0, spreadBp);
      let before = 0;
      for (let u = 0; u <= 2; u += 0.01) {
        const ms = serviceMs(model, 0, 300, u);
        expect(ms).toBeGreaterThanOrEqual(Math.max(1_000, before));
        before = ms;
      }
    }
  });
});
