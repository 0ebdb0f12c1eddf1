/** Guards the pick-up corner of the picture: it shows what the store holds, now and when the day is wound back. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readScenario } from '../../scenario/index.ts';
import { ROW, start } from '../../store/game.ts';
import { viewOf } from '../../store/view.ts';
import { isCollector } from './collect.ts';
import { Shelves } from './fill.ts';
import { lockersNow } from './lockers.ts';
import { placesOf } from './places.ts';
import { Playback } from './playback.ts';
import type { Shopper } from './shoppers.ts';

const { scenario } = readScenario('scenarios/superette-des-halles.json', (name) =>
  readFileSync(name, 'utf8'),
);
const MINUTE = 60_000;

it('lockers and customers of orders are those of the store, at any minute of the day', () => {
  const game = start(scenario!, { trace: true });
  const view = viewOf(game);
  const shelves = new Shelves(game.model, view);
  const places = placesOf(game.model);
  const playback = new Playback(game.model, places, (p) => shelves.fixtureOf(p));
  game.finishDay();
  // The second day: orders of the first evening are to be collected, and none is left in a locker.
  const seen: { ms: number; lockers: ReturnType<typeof lockersNow>; here: number[] }[] = [];
  for (let minute = 9 * 60; minute <= 20 * 60; minute += 10) {
    game.advance({ day: 1, minute });
    const sheet = view.pickup()!;
    const here = sheet.orders.filter(({ hereMs }) => hereMs >= 0).map(({ number }) => number);
    // What is played stops before the first event of the next minute.
    seen.push({ ms: minute * MINUTE - 1, lockers: lockersNow(view), here });
  }
  playback.fold(game.trace!);
  const now = lockersNow(view);
  const people: Shopper[] = [];
  for (const { ms, lockers, here } of seen) {
    expect({ ms, ...playback.collect.lockersAt(ms, now) }).toEqual({ ms, ...lockers });
    const waiting = playback
      .present(ms, people)
      .filter(({ visit, waitUntil }) => isCollector(visit) && waitUntil > ms);
    expect(waiting).toHaveLength(here.length);
  }
  expect(seen.some(({ lockers }) => lockers.ambient > 1 && lockers.cold > 0)).toBe(true);
});

it('whoever comes for an order waits without a basket and leaves with a bag or angry', () => {
  const game = start(scenario!, { trace: true });
  const view = viewOf(game);
  const shelves = new Shelves(game.model, view);
  const playback = new Playback(game.model, placesOf(game.model), (p) => shelves.fixtureOf(p));
  game.finishDay();
  game.advance({ day: 1, minute: 1_439 });
  const trace = game.trace!;
  playback.fold(trace);
  const rows = [...Array(trace.rows).keys()];
  const handed = rows.filter((r) => trace.at(r, 1) === ROW.orderHandedOver);
  const collectors = playback.shoppers.all.filter(({ visit }) => isCollector(visit));
  expect(handed.length).toBeGreaterThan(3);
  expect(collectors.filter(({ paidAt }) => paidAt < Number.POSITIVE_INFINITY)).toHaveLength(handed.length);
  for (const one of collectors) {
    expect(one.basket).toEqual([]);
    expect(one.until).toBeLessThan(Number.POSITIVE_INFINITY);
  }
});
