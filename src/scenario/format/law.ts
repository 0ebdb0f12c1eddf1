/** The law of working hours, as a scenario may set it: what is checked, how strictly, and what a branch agreement changes. */
import { z } from 'zod';
import { bp, cents, time, whole } from './primitives.ts';

const on = (words: string) => z.boolean().default(true).describe(words);

/** Rules that a scenario may leave out, by their number in the domain facts. */
const rules = z.strictObject({
  TT02: on('Durée maximale d’une journée.'),
  TT03: on('Durée maximale d’une semaine, et moyenne sur douze semaines.'),
  TT04: on('Repos quotidien.'),
  TT05: on('Repos hebdomadaire, et six jours de travail par semaine au plus.'),
  TT06: on('Pause de vingt minutes.'),
  TT07: on('Majoration des heures supplémentaires.'),
  TP01: on('Durée minimale d’un temps partiel (loi ou branche).'),
  TP03: on('Heures complémentaires : nombre et majoration.'),
  TP04: on('Coupures d’une journée à temps partiel.'),
  TP05: on('Délai de prévenance avant de changer des horaires.'),
  MN01: on('Règles des moins de 18 ans.'),
  SU01: on('Travail du dimanche.'),
});

const overtime = z.strictObject({
  firstMinutes: whole(0, 1_440)
    .default(480)
    .describe('Heures supplémentaires au premier taux, en minutes par semaine (480 = de la 36e à la 43e).'),
  firstBp: whole(1_000, 10_000)
    .default(2_500)
    .describe('Premier taux de majoration (un accord peut descendre à 1 000 = 10 %).'),
  beyondBp: whole(1_000, 10_000).default(5_000).describe('Taux au-delà.'),
});

const partTime = z.strictObject({
  minimumMinutes: whole(0, 2_099)
    .default(1_440)
    .describe(
      'Durée minimale d’un contrat à temps partiel : 1 440 (24 h, la loi), 1 560 (26 h payées, commerce alimentaire).',
    ),
  extraHours: z
    .enum(['tenth', 'third'])
    .default('tenth')
    .describe('Heures complémentaires permises : un dixième du contrat (loi) ou un tiers (accord).'),
  firstBp: bp().default(1_000).describe('Majoration jusqu’au dixième du contrat.'),
  beyondBp: bp().default(2_500).describe('Majoration au-delà du dixième.'),
  interruptions: whole(0, 5).default(1).describe('Coupures permises dans une journée.'),
  interruptionMinutes: whole(0, 720).default(120).describe('Durée la plus longue d’une coupure.'),
});

const notice = z.strictObject({
  days: whole(0, 30)
    .default(7)
    .describe(
      'Jours ouvrés entre l’annonce et le jour changé, pour un temps partiel (7 ; un accord peut aller à 3).',
    ),
  fullTimeDays: whole(0, 30)
    .default(0)
    .describe('La même chose pour un temps plein (0 : la loi ne fixe pas de délai).'),
  freeFirstMorning: z
    .boolean()
    .default(true)
    .describe('Le planning peut-il être refait sans délai le premier matin, avant que la partie commence ?'),
});

const minors = z.strictObject({
  sundays: z
    .boolean()
    .default(false)
    .describe(
      'Le métier permet-il aux mineurs de travailler le dimanche (boulangerie, boucherie, fleuriste…) ?',
    ),
  holidays: z.boolean().default(false).describe('Et les jours fériés ?'),
});

const sunday = z.strictObject({
  work: z
    .enum(['food', 'allowed', 'never'])
    .default('food')
    .describe(
      'Travail du dimanche : commerce alimentaire jusqu’à une heure (food), autorisé (allowed), interdit (never).',
    ),
  until: time().default('13:00').describe('Heure de fin du travail du dimanche en commerce alimentaire.'),
  areaM2: whole(0, 100_000)
    .optional()
    .describe(
      'Surface de vente en m², si ce n’est pas celle du plan ; au-delà de 400 m², +30 % le dimanche.',
    ),
  premiumBp: bp(20_000).default(0).describe('Majoration du dimanche par accord, si elle dépasse la loi.'),
});

/** Section `team.law`. */
export const lawSection = z.strictObject({
  mode: z
    .enum(['training', 'exam'])
    .default('training')
    .describe(
      'Un planning illégal est refusé avec sa règle (training), ou accepté et noté comme infraction (exam).',
    ),
  rules: rules.prefault({}).describe('Règles appliquées ; false pour en laisser une de côté.'),
  dayMinutes: whole(60, 720)
    .default(600)
    .describe('Travail effectif d’une journée, au plus (600 = 10 h ; 720 par accord).'),
  weekMinutes: whole(60, 3_600)
    .default(2_880)
    .describe('Travail effectif d’une semaine, au plus (2 880 = 48 h).'),
  averageMinutes: whole(60, 2_880)
    .default(2_640)
    .describe('Moyenne sur douze semaines, au plus (2 640 = 44 h ; 2 760 par accord).'),
  dailyRestMinutes: whole(540, 720)
    .default(660)
    .describe('Repos entre deux journées, au moins (660 = 11 h ; 540 par accord).'),
  breakMinutes: whole(15, 60).default(20).describe('Pause due dès six heures de travail, au moins.'),
  overtime: overtime.prefault({}).describe('Heures supplémentaires.'),
  partTime: partTime.prefault({}).describe('Temps partiel.'),
  notice: notice.prefault({}).describe('Délai de prévenance.'),
  minors: minors.prefault({}).describe('Moins de 18 ans.'),
  sunday: sunday.prefault({}).describe('Dimanche.'),
});

/** Section `team.contributions`: what the employer pays beside gross wages. */
export const contributionsSection = z.strictObject({
  mode: z
    .enum(['simplified', 'realistic'])
    .default('simplified')
    .describe('Un taux unique (simplified, voir employerChargesBp) ou le barème de 2026 (realistic).'),
  staff: whole(1, 1_000)
    .optional()
    .describe('Effectif de l’entreprise (seuils de 11 et de 50) ; le nombre de salariés sinon.'),
  accidentBp: bp(2_000).default(208).describe('Taux accidents du travail de l’établissement.'),
  healthCents: cents().default(2_000).describe('Part patronale de la mutuelle, par mois et par salarié.'),
  ceilingCents: cents().default(400_500).describe('Plafond mensuel de la sécurité sociale.'),
  minimumWageCents: cents().optional().describe('SMIC horaire, s’il n’est pas celui de la date jouée.'),
});
