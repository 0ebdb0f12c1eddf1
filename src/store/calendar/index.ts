/** The trade of days: when the doors are open and what the weather does. */
import { monthOf, SUNDAY, seedOfDay, stream, weekday } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';

/** What is known of a day before it starts. Minutes count from midnight; open = close when the doors stay shut. */
export interface DaySheet {
  readonly date: number;
  readonly weekday: number;
  /** 0 to 11. */
  readonly month: number;
  readonly openMinute: number;
  readonly closeMinute: number;
  readonly holiday: boolean;
}

/** Weather of a day: what everyone sees in the morning. */
export interface Weather {
  /** Degrees above the month's normal, in tenths. */
  readonly anomalyTenths: number;
  readonly temperatureTenths: number;
  readonly rain: boolean;
}

/** Reads the calendar section for one day of the game. Pure: the same for everyone, whatever was decided. */
export function daySheet(model: Model, day: number): DaySheet {
  const { publicHolidays } = model.scenario.calendar;
  const date = model.firstDay + day;
  const wd = weekday(date);
  const holiday = model.holidays.has(date);
  const shut = model.shut.has(date) || (holiday && publicHolidays === 'closed');
  const hours = 2 * (holiday && publicHolidays === 'sunday-hours' ? SUNDAY : wd);
  return {
    date,
    weekday: wd,
    month: monthOf(date) - 1,
    openMinute: shut ? 0 : model.doors[hours]!,
    closeMinute: shut ? 0 : model.doors[hours + 1]!,
    holiday,
  };
}

/** Draws the weather of a day; neutral when the scenario has no climate. */
export function weatherOf(model: Model, day: number): Weather {
  const climate = model.scenario.weather;
  if (!climate) return { anomalyTenths: 0, temperatureTenths: 150, rain: false };
  const date = model.firstDay + day;
  const month = monthOf(date) - 1;
  const luck = stream(seedOfDay(model.seeds, day), 'weather', date);
  const rain = luck.uniform() * 10_000 < climate.rainBp[month]!;
  const anomalyTenths = Math.round(luck.normal() * climate.spreadC * 10);
  return { anomalyTenths, temperatureTenths: Math.round(climate.meanC[month]! * 10) + anomalyTenths, rain };
}
