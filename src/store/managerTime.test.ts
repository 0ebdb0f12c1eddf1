import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario, type Scenario } from '../scenario/index.ts';
import { COMMANDS, type Command, start } from './game.ts';
import { viewOf } from './view.ts';

// Rule guarded here: the manager's minutes are a budget of the day; what does not fit is refused, never half done.

const text = readFileSync(new URL('../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const grocery = readScenario('petite-epicerie.json', () => text).scenario!;
const withMinutes = (minutesPerDay: number | null): Scenario => ({ ...grocery, manager: { minutesPerDay } });
const price = (p: number, more = 1): Command => {
  const { id, priceCents } = grocery.catalogue.products[p]!;
  return { type: 'prices', prices: { [id]: priceCents + more } };
};
const PRICE = COMMANDS.get('prices')!.minutes;

describe('a day of two prices', () => {
  const game = () => start(withMinutes(2 * PRICE + 1));

  test('takes two, refuses the third with what is left, and takes it the next day', () => {
    const one = game();
    expect(one.decide(price(0))).toBeUndefined();
    expect(one.decide(price(1))).toBeUndefined();
    expect(viewOf(one).managerTime()).toEqual({ left: 1, day: 2 * PRICE + 1 });
    const refusal = { code: 'no-time-left', numbers: { minutes: PRICE, left: 1 } };
    expect(one.check(price(2))).toMatchObject(refusal);
    expect(one.decide(price(2))).toMatchObject(refusal);
    expect(one.log).toHaveLength(2);
    one.finishDay();
    expect(one.decide(price(2))).toBeUndefined();
  });

  test('gives the minutes back when a decision is taken back, and counts a field once', () => {
    const one = game();
    for (let more = 1; more <= 9; more++) expect(one.decide(price(0, more))).toBeUndefined();
    expect(viewOf(one).managerTime()!.left).toBe(PRICE + 1);
    one.decide(price(1));
    expect(one.decide(price(1, 2))).toBeUndefined();
    one.undo();
    expect(one.decide(price(2))).toBeUndefined();
  });

  test('is the time of people: a deputy has its own', () => {
    const one = game();
    for (let p = 0; p < 6; p++) expect(one.decide(price(p), 'prudent')).toBeUndefined();
    expect(viewOf(one).managerTime()!.left).toBe(2 * PRICE + 1);
    expect(one.decide(price(0), 'A')).toBeUndefined();
    expect(one.decide(price(1), 'B')).toBeUndefined();
    expect(one.decide(price(2), 'A')?.code).toBe('no-time-left');
  });
});

test('nobody counts when the scenario does not', () => {
  const one = start(withMinutes(null));
  for (let p = 0; p < 8; p++) expect(one.decide(price(p))).toBeUndefined();
  expect(viewOf(one).managerTime()).toBeUndefined();
});

describe('a forecast', () => {
  const expected: Command = { type: 'forecast', entries: 210, basketCents: 1_350, emptyBp: 400 };

  test('is kept under its day, changes nothing in the store and costs no time', () => {
    const [said, silent] = [start(withMinutes(0)), start(withMinutes(0))];
    expect(said.decide(expected)).toBeUndefined();
    said.finishDay();
    silent.finishDay();
    expect(said.plan.forecasts['0']).toEqual({ entries: 210, basketCents: 1_350, emptyBp: 400 });
    expect(said.fingerprints).toEqual(silent.fingerprints);
  });

  test('comes before the day, and the last one said counts', () => {
    const one = start(grocery);
    one.decide(expected);
    one.decide({ ...expected, entries: 300 });
    expect(one.log).toHaveLength(1);
    one.advance({ day: 0, minute: 600 });
    expect(one.decide(expected)).toMatchObject({ code: 'day-has-begun', numbers: { minute: 600 } });
    expect(one.plan.forecasts['0']!.entries).toBe(300);
  });
});
