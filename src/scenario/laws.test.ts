import { describe, expect, test } from 'vitest';
import { isSentence, NAME, reader, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { readScenario } from './index.ts';

// Rule guarded here: whatever stands in place of a value of a law, reading never throws; it gives a scenario, or located
// sentences. The grocery itself names no law, so the sweep of its leaves does not come here.

const LAWS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  catchment: {
    memory: false,
    arrivals: { perHour: [40] },
    browsing: { law: 'lognormal', meanSeconds: 600, cv: 0.8 },
    basket: { law: 'negative-binomial', meanLines: 5, dispersion: 2 },
  },
  checkout: {
    line: 'random',
    patience: 'exponential',
    leaveAt: 5,
    service: { law: 'gamma', meanSeconds: 60, cv: 0.5 },
    preparation: { perHour: [6], work: { law: 'exponential', meanSeconds: 90 } },
  },
};

type Path = readonly (string | number)[];

/** Every value of the laws, containers included. */
function placesOf(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

/** The grocery under laws, one value replaced. */
function textWith(path?: Path, value?: unknown): string {
  const scenario = JSON.parse(TEXT);
  for (const [section, keys] of Object.entries(structuredClone(LAWS))) Object.assign(scenario[section], keys);
  if (path) {
    let at = scenario;
    for (const step of path.slice(0, -1)) at = at[step];
    at[path.at(-1)!] = value;
  }
  return JSON.stringify(scenario, null, 1);
}

const read = (text: string) => readScenario(NAME, reader({ [NAME]: text }));

const WRONG = [
  null,
  true,
  '',
  'x',
  '5',
  -1,
  0,
  1.5,
  1e300,
  [],
  [1, 2, 3],
  {},
  { $comment: 'rien' },
  { law: 'x' },
];

const PLACES = Object.entries(LAWS).flatMap(([section, keys]) =>
  Object.entries(keys).flatMap(([key, value]) => placesOf(value, [section, key])),
);

test('the grocery under all laws is a scenario', () => {
  const { problems, scenario } = read(textWith());
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(scenario!.checkout.preparation!.work.meanSeconds).toBe(90);
});

describe('anything in place of a value of a law', () => {
  test.each(PLACES.map((path) => [path.join('/'), path] as const))('%s', (_, path) => {
    for (const wrong of WRONG) {
      const { problems, scenario } = read(textWith(path, wrong));
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect(errors.length > 0, JSON.stringify(wrong)).toBe(scenario === undefined);
      for (const problem of problems) {
        expect(isSentence(problem), problem.message).toBe(true);
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.got.length).toBeLessThanOrEqual(40);
      }
    }
  });
});
