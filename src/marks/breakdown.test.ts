// Rule guarded here: every mark is the sum of its parts, to the thousandth, whatever was evaluated and whatever caps it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakdown } from './breakdown.ts';
import { type Evidence, IDLE, measured, NO_EVIDENCE, NO_OCCASION } from './evidence.ts';
import { flat, markRun } from './mark.ts';
import { BLOCKS, SUBS } from './referential.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

const anyObserved = fc.oneof(
  fc.constant(NO_OCCASION),
  fc.constant(IDLE),
  fc.integer({ min: -100_000, max: 100_000 }).map(measured),
);
const codes = [...SUBS, ...BLOCKS.flatMap(({ competences }) => competences.map(({ code }) => code))];
const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    observed: fc.array(anyObserved, {
      minLength: DEFAULT_RUBRIC.lines.length,
      maxLength: DEFAULT_RUBRIC.lines.length,
    }),
    breaches: fc.array(
      fc.constantFrom(...codes).map((code) => ({ code, rule: 'TT02', day: 0 })),
      { maxLength: 4 },
    ),
  })
  .map(({ observed, breaches }) => ({
    ...NO_EVIDENCE,
    observed: new Map(DEFAULT_RUBRIC.lines.map(({ id }, i) => [id, observed[i]!])),
    breaches,
    anchors: new Map(
      DEFAULT_RUBRIC.lines.map(({ id }) => [id, { nothing: -50_000, prudent: 10_000, expert: 60_000 }]),
    ),
  }));

test('parts add up to their mark, and every mark that was made is there', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const marks = markRun(DEFAULT_RUBRIC, evidence);
      const sums = breakdown(marks, DEFAULT_RUBRIC);
      const byId = new Map(sums.map((one) => [one.id, one]));
      for (const { id, milliPoints, parts } of sums)
        expect(
          parts.reduce((sum, part) => sum + part.milliPoints, 0),
          id,
        ).toBe(milliPoints);
      for (const { code, computed } of flat(marks))
        expect(byId.get(code)?.milliPoints, code).toBe(computed === undefined ? undefined : 10 * computed);
      const { overall, soFar } = marks;
      expect(byId.get('overall')?.milliPoints).toBe(
        overall.computed === undefined ? undefined : 10 * overall.computed,
      );
      expect(byId.get('soFar')?.milliPoints).toBe(soFar === undefined ? undefined : 10 * soFar);
    }),
    { numRuns: 200 },
  );
});
