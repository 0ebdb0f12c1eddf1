/**
 * The law of working hours as a table: what each rule says, its threshold in the law, its article, what to do. Data only;
 * the checks stand beside, and a scenario may move thresholds that an agreement may move (`team.law`).
 * Sources: Code du travail as in domain facts 3.1 (2026-11); numbers (TT02…) are theirs, a suffix tells two
 * thresholds of one rule apart.
 */
export { LEGAL_WEEK } from '../../../scenario/index.ts';

/** Rules that a scenario may switch off, by number. */
export type RuleNumber =
  | 'TT02'
  | 'TT03'
  | 'TT04'
  | 'TT05'
  | 'TT06'
  | 'TT07'
  | 'TP01'
  | 'TP03'
  | 'TP04'
  | 'TP05'
  | 'MN01'
  | 'SU01';

/** One rule in plain French words. */
export interface LawRule {
  readonly id: string;
  /** Code of the refusal of a roster; '' when no roster can break it. */
  readonly code: string;
  /** Number in the domain facts, and key of `team.law.rules`. */
  readonly number: RuleNumber;
  /** What it watches: a roster, a contract, or the pay slip. */
  readonly of: 'roster' | 'contract' | 'pay';
  /** Threshold of the law: minutes, days, minutes from midnight for a clock, basis points for a rate. */
  readonly threshold: number;
  readonly title: string;
  readonly what: string;
  readonly article: string;
  readonly remedy: string;
}

/** Every rule. The order is an identity: offences are kept by rank, so new rules go to the end. */
export const LAW = [
  {
    code: 'law-TT02',
    id: 'TT02',
    number: 'TT02',
    of: 'roster',
    threshold: 600,
    title: 'Durée d’une journée',
    what: 'Au plus 10 h de travail effectif par jour, pauses non comprises (12 h si un accord le permet).',
    article: 'C. trav., art. L3121-18',
    remedy: 'Raccourcissez la journée, ou partagez-la avec quelqu’un d’autre.',
  },
  {
    code: 'law-TT03',
    id: 'TT03',
    number: 'TT03',
    of: 'roster',
    threshold: 2_880,
    title: 'Durée d’une semaine',
    what: 'Au plus 48 h de travail effectif dans une semaine.',
    article: 'C. trav., art. L3121-20',
    remedy: 'Ôtez des heures dans la semaine, ou confiez-les à quelqu’un d’autre.',
  },
  {
    code: 'law-TT03-average',
    id: 'TT03-average',
    number: 'TT03',
    of: 'roster',
    threshold: 2_640,
    title: 'Moyenne sur douze semaines',
    what: 'Au plus 44 h de travail effectif par semaine en moyenne, sur douze semaines de suite.',
    article: 'C. trav., art. L3121-22',
    remedy: 'Prévoyez des semaines plus courtes pour faire descendre la moyenne.',
  },
  {
    code: 'law-TT04',
    id: 'TT04',
    number: 'TT04',
    of: 'roster',
    threshold: 660,
    title: 'Repos quotidien',
    what: 'Au moins 11 h de repos de suite entre deux journées de travail.',
    article: 'C. trav., art. L3131-1',
    remedy: 'Faites commencer plus tard, ou finir plus tôt la veille.',
  },
  {
    code: 'law-TT04-span',
    id: 'TT04-span',
    number: 'TT04',
    of: 'roster',
    threshold: 780,
    title: 'Amplitude d’une journée',
    what: 'Au plus 13 h entre la première et la dernière heure d’une journée : le repos quotidien de 11 h prend le reste.',
    article: 'C. trav., art. L3131-1',
    remedy: 'Rapprochez le début et la fin de la journée.',
  },
  {
    code: 'law-TT05',
    id: 'TT05',
    number: 'TT05',
    of: 'roster',
    threshold: 2_100,
    title: 'Repos hebdomadaire',
    what: 'Chaque semaine, au moins 35 h de repos de suite : 24 h, et les 11 h du repos quotidien.',
    article: 'C. trav., art. L3132-2',
    remedy: 'Laissez un jour entier de repos, ou allongez celui qui existe.',
  },
  {
    code: 'law-TT05-days',
    id: 'TT05-days',
    number: 'TT05',
    of: 'roster',
    threshold: 6,
    title: 'Six jours par semaine',
    what: 'Personne ne travaille plus de six jours par semaine.',
    article: 'C. trav., art. L3132-1',
    remedy: 'Laissez un jour de repos dans la semaine.',
  },
  {
    code: 'law-TT06',
    id: 'TT06',
    number: 'TT06',
    of: 'roster',
    threshold: 20,
    title: 'Pause',
    what: 'Dès que le travail du jour atteint 6 h, une pause d’au moins 20 min de suite, prise avant ou aussitôt après.',
    article: 'C. trav., art. L3121-16',
    remedy: 'Placez une pause (tâche « pause ») avant six heures de travail de suite.',
  },
  {
    code: '',
    id: 'TT07',
    number: 'TT07',
    of: 'pay',
    threshold: 2_500,
    title: 'Heures supplémentaires',
    what: 'Au-delà de 35 h de travail effectif par semaine : +25 % de la 36e à la 43e heure, +50 % ensuite (un accord peut descendre à 10 %).',
    article: 'C. trav., art. L3121-28, L3121-33 et L3121-36',
    remedy: '',
  },
  {
    code: '',
    id: 'TP01',
    number: 'TP01',
    of: 'contract',
    threshold: 1_440,
    title: 'Durée minimale d’un temps partiel',
    what: 'Au moins 24 h par semaine, sauf demande écrite du salarié, étudiant de moins de 26 ans, remplacement, ou CDD de sept jours au plus.',
    article: 'C. trav., art. L3123-7 et L3123-27',
    remedy: 'Allongez le contrat, ou dites pourquoi il est plus court (partTimeReason).',
  },
  {
    code: '',
    id: 'TP02',
    number: 'TP01',
    of: 'contract',
    threshold: 1_560,
    title: 'Durée minimale d’un temps partiel dans la branche',
    what: 'Dans le commerce alimentaire, au moins 26 h payées par semaine, pauses comprises, avec les mêmes exceptions.',
    article: 'Convention collective IDCC 2216',
    remedy: 'Allongez le contrat, ou dites pourquoi il est plus court (partTimeReason).',
  },
  {
    code: 'law-TP03',
    id: 'TP03',
    number: 'TP03',
    of: 'roster',
    threshold: 1_000,
    title: 'Heures complémentaires',
    what: 'Un temps partiel ne dépasse pas son contrat de plus d’un dixième (un tiers si un accord le permet) ; +10 % jusqu’au dixième, +25 % au-delà.',
    article: 'C. trav., art. L3123-28 et L3123-29',
    remedy: 'Ôtez des heures dans la semaine, ou confiez-les à quelqu’un d’autre.',
  },
  {
    code: 'law-TP03-full',
    id: 'TP03-full',
    number: 'TP03',
    of: 'roster',
    threshold: 2_100,
    title: 'Temps partiel et 35 heures',
    what: 'Les heures complémentaires ne portent jamais un temps partiel à la durée légale, 35 h.',
    article: 'C. trav., art. L3123-9',
    remedy: 'Gardez la semaine sous 35 h : au-delà, le contrat pourrait devenir un temps plein.',
  },
  {
    code: 'law-TP04',
    id: 'TP04',
    number: 'TP04',
    of: 'roster',
    threshold: 1,
    title: 'Coupures d’un temps partiel',
    what: 'Une journée à temps partiel n’a pas plus d’une coupure.',
    article: 'C. trav., art. L3123-30',
    remedy: 'Regroupez les heures, ou notez une courte pause comme une pause.',
  },
  {
    code: 'law-TP04-length',
    id: 'TP04-length',
    number: 'TP04',
    of: 'roster',
    threshold: 120,
    title: 'Durée d’une coupure',
    what: 'La coupure d’une journée à temps partiel dure au plus 2 h, sauf accord.',
    article: 'C. trav., art. L3123-30',
    remedy: 'Rapprochez les deux parties de la journée.',
  },
  {
    code: 'law-TP05',
    id: 'TP05',
    number: 'TP05',
    of: 'roster',
    threshold: 7,
    title: 'Délai de prévenance',
    what: 'Les horaires d’un temps partiel changent avec sept jours ouvrés de délai (trois au moins si un accord le permet).',
    article: 'C. trav., art. L3123-24 et L3123-31',
    remedy: 'Gardez ses horaires pour ces jours-là, et changez-les à partir d’une date plus lointaine.',
  },
  {
    code: 'law-MN01-day',
    id: 'MN01-day',
    number: 'MN01',
    of: 'roster',
    threshold: 480,
    title: 'Moins de 18 ans : journée',
    what: 'Avant 18 ans, au plus 8 h de travail par jour.',
    article: 'C. trav., art. L3162-1',
    remedy: 'Raccourcissez la journée.',
  },
  {
    code: 'law-MN01-week',
    id: 'MN01-week',
    number: 'MN01',
    of: 'roster',
    threshold: 2_100,
    title: 'Moins de 18 ans : semaine',
    what: 'Avant 18 ans, au plus 35 h de travail par semaine.',
    article: 'C. trav., art. L3162-1',
    remedy: 'Ôtez des heures dans la semaine.',
  },
  {
    code: 'law-MN01-break',
    id: 'MN01-break',
    number: 'MN01',
    of: 'roster',
    threshold: 270,
    title: 'Moins de 18 ans : pause',
    what: 'Avant 18 ans, jamais plus de 4 h 30 de travail sans une pause de 30 min de suite.',
    article: 'C. trav., art. L3162-3',
    remedy: 'Placez une pause de 30 min avant.',
  },
  {
    code: 'law-MN01-rest',
    id: 'MN01-rest',
    number: 'MN01',
    of: 'roster',
    threshold: 720,
    title: 'Moins de 18 ans : repos quotidien',
    what: 'Avant 18 ans, au moins 12 h de repos entre deux journées ; 14 h avant 16 ans.',
    article: 'C. trav., art. L3164-1',
    remedy: 'Faites commencer plus tard, ou finir plus tôt la veille.',
  },
  {
    code: 'law-MN01-days',
    id: 'MN01-days',
    number: 'MN01',
    of: 'roster',
    threshold: 2,
    title: 'Moins de 18 ans : deux jours de repos',
    what: 'Avant 18 ans, deux jours de repos de suite chaque semaine.',
    article: 'C. trav., art. L3164-2',
    remedy: 'Laissez deux jours de repos qui se suivent.',
  },
  {
    code: 'law-MN01-night',
    id: 'MN01-night',
    number: 'MN01',
    of: 'roster',
    threshold: 0,
    title: 'Moins de 18 ans : nuit',
    what: 'De 16 à 18 ans, pas de travail entre 22 h et 6 h ; avant 16 ans, entre 20 h et 6 h.',
    article: 'C. trav., art. L3163-1 et L3163-2',
    remedy: 'Sortez ces heures de la nuit.',
  },
  {
    code: 'law-MN01-sunday',
    id: 'MN01-sunday',
    number: 'MN01',
    of: 'roster',
    threshold: 0,
    title: 'Moins de 18 ans : dimanche',
    what: 'Avant 18 ans, pas de travail le dimanche, sauf dans les métiers de la liste (boulangerie, boucherie, fleuriste…).',
    article: 'C. trav., art. L3164-5 et R3164-1',
    remedy: 'Laissez le dimanche libre.',
  },
  {
    code: 'law-MN01-holiday',
    id: 'MN01-holiday',
    number: 'MN01',
    of: 'roster',
    threshold: 0,
    title: 'Moins de 18 ans : jours fériés',
    what: 'Avant 18 ans, pas de travail les jours fériés, sauf dans les métiers de la liste.',
    article: 'C. trav., art. L3164-6 et R3164-2',
    remedy: 'Laissez ce jour libre.',
  },
  {
    code: 'law-SU01',
    id: 'SU01',
    number: 'SU01',
    of: 'roster',
    threshold: 780,
    title: 'Dimanche',
    what: 'Dans le commerce alimentaire, on travaille le dimanche jusqu’à 13 h ; au-delà de 400 m² de vente, ces heures sont payées au moins 30 % de plus.',
    article: 'C. trav., art. L3132-13',
    remedy: 'Faites finir plus tôt le dimanche.',
  },
] as const satisfies readonly LawRule[];

/** Name of a rule in the table of the law. */
export type RuleId = (typeof LAW)[number]['id'];

/** Rank of each rule in the table. */
export const RANK = Object.fromEntries(LAW.map((rule, i) => [rule.id, i])) as Record<RuleId, number>;

/** Length of the window of the average (art. L3121-22), in weeks. */
export const AVERAGE_WEEKS = 12;
/** Work in a day from which a break is due (art. L3121-16), in minutes. */
export const BREAK_AFTER = 360;
/** The break of people under 18 (art. L3162-3), in minutes. */
export const MINOR_BREAK = 30;
/** The day of rest inside the weekly rest (art. L3132-2), in minutes. */
export const DAY_OF_REST = 1_440;
/** Sales area above which Sunday hours of a food store are paid 30 % more (art. L3132-13). */
export const SUNDAY_AREA_M2 = 400;
export const SUNDAY_PREMIUM_BP = 3_000;
