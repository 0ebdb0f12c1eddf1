import { describe, expect, test } from 'vitest';
import { DAYS, everyDay, grocery } from '../../../tests/support/grocery.ts';
import type { Scenario } from '../../scenario/index.ts';
import { start } from '../game.ts';
import type { RosterCommand } from './index.ts';

type Shift = Scenario['team']['roster']['monday'][number];

/** A week with these shifts on Monday (or another day), nobody else on the others. */
const week = (shifts: Shift[], day = 0): RosterCommand => ({
  type: 'roster',
  week: 'template',
  days: DAYS.map((_, d) => (d === day ? shifts : [])),
});

const at = (employee: string, task: Shift['task'], from: string, to: string): Shift => ({
  employee,
  task,
  from,
  to,
});

/** The law of hours has tests of its own: here a roster may be as long as it likes. */
const lenient = () =>
  grocery((s) => {
    s.team.law.mode = 'exam';
  });

describe('a roster', () => {
  const game = start(lenient());
  const code = (shifts: Shift[], day?: number) => game.check(week(shifts, day))?.code;

  test('goes by quarters of an hour, forward', () => {
    expect(code([at('nadia', 'till', '09:00', '12:15')])).toBeUndefined();
    expect(code([at('nadia', 'till', '09:10', '12:15')])).toBe('not-quarter-hour');
    expect(code([at('nadia', 'till', '09:00', '12:20')])).toBe('not-quarter-hour');
    expect(code([at('nadia', 'till', '12:00', '12:00')])).toBe('ends-before-start');
    expect(code([at('nadia', 'till', '12:00', '09:00')])).toBe('ends-before-start');
  });

  test('gives people tasks they master; everyone masters a break', () => {
    expect(code([at('karim', 'lead', '09:00', '10:00')])).toBe('task-not-mastered');
    expect(code([at('nadia', 'lead', '09:00', '10:00')])).toBeUndefined();
    expect(code([at('karim', 'break', '09:00', '10:00')])).toBeUndefined();
    expect(code([at('personne', 'till', '09:00', '10:00')])).toBe('unknown-employee');
  });

  test('keeps to availabilities: Nadia from 7 to 20, Karim from 9, nobody on Sundays', () => {
    expect(code([at('nadia', 'till', '07:00', '20:00')])).toBeUndefined();
    expect(code([at('nadia', 'till', '06:45', '12:00')])).toBe('not-available');
    expect(code([at('nadia', 'till', '12:00', '20:15')])).toBe('not-available');
    expect(code([at('karim', 'till', '08:45', '12:00')])).toBe('not-available');
    expect(code([at('karim', 'till', '09:00', '12:00')], 6)).toBe('not-available');
  });

  test('puts nobody in two places at once', () => {
    const two = (from: string) => [
      at('nadia', 'till', '09:00', '12:00'),
      at('nadia', 'shelf', from, '13:00'),
    ];
    expect(code(two('12:00'))).toBeUndefined();
    expect(game.check(week(two('11:45')))).toEqual({
      code: 'overlap',
      numbers: { from: 705, until: 720 },
      ids: { employee: 'nadia', weekday: 'monday' },
    });
    expect(code([...two('12:00')].reverse())).toBeUndefined();
    expect(
      code([at('nadia', 'till', '09:00', '13:00'), at('karim', 'till', '10:00', '12:00')]),
    ).toBeUndefined();
    // Inside another shift, and hidden by one that ends earlier.
    expect(code([at('nadia', 'till', '09:00', '18:00'), at('nadia', 'shelf', '10:00', '11:00')])).toBe(
      'overlap',
    );
  });

  test('cannot change a week that is over', () => {
    const one = start(grocery());
    one.advance({ day: 7, minute: 0 });
    expect(one.check({ ...week([]), week: 0 })?.code).toBe('week-is-over');
    expect(one.check({ ...week([]), week: 1 })).toBeUndefined();
    expect(one.check(week([]))).toBeUndefined();
  });

  test('cannot be that of a week after the last one', () => {
    const one = start(
      grocery((s) => {
        s.calendar.days = 10;
      }),
    );
    expect(one.check({ ...week([]), week: 1 })).toBeUndefined();
    expect(one.check({ ...week([]), week: 2 })).toEqual({
      code: 'week-after-end',
      numbers: { week: 3, last: 2 },
    });
  });

  test('is the one of its week, else the template; a day already begun keeps its own', () => {
    const one = start(lenient());
    const alone = [at('nadia', 'till', '09:00', '19:00')];
    one.decide({ ...week(alone, 1), week: 1 });
    one.advance({ day: 7, minute: 600 });
    // Monday of the second week is empty in the sheet of that week.
    expect(one.world.team.segments.every((n) => n === 0)).toBe(true);
    one.decide({ ...week(alone, 0), week: 1 });
    one.advance({ day: 7, minute: 700 });
    expect(one.world.team.segments.every((n) => n === 0)).toBe(true);
    const other = start(lenient());
    other.decide({ ...week(alone, 1), week: 1 });
    other.advance({ day: 0, minute: 600 });
    expect(Array.from(other.world.team.segments)).toEqual([2, 2]);
  });

  test('is played as accepted, however many stretches', () => {
    const quarters = Array.from({ length: 16 }, (_, i) => {
      const clock = (q: number) =>
        `${String(9 + Math.floor(q / 4)).padStart(2, '0')}:${['00', '15', '30', '45'][q % 4]}`;
      return at('nadia', i % 2 ? 'till' : 'shelf', clock(i), clock(i + 1));
    });
    const one = start(grocery());
    if (one.decide(week(quarters))) return;
    one.advance({ day: 0, minute: 1 });
    expect(one.world.team.segments[one.model.employeeIndex.get('nadia')!]).toBe(16);
  });
});

describe('staff on the floor', () => {
  test('a move lasts until the end of the shift, or until sent back to the roster', () => {
    const game = start(grocery());
    game.advance({ day: 0, minute: 600 });
    const e = game.model.employeeIndex.get('nadia')!;
    const till = game.world.team.task[e];
    expect(game.decide({ type: 'move', employee: 'nadia', task: 'cleaning' })).toBeUndefined();
    game.advance({ day: 0, minute: 601 });
    const cleaning = game.world.team.task[e];
    expect(cleaning).not.toBe(till);
    expect(game.world.checkout.cashier[0]).toBe(-1);
    game.decide({ type: 'move', employee: 'nadia', task: 'roster' });
    game.advance({ day: 0, minute: 602 });
    expect(game.world.team.task[e]).toBe(till);
    expect(game.world.checkout.cashier[0]).toBe(e);
  });

  test('nobody works when they are absent, nor is moved', () => {
    const game = start(
      grocery((s) => {
        s.team.employees.find(({ id }) => id === 'karim')!.absenceBp = 3_000;
      }),
    );
    const e = game.model.employeeIndex.get('karim')!;
    let absences = 0;
    for (let day = 0; day < 14; day++) {
      game.advance({ day, minute: 900 });
      if (!game.world.team.absent[e]) continue;
      absences++;
      expect(game.world.team.task[e]).toBe(-1);
      expect(game.check({ type: 'move', employee: 'karim', task: 'till' })?.code).toBe('not-at-work');
    }
    expect(absences).toBeGreaterThan(0);
  });

  test('fill first what the manager says', () => {
    const filledFirst = (call: string[]) => {
      const game = start(
        grocery((s) => {
          s.opening.policies.checkDates = false;
          s.team.roster.monday = [at('nadia', 'shelf', '08:00', '12:00')];
          s.calendar.hours = everyDay<[string, string] | null>(null);
          for (const one of s.catalogue.products) one.shelfLifeDays = null;
          s.opening.orderRules = {};
          // Room on two shelves, the emptier being that of the pasta.
          const left = (id: string, shelf: number) => ({
            product: id,
            units: [],
            lowestPriceCents: 1,
            shelf: [[shelf, -1]] as [number, number][],
            reserve: [[30, -1]] as [number, number][],
            orders: [],
            recorded: 30 + shelf,
            unitCostCents: 1,
          });
          s.past = {
            weeks: 1,
            dailyWeeks: 1,
            data: {
              madeFor: '0'.repeat(16),
              days: 7,
              visits: [],
              families: [],
              products: [left('spaghetti-500g', 2), left('lait-demi-1l', 20)],
            },
          };
        }),
        { trace: true },
      );
      game.advance({ day: 0, minute: 479 });
      if (call.length > 0) expect(game.decide({ type: 'fill-first', products: call })).toBeUndefined();
      game.finishDay();
      const FILLED = 10;
      const { data } = game.trace!;
      const products: string[] = [];
      for (let row = 0; row < data.length; row += 6)
        if (data[row + 1] === FILLED) products.push(game.model.products[data[row + 3]!]!.id);
      return products[0];
    };
    expect(filledFirst([])).toBe('spaghetti-500g');
    expect(filledFirst(['lait-demi-1l'])).toBe('lait-demi-1l');
  });
});
