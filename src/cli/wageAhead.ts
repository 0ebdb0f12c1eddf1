/** Hourly wages below what the law asks on the first day, for the teacher: nothing in the game refuses them. */
import { ageOn, mulDivRound, parseDate } from '../kernel/index.ts';
import type { Employee, Scenario } from '../scenario/index.ts';
import { minimumWageOf } from '../store/team/index.ts';
import { count, euros, harmless, longDate } from './words.ts';

const WHOLE = 10_000;

/**
 * Least share of the minimum wage, in basis points: of an apprentice by age, in the first year of the contract (C. trav.,
 * art. D6222-26); of the young, a fifth less before 17 and a tenth less before 18 (art. D3231-3).
 * @param age in years; undefined when nobody wrote it, which tells an adult, or the least of apprentices
 */
export function leastShareBp(contract: Employee['contract'], age: number | undefined): number {
  if (contract === 'apprentice') {
    if (age === undefined || age < 18) return 2_700;
    if (age < 21) return 4_300;
    return age < 26 ? 5_300 : WHOLE;
  }
  if (age === undefined || age >= 18) return WHOLE;
  return age < 17 ? 8_000 : 9_000;
}

/** Lines for people; none when everybody is paid enough. */
export function wageAheadLines({ calendar, team }: Scenario): string[] {
  const date = parseDate(calendar.start)!;
  const hourly = minimumWageOf(team.contributions, date);
  const low = team.employees.flatMap((one) => {
    const birth = one.birthDate === undefined ? undefined : parseDate(one.birthDate);
    const share = leastShareBp(one.contract, birth === undefined ? undefined : ageOn(birth, date));
    const least = mulDivRound(hourly, share, WHOLE);
    if (one.hourlyGrossCents >= least) return [];
    const of = share === WHOLE ? 'le SMIC' : `${share / 100} % du SMIC`;
    return [
      `  ${harmless(one.name)} : ${euros(one.hourlyGrossCents)} brut de l’heure ; au moins ${euros(least)}, ${of} (C. trav., art. ${one.contract === 'apprentice' ? 'D6222-26' : 'L3231-2 et D3231-3'}).`,
    ];
  });
  if (low.length === 0) return [];
  return [`Salaire minimum, au ${longDate(date)} : ${count(low.length, 'salaire')} en dessous.`, ...low];
}
