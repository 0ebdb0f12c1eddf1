/**
 * The two scenarios of one class hour tell a good manager from a careless one by what they teach: a false record found
 * early, a lawful and fair roster. Managers stand in order on the same luck, far enough apart to be worth a mark
 * (`gondole calibrate` prints the same over twenty draws).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawsOf, type Play, playDraw } from '../../src/marks/index.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const scenarioOf = (name: string): Scenario => readScenario(name, read).scenario!;

/** Who stands where, from the least; a manager drawn by lot has nothing to decide there. */
const LADDER = ['do-nothing', 'naive', 'prudent', 'expert'];
/** Points, in hundredths, from who does nothing to who applies the course, and from there to the expert. */
const [FIRST_GAP, SECOND_GAP] = [200, 150];

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const by = (plays: readonly Play[], name: string): Play => plays.find(({ manager }) => manager === name)!;

describe.each([
  ['rayon-vide-17h.json', 8],
  ['samedi-pour-tous.json', 5],
])('%s', (name, count) => {
  const scenario = scenarioOf(name);
  const draws = drawsOf(count).map((base) => playDraw(scenario, base));
  const marks = (manager: string): number[] => draws.map((plays) => by(plays, manager).mark!);

  test('managers stand in order on four draws of five', () => {
    const inOrder = draws.filter((plays) =>
      LADDER.every((manager, i) => i === 0 || by(plays, manager).mark! > by(plays, LADDER[i - 1]!).mark!),
    );
    expect(inOrder.length).toBeGreaterThanOrEqual(Math.ceil(0.8 * count));
  });

  test('and far enough apart', () => {
    const [nothing, , prudent, expert] = LADDER.map((manager) => mean(marks(manager)));
    expect(prudent! - nothing!).toBeGreaterThanOrEqual(FIRST_GAP);
    expect(expert! - prudent!).toBeGreaterThanOrEqual(SECOND_GAP);
  });

  test('no decision is refused, and eight a week are enough', () => {
    for (const plays of draws)
      for (const { decisions, days, manager, refused } of plays) {
        expect(refused, manager).toBe(0);
        expect(decisions / Math.max(1, days / 7), manager).toBeLessThanOrEqual(8);
      }
  });
});

test('Rayon vide tells them apart by the shelves and by the false records', () => {
  const [plays] = drawsOf(1).map((base) => playDraw(scenarioOf('rayon-vide-17h.json'), base));
  const line = (manager: string, id: string): number => by(plays!, manager).lines[id] ?? 0;
  for (const id of ['a2.2-served', 'g3.3-phantom'])
    expect(line('expert', id), id).toBeGreaterThan(line('prudent', id));
  // Filling without counting serves more customers, and leaves the computer as wrong as it was.
  expect(line('naive', 'a2.2-served')).toBeGreaterThan(line('do-nothing', 'a2.2-served'));
  expect(line('naive', 'g3.3-phantom')).toBeLessThan(100);
});
