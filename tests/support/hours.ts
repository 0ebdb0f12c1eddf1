// Rosters written short, and what the law says of them: `8-12 ~12-12:30 12:30-17` is a day with a break of half an hour.
import type { Scenario } from '../../src/scenario/index.ts';
import { type Game, start } from '../../src/store/game.ts';
import type { WeekRoster } from '../../src/store/plan-types.ts';
import { rosterBreaches } from '../../src/store/team/index.ts';
import { DAYS, everyDay, grocery } from './grocery.ts';

type Shift = Scenario['team']['roster']['monday'][number];
type Employee = Scenario['team']['employees'][number];
type Law = Scenario['team']['law'];

/** A week of one person: seven days, Monday first; missing days are off. */
export type Week = readonly string[];

/** A day off. */
export const off = '';

/** The same day, so many times; off when left out. */
export const days = (count: number, day: string = off): string[] => Array(count).fill(day);

const clock = (text: string): string => {
  const [hour, minute = '00'] = text.split(':');
  return `${hour!.padStart(2, '0')}:${minute}`;
};

/** The shifts of a day written short. */
export function shifts(employee: string, day: string): Shift[] {
  return day
    .split(' ')
    .filter((span) => span !== '')
    .map((span) => {
      const [from, to] = span.replace('~', '').split('-');
      return { employee, task: span.startsWith('~') ? 'break' : 'shelf', from: clock(from!), to: clock(to!) };
    });
}

/** The shifts of a week of several people. */
export function weekOf(people: Readonly<Record<string, Week>>): Shift[][] {
  return DAYS.map((_, d) => Object.entries(people).flatMap(([id, week]) => shifts(id, week[d] ?? off)));
}

/** Somebody of full age with a full-time contract, who can do anything at any time. */
export function person(id: string, more: Partial<Employee> = {}): Employee {
  const usual = grocery().team.employees[0]!;
  return {
    ...usual,
    id,
    weeklyMinutes: 2_100,
    absenceBp: 0,
    availability: everyDay<[string, string] | null>(['00:00', '24:00']),
    ...more,
  };
}

type Deep<T> = { [K in keyof T]?: T[K] extends object ? Partial<T[K]> : T[K] };

export interface Office {
  readonly people: readonly Employee[];
  readonly law?: Deep<Law>;
  readonly roster?: Readonly<Record<string, Week>>;
  /** Days of the game; two weeks when left out. */
  readonly days?: number;
  readonly edit?: (scenario: Scenario) => void;
}

/** The grocery with other people, an opening roster written short, and a law changed here and there. */
export function office({ days: length, people, law = {}, roster = {}, edit }: Office): Scenario {
  return grocery((s) => {
    if (length !== undefined) s.calendar.days = length;
    s.team.employees = [...people];
    const week = weekOf(roster);
    for (const [d, day] of DAYS.entries()) s.team.roster[day] = week[d]!;
    for (const [key, value] of Object.entries(law)) {
      const target = s.team.law as unknown as Record<string, unknown>;
      const old = target[key];
      target[key] = typeof old === 'object' ? { ...old, ...(value as object) } : value;
    }
    edit?.(s);
  });
}

/** Breaches of a roster, as `TT02 ana day 0: 605/600`, over the whole game. */
export function told(
  game: Game,
  roster: { template: WeekRoster; weeks: Record<string, WeekRoster> },
): string[] {
  const { model, now, plan, world } = game;
  return rosterBreaches({ model, now, plan, world }, roster).map(
    ({ day, employee, numbers, rule }) => `${rule} ${employee} day ${day}: ${numbers.found}/${numbers.limit}`,
  );
}

/** Breaches of the opening roster of a person called ana. */
export function ana(
  week: Week,
  more: Partial<Employee> = {},
  rest: Omit<Office, 'people' | 'roster'> = {},
): string[] {
  const game = start(office({ ...rest, people: [person('ana', more)], roster: { ana: week } }));
  return told(game, { template: game.plan.roster.template, weeks: {} });
}
