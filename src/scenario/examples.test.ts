import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario, type Scenario } from './index.ts';

// Rule guarded here: what the guide of scenarios shows can be copied. Each example of « Isoler une leçon » is read as an
// extension of the supérette, without an error, and every key of a test bench that the format has is in the guide.

const FOLDER = new URL('../../scenarios/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const GUIDE = file('README.md');
const SECTION = GUIDE.slice(GUIDE.indexOf('## Isoler une leçon'), GUIDE.indexOf('## La chance'));
const EXAMPLES = [...SECTION.matchAll(/([^\n]+) :\n\n```json\n([\s\S]*?)```/g)].map(
  ([, what, json]) => [what, json] as [string, string],
);

/** Reads an example on top of the supérette. */
function extended(json: string) {
  const head = { extends: 'superette-des-halles.json', format: 1, id: 'exemple' };
  const text = JSON.stringify({ ...head, ...JSON.parse(json) });
  return readScenario('exemple.json', (name) => (name.endsWith('exemple.json') ? text : file(name)));
}

describe('examples of the guide', () => {
  test('there are some', () => {
    expect(EXAMPLES.length).toBeGreaterThanOrEqual(9);
  });

  test.each(EXAMPLES)('%s', (_, json) => {
    const { problems, scenario } = extended(json);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scenario).toBeDefined();
  });

  test('say what they do: keys are taken as they are written', () => {
    const read = (start: string): Scenario =>
      extended(EXAMPLES.find(([what]) => what.startsWith(start))![1]).scenario!;
    expect(read('Cinquante clients').catchment.arrivals).toEqual({ perHour: [50] });
    expect(read('Douze préparations').checkout.preparation!.work.meanSeconds).toBe(180);
    expect(read('Un magasin qui ne ferme').pickup).toBeUndefined();
  });
});

test('the example of voices is read as it stands', () => {
  const { voices: _, ...store } = JSON.parse(file('superette-des-halles.json'));
  const section = GUIDE.slice(GUIDE.indexOf('### `voices`'), GUIDE.indexOf('### `opening`'));
  const [, json] = section.match(/```json\n([\s\S]*?)```/)!;
  const text = JSON.stringify({ ...store, ...JSON.parse(json!) });
  const { problems, scenario } = readScenario('exemple.json', (name) =>
    name.endsWith('exemple.json') ? text : file(name),
  );
  expect(problems).toEqual([]);
  expect(scenario!.voices!.dilemmas[0]!.options[0]!.effects.orders).toHaveLength(1);
});

describe('with a pick-up point', () => {
  const warnings = (json: string) =>
    extended(json)
      .problems.filter(({ severity }) => severity === 'warning')
      .map(({ path }) => path);

  test('strangers who order nothing are pointed out', () => {
    expect(warnings('{ "catchment": { "arrivals": { "perHour": [50] } } }')).toContain('/catchment/arrivals');
  });

  test('doors that do not stay open through midnight are pointed out', () => {
    const hours = { monday: ['08:00', '24:00'], tuesday: ['00:00', '20:00'] };
    expect(warnings(JSON.stringify({ calendar: { hours } }))).toContain('/calendar/hours/monday');
    expect(warnings(JSON.stringify({ calendar: { hours }, pickup: { $remove: true } }))).not.toContain(
      '/calendar/hours/monday',
    );
  });
});

test.each([
  'catchment.arrivals',
  'catchment.memory',
  'catchment.browsing',
  'catchment.basket',
  'checkout.service',
  'checkout.line',
  'checkout.patience',
  'checkout.leaveAt',
  'checkout.preparation',
])('the guide tells of %s', (key) => {
  expect(SECTION).toContain(`\`${key}`);
});
