// What a week is said to cost is what it costs when everybody comes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAYS, everyDay, grocery } from '../../../tests/support/grocery.ts';
import type { Scenario } from '../../scenario/index.ts';
import { start } from '../game.ts';
import { viewOf } from '../view.ts';

type Shift = Scenario['team']['roster']['monday'][number];

/** Two people who never miss, paid 12,00 and 13,00 an hour, 25 % of contributions. */
const store = (edit: (s: Scenario) => void) =>
  grocery((s) => {
    s.team.employerChargesBp = 2_500;
    s.team.law.mode = 'exam';
    s.team.employees = s.team.employees.map((one, i) => ({
      ...one,
      birthDate: undefined,
      contract: 'cdi' as const,
      absenceBp: 0,
      weeklyMinutes: 2_100,
      hourlyGrossCents: 1_200 + 100 * i,
      availability: everyDay(['00:00', '24:00'] as [string, string]),
    }));
    for (const day of DAYS) s.team.roster[day] = [];
    edit(s);
  });

const costOf = (scenario: Scenario) => {
  const view = viewOf(start(scenario));
  return view.rosterCost(view.plan.roster.template, 0);
};

const shift = (employee: string, from: string, to: string): Shift => ({ employee, task: 'shelf', from, to });

describe('the cost of a week to come', () => {
  test('is the contract when nothing is planned: it is owed', () => {
    const cost = costOf(store(() => {}));
    expect(cost).toEqual({
      plannedMinutes: 0,
      overtimeMinutes: 0,
      complementaryMinutes: 0,
      grossCents: 35 * (1_200 + 1_300),
      contributionsCents: (35 * (1_200 + 1_300)) / 4,
    });
  });

  test('adds 25 % to the thirty-sixth hour (art. L3121-36)', () => {
    const cost = costOf(
      store((s) => {
        for (const day of DAYS.slice(0, 6)) s.team.roster[day] = [shift('karim', '08:00', '14:00')];
      }),
    );
    const { hourlyGrossCents: rate } = store(() => {}).team.employees.find(({ id }) => id === 'karim')!;
    const other = 2_500 - rate;
    expect(cost.overtimeMinutes).toBe(60);
    expect(cost.grossCents).toBe(36 * rate + rate / 4 + 35 * other);
  });

  test('counts the four hours of overtime that a contract of 39 h owes, planned or not (art. L3121-28)', () => {
    const cost = costOf(
      store((s) => {
        for (const one of s.team.employees) one.weeklyMinutes = 2_340;
      }),
    );
    expect(cost.overtimeMinutes).toBe(2 * 240);
    expect(cost.grossCents).toBe((39 + 4 * 0.25) * 2_500);
  });

  test('adds 30 % to Sunday hours above 400 m² of food (art. L3132-13)', () => {
    const sunday = (areaM2: number) =>
      costOf(
        store((s) => {
          s.team.law.sunday.areaM2 = areaM2;
          for (const one of s.team.employees) one.hourlyGrossCents = 1_200;
          s.team.roster.sunday = [shift('karim', '09:00', '13:00')];
        }),
      ).grossCents;
    expect(sunday(401) - sunday(400)).toBe(4 * 360);
  });

  test('is what the books show on Sunday evening, whatever was rostered', () => {
    const anyDay = fc.array(
      fc.record({
        employee: fc.constantFrom('karim', 'nadia'),
        from: fc.integer({ min: 24, max: 60 }),
        length: fc.integer({ min: 4, max: 32 }),
      }),
      { maxLength: 2 },
    );
    const anyContract = fc.record({
      weeklyMinutes: fc.constantFrom(0, 1_440, 2_100, 2_340),
      areaM2: fc.constantFrom(400, 401),
    });
    const clock = (q: number) =>
      `${String(Math.floor(q / 4)).padStart(2, '0')}:${String((q % 4) * 15).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 7, maxLength: 7 }), anyContract, (week, contract) => {
        const scenario = store((s) => {
          s.team.law.sunday.areaM2 = contract.areaM2;
          for (const one of s.team.employees) one.weeklyMinutes = contract.weeklyMinutes;
          for (const [d, day] of DAYS.entries()) {
            const own = new Map(week[d]!.map((one) => [one.employee, one]));
            s.team.roster[day] = [...own.values()].map(({ employee, from, length }) =>
              shift(employee, clock(from), clock(from + length)),
            );
          }
        });
        const game = start(scenario);
        const view = viewOf(game);
        const said = view.rosterCost(view.plan.roster.template, 0);
        for (let d = 0; d < 7; d++) game.finishDay();
        const sum = (column: Parameters<typeof view.figure>[1]) =>
          Array.from({ length: 7 }, (_, d) => view.figure(d, column)).reduce((a, b) => a + b, 0);
        expect(said.plannedMinutes).toBe(sum('plannedMinutes'));
        expect(said.overtimeMinutes).toBe(sum('overtimeMinutes'));
        // Days are rounded one by one in the books: a cent a person and a day at most.
        expect(Math.abs(said.grossCents - sum('grossWagesCents'))).toBeLessThanOrEqual(14);
        expect(Math.abs(said.contributionsCents - sum('contributionsCents'))).toBeLessThanOrEqual(14);
      }),
      { numRuns: 20 },
    );
  });
});
