import { z } from 'zod';
import { bp, date, perWeekday, span, text, whole } from './primitives.ts';

/** Section `calendar`: when the game takes place and when the doors are open. */
export const calendarSection = z.strictObject({
  start: date().describe('Premier jour du jeu, un lundi de préférence (AAAA-MM-JJ).'),
  days: whole(1, 1100).describe('Nombre de jours du jeu (56 = huit semaines).'),
  hours: perWeekday(span().nullable()).describe(
    'Heures d’ouverture de chaque jour, par exemple ["08:00","20:30"] ; null quand le magasin est fermé.',
  ),
  closed: z.array(date()).max(400).default([]).describe('Jours de fermeture exceptionnelle.'),
  publicHolidays: z
    .enum(['open', 'closed', 'sunday-hours'])
    .default('sunday-hours')
    .describe('Ce que fait le magasin les jours fériés : ouvert, fermé, ou horaires du dimanche.'),
  schoolHolidays: z
    .array(
      z.strictObject({
        label: text().describe('Nom.'),
        from: date().describe('Premier jour.'),
        to: date().describe('Dernier jour.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Vacances scolaires de la zone.'),
  monthBp: z
    .array(bp(50_000))
    .length(12)
    .default([10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000])
    .describe('Saisonnalité des visites, de janvier à décembre (10 000 = un mois moyen).'),
});
