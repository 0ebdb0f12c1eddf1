import { describe, expect, test } from 'vitest';
import { everyDay, grocery } from '../../../tests/support/grocery.ts';
import { parseDate } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { compile } from '../compiled.ts';
import { daySheet, weatherOf } from './index.ts';

const on = (date: string, edit: (s: Scenario) => void = () => {}) => {
  const model = compile(
    grocery((s) => {
      s.calendar.start = '2026-01-01';
      s.calendar.days = 800;
      s.calendar.hours.sunday = ['10:00', '13:00'];
      edit(s);
    }),
  );
  const { openMinute, closeMinute, holiday, weekday, month } = daySheet(
    model,
    parseDate(date)! - model.firstDay,
  );
  return { hours: [openMinute, closeMinute], holiday, weekday, month };
};

describe('a day of the calendar', () => {
  test('has the hours of its weekday', () => {
    expect(on('2026-03-02')).toEqual({ hours: [540, 1_140], holiday: false, weekday: 0, month: 2 });
    expect(on('2026-03-08')).toEqual({ hours: [600, 780], holiday: false, weekday: 6, month: 2 });
  });

  test('that is a public holiday has Sunday hours, is closed or is like any other, as the store says', () => {
    // 6 April 2026 is Easter Monday, 14 May Ascension Day, 25 May Whit Monday.
    for (const date of ['2026-04-06', '2026-05-14', '2026-05-25', '2026-12-25']) {
      expect(on(date)).toMatchObject({ hours: [600, 780], holiday: true });
      const as = (publicHolidays: 'open' | 'closed') =>
        on(date, (s) => {
          s.calendar.publicHolidays = publicHolidays;
        });
      expect(as('closed').hours).toEqual([0, 0]);
      expect(as('open').hours).toEqual([540, 1_140]);
    }
    expect(on('2026-04-07').holiday).toBe(false);
  });

  test('closed by the scenario stays closed, holiday or not', () => {
    const shut = (s: Scenario) => {
      s.calendar.closed = ['2026-03-03', '2026-12-25'];
      s.calendar.publicHolidays = 'open';
    };
    expect(on('2026-03-03', shut).hours).toEqual([0, 0]);
    expect(on('2026-12-25', shut).hours).toEqual([0, 0]);
    expect(on('2026-03-04', shut).hours).toEqual([540, 1_140]);
  });

  test('of a store that never closes goes from midnight to midnight', () => {
    expect(
      on('2026-03-02', (s) => {
        s.calendar.hours = everyDay<[string, string] | null>(['00:00', '24:00']);
      }).hours,
    ).toEqual([0, 1_440]);
  });
});

describe('the weather', () => {
  test('is neutral without a climate', () => {
    const model = compile(
      grocery((s) => {
        delete s.weather;
      }),
    );
    expect(weatherOf(model, 3)).toEqual({ anomalyTenths: 0, temperatureTenths: 150, rain: false });
  });

  test('has the normals, the spread and the rain of its month', () => {
    const model = compile(
      grocery((s) => {
        s.calendar.start = '2026-01-01';
        s.calendar.days = 1_100;
        s.weather = { meanC: Array(12).fill(12.5), spreadC: 3.5, rainBp: Array(12).fill(3_000) };
      }),
    );
    const n = 1_100;
    let degrees = 0;
    let squares = 0;
    let wet = 0;
    for (let day = 0; day < n; day++) {
      const { anomalyTenths, temperatureTenths, rain } = weatherOf(model, day);
      expect(temperatureTenths).toBe(125 + anomalyTenths);
      degrees += anomalyTenths / 10;
      squares += (anomalyTenths / 10) ** 2;
      if (rain) wet++;
    }
    expect(Math.abs(degrees / n)).toBeLessThan((4 * 3.5) / Math.sqrt(n));
    // Standard error of a standard deviation of normal draws: σ ÷ √(2n).
    expect(Math.abs(Math.sqrt(squares / n) - 3.5)).toBeLessThan((4 * 3.5) / Math.sqrt(2 * n));
    expect(Math.abs(wet / n - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / n));
  });
});
