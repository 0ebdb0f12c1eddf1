// Who does what on the floor: hours stay, posts are held, tills follow the customers, whoever is away is not counted on.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay, grocery } from '../../../tests/support/grocery.ts';
import { anyStore } from '../../../tests/support/stores.ts';
import { parseTime } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { type Game, start } from '../../store/game.ts';
import type { Shift } from '../../store/plan-types.ts';
import { viewOf } from '../../store/view.ts';
import { flowOf, missing } from './flow.ts';
import { coverAbsences, fitToFlow } from './index.ts';
import { fitted } from './tasks.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** Quarters of an hour of each person, at work or on a break, as a sorted list. */
const quarters = (shifts: readonly Shift[]): string[] =>
  shifts
    .flatMap(({ employee, task, from, to }) => {
      const all: string[] = [];
      for (let at = parseTime(from)!; at < parseTime(to)!; at += 15)
        all.push(`${employee} ${at} ${task === 'break' ? 'break' : 'work'}`);
      return all;
    })
    .sort();

const at = (shifts: readonly Shift[], minute: number, task: Shift['task']): string[] =>
  shifts
    .filter((one) => one.task === task && parseTime(one.from)! <= minute && minute < parseTime(one.to)!)
    .map(({ employee }) => employee)
    .sort();

/** Two people all day at the till and one on the shelves, who may all do anything. */
function three(edit: (scenario: Scenario) => void = () => {}): Game {
  return start(
    grocery((s) => {
      const [first] = s.team.employees;
      const skills = { till: 100, shelf: 100, reception: 100 };
      s.team.employees = ['ana', 'bob', 'eve'].map((id) => ({
        ...first!,
        id,
        name: id,
        contract: 'cdi',
        weeklyMinutes: 2_100,
        skills,
        availability: everyDay<[string, string] | null>(['06:00', '21:00']),
        absenceBp: 0,
      }));
      s.team.law.rules = { ...s.team.law.rules, TT02: false, TT03: false, TT05: false, TT06: false };
      const shift = (employee: string, task: Shift['task']): Shift => ({
        employee,
        task,
        from: '09:00',
        to: '19:00',
      });
      s.team.roster = everyDay([shift('ana', 'till'), shift('bob', 'till'), shift('eve', 'shelf')]);
      s.team.roster.sunday = [];
      s.checkout.tills = [1, 2].map((n) => ({ ...s.checkout.tills[0]!, id: `caisse-${n}` }));
      edit(s);
    }),
  );
}

describe('the tasks of a day', () => {
  test('never change anybody’s hours or breaks, and leave the sheet of whoever is away', () => {
    fc.assert(
      fc.property(anyStore, fc.integer({ min: 0, max: 6 }), fc.nat(), fc.nat(3), (store, day, who, tills) => {
        const game = start(store);
        const view = viewOf(game);
        const roster = view.plan.roster.template[view.weekday(day)]!;
        const { employees } = game.model;
        const absent = new Set([employees[who % employees.length]!.id]);
        const next = fitted(view, day, roster, { absent, tills: () => tills, counting: [600, 720] });
        expect(quarters(next)).toEqual(quarters(roster));
        const own = (shifts: readonly Shift[]) => shifts.filter(({ employee }) => absent.has(employee));
        expect(own(next)).toEqual(own(roster));
      }),
      { numRuns: 60 },
    );
  });

  test('one till when one is enough: whoever is rostered there stays, the other fills the shelves', () => {
    const view = viewOf(three());
    const next = fitted(view, 0, view.plan.roster.template[0]!, { absent: NOBODY, tills: () => 1 });
    expect(at(next, 600, 'till')).toHaveLength(1);
    expect(at(next, 600, 'shelf')).toHaveLength(2);
  });

  test('the shelves give a hand to the till when nobody else is there, and the last till is never left', () => {
    const view = viewOf(three());
    const roster = view.plan.roster.template[0]!;
    const absent = new Set(['ana', 'bob']);
    expect(at(fitted(view, 0, roster, { absent, tills: () => 0 }), 600, 'till')).toEqual([
      'ana',
      'bob',
      'eve',
    ]);
  });

  test('the truck comes before a second till', () => {
    const view = viewOf(three());
    const roster = view.plan.roster.template[0]!.map((shift) =>
      shift.employee === 'eve' ? { ...shift, task: 'reception' as const } : shift,
    );
    const next = fitted(view, 0, roster, { absent: new Set(['eve']), tills: () => 2 });
    const here = next.filter(({ employee }) => employee !== 'eve');
    expect(at(here, 600, 'till')).toHaveLength(1);
    expect(at(here, 600, 'reception')).toHaveLength(1);
  });
});

describe('a keeper of the floor', () => {
  /** Bob, who alone is rostered at the till, stays away sooner or later. */
  const withoutBob = (): Game =>
    three((s) => {
      s.team.employees[1]!.absenceBp = 9_999;
      for (const shifts of Object.values(s.team.roster)) if (shifts[0]) shifts[0].task = 'shelf';
    });

  test('knows who did not come on the last day they were expected', () => {
    const game = withoutBob();
    const view = viewOf(game);
    expect([...missing(view)]).toEqual([]);
    while (game.world.team.absent[1] !== 1 && !game.over) game.finishDay();
    expect([...missing(view)]).toEqual(['bob']);
  });

  test('expects the customers of the same weekday: the mean of the entries counted at the door', () => {
    const game = three();
    const view = viewOf(game);
    expect(flowOf(view, 0)).toBeUndefined();
    game.advance({ day: 15, minute: 0 });
    const [one, two] = [view.entries(1), view.entries(8)];
    expect([...flowOf(view, 15)!]).toEqual([...one].map((entries, hour) => (entries + two[hour]!) / 2));
  });

  test('decides nothing while everybody comes, and the sheet of today when somebody is away', () => {
    const game = withoutBob();
    const view = viewOf(game);
    const keep = coverAbsences({ perTill: 49 });
    expect(keep(view)).toEqual([]);
    while (game.world.team.absent[1] !== 1) game.finishDay();
    const [command] = keep(view);
    if (command?.type !== 'roster') throw new Error('expected a roster');
    expect(command.week).toBe(Math.floor(game.now.day / 7));
    expect(game.decide(command, 'test')).toBeUndefined();
    const today = command.days[view.weekday(game.now.day)]!;
    expect(at(today, 600, 'till')).toHaveLength(2);
    expect(quarters(today)).toEqual(quarters(view.plan.roster.template[view.weekday(game.now.day)]!));
  });

  test('writes each week once its customers are known, and the same hours as before', () => {
    const game = three();
    const view = viewOf(game);
    const keep = fitToFlow({ perTill: 1_000 });
    expect(keep(view)).toEqual([]);
    game.advance({ day: 7, minute: 0 });
    const [command] = keep(view);
    if (command?.type !== 'roster') throw new Error('expected a roster');
    for (const [weekday, shifts] of command.days.entries()) {
      expect(quarters(shifts)).toEqual(quarters(view.plan.roster.template[weekday]!));
      // A thousand customers an hour for a till: one is enough while the doors are open.
      if (
        !view.sheet(7 + weekday).holiday &&
        view.sheet(7 + weekday).openMinute < view.sheet(7 + weekday).closeMinute
      )
        expect(at(shifts, view.sheet(7 + weekday).openMinute + 30, 'till').length).toBeLessThanOrEqual(1);
    }
    // Once it stands in the plan it is not written again, by whoever is hired the next morning either.
    expect(game.decide(command, 'test')).toBeUndefined();
    game.finishDay();
    expect(fitToFlow({ perTill: 1_000 })(view)).toEqual([]);
  });
});
