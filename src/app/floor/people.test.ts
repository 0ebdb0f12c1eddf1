/** Guards the two ways of showing people: in person, and as a calm time-lapse when a day plays in a minute. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../scenario/index.ts';
import { type Game, start } from '../../store/game.ts';
import { viewOf } from '../../store/view.ts';
import type { Pose } from './actor.ts';
import { isCollector } from './collect.ts';
import { Exact } from './exact.ts';
import { Shelves } from './fill.ts';
import type { Frame, Show } from './frame.ts';
import { Lapse } from './lapse.ts';
import { type Places, placesOf } from './places.ts';
import { Playback } from './playback.ts';
import { doing } from './timeline.ts';

const FOLDER = 'scenarios/';
const FILE = 'superette-des-halles.json';
const FRAME_MS = 1000 / 60;
const HOUR = 3_600_000;

let game: Game;
let playback: Playback;
let places: Places;

beforeAll(() => {
  const { scenario } = readScenario(FILE, (name) => readFileSync(`${FOLDER}${name}`, 'utf8'));
  game = start(scenario!, { trace: true });
  const view = viewOf(game);
  const shelves = new Shelves(game.model, view);
  places = placesOf(game.model);
  playback = new Playback(game.model, places, (p) => shelves.fixtureOf(p));
  game.advance({ day: 5, minute: 1439 });
  playback.fold(game.trace!);
});

/** Plays a stretch of the day and hands each frame over. */
function play(
  way: { show(frame: Frame, show: Show): boolean },
  from: number,
  to: number,
  speed: number,
  look: (shown: ReadonlyMap<number, Pose>, ms: number) => void,
): void {
  let nowMs = 0;
  for (let ms = from; ms < to; ms += FRAME_MS * speed) {
    const shown = new Map<number, Pose>();
    const frame = { ms, realMs: FRAME_MS, nowMs, speed, reducedMotion: false };
    way.show(frame, (key, pose) => {
      expect(shown.has(key)).toBe(false);
      shown.set(key, { ...pose });
    });
    look(shown, ms);
    nowMs += FRAME_MS;
  }
}

/** Longest step of anybody between two frames, in cells, and how long each stay on the screen was, in ms. */
function watch() {
  const before = new Map<number, Pose>();
  const since = new Map<number, number>();
  const stays: number[] = [];
  let longest = 0;
  let nowMs = 0;
  return {
    stays,
    get longest() {
      return longest;
    },
    see(shown: ReadonlyMap<number, Pose>): void {
      nowMs += FRAME_MS;
      for (const [key, pose] of shown) {
        const last = before.get(key);
        if (last) longest = Math.max(longest, Math.hypot(pose.x - last.x, pose.y - last.y));
        else since.set(key, nowMs);
      }
      for (const key of before.keys()) if (!shown.has(key)) stays.push(nowMs - since.get(key)!);
      before.clear();
      for (const [key, pose] of shown) before.set(key, pose);
    },
  };
}

const truth = (ms: number): { inside: number; waiting: number } => {
  let inside = 0;
  let waiting = 0;
  for (const shopper of playback.present(ms, [])) {
    const now = doing(shopper.line.legAt(ms)!, ms);
    if (isCollector(shopper.visit)) continue;
    if (now === 'queueing') waiting++;
    else if (now === 'walking' || now === 'choosing') inside++;
  }
  return { inside, waiting };
};

describe('in person', () => {
  it('shows everybody who is there, without a jump', () => {
    const exact = new Exact(game.model, playback);
    const eye = watch();
    play(exact, 10 * HOUR, 10.2 * HOUR, 15, (shown, ms) => {
      eye.see(shown);
      const customers = [...shown.keys()].filter((key) => key >= 0).length;
      expect(customers).toBeGreaterThanOrEqual(playback.present(ms, []).length - 1);
    });
    // Six metres a second, doubled by somebody who is late, is less than a quarter of a cell a frame.
    expect(eye.longest).toBeLessThan(0.25);
  });
});

describe('in lapse', () => {
  for (const speed of [600, 2400]) {
    it(`shows as many people as there are at ${speed} times the pace, and nobody hurries or flickers`, () => {
      const lapse = new Lapse(game.model, playback, places);
      const eye = watch();
      let error = 0;
      let frames = 0;
      let most = 0;
      play(lapse, 9 * HOUR, 19 * HOUR, speed, (shown, ms) => {
        eye.see(shown);
        const { inside, waiting } = truth(ms);
        const customers = [...shown.keys()].filter((key) => key >= 0 && !isCollector(key)).length;
        // Those who are served or on their way out are shown on top of those.
        const extra = places.tills.length + 4;
        most = Math.max(most, customers - inside - waiting - extra);
        error += Math.max(0, inside + waiting - customers);
        frames++;
      });
      expect(error / frames).toBeLessThan(1);
      expect(most).toBeLessThan(8);
      expect(eye.longest).toBeLessThan(0.2);
      const short = eye.stays.filter((stay) => stay < 300).length;
      expect(short / eye.stays.length).toBeLessThan(0.08);
    });
  }

  for (const speed of [600, 2400])
    it(`shows whoever comes for an order long enough to be seen, at ${speed} times the pace`, () => {
      const lapse = new Lapse(game.model, playback, places);
      const stood = new Map<number, number>();
      const carried = new Map<number, Set<Pose['carry']>>();
      const together: string[] = [];
      play(lapse, 9 * HOUR, 21 * HOUR, speed, (shown) => {
        const spots = new Set<string>();
        for (const [key, pose] of shown) {
          if (!isCollector(key)) continue;
          carried.set(key, (carried.get(key) ?? new Set()).add(pose.carry));
          if (pose.moving) continue;
          stood.set(key, (stood.get(key) ?? 0) + FRAME_MS);
          const spot = `${pose.x}/${pose.y}`;
          if (spots.has(spot)) together.push(spot);
          spots.add(spot);
        }
      });
      const come = playback.shoppers.all.filter(({ visit }) => isCollector(visit));
      expect(come.length).toBeGreaterThan(5);
      // At a day in twenty seconds there is not room for all; at the usual pace nobody is left out.
      expect(stood.size).toBeGreaterThanOrEqual(speed === 600 ? come.length - 1 : come.length / 2);
      // Twelve seconds before the end is too late to be seen whole.
      const whole = come.filter(
        ({ visit, paidAt }) => stood.has(visit) && paidAt + 12_000 * speed < 21 * HOUR,
      );
      expect(whole.length).toBeGreaterThan(3);
      for (const { visit } of whole) {
        expect(stood.get(visit)).toBeGreaterThan(1_500);
        expect(carried.get(visit)).toEqual(new Set(['none', 'bag']));
      }
      expect(together).toEqual([]);
    });

  it('gives a frame of the day when it starts, and starts again when time goes back', () => {
    const lapse = new Lapse(game.model, playback, places);
    const count = (ms: number, nowMs: number): number => {
      let n = 0;
      lapse.show({ ms, realMs: FRAME_MS, nowMs, speed: 600, reducedMotion: false }, () => n++);
      return n;
    };
    const noon = count(12 * HOUR, 0);
    expect(noon).toBeGreaterThan(0);
    expect(count(7 * HOUR, 16)).toBeLessThanOrEqual(game.model.employees.length);
  });
});
