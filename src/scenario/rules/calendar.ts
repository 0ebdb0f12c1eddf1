import { parseDate, parseTime, weekday, yearOf } from '../../kernel/index.ts';
import { WEEKDAYS } from '../format/index.ts';
import { FRENCH_DAYS } from '../french.ts';
import type { Path, Rule, Tell } from './tell.ts';

/** Years the calendar of the game is meant for: holidays and sales follow the law of today. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Every date exists, and spans go forward. */
export const datesAreReal: Rule = ({ calendar, finance, team }, tell) => {
  const start = mustBeDate(calendar.start, ['calendar', 'start'], tell);
  if (start !== undefined && weekday(start) !== 0) {
    tell.warn(['calendar', 'start'], {
      message: `{} : le jeu commence un ${FRENCH_DAYS[weekday(start)]} ; les semaines du jeu vont mieux du lundi au dimanche.`,
      expected: 'un lundi',
      hint: 'Choisissez un lundi, ou laissez : le jeu reste jouable.',
    });
  }
  calendar.closed.forEach((day, i) => {
    mustBeDate(day, ['calendar', 'closed', i], tell);
  });
  calendar.schoolHolidays.forEach(({ from, to }, i) => {
    const path = ['calendar', 'schoolHolidays', i];
    const first = mustBeDate(from, [...path, 'from'], tell);
    const last = mustBeDate(to, [...path, 'to'], tell);
    if (first === undefined || last === undefined || first <= last) return;
    tell.error('rule', [...path, 'to'], {
      message: `{} : ces vacances finissent avant de commencer (${from}).`,
      expected: `une date à partir de ${from}`,
      hint: 'Échangez "from" et "to".',
    });
  });
  for (const list of ['loans', 'assets'] as const) {
    finance[list].forEach(({ from }, i) => {
      mustBeDate(from, ['finance', list, i, 'from'], tell);
    });
  }
  team.employees.forEach(({ birthDate }, i) => {
    const path = ['team', 'employees', i, 'birthDate'];
    const born = birthDate === undefined ? undefined : mustBeDate(birthDate, path, tell);
    if (born === undefined || start === undefined || born < start) return;
    tell.error('rule', path, {
      message: '{} : cette personne n’est pas née quand le jeu commence.',
      expected: `une date avant le ${calendar.start}`,
      hint: 'Vérifiez l’année.',
    });
  });
};

/** The day of a date that exists; undefined when it has been told that it does not. */
export function mustBeDate(text: string, path: Path, tell: Tell): number | undefined {
  const day = parseDate(text);
  if (day === undefined) {
    tell.error('pattern', path, {
      message: `{} : le ${text} n’existe pas dans le calendrier.`,
      expected: 'une date qui existe, de la forme AAAA-MM-JJ',
      hint: 'Vérifiez le mois (01 à 12) et le jour.',
    });
  } else if (yearOf(day) < FIRST_YEAR || yearOf(day) > LAST_YEAR) {
    tell.error('range', path, {
      message: `{} : il faut une date des années ${FIRST_YEAR} à ${LAST_YEAR}.`,
      expected: `une date des années ${FIRST_YEAR} à ${LAST_YEAR}`,
      hint: 'Vérifiez l’année.',
    });
    return undefined;
  }
  return day;
}

/** The doors close after they open, on some day at least. */
export const hoursGoForward: Rule = ({ calendar }, tell) => {
  for (const day of WEEKDAYS) {
    const hours = calendar.hours[day];
    if (hours) mustGoForward(hours[0], hours[1], ['calendar', 'hours', day], tell);
  }
  if (WEEKDAYS.every((day) => calendar.hours[day] === null)) {
    tell.warn(
      ['calendar', 'hours'],
      { message: '{} : le magasin n’ouvre aucun jour de la semaine.' },
      { uses: WEEKDAYS.map((day) => ['calendar', 'hours', day]) },
    );
  }
};

/** Reports a span of time that does not go forward; true when it does. */
export function mustGoForward(from: string, to: string, path: Path, tell: Tell): boolean {
  const start = parseTime(from);
  const end = parseTime(to);
  // A time that is not one was reported as such.
  if (start === undefined || end === undefined) return false;
  if (start < end) return true;
  tell.error('rule', path, {
    message: `{} : la fin (${to}) doit venir après le début (${from}).`,
    got: `${from}–${to}`,
    expected: 'une heure de début, puis une heure de fin plus tardive le même jour',
    hint: 'Échangez les deux heures ; minuit, en fin de journée, s’écrit "24:00".',
  });
  return false;
}
