import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HandClock } from '../../tests/support/handClock.ts';
import { readScenario } from '../scenario/index.ts';
import { start } from '../store/game.ts';
import { dayName } from './dayName.ts';
import { Session } from './session.ts';
import { date } from './texts/index.ts';

const text = readFileSync(new URL('../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const { scenario } = readScenario('petite-epicerie.json', () => text);

test('today is the day on screen: on the evening of a closed day, what comes next is for tomorrow', () => {
  const session = new Session(start(scenario!, { trace: true }), new HandClock());
  expect(dayName(session, 0)).toBe('aujourd’hui');
  expect(dayName(session, 1)).toBe('demain');
  session.finishDay();
  expect(dayName(session, 0)).toBe('aujourd’hui');
  expect(dayName(session, 1)).toBe('demain');
  expect(dayName(session, 2)).toBe(date(session.view.model.firstDay + 2));
  session.nextDay();
  expect(dayName(session, 1)).toBe('aujourd’hui');
});
