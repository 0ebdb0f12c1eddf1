/** Contracts before the law: the shortest part time (domain facts TP01, TP02). */
import { parseDate } from '../../../kernel/index.ts';
import { partTimeMinimum } from '../../../scenario/index.ts';
import type { Model } from '../../compiled.ts';
import type { Breach } from './case.ts';

/** Contracts shorter than the law or the branch lets them be, on the first day of the game. */
export function contractBreaches(model: Model): Breach[] {
  const { law } = model.scenario.team;
  const date = parseDate(model.scenario.calendar.start)!;
  return model.employees.flatMap((employee): Breach[] => {
    const least = partTimeMinimum(employee, law, date);
    if (least === undefined || employee.weeklyMinutes >= least.minutes) return [];
    const numbers = { found: employee.weeklyMinutes, limit: least.minutes };
    return [{ rule: least.rule, employee: employee.id, day: 0, numbers }];
  });
}
