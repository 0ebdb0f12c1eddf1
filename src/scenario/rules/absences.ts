import { parseDate } from '../../kernel/index.ts';
import { mustBeDate } from './calendar.ts';
import type { Rule } from './tell.ts';

/** A dated absence is learnt before it begins, and takes place in the game. */
export const absencesTakePlace: Rule = ({ calendar, team }, tell) => {
  const start = parseDate(calendar.start);
  team.absences?.forEach(({ announced, from, to }, i) => {
    const path = ['team', 'absences', i];
    const first = mustBeDate(from, [...path, 'from'], tell);
    const last = mustBeDate(to, [...path, 'to'], tell);
    const said = announced === undefined ? undefined : mustBeDate(announced, [...path, 'announced'], tell);
    if (first === undefined || last === undefined) return;
    if (last < first) {
      tell.error(
        'rule',
        [...path, 'to'],
        {
          message: `{} : cette absence finit avant de commencer (${from}).`,
          expected: `une date à partir de ${from}`,
          hint: 'Échangez "from" et "to".',
        },
        { uses: [[...path, 'from']] },
      );
      return;
    }
    if (said !== undefined && said > first) {
      tell.error(
        'rule',
        [...path, 'announced'],
        {
          message: `{} : cette absence est annoncée après avoir commencé (${from}).`,
          expected: `le ${from} ou avant`,
          hint: 'Avancez l’annonce ; une absence que personne n’annonce est celle du tirage ("absenceBp").',
        },
        { uses: [[...path, 'from']] },
      );
    }
    if (start === undefined || (last >= start && first < start + calendar.days)) return;
    tell.warn(
      [...path, 'from'],
      {
        message: `{} : cette absence n’est pas dans la partie (${calendar.days} jours à partir du ${calendar.start}).`,
        expected: 'une date de la partie',
      },
      {
        uses: [
          ['calendar', 'start'],
          ['calendar', 'days'],
          [...path, 'to'],
        ],
      },
    );
  });
};
