import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { readScenario } from '../scenario/index.ts';
import { replay, start } from '../store/game.ts';
import { HandClock } from './clock.ts';
import { Session, SPEEDS } from './session.ts';

const text = readFileSync(new URL('../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const { scenario } = readScenario('petite-epicerie.json', () => text);

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

  test('at the default speed a trading day plays in 90 s at most, with its result at the end', () => {
    session.openStore();
    expect(session.speed.value).toBe(SPEEDS.play);
    expect(session.minute.value).toBe(480); // the first shift
    let seconds = 0;
    while (session.phase.value === 'open' && seconds < 200) {
      clock.pass(1_000);
      seconds++;
    }
    expect(seconds).toBeLessThanOrEqual(90);
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
    clock.pass(2_000);
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
    clock.pass(60_000);
    expect(session.phase.value).toBe('evening');
    session.nextDay();
    await session.finishWeek();
    expect(session.day.value).toBe(6);
    const again = replay(scenario!, session.game.log, session.game.now);
    expect(again.fingerprints).toEqual(session.game.fingerprints);
  });

  test('people in the store are those who came in and have not left', () => {
    session.openStore();
    clock.pass(30_000);
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
});
