import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HandClock } from '../../tests/support/handClock.ts';
import { readScenario } from '../scenario/index.ts';
import { start } from '../store/game.ts';
import { trades } from './hours.ts';
import { Session } from './session.ts';
import { lastSold } from './sold.ts';

const text = readFileSync(new URL('../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const { scenario } = readScenario('petite-epicerie.json', () => text);

test('the last day of sales is yesterday, today once the day is closed, and Saturday after a closed Sunday', () => {
  const closed = structuredClone(scenario!);
  closed.calendar.start = '2026-03-06';
  const session = new Session(start(closed, { trace: true }), new HandClock());
  expect(lastSold(session)).toEqual({ day: -1, name: 'hier' });
  session.openStore();
  expect(lastSold(session)).toEqual({ day: -1, name: 'hier' });
  session.finishDay();
  expect(lastSold(session)).toEqual({ day: 0, name: 'aujourd’hui' });
  session.nextDay();
  expect(lastSold(session)).toEqual({ day: 0, name: 'hier' });
  session.finishDay();
  expect(lastSold(session)).toEqual({ day: 1, name: 'aujourd’hui' });
  session.nextDay();
  expect(trades(session.view, 2)).toBe(false);
  session.finishDay();
  session.nextDay();
  expect(lastSold(session)).toEqual({ day: 1, name: 'samedi' });
});
