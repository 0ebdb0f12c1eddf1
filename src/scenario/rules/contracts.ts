import { ageOn, parseDate } from '../../kernel/index.ts';
import type { Employee, Law } from '../format/index.ts';
import { hours, quoted } from '../french.ts';
import type { Rule } from './tell.ts';

/** The legal week (C. trav., art. L3121-27), in minutes: from here on one works full time. */
export const LEGAL_WEEK = 2_100;
/** What the law asks without any agreement (art. L3123-27). */
const LEGAL_MINIMUM = 1_440;
/** Students may work less until this age (art. L3123-7). */
const STUDENT_AGE = 26;

/**
 * The shortest part-time contract this person may have, in paid minutes a week, and the rule that says so (TP01 the law,
 * TP02 the branch); undefined when none applies: full time, no contracted time, or an exception of art. L3123-7.
 * @param date day on which it is judged
 */
export function partTimeMinimum(
  employee: Pick<Employee, 'weeklyMinutes' | 'contract' | 'birthDate' | 'partTimeReason'>,
  { partTime, rules }: Pick<Law, 'partTime' | 'rules'>,
  date: number,
): { readonly minutes: number; readonly rule: 'TP01' | 'TP02' } | undefined {
  const { birthDate, contract, partTimeReason, weeklyMinutes } = employee;
  if (!rules.TP01 || weeklyMinutes === 0 || weeklyMinutes >= LEGAL_WEEK) return undefined;
  if (partTimeReason !== undefined && partTimeReason !== 'student') return undefined;
  if (contract === 'student' || partTimeReason === 'student') {
    const birth = birthDate === undefined ? undefined : parseDate(birthDate);
    if (birth === undefined || ageOn(birth, date) < STUDENT_AGE) return undefined;
  }
  return {
    minutes: partTime.minimumMinutes,
    rule: partTime.minimumMinutes > LEGAL_MINIMUM ? 'TP02' : 'TP01',
  };
}

/** No part-time contract is shorter than the law or the branch lets it be, unless somebody says why. */
export const contractsAreLongEnough: Rule = ({ calendar, team }, tell) => {
  const date = parseDate(calendar.start);
  if (date === undefined) return;
  team.employees.forEach((employee, i) => {
    const least = partTimeMinimum(employee, team.law, date);
    if (least === undefined || employee.weeklyMinutes >= least.minutes) return;
    const path = ['team', 'employees', i];
    tell.warn(
      [...path, 'weeklyMinutes'],
      () => ({
        message: `{} : le contrat de ${quoted(employee.id)} est de ${hours(employee.weeklyMinutes)} par semaine ; un temps partiel fait au moins ${hours(least.minutes)} (C. trav., art. L3123-7, ou accord de branche).`,
        expected: `au moins ${least.minutes} minutes, ou un motif`,
        hint: 'Allongez le contrat, ou donnez "partTimeReason" : request, student (moins de 26 ans), replacement ou week.',
      }),
      {
        uses: [
          [...path, 'birthDate'],
          [...path, 'contract'],
          [...path, 'partTimeReason'],
          ['calendar', 'start'],
          ['team', 'law', 'partTime', 'minimumMinutes'],
          ['team', 'law', 'rules', 'TP01'],
        ],
      },
    );
  });
};
