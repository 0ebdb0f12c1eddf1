import { z } from 'zod';
import { contributionsSection, lawSection } from './law.ts';
import { bp, cents, date, id, longText, perWeekday, span, text, time, whole } from './primitives.ts';

/** What an employee can be asked to do. `break` is time off the floor inside a shift. */
export const TASKS = [
  'till',
  'shelf',
  'reception',
  'cleaning',
  'counting',
  'advice',
  'picking',
  'lead',
  'break',
] as const;
export type Task = (typeof TASKS)[number];

const pace = () => whole(0, 300);

const employee = z.strictObject({
  id: id().describe('Identifiant.'),
  name: text().describe('Prénom affiché.'),
  role: text().describe('Fonction.'),
  contract: z.enum(['cdi', 'cdd', 'apprentice', 'student', 'temporary']).describe('Type de contrat.'),
  weeklyMinutes: whole(0, 2_880).describe(
    'Durée hebdomadaire du contrat, en minutes payées (35 h = 2 100), pauses payées comprises.',
  ),
  partTimeReason: z
    .enum(['request', 'student', 'replacement', 'week'])
    .optional()
    .describe(
      'Pourquoi un temps partiel est sous le minimum : demande écrite du salarié (request), étudiant de moins de 26 ans (student), remplacement d’un absent (replacement), CDD de sept jours au plus (week).',
    ),
  hourlyGrossCents: cents().describe('Taux horaire brut.'),
  birthDate: date().optional().describe('Date de naissance (règles des mineurs et des étudiants).'),
  skills: z
    .strictObject({
      till: pace().optional().describe('Caisse.'),
      shelf: pace().optional().describe('Remplissage.'),
      reception: pace().optional().describe('Réception.'),
      cleaning: pace().optional().describe('Nettoyage.'),
      counting: pace().optional().describe('Inventaire.'),
      advice: pace().optional().describe('Conseil.'),
      picking: pace().optional().describe('Préparation des commandes.'),
      lead: pace().optional().describe('Encadrement.'),
    })
    .describe('Rythme par tâche, en pour cent du rythme normal ; une tâche absente n’est pas maîtrisée.'),
  availability: perWeekday(span().nullable()).describe('Disponibilité de chaque jour ; null = indisponible.'),
  absenceBp: bp(3_000).default(460).describe('Taux d’absence à long terme (460 = 4,6 %).'),
  story: longText().optional().describe('Ce qu’il faut savoir de lui ou d’elle.'),
});

const shift = z
  .strictObject({
    employee: id().describe('Salarié.'),
    task: z.enum(TASKS).describe('Tâche.'),
    from: time().describe('Début, au quart d’heure.'),
    to: time().describe('Fin, au quart d’heure.'),
  })
  .describe('Une présence : salarié, tâche, début, fin.');

/** The shifts of one day of a roster. */
export const dayShifts = () => z.array(shift).max(400);

const absence = z.strictObject({
  employee: id().describe('Salarié.'),
  from: date().describe('Premier jour d’absence.'),
  to: date().describe('Dernier jour d’absence.'),
  announced: date().optional().describe('Jour où on l’apprend ; le premier matin sinon.'),
  reason: text().describe('Motif, tel qu’on le dit : « rendez-vous médical », « partiels ».'),
});

/** Section `team`: people, their contracts and the roster in force on the first morning. */
export const teamSection = z.strictObject({
  employees: z.array(employee).min(0).max(200).describe('Salariés.'),
  roster: perWeekday(dayShifts()).describe(
    'Planning type de la semaine, reconduit tant qu’on ne le change pas.',
  ),
  absences: z
    .array(absence)
    .max(400)
    .optional()
    .describe('Absences datées, connues d’avance ; elles s’ajoutent à celles du tirage.'),
  employerChargesBp: bp(10_000)
    .default(2_000)
    .describe('Charges patronales, en part du brut (mode simplifié).'),
  contributions: contributionsSection.prefault({}).describe('Cotisations patronales.'),
  law: lawSection.prefault({}).describe('Droit du travail : planning et paie.'),
  paidBreaks: z.boolean().default(true).describe('Les pauses sont-elles payées ?'),
  unitSeconds: z
    .strictObject({
      shelf: whole(1, 600).default(10).describe('Secondes pour mettre une unité en rayon.'),
      shelfTrip: whole(0, 3_600).default(45).describe('Secondes par aller-retour en réserve.'),
      reception: whole(1, 3_600).default(25).describe('Secondes pour recevoir un colis.'),
      counting: whole(1, 3_600).default(2).describe('Secondes pour compter une unité.'),
      dates: whole(0, 3_600)
        .default(15)
        .describe('Secondes pour vérifier les dates d’une référence périssable.'),
    })
    .default({ shelf: 10, shelfTrip: 45, reception: 25, counting: 2, dates: 15 })
    .describe('Temps de référence des travaux.'),
});
