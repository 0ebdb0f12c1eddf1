// The law counts hours and breaks: a change of tasks alone tells nothing new, and any other change is looked at whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { days, office, person, shifts, weekOf } from '../../../../tests/support/hours.ts';
import { type Game, start } from '../../game.ts';
import type { Shift, WeekRoster } from '../../plan-types.ts';
import { viewOf } from '../../view.ts';
import { keepsHours } from './unchanged.ts';

const DAY = '8-12 ~12-12:30 12:30-16';
const LONG = '8-13 14-19:30';

/** Two people whose opening roster is already unlawful on Wednesdays and Fridays. */
const store = (): Game => {
  const ana = days(5, DAY).with(2, LONG).with(4, LONG);
  return start(office({ people: [person('ana'), person('bob')], roster: { ana, bob: days(5, DAY) } }));
};

const withTasks = (roster: WeekRoster, task: Shift['task']): Shift[][] =>
  roster.map((day) => day.map((shift) => (shift.task === 'break' ? shift : { ...shift, task })));

const same = (game: Game, day: readonly Shift[]): boolean => {
  const { template } = game.plan.roster;
  const after = { template, weeks: { '0': [day, ...template.slice(1)] } };
  return keepsHours(game.model, game.plan.roster, after, { first: 0, last: 0 });
};

describe('tasks given to others within the same hours', () => {
  test('are told what already stood in the week they write, and nothing elsewhere', () => {
    const game = store();
    const days_ = withTasks(game.plan.roster.template, 'till');
    const told = viewOf(game).rosterBreaches({ type: 'roster', week: 1, days: days_ });
    expect(told.map(({ day, employee, rule }) => [day, employee, rule])).toEqual([
      [9, 'ana', 'TT02'],
      [11, 'ana', 'TT02'],
    ]);
  });

  test('are the same hours however they are cut into stretches, in whatever order', () => {
    const game = store();
    const bob = shifts('bob', DAY);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 33, max: 63 }), { maxLength: 6 }), fc.nat(), (cuts, at) => {
        const ana = shifts(
          'ana',
          `8-12 ~12-12:30 ${[50, ...cuts.filter((q) => q > 50 && q < 64), 64]
            .sort((a, b) => a - b)
            .filter((q, i, all) => q !== all[i - 1])
            .map((q) => `${q >> 2}:${String(15 * (q & 3)).padStart(2, '0')}`)
            .flatMap((from, i, all) => (i + 1 < all.length ? [`${from}-${all[i + 1]}`] : []))
            .join(' ')}`,
        );
        const mixed = [...bob, ...ana];
        expect(same(game, [...mixed.slice(at % mixed.length), ...mixed.slice(0, at % mixed.length)])).toBe(
          true,
        );
      }),
    );
  });

  test.each([
    ['an hour more', '8-12 ~12-12:30 12:30-17'],
    ['a quarter of an hour later', '8:15-12 ~12-12:30 12:30-16:15'],
    ['a break elsewhere', '8-13 ~13-13:30 13:30-16'],
    ['a break that is worked', '8-16'],
    ['a break during which one has gone', '8-12 12:30-16'],
    ['a longer break', '8-12 ~12-12:45 12:45-16'],
    ['nobody', ''],
  ])('%s is another day', (_, day) => {
    expect(same(store(), [...shifts('ana', day), ...shifts('bob', DAY)])).toBe(false);
  });

  test('a break moved out of the way is told by the law', () => {
    const game = store();
    const { template } = game.plan.roster;
    const ana = ['8-15 ~15-15:30 15:30-16', ...days(1, DAY)];
    const week = [...weekOf({ ana, bob: days(2, DAY) }).slice(0, 2), ...template.slice(2)];
    const told = viewOf(game).rosterBreaches({ type: 'roster', week: 1, days: week as Shift[][] });
    expect(told.map(({ day, rule }) => `${day} ${rule}`)).toContain('7 TT06');
  });
});
