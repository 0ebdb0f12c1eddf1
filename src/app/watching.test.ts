import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../scenario/index.ts';
import { ROW, start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { expectedByHour, usual } from './expected.ts';
import { Live } from './live.ts';
import { customer, present, tillToday } from './watching.ts';

const text = readFileSync(new URL('../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const { scenario } = readScenario('petite-epicerie.json', () => text);
const MINUTE = 60_000;

const dayAt = (minute: number) => {
  const game = start(scenario!, { trace: true });
  game.advance({ day: 0, minute });
  return game;
};

test('people present are those the journal counts, and each of them has a card', () => {
  const game = dayAt(1_080);
  for (let minute = 540; minute <= 1_080; minute += 45) {
    const live = new Live(game);
    live.reset();
    live.watch(minute * MINUTE);
    const people = present(game, minute * MINUTE);
    expect(people).toHaveLength(live.inStore);
    for (const { visit } of people) {
      const seen = customer(game, visit, minute * MINUTE)!;
      expect(seen.gone).toBe(false);
      expect(seen.enteredMs).toBeLessThanOrEqual(minute * MINUTE);
    }
  }
});

test('a card says nothing of later, nor of what nobody can see', () => {
  const game = dayAt(1_200);
  const { trace } = game;
  const thief = [...Array(trace!.rows).keys()].find((r) => trace!.at(r, 1) === ROW.theft);
  const visit = thief === undefined ? 3 : trace!.at(thief, 2);
  const end = customer(game, visit, 1_200 * MINUTE)!;
  expect(end.gone).toBe(true);
  expect(customer(game, visit, end.enteredMs - 1)).toBeUndefined();
  expect(customer(game, visit, end.enteredMs)!.units).toBe(0);
  // Units in a basket are those picked before everybody's eyes.
  let picked = 0;
  for (let r = 0; r < trace!.rows; r++)
    if (trace!.at(r, 1) === ROW.pick && trace!.at(r, 2) === visit) picked += trace!.at(r, 4);
  expect(end.units).toBe(picked);
});

test('tills together have the tickets and the takings of the day', () => {
  const game = dayAt(1_080);
  const view = viewOf(game);
  const tills = game.model.tills.map((_, t) => tillToday(game, t, 1_440 * MINUTE));
  expect(tills.reduce((sum, one) => sum + one.tickets, 0)).toBe(view.figure(0, 'tickets'));
  expect(tills.reduce((sum, one) => sum + one.cents, 0)).toBe(view.figure(0, 'revenueCents'));
});

test('the hours of an expected day add up to what is expected of it, and no one is expected behind shut doors', () => {
  const game = dayAt(0);
  const view = viewOf(game);
  const said = { type: 'forecast', entries: 240, basketCents: 1_200, emptyBp: 300 } as const;
  expect(game.decide(said)).toBeUndefined();
  const hours = expectedByHour(view, 0);
  expect(hours.reduce((a, b) => a + b, 0)).toBeCloseTo(240, 6);
  const { openMinute, closeMinute } = view.sheet(0);
  for (const [h, entries] of hours.entries())
    if ((h + 1) * 60 <= openMinute || h * 60 >= closeMinute) expect(entries).toBe(0);
});

test('the habit of a day is the mean of the same days before it', () => {
  const game = start(scenario!);
  const view = viewOf(game);
  game.advance({ day: 8, minute: 0 });
  // One Tuesday of the game, and no year before in this store.
  expect(usual(view, 8)).toMatchObject({ entries: view.figure(1, 'entered') });
});

test('tickets of the year before tell those who came in, by how many of them buy', () => {
  const data = { madeFor: '0'.repeat(16), days: 56, visits: Array(56).fill(30), families: [], products: [] };
  const game = start({ ...scenario!, past: { ...scenario!.past, data } });
  const view = viewOf(game);
  // Nothing is known of the door on the first morning.
  expect(usual(view, 1).entries).toBe(30);
  game.advance({ day: 3, minute: 0 });
  const total = (column: 'entered' | 'tickets') =>
    [0, 1, 2].reduce((sum, day) => sum + view.figure(day, column), 0);
  expect(total('entered')).toBeGreaterThan(total('tickets'));
  expect(usual(view, 3).entries).toBe(Math.round((30 * total('entered')) / total('tickets')));
  // What was expected of a day that is over does not change afterwards.
  expect(usual(view, 0).entries).toBe(30);
});
