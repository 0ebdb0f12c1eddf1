/**
 * Refusals of rosters in words: who, when, what was found, what the law allows and where it says so. Rules, articles and
 * what to do come from the table of the law, so that a screen and a refusal say the same.
 */
import { LAW, type LawRule } from '../store/view.ts';
import type { Say, Sentence } from './say.ts';

/** What was found, after the name and the day; `s` gives numbers `found` and `limit`. */
type Found = (s: Say) => string;

const FRENCH: Readonly<Record<string, Found>> = {
  'law-TT02': (s) => `${s.duration('found')} de travail ; la loi en permet ${s.duration('limit')} par jour`,
  'law-TT03': (s) =>
    `${s.duration('found')} de travail depuis le début de la semaine ; la loi en permet ${s.duration('limit')}`,
  'law-TT03-average': (s) =>
    `${s.duration('found')} par semaine en moyenne sur douze semaines ; la loi en permet ${s.duration('limit')}`,
  'law-TT04': (s) =>
    `${s.duration('found')} de repos depuis la veille ; la loi en veut au moins ${s.duration('limit')} de suite`,
  'law-TT04-span': (s) =>
    `${s.duration('found')} entre le début et la fin de la journée ; la loi en permet ${s.duration('limit')}, pour laisser le repos quotidien`,
  'law-TT05': (s) =>
    `${s.duration('found')} de repos de suite dans la semaine, pas davantage ; la loi en veut au moins ${s.duration('limit')}`,
  'law-TT05-days': (s) =>
    `${s.n('found')} jours de travail dans la semaine ; la loi en permet ${s.n('limit')}`,
  'law-TT06': (s) =>
    `${s.duration('found')} de travail sans une vraie pause ; la loi veut une pause de 20 min dès ${s.duration('limit')} de travail`,
  'law-TP03': (s) =>
    `${s.duration('found')} au-delà du contrat à temps partiel ; la loi permet ${s.duration('limit')} d’heures complémentaires`,
  'law-TP03-full': (s) =>
    `${s.duration('found')} de travail dans la semaine ; un temps partiel reste toujours sous ${s.duration('limit')}`,
  'law-TP04': (s) =>
    `${s.count('found', 'coupure', 'coupures')} dans la journée ; la loi en permet ${s.n('limit')} pour un temps partiel`,
  'law-TP04-length': (s) =>
    `une coupure de ${s.duration('found')} ; la loi la limite à ${s.duration('limit')} pour un temps partiel`,
  'law-TP05': (s) =>
    `horaires changés avec ${s.count('found', 'jour ouvré', 'jours ouvrés')} de délai ; il en faut ${s.n('limit')} pour prévenir`,
  'law-MN01-day': (s) =>
    `${s.duration('found')} de travail ; avant 18 ans, la loi en permet ${s.duration('limit')} par jour`,
  'law-MN01-week': (s) =>
    `${s.duration('found')} de travail depuis le début de la semaine ; avant 18 ans, la loi en permet ${s.duration('limit')}`,
  'law-MN01-break': (s) =>
    `${s.duration('found')} de travail sans pause de 30 min ; avant 18 ans, la loi s’arrête à ${s.duration('limit')}`,
  'law-MN01-rest': (s) =>
    `${s.duration('found')} de repos depuis la veille ; avant 18 ans, la loi en veut au moins ${s.duration('limit')}`,
  'law-MN01-days': () => 'pas deux jours de repos de suite dans la semaine ; avant 18 ans, la loi les veut',
  'law-MN01-night': (s) => `${s.duration('found')} de travail de nuit ; avant 18 ans, la loi l’interdit`,
  'law-MN01-sunday': (s) =>
    `${s.duration('found')} de travail un dimanche ; avant 18 ans, la loi l’interdit ici`,
  'law-MN01-holiday': (s) =>
    `${s.duration('found')} de travail un jour férié ; avant 18 ans, la loi l’interdit ici`,
  'law-SU01': (s) =>
    `travail du dimanche jusqu’à ${s.time('found')} ; ici, la loi s’arrête à ${s.time('limit')}`,
};

/** In English: what was found, and what to do. */
const ENGLISH: Readonly<Record<string, readonly [Found, string]>> = {
  'law-TT02': [
    (s) => `${s.duration('found')} of work; the law allows ${s.duration('limit')} a day`,
    'Shorten the day, or share it with somebody else.',
  ],
  'law-TT03': [
    (s) => `${s.duration('found')} of work since the week began; the law allows ${s.duration('limit')}`,
    'Take hours off the week, or give them to somebody else.',
  ],
  'law-TT03-average': [
    (s) =>
      `${s.duration('found')} a week on average over twelve weeks; the law allows ${s.duration('limit')}`,
    'Plan shorter weeks to bring the average down.',
  ],
  'law-TT04': [
    (s) =>
      `${s.duration('found')} of rest since the day before; the law asks for at least ${s.duration('limit')} in a row`,
    'Let the day start later, or the one before end earlier.',
  ],
  'law-TT04-span': [
    (s) =>
      `${s.duration('found')} between the start and the end of the day; the law allows ${s.duration('limit')}, to leave the daily rest`,
    'Bring the start and the end of the day closer.',
  ],
  'law-TT05': [
    (s) =>
      `no more than ${s.duration('found')} of rest in a row in the week; the law asks for at least ${s.duration('limit')}`,
    'Leave a whole day off, or lengthen the rest there is.',
  ],
  'law-TT05-days': [
    (s) => `${s.n('found')} days of work in the week; the law allows ${s.n('limit')}`,
    'Leave a day off in the week.',
  ],
  'law-TT06': [
    (s) =>
      `${s.duration('found')} of work without a real break; the law asks for a break of 20 min as soon as ${s.duration('limit')} are worked`,
    'Place a break (the “break” task) before six hours of work in a row.',
  ],
  'law-TP03': [
    (s) =>
      `${s.duration('found')} beyond the part-time contract; the law allows ${s.duration('limit')} of extra hours`,
    'Take hours off the week, or give them to somebody else.',
  ],
  'law-TP03-full': [
    (s) =>
      `${s.duration('found')} of work in the week; a part-time week always stays under ${s.duration('limit')}`,
    'Keep the week under 35 h: beyond, the contract could become full time.',
  ],
  'law-TP04': [
    (s) => `${s.count('found', 'gap', 'gaps')} in the day; the law allows ${s.n('limit')} for a part-timer`,
    'Put the hours together, or write a short pause as a break.',
  ],
  'law-TP04-length': [
    (s) => `a gap of ${s.duration('found')}; the law stops at ${s.duration('limit')} for a part-timer`,
    'Bring the two parts of the day closer.',
  ],
  'law-TP05': [
    (s) =>
      `hours changed with ${s.count('found', 'working day', 'working days')} of notice; ${s.n('limit')} are due`,
    'Keep the hours of those days, and change them from a later date on.',
  ],
  'law-MN01-day': [
    (s) => `${s.duration('found')} of work; under 18 the law allows ${s.duration('limit')} a day`,
    'Shorten the day.',
  ],
  'law-MN01-week': [
    (s) =>
      `${s.duration('found')} of work since the week began; under 18 the law allows ${s.duration('limit')}`,
    'Take hours off the week.',
  ],
  'law-MN01-break': [
    (s) =>
      `${s.duration('found')} of work without a break of 30 min; under 18 the law stops at ${s.duration('limit')}`,
    'Place a break of 30 min before.',
  ],
  'law-MN01-rest': [
    (s) =>
      `${s.duration('found')} of rest since the day before; under 18 the law asks for at least ${s.duration('limit')}`,
    'Let the day start later, or the one before end earlier.',
  ],
  'law-MN01-days': [
    () => 'no two days off in a row in the week; under 18 the law asks for them',
    'Leave two days off that follow each other.',
  ],
  'law-MN01-night': [
    (s) => `${s.duration('found')} of night work; under 18 the law forbids it`,
    'Take these hours out of the night.',
  ],
  'law-MN01-sunday': [
    (s) => `${s.duration('found')} of work on a Sunday; under 18 the law forbids it here`,
    'Leave Sunday free.',
  ],
  'law-MN01-holiday': [
    (s) => `${s.duration('found')} of work on a public holiday; under 18 the law forbids it here`,
    'Leave that day free.',
  ],
  'law-SU01': [
    (s) => `Sunday work until ${s.time('found')}; here the law stops at ${s.time('limit')}`,
    'Let the Sunday end earlier.',
  ],
};

const ROSTER_RULES: readonly LawRule[] = LAW.filter(({ of }) => of === 'roster');

const english = (article: string): string =>
  article.replace('C. trav., art.', 'French labour code, art.').replace(' et ', ' and ');

/** Sentences for every rule a roster may break, by code of refusal. */
export const LAW_SENTENCES: Readonly<Record<'fr' | 'en', Readonly<Record<string, Sentence>>>> = {
  fr: Object.fromEntries(
    ROSTER_RULES.map(({ article, code, remedy }): [string, Sentence] => [
      code,
      (s) => [
        `${s.name('employee')}, le ${s.weekday()} de la semaine ${s.n('week')} : ${FRENCH[code]!(s)} (${article}).`,
        remedy,
      ],
    ]),
  ),
  en: Object.fromEntries(
    ROSTER_RULES.map(({ article, code }): [string, Sentence] => [
      code,
      (s) => [
        `${s.name('employee')}, ${s.weekday()} of week ${s.n('week')}: ${ENGLISH[code]![0](s)} (${english(article)}).`,
        ENGLISH[code]![1],
      ],
    ]),
  ),
};
