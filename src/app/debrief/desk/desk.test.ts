// Where workers do not work, the page does the debrief's work itself: same answers, and a task that is stopped stops.
import { expect, test } from 'vitest';
import { everyDay, grocery } from '../../../../tests/support/grocery.ts';
import { finish } from '../../../play/steps.ts';
import type { Played } from '../../../play/twin.ts';
import { Desk } from './desk.ts';
import { workOf } from './tasks.ts';

const SCENARIO = grocery((s) => {
  s.calendar.days = 7;
  s.calendar.hours = everyDay(['09:00', '19:00'] as [string, string]);
  s.manager.minutesPerDay = null;
});
const played: Played = {
  scenario: SCENARIO,
  seeds: { base: SCENARIO.seed, rounds: [] },
  log: [
    {
      day: 1,
      minute: 0,
      seq: 0,
      by: 'player',
      command: { type: 'prices', prices: { 'lait-demi-1l': 250 } },
    },
  ],
  days: 7,
};
const change = { entry: 0 };

test('the page answers as the work done at once', async () => {
  const desk = new Desk(() => {
    throw new Error('workers are forbidden here');
  });
  const steps: string[] = [];
  const why = desk.ask<'why'>({ kind: 'why', played }, ({ done, of }) => steps.push(`${done}/${of}`));
  const twin = desk.ask<'twin'>({ kind: 'twin', played, change });
  expect(await why.answer).toEqual(finish(workOf({ kind: 'why', played })));
  expect(steps).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
  expect(await twin.answer).toEqual(finish(workOf({ kind: 'twin', played, change })));
});

test('a task that is stopped answers nothing, and the next one is done', async () => {
  const desk = new Desk(() => {
    throw new Error('workers are forbidden here');
  });
  const draws = Array.from({ length: 50 }, (_, i) => `tirage ${i}`);
  let seen = 0;
  const luck = desk.ask<'luck'>({ kind: 'luck', played, change, draws }, () => {
    seen++;
    luck.cancel();
  });
  const twin = desk.ask<'twin'>({ kind: 'twin', played, change });
  expect(await luck.answer).toBeUndefined();
  expect(seen).toBe(1);
  expect((await twin.answer)?.days).toHaveLength(7);
});
