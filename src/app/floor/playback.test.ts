/** Guards the picture: what is shown at a time is what the rows say, whichever way one came to that time. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { Trace } from '../../kernel/index.ts';
import { readScenario } from '../../scenario/index.ts';
import { type Game, LEAVE, OFF, ROW, start, TASK } from '../../store/game.ts';
import { viewOf } from '../../store/view.ts';
import type { Colleague } from './crew.ts';
import { Shelves } from './fill.ts';
import { type Places, placesOf } from './places.ts';
import { Playback } from './playback.ts';
import type { Place } from './route.ts';
import { basketAt, LONG_WAIT_MS, moodAt, type Shopper } from './shoppers.ts';

/** The task somebody is at, at a time: OFF before the first row. */
const taskAt = ({ duties }: Colleague, ms: number): number =>
  duties.findLast(({ at }) => at <= ms)?.task ?? OFF;

const HOUR = 3_600_000;
const MINUTE = 60_000;
const FILE = 'tests/fixtures/petite-epicerie.json';

function newGame(): Game {
  const { scenario, problems } = readScenario(FILE, (name) => readFileSync(name, 'utf8'));
  if (!scenario) throw new Error(problems.map((p) => p.message).join('\n'));
  return start(scenario, { trace: true });
}

function playbackOf(game: Game): { playback: Playback; places: Places } {
  const view = viewOf(game);
  const shelves = new Shelves(game.model, view);
  const places = placesOf(game.model);
  return { playback: new Playback(game.model, places, (p) => shelves.fixtureOf(p)), places };
}

/** Rows written by hand, in order of time. */
function traceOf(rows: readonly (readonly number[])[]): Trace {
  const trace = new Trace(6);
  for (const row of [...rows].sort((a, b) => a[0]! - b[0]!)) trace.push(row);
  return trace;
}

const at: Place = { x: 0, y: 0, dx: 0, dy: 0 };
const ids = (shoppers: readonly Shopper[]): number[] => shoppers.map((s) => s.visit);

describe('a real day', () => {
  let game: Game;
  let playback: Playback;
  let places: Places;

  beforeAll(() => {
    game = newGame();
    ({ playback, places } = playbackOf(game));
    game.advance({ day: 0, minute: 1439 });
    playback.fold(game.trace!);
  });

  it('shows as many people as have come in and not gone out', () => {
    const trace = game.trace!;
    for (let ms = 9 * HOUR; ms < 20 * HOUR; ms += 7 * MINUTE) {
      let inside = 0;
      for (let r = 0; r < trace.rows && trace.at(r, 0) <= ms; r++) {
        if (trace.at(r, 1) === ROW.enter) inside++;
        else if (trace.at(r, 1) === ROW.leave) inside--;
      }
      const walkingOut = playback
        .present(ms, [])
        .filter((s) => s.line.legAt(ms)?.moving === 'leaving' || s.line.legAt(ms)?.stage === 'leaving');
      const shown = playback.present(ms, []).length;
      expect(shown).toBeGreaterThanOrEqual(inside);
      expect(shown - walkingOut.length).toBeLessThanOrEqual(inside);
    }
  });

  it('arrives at the front of the fixture at the time of the row', () => {
    const trace = game.trace!;
    let walks = 0;
    for (let r = 0; r < trace.rows; r++) {
      // Places beyond the fixtures are the tills, where people stand in a line.
      if (trace.at(r, 1) !== ROW.walk || trace.at(r, 3) > places.fronts.length) continue;
      const shopper = playback.shoppers.get(trace.at(r, 2))!;
      const front = places.fronts[trace.at(r, 3) - 1]!;
      shopper.line.whereAt(trace.at(r, 0) + trace.at(r, 4), at);
      expect(front.some((spot) => Math.hypot(spot.x - at.x, spot.y - at.y) < 1e-4)).toBe(true);
      walks++;
    }
    expect(walks).toBeGreaterThan(20);
  });

  it('keeps feet on free cells, and never jumps further than somebody walks', () => {
    const ground = places.ground;
    for (const shopper of playback.shoppers.all) {
      let px = 0;
      let py = 0;
      for (let ms = shopper.from + 1; ms < Math.min(shopper.until, shopper.from + 30 * MINUTE); ms += 200) {
        shopper.line.whereAt(ms, at);
        const outside = at.y >= ground.depth || at.x >= ground.width;
        expect(outside || ground.free(at.x, at.y)).toBe(true);
        // 0.2 s at 1.2 m/s, lengthened by the turn to one's own place in front of a shelf.
        if (ms > shopper.from + 1) expect(Math.hypot(at.x - px, at.y - py)).toBeLessThan(1.2);
        px = at.x;
        py = at.y;
      }
    }
  });

  it('does not put two people in front of a shelf in one place', () => {
    for (let ms = 9 * HOUR; ms < 19 * HOUR; ms += 20_000) {
      const spots = new Set<string>();
      for (const shopper of playback.present(ms, [])) {
        const leg = shopper.line.legAt(ms)!;
        if (leg.stage !== 'choosing' || ms < leg.end) continue;
        shopper.line.whereAt(ms, at);
        const spot = `${at.x.toFixed(2)} ${at.y.toFixed(2)}`;
        expect(spots.has(spot)).toBe(false);
        spots.add(spot);
      }
    }
  });

  it('agrees with the view on who is at which till and at which task', () => {
    const { playback: live } = playbackOf(game);
    const other = newGame();
    const view = viewOf(other);
    for (let minute = 480; minute < 1200; minute += 13) {
      other.advance({ day: 0, minute });
      live.fold(other.trace!);
      const ms = minute * MINUTE - 1;
      for (const [t, till] of view.tills().entries()) expect(live.cashierAt(t, ms)).toBe(till.cashier);
      for (const [e, one] of view.staff().entries()) expect(taskAt(live.crew.all[e]!, ms)).toBe(one.task);
      for (const [t, till] of view.tills().entries()) expect(live.shoppers.line(t).length).toBe(till.waiting);
    }
  });

  it('is the same read minute by minute, at once, or after having looked elsewhere', () => {
    const other = newGame();
    const { playback: live } = playbackOf(other);
    for (let minute = 1; minute <= 1439; minute++) {
      other.advance({ day: 0, minute });
      live.fold(other.trace!);
    }
    expect(live.rows).toBe(playback.rows);
    const look = (p: Playback, ms: number): string =>
      p
        .present(ms, [])
        .map((s) => {
          s.line.whereAt(ms, at);
          return `${s.visit}:${at.x.toFixed(3)},${at.y.toFixed(3)},${basketAt(s, ms)}`;
        })
        .join(' ');
    const forwards: string[] = [];
    for (let ms = 9 * HOUR; ms < 19 * HOUR; ms += 11 * MINUTE) forwards.push(look(live, ms));
    const backwards: string[] = [];
    for (let ms = 9 * HOUR; ms < 19 * HOUR; ms += 11 * MINUTE) backwards.unshift('');
    for (let i = backwards.length - 1; i >= 0; i--) backwards[i] = look(playback, 9 * HOUR + i * 11 * MINUTE);
    expect(backwards).toEqual(forwards);
    expect(forwards.some((line) => line.length > 0)).toBe(true);
  });

  it('starts again when another day opens, even when its rows are already many', () => {
    const other = newGame();
    const { playback: live } = playbackOf(other);
    other.advance({ day: 0, minute: 1439 });
    live.fold(other.trace!);
    const first = live.shoppers.all.length;
    other.advance({ day: 1, minute: 1439 });
    live.fold(other.trace!);
    expect(live.rows).toBe(other.trace!.rows);
    expect(first).toBeGreaterThan(0);
    expect(live.shoppers.all.length).toBeLessThan(first * 2);
  });

  it('counts what waits on the dock, whatever was left from the day before', () => {
    const other = newGame();
    const { playback: live } = playbackOf(other);
    const view = viewOf(other);
    let most = 0;
    for (let day = 0; day < 12; day++) {
      const seen: { ms: number; units: number }[] = [];
      for (let minute = 430; minute < 700; minute += 2) {
        other.advance({ day, minute });
        live.fold(other.trace!);
        seen.push({ ms: minute * MINUTE - 1, units: view.onDock() });
        most = Math.max(most, view.onDock());
      }
      for (const { ms, units } of seen) expect(live.dockAt(ms, view.onDock())).toBe(units);
    }
    expect(most).toBeGreaterThan(0);
  });
});

describe('rows written by hand', () => {
  const model = newGame().model;
  const places = placesOf(model);
  const T = 10 * HOUR;
  const play = (rows: readonly (readonly number[])[]): Playback => {
    const playback = new Playback(model, places, () => 0);
    playback.fold(traceOf(rows));
    return playback;
  };

  it('keeps the order of a line: those behind move up when somebody is served or gives up', () => {
    const playback = play([
      ...[0, 1, 2, 3].map((v) => [T + v, ROW.enter, v, v, 0, 0]),
      ...[0, 1, 2, 3].map((v) => [T + MINUTE + v, ROW.queue, v, 0, v, 0]),
      [T + 2 * MINUTE, ROW.serve, 0, 0, 30_000, 0],
      [T + 3 * MINUTE, ROW.leave, 2, LEAVE.queue, 0, 0],
    ]);
    const rank = (visit: number, ms: number): number => playback.shoppers.get(visit)!.line.legAt(ms)!.rank;
    expect([0, 1, 2, 3].map((v) => rank(v, T + MINUTE + 500))).toEqual([0, 1, 2, 3]);
    expect([1, 2, 3].map((v) => rank(v, T + 2 * MINUTE + 10_000))).toEqual([0, 1, 2]);
    expect([1, 3].map((v) => rank(v, T + 3 * MINUTE + 10_000))).toEqual([0, 1]);
    expect(playback.shoppers.line(0)).toEqual([1, 3]);
    expect(playback.shoppers.get(0)!.line.legAt(T + 2 * MINUTE + 10_000)!.stage).toBe('served');
  });

  it('lays a line out away from the till, on free cells, a step apart', () => {
    const { queue, dx, dy } = places.tills[0]!;
    const till = model.tills[0]!;
    expect(queue.length).toBeGreaterThan(5);
    let far = 0;
    for (const [i, spot] of queue.entries()) {
      expect(places.ground.free(spot.x, spot.y)).toBe(true);
      if (i > 0) expect(Math.hypot(spot.x - queue[i - 1]!.x, spot.y - queue[i - 1]!.y)).toBeGreaterThan(0.4);
      if (i < 3) {
        const away = (spot.x - till.x - 0.5) * dx + (spot.y - till.y - 0.5) * dy;
        expect(away).toBeGreaterThan(far);
        far = away;
      }
    }
  });

  it('shows a want that was not met, then a long wait, then anger', () => {
    const visit = 0;
    const playback = play([
      [T, ROW.enter, visit, 0, 0, 0],
      [T, ROW.walk, visit, 1, 5_000, 0],
      [T + 20_000, ROW.miss, visit, 3, 1, 0],
      [T + 21_000, ROW.miss, visit, -2, 4, 0],
      [T + 40_000, ROW.queue, visit, 0, 5, 0],
      [T + 40_000 + LONG_WAIT_MS + MINUTE, ROW.leave, visit, LEAVE.queue, 0, 0],
    ]);
    const shopper = playback.shoppers.get(visit)!;
    const mood = (ms: number) => moodAt(shopper, ms, 4_000);
    expect(mood(T + 19_999)).toBeUndefined();
    expect(mood(T + 20_500)).toMatchObject({ kind: 'missing', product: 3 });
    expect(mood(T + 21_500)).toMatchObject({ kind: 'missing', product: -1 });
    expect(mood(T + 26_000)).toBeUndefined();
    expect(mood(T + 40_000 + LONG_WAIT_MS - 1)).toBeUndefined();
    expect(mood(T + 40_000 + LONG_WAIT_MS)).toMatchObject({ kind: 'waiting' });
    expect(mood(T + 40_000 + LONG_WAIT_MS + MINUTE)).toMatchObject({ kind: 'angry' });
  });

  it('draws nobody for a customer of a direct demand, served at a till that is not there', () => {
    const visit = 1 << 20;
    const playback = play([
      [T, ROW.enter, visit, -1, 1, 0],
      [T, ROW.pick, visit, 3, 1, 0],
      [T, ROW.serve, visit, 99, 0, 0],
      [T, ROW.pay, visit, 99, 1, 150],
      [T, ROW.leave, visit, LEAVE.paid, 1, 0],
    ]);
    expect(playback.shoppers.all).toEqual([]);
  });

  it('fills the basket, and lets people go when they have paid', () => {
    const playback = play([
      [T, ROW.enter, 0, 0, 0, 0],
      [T, ROW.walk, 0, 2, 6_000, 0],
      [T + 20_000, ROW.pick, 0, 1, 2, 0],
      [T + 20_000, ROW.pick, 0, 2, 1, 0],
      [T + 30_000, ROW.serve, 0, 0, 25_000, 0],
      [T + 55_000, ROW.pay, 0, 0, 3, 520],
      [T + 55_000, ROW.leave, 0, LEAVE.paid, 2, 0],
    ]);
    const shopper = playback.shoppers.get(0)!;
    expect(basketAt(shopper, T + 19_000)).toBe(0);
    expect(basketAt(shopper, T + 20_000)).toBe(3);
    expect(moodAt(shopper, T + 56_000, 4_000)).toMatchObject({ kind: 'paid' });
    expect(shopper.until).toBeGreaterThan(T + 55_000);
    expect(shopper.until).toBeLessThan(T + 80_000);
    expect(ids(playback.present(T + 56_000, []))).toEqual([0]);
    expect(ids(playback.present(shopper.until, []))).toEqual([]);
    expect(ids(playback.present(T + 1_000, []))).toEqual([0]);
  });

  it('sends staff to the till, the shelf, the dock, and off the floor for a break', () => {
    const jobs = { fill: 1, receive: 2 };
    const playback = play([
      [T, ROW.staff, 0, TASK.till, 0, 0],
      [T + 10 * MINUTE, ROW.staff, 0, TASK.shelf, -1, 0],
      [T + 10 * MINUTE, ROW.job, 0, 2, 4 * MINUTE, jobs.fill],
      [T + 20 * MINUTE, ROW.job, 0, 2, 4 * MINUTE, jobs.receive],
      [T + 30 * MINUTE, ROW.staff, 0, TASK.break, -1, 0],
    ]);
    const one = playback.crew.all[0]!;
    const where = (ms: number): [number, number] => {
      one.line.whereAt(ms, at);
      return [at.x, at.y];
    };
    const { cashier } = places.tills[0]!;
    expect(where(T + 5 * MINUTE)).toEqual([Math.fround(cashier.x), Math.fround(cashier.y)]);
    const [x, y] = where(T + 13.5 * MINUTE);
    expect(places.fronts[0]!.some((s) => Math.hypot(s.x - x, s.y - y) < 1e-3)).toBe(true);
    expect(one.line.legAt(T + 13.5 * MINUTE)!.stage).toBe('filling');
    expect(where(T + 23 * MINUTE)).toEqual([Math.fround(places.dock.x), Math.fround(places.dock.y)]);
    expect(one.line.legAt(T + 35 * MINUTE)!.stage).toBe('away');
    expect(taskAt(one, T - 1)).toBe(OFF);
  });

  it('lets a late walker catch up no faster than asked, and skips what is only standing', () => {
    const playback = play([
      [T, ROW.enter, 0, 0, 0, 0],
      [T, ROW.walk, 0, 1, 10_000, 0],
      [T + 60_000, ROW.walk, 0, 2, 10_000, 0],
    ]);
    const { line } = playback.shoppers.get(0)!;
    const length = line.legAt(T + 1)!.route.length;
    const half = line.catchUp(T, T + 30_000, length / 2);
    expect(half).toBeGreaterThan(T + 4_900);
    expect(half).toBeLessThan(T + 5_100);
    // The rest of the walk, and the whole stop, in one go.
    expect(line.catchUp(half, T + 59_000, length)).toBe(T + 59_000);
  });
});
