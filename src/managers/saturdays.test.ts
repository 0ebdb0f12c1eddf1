// Saturdays go to those who have done the fewest, within the law and without anybody's hours growing; a Saturday whose
// worker is known to be away is somebody else's; a roster that is fair stays as it is.
import { expect, test } from 'vitest';
import { everyDay, grocery } from '../../tests/support/grocery.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Game, start } from '../store/game.ts';
import type { Shift } from '../store/plan-types.ts';
import { viewOf } from '../store/view.ts';
import { naive } from './naive.ts';
import { shareSaturdays } from './saturdays.ts';

const shift = (employee: string, from: string, to: string): Shift => ({ employee, task: 'till', from, to });

/** Three weeks in which Ana does every Saturday and Bob none; she rests on Monday, he works it. */
function three(edit: (scenario: Scenario) => void = () => {}): Game {
  return start(
    grocery((s) => {
      const [first] = s.team.employees;
      const { birthDate: _, ...grown } = first!;
      s.calendar.days = 21;
      s.team.employees = ['ana', 'bob'].map((id) => ({
        ...grown,
        id,
        name: id,
        contract: 'cdi',
        weeklyMinutes: 2_100,
        skills: { till: 100, shelf: 100 },
        availability: everyDay<[string, string] | null>(['06:00', '21:00']),
        absenceBp: 0,
      }));
      s.team.roster = everyDay<Shift[]>([]);
      s.team.roster.monday = [shift('bob', '09:00', '13:00')];
      s.team.roster.saturday = [shift('ana', '09:00', '13:00')];
      edit(s);
    }),
  );
}

const saturdaysOf = (game: Game, employee: string): number => {
  const view = viewOf(game);
  return [5, 12, 19].filter((day) => view.workMinutes(view.model.employeeIndex.get(employee)!, day) > 0)
    .length;
};

function play(game: Game): Game {
  const keep = shareSaturdays(() => []);
  while (!game.over) {
    for (const command of keep(viewOf(game))) expect(game.decide(command, 'fair')).toBeUndefined();
    game.finishDay();
  }
  return game;
}

test('nobody does two Saturdays more than somebody as free', () => {
  const game = play(three());
  expect(Math.abs(saturdaysOf(game, 'ana') - saturdaysOf(game, 'bob'))).toBeLessThanOrEqual(1);
  expect(saturdaysOf(game, 'ana') + saturdaysOf(game, 'bob')).toBe(3);
  // A day is given for a day where there still is one in the week.
  expect(viewOf(game).offences()).toEqual([]);
});

test('who is not free on Saturdays is not asked', () => {
  const game = play(
    three((s) => {
      s.team.employees[1]!.availability.saturday = null;
    }),
  );
  expect(game.log).toEqual([]);
});

test('a Saturday announced as missed is somebody else’s', () => {
  const game = play(
    three((s) => {
      s.calendar.days = 7;
      s.team.absences = [
        {
          employee: 'ana',
          from: '2026-03-07',
          to: '2026-03-07',
          announced: '2026-03-03',
          reason: 'Formation',
        },
      ];
    }),
  );
  expect(game.log.map(({ day }) => day)).toEqual([1]);
  expect(saturdaysOf(game, 'bob')).toBe(1);
});

test('the beginner strikes off what the law forbids, and leaves the hole', () => {
  const game = three((s) => {
    s.team.roster.tuesday = [shift('ana', '08:00', '20:00')]; // twelve hours, without a pause
  });
  expect(viewOf(game).breachesAhead()).not.toEqual([]);
  for (const command of naive().morning(viewOf(game))) expect(game.decide(command, 'naive')).toBeUndefined();
  expect(viewOf(game).breachesAhead()).toEqual([]);
  expect(game.plan.roster.template[1]).toEqual([]);
  expect(game.plan.roster.template[5]).toHaveLength(1);
});
