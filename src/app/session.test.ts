import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { HandClock } from '../../tests/support/handClock.ts';
import { readScenario } from '../scenario/index.ts';
import { CHECKS, replay, start } from '../store/game.ts';
import { Session, SPEEDS } from './session.ts';

const text = readFileSync(new URL('../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const { scenario } = readScenario('petite-epicerie.json', () => text);

/** Real time that a player takes to read what a stop shows, in the tests of rhythm. */
const THINKING_S = 4;

/** Plays the day under way at the chosen speed, goes on after each stop; real seconds it took. */
function secondsOfDay(session: Session, clock: HandClock): number {
  let seconds = 0;
  while (session.phase.value === 'open' && seconds < 600) {
    clock.pass(1_000);
    seconds++;
    if (!session.stop.value) continue;
    seconds += THINKING_S;
    session.togglePause();
  }
  return seconds;
}

describe('the clock of the page', () => {
  let clock: HandClock;
  let session: Session;
  let saves: number;

  beforeEach(() => {
    clock = new HandClock();
    saves = 0;
    session = new Session(start(scenario!, { trace: true }), clock, {
      onDecision: () => saves++,
      onDay: () => saves++,
    });
  });

  test('a day begins before opening, and time does not pass by itself', () => {
    clock.pass(60_000);
    expect(session.phase.value).toBe('morning');
    expect(session.game.now).toEqual({ day: 0, minute: 0 });
  });

  test('at the default speed a trading day plays in 90 s at most with its stops, and shows its result', () => {
    session.openStore();
    expect(session.speed.value).toBe(SPEEDS.play);
    expect(session.minute.value).toBe(480); // the first shift
    expect(secondsOfDay(session, clock)).toBeLessThanOrEqual(90);
    expect(session.phase.value).toBe('evening');
    expect(session.day.value).toBe(0);
    expect(session.game.now).toEqual({ day: 1, minute: 0 });
    expect(saves).toBe(1);
  });

  test('the engine is never behind the picture, and less than two minutes ahead', () => {
    session.openStore();
    for (let i = 0; i < 40 && session.phase.value === 'open'; i++) {
      clock.pass(777);
      const ahead = session.game.now.minute * 60_000 - session.timeMs;
      expect(ahead).toBeGreaterThanOrEqual(0);
      expect(ahead).toBeLessThanOrEqual(2 * 60_000);
    }
  });

  test('pause stops time, and play goes on at the speed chosen before', () => {
    session.openStore();
    session.setSpeed(SPEEDS.fast);
    clock.pass(1_000);
    session.togglePause();
    const { minute } = session.game.now;
    clock.pass(10_000);
    expect(session.game.now.minute).toBe(minute);
    session.togglePause();
    expect(session.speed.value).toBe(SPEEDS.fast);
    clock.pass(1_000);
    expect(session.game.now.minute).toBeGreaterThan(minute);
  });

  test('whatever the speeds and the pauses, the log alone gives the same days', async () => {
    session.decide({ type: 'prices', prices: { 'coquillettes-500g': 149 } });
    session.openStore();
    clock.pass(7_777);
    session.setSpeed(SPEEDS.slow);
    clock.pass(3_000);
    session.decide({ type: 'fill-first', products: ['spaghetti-500g'] });
    session.setSpeed(SPEEDS.faster);
    secondsOfDay(session, clock);
    expect(session.phase.value).toBe('evening');
    session.nextDay();
    await session.finishWeek();
    expect(session.day.value).toBe(6);
    const again = replay(scenario!, session.game.log, session.game.now);
    expect(again.fingerprints).toEqual(session.game.fingerprints);
  });

  test('people in the store are those who came in and have not left', () => {
    session.openStore();
    clock.pass(12_000);
    session.setSpeed(0);
    expect(session.live.inStore).toBeGreaterThanOrEqual(0);
    session.finishDay();
    expect(session.live.inStore).toBe(0);
    expect(session.live.journal.length).toBeGreaterThan(0);
  });

  test('a closing day is passed without opening', async () => {
    await session.finishWeek(); // from Monday to Sunday, when the store is closed
    expect(session.day.value).toBe(6);
    expect(session.trades(6)).toBe(false);
    session.nextDay();
    expect(session.phase.value).toBe('morning');
    expect(session.day.value).toBe(7);
  });

  test('a bank that says no ends the game on the day it happens', async () => {
    const poor = {
      ...scenario!,
      finance: { ...scenario!.finance, overdraftCents: 0, openingBalance: [] },
    };
    const short = new Session(start(poor, { trace: true }), clock);
    await short.finishWeek();
    if (short.phase.value !== 'over') {
      short.nextDay();
      await short.finishWeek();
    }
    expect(short.phase.value).toBe('over');
    expect(short.insolvent).toBe(true);
    expect(short.day.value).toBe(short.game.now.day - 1);
  });

  test('after the last day the game is over, and shows that day', async () => {
    await session.finishWeek();
    session.nextDay();
    await session.finishWeek();
    expect(session.phase.value).toBe('over');
    expect(session.day.value).toBe(13);
    expect(session.insolvent).toBe(false);
    session.nextDay();
    session.openStore();
    expect(session.phase.value).toBe('over');
  });

  test('time stops at 11 h and at 17 h, whatever the speed, on the minute and once', () => {
    for (const speed of [SPEEDS.play, SPEEDS.faster]) {
      session.openStore();
      session.setSpeed(speed);
      const checks: number[] = [];
      for (let s = 0; session.phase.value === 'open' && s < 200; s++) {
        clock.pass(1_000);
        const stop = session.stop.value;
        if (!stop) continue;
        expect(session.speed.value).toBe(0);
        expect(session.minute.value).toBe(stop.minute);
        if (stop.kind === 'check') checks.push(stop.minute);
        session.togglePause();
        expect(session.speed.value).toBe(speed);
      }
      expect(checks).toEqual(CHECKS);
      session.nextDay();
    }
  });

  test('skipping goes from stop to stop, then to the result, and plays the same day', () => {
    const stops: number[] = [];
    while (session.phase.value !== 'evening') {
      session.skipToStop();
      if (session.stop.value) stops.push(session.stop.value.minute);
      expect(stops.length).toBeLessThan(60);
    }
    expect(stops).toEqual(expect.arrayContaining([...CHECKS]));
    const at = replay(scenario!, [], { day: 1, minute: 0 });
    expect(session.game.fingerprints).toEqual(at.fingerprints);
  });

  test('an earlier moment can be looked at again: nothing moves but the picture, and play goes back to the present', () => {
    session.skipToStop();
    const { now } = session.game;
    const people = session.live.inStore;
    session.scrub(600);
    expect([session.minute.value, session.behind.value]).toEqual([600, true]);
    expect(session.game.now).toEqual(now);
    session.scrub(2_000);
    expect([session.timeMs, session.behind.value]).toEqual([660 * 60_000, false]);
    expect(session.live.inStore).toBe(people);
    session.scrub(640);
    session.setSpeed(SPEEDS.slow);
    clock.pass(5_000);
    expect(session.behind.value).toBe(true);
    expect(session.game.now).toEqual(now);
    clock.pass(60_000);
    expect(session.behind.value).toBe(false);
    expect(session.game.now.minute).toBeGreaterThan(now.minute);
  });

  test('a closed day can be looked at again until the next one', () => {
    session.openStore();
    session.finishDay();
    const last = session.frontierMinute;
    session.scrub(720);
    session.setSpeed(SPEEDS.play);
    clock.pass(120_000);
    expect([session.minute.value, session.behind.value, session.speed.value]).toEqual([last, false, 0]);
    expect(session.phase.value).toBe('evening');
    session.nextDay();
    expect(session.phase.value).toBe('morning');
  });

  test('a skipped week says how far it is, and stops at the end of a day when asked', async () => {
    const told: number[] = [];
    const stop = session.skipping.subscribe((at) => {
      if (at) told.push(at.done);
      if (at?.done === 2) session.cancelSkip();
    });
    await session.finishWeek();
    stop();
    expect(told).toEqual([0, 1, 2]);
    expect(session.game.now).toEqual({ day: 2, minute: 0 });
    expect([session.phase.value, session.day.value]).toEqual(['evening', 1]);
  });
});

test.each([
  'superette-des-halles.json',
  'premier-lundi.json',
  'rayon-vide-17h.json',
  'samedi-pour-tous.json',
])('a week of %s plays in 8 min at the default speed, every stop opened', (file) => {
  const path = new URL('../../scenarios/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, path), 'utf8');
  const { scenario: shipped } = readScenario(file, read);
  const days = Math.min(7, shipped!.calendar.days);
  const clock = new HandClock();
  const session = new Session(start(shipped!, { trace: true }), clock);
  let seconds = 0;
  for (let day = 0; day < days; day++) {
    seconds += THINKING_S; // the forecast, before opening
    session.openStore();
    const one = secondsOfDay(session, clock);
    expect(one).toBeLessThanOrEqual(90);
    seconds += one;
    if (day < days - 1) session.nextDay();
  }
  expect(session.game.now.day).toBe(days);
  expect(seconds).toBeLessThanOrEqual(8 * 60);
});
