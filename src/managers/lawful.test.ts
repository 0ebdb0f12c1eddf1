// An opening roster with planted faults becomes lawful, and covers the floor as well as the law lets it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS, everyDay, grocery } from '../../tests/support/grocery.ts';
import type { Scenario } from '../scenario/index.ts';
import { start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { prudent } from './prudent.ts';

type Shift = Scenario['team']['roster']['monday'][number];
const shift = (employee: string, from: string, to: string, task: Shift['task'] = 'shelf'): Shift => ({
  employee,
  task,
  from,
  to,
});

/** Full-timers who may come at any time: no notice is due to them, so any fault can be mended at once. */
function store(roster: (day: number) => Shift[], people = 4): Scenario {
  return grocery((s) => {
    const [one] = s.team.employees;
    const { birthDate: _, ...grown } = one!;
    s.team.employees = Array.from({ length: people }, (_, i) => ({
      ...grown,
      id: `p${i + 1}`,
      contract: 'cdi' as const,
      weeklyMinutes: 2_100,
      availability: everyDay(['00:00', '24:00'] as [string, string]),
      skills: { shelf: 100, till: 100 },
    }));
    for (const [d, day] of DAYS.entries()) s.team.roster[day] = roster(d);
  });
}

function afterTheFirstMorning(scenario: Scenario) {
  const game = start(scenario);
  const view = viewOf(game);
  for (const command of prudent().morning(view)) expect(game.decide(command, 'prudent')).toBeUndefined();
  return { view, roster: game.plan.roster.template };
}

const work = (roster: readonly (readonly Shift[])[]): number =>
  roster.flat().reduce((sum, { from, task, to }) => {
    const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    return sum + (task === 'break' ? 0 : minutes(to) - minutes(from));
  }, 0);

describe('the prudent manager mends', () => {
  test('a day without a break: half an hour is put in', () => {
    const { roster, view } = afterTheFirstMorning(
      store((d) => (d === 0 ? [shift('p1', '08:00', '15:00')] : [])),
    );
    expect(view.breachesAhead()).toEqual([]);
    expect(roster[0]!.filter(({ task }) => task === 'break')).toHaveLength(1);
    expect(work(roster)).toBe(7 * 60 - 30);
  });

  test('seven days in a row: somebody else takes one, and no hour is lost', () => {
    const { roster, view } = afterTheFirstMorning(store(() => [shift('p1', '08:00', '13:00')]));
    expect(view.breachesAhead()).toEqual([]);
    expect(work(roster)).toBe(7 * 5 * 60);
  });

  test('an evening followed by a dawn: the eleven hours are given back', () => {
    const { view, roster } = afterTheFirstMorning(
      store((d) =>
        d === 1 ? [shift('p1', '16:00', '22:00', 'till')] : d === 2 ? [shift('p1', '06:00', '11:00')] : [],
      ),
    );
    expect(view.breachesAhead()).toEqual([]);
    // The one short of six hours stays whole in somebody's hands; the evening of six may take a break.
    expect(work(roster)).toBeGreaterThanOrEqual(11 * 60 - 30);
  });

  test('nothing when the law has nothing to say', () => {
    const game = start(store((d) => (d < 5 ? [shift('p1', '08:00', '13:30')] : [])));
    expect(
      prudent()
        .morning(viewOf(game))
        .filter(({ type }) => type === 'roster'),
    ).toEqual([]);
  });

  test('whatever was rostered, until the law has nothing to say', () => {
    const anyShift = fc.record({
      employee: fc.constantFrom('p1', 'p2', 'p3'),
      from: fc.integer({ min: 24, max: 64 }),
      length: fc.integer({ min: 4, max: 48 }),
    });
    const clock = (quarters: number) =>
      `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;
    const anyDay = fc
      .uniqueArray(anyShift, { selector: ({ employee }) => employee, maxLength: 3 })
      .map((day) => day.map((s) => shift(s.employee, clock(s.from), clock(Math.min(96, s.from + s.length)))));
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 7, maxLength: 7 }), (week) => {
        const { view } = afterTheFirstMorning(store((d) => week[d]!));
        expect(view.breachesAhead()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
