// Tills against customers, on rosters whose quarters of an hour are counted by hand.
import { expect, test } from 'vitest';
import { everyDay, grocery } from '../../tests/support/grocery.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Command, type Game, start } from '../store/game.ts';
import type { Shift } from '../store/plan-types.ts';
import { viewOf } from '../store/view.ts';
import { floorOf } from './floor.ts';
import { RULES } from './practice.ts';
import { NOTHING_SAID } from './said.ts';

const DAYS = { from: 0, to: 4 };
const shift = (task: Shift['task'], from: string, to: string): Shift => ({
  employee: 'ana',
  task,
  from,
  to,
});

/** One till, one person; a grocery where fewer than 49 customers an hour come, Monday to Friday, 9 h to 19 h. */
function played(
  roster: Shift[],
  commands: (game: Game) => void = () => {},
  edit: (s: Scenario) => void = () => {},
): Game {
  const game = start(
    grocery((s) => {
      const [first] = s.team.employees;
      const skills = { till: 100, shelf: 120 };
      const availability = everyDay<[string, string] | null>(['06:00', '21:00']);
      s.team.employees = [
        {
          ...first!,
          id: 'ana',
          name: 'Ana',
          contract: 'cdi',
          weeklyMinutes: 2_100,
          skills,
          availability,
          absenceBp: 0,
        },
      ];
      s.team.law.rules = Object.fromEntries(
        ['TT02', 'TT03', 'TT04', 'TT05', 'TT06'].map((rule) => [rule, false]),
      ) as typeof s.team.law.rules;
      s.team.roster = { ...everyDay(roster), saturday: [], sunday: [] };
      s.checkout.tills = [s.checkout.tills[0]!];
      s.calendar.hours = { ...everyDay<[string, string] | null>(['09:00', '19:00']), sunday: null };
      edit(s);
    }),
  );
  commands(game);
  while (game.now.day < 5) game.finishDay();
  return game;
}

const QUARTERS = 4 * 10 * 5;

test('a till held while the doors are open answers the need, quarter by quarter', () => {
  const game = played([shift('till', '08:30', '19:30')]);
  const most = Math.max(...[0, 1, 2, 3, 4].flatMap((day) => [...viewOf(game).entries(day)]));
  expect(most).toBeLessThan(49);
  expect(floorOf(game, DAYS)).toEqual({ needed: QUARTERS, held: QUARTERS, answered: QUARTERS });
  expect(RULES.get('tills-fit')!(game, DAYS, NOTHING_SAID)).toEqual({ occasions: QUARTERS, kept: QUARTERS });
});

test('half of the day at the till is half of the need; a shelf is no till', () => {
  const game = played([shift('till', '09:00', '14:00'), shift('shelf', '14:00', '19:00')]);
  expect(floorOf(game, DAYS)).toEqual({ needed: QUARTERS, held: QUARTERS / 2, answered: QUARTERS / 2 });
});

test('the roster of a day is the last one given before its doors opened', () => {
  const give =
    (day: number, minute: number) =>
    (game: Game): void => {
      game.advance({ day, minute });
      const command: Command = {
        type: 'roster',
        week: 0,
        days: Array.from({ length: 7 }, (_, weekday) =>
          weekday < 5 ? [shift('till', '09:00', '19:00')] : [],
        ),
      };
      expect(game.decide(command)).toBeUndefined();
    };
  const held = (game: Game): number => floorOf(game, DAYS).held / 40;
  const none = [shift('shelf', '09:00', '19:00')];
  expect(held(played(none))).toBe(0);
  expect(held(played(none, give(2, 0)))).toBe(3);
  expect(held(played(none, give(2, 600)))).toBe(2);
});

test('a day that was handed over as it was is in force until a roster is given', () => {
  const handedOver = (s: Scenario): void => {
    s.handover = {
      goods: {},
      orderRules: {},
      policies: {},
      roster: { tuesday: [shift('till', '09:00', '14:00')] },
    };
  };
  const game = played([shift('till', '09:00', '19:00')], undefined, handedOver);
  expect(floorOf(game, DAYS).held).toBe(QUARTERS - 4 * 5);
});

test('nobody at work: a need, and nothing held', () => {
  expect(floorOf(played([]), DAYS)).toEqual({ needed: QUARTERS, held: 0, answered: 0 });
});

test('a day on which somebody is absent holds no till, whatever the roster says', () => {
  const away = (s: Scenario): void => {
    s.team.absences = [{ employee: 'ana', from: '2026-03-03', to: '2026-03-04', reason: 'Maladie' }];
  };
  const game = played([shift('till', '09:00', '19:00')], undefined, away);
  expect(floorOf(game, DAYS)).toEqual({
    needed: QUARTERS,
    held: (3 * QUARTERS) / 5,
    answered: (3 * QUARTERS) / 5,
  });
});

test('a till is needed for each 49 customers of an hour: four fifths of the 61 it can serve (facts 4.9)', () => {
  const game = played([], undefined, (s) => {
    s.catchment.arrivals = { perHour: [52] };
  });
  // 41 s and 3 s for each of six items.
  const perTill = Math.round((0.8 * 3_600) / (41 + 3 * 6));
  const hours = [0, 1, 2, 3, 4].flatMap((day) => [...viewOf(game).entries(day)].slice(9, 19));
  const tills = hours.map((customers) => {
    let needed = 1;
    while (needed * perTill < customers) needed++;
    return needed;
  });
  expect(new Set(tills)).toEqual(new Set([1, 2]));
  expect(floorOf(game, DAYS).needed).toBe(4 * tills.reduce((a, b) => a + b, 0));
});
