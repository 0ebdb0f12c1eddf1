import { formatTime, parseTime } from '../../kernel/index.ts';
import { type Scenario, WEEKDAYS, type WeekdayName } from '../format/index.ts';
import { FRENCH_DAYS } from '../french.ts';
import type { Rule } from './tell.ts';

const QUARTER = 15;
const QUARTERS = 96;

/** While the doors are open somebody is at a till, and never more people than tills. */
export const tillsAreStaffed: Rule = (scenario, tell) => {
  const { calendar, checkout, team } = scenario;
  if (WEEKDAYS.every((day) => team.roster[day].length === 0)) {
    tell.warn(['team', 'roster'], {
      message: '{} : le planning est vide : personne ne tiendra la caisse.',
      hint: 'Ajoutez des présences à la tâche "till".',
    });
    return;
  }
  WEEKDAYS.forEach((day, d) => {
    const counts = atTill(team.roster[day]);
    const path = ['team', 'roster', day];
    const alone = firstGap(counts, calendar.hours[day]);
    if (alone !== undefined) {
      tell.warn(
        path,
        {
          message: `{} : le ${FRENCH_DAYS[d]}, le magasin est ouvert à ${formatTime(alone)} et personne n’est en caisse.`,
          expected: 'quelqu’un à la tâche "till" pendant toute l’ouverture',
          hint: 'Prolongez une présence, ou changez les heures d’ouverture.',
        },
        { uses: [['calendar', 'hours', day]] },
      );
    }
    const crowded = counts.findIndex((count) => count > checkout.tills.length);
    if (crowded >= 0) {
      tell.warn(
        path,
        {
          message: `{} : le ${FRENCH_DAYS[d]} à ${formatTime(crowded * QUARTER)}, ${counts[crowded]} personnes sont en caisse pour ${checkout.tills.length} caisse(s).`,
          expected: 'au plus une personne par caisse',
        },
        { uses: [['checkout', 'tills']] },
      );
    }
  });
};

/** People at a till in each quarter of an hour of a day. */
function atTill(shifts: Scenario['team']['roster'][WeekdayName]): number[] {
  const counts = new Array<number>(QUARTERS).fill(0);
  for (const { task, from, to } of shifts) {
    const start = parseTime(from);
    const end = parseTime(to);
    if (task !== 'till' || start === undefined || end === undefined) continue;
    for (let q = Math.ceil(start / QUARTER); q < Math.floor(end / QUARTER); q += 1)
      counts[q] = (counts[q] ?? 0) + 1;
  }
  return counts;
}

/** First minute, by quarters, when the doors are open and nobody is at a till. */
function firstGap(counts: readonly number[], span: readonly [string, string] | null): number | undefined {
  const open = span ? parseTime(span[0]) : undefined;
  const close = span ? parseTime(span[1]) : undefined;
  if (open === undefined || close === undefined) return undefined;
  for (let q = Math.floor(open / QUARTER); q < Math.ceil(close / QUARTER); q += 1) {
    if (counts[q] === 0) return Math.max(open, q * QUARTER);
  }
  return undefined;
}
