import { parseTime } from '../../kernel/index.ts';
import { type Scenario, WEEKDAYS } from '../format/index.ts';
import { figure, quoted } from '../french.ts';
import { MOST_A_DAY } from './mostADay.ts';
import type { Path, Rule, Tell } from './tell.ts';

type Segment = Scenario['catchment']['segments'][number];
type Rhythm = 'hours' | 'saturdayHours' | 'sundayHours';

/** Segments come at some hour of some day when the store is open. */
export const segmentsCome: Rule = ({ calendar, catchment }, tell) => {
  catchment.segments.forEach((segment, i) => {
    const path = ['catchment', 'segments', i];
    for (const key of ['hours', 'saturdayHours', 'sundayHours'] as const)
      hasSomeHour(segment[key], [...path, key], tell);
    const sum = WEEKDAYS.reduce((total, day) => total + segment.weekdays[day], 0);
    if (segment.visitsPerWeek === 0 || sum === 0) {
      tell.warn([...path, sum === 0 ? 'weekdays' : 'visitsPerWeek'], {
        message: `{} : le segment ${quoted(segment.id)} ne vient jamais.`,
      });
      return;
    }
    const meets = WEEKDAYS.some((day) => {
      const span = calendar.hours[day];
      return span && segment.weekdays[day] > 0 && comesWithin(segment, day, span);
    });
    if (meets || WEEKDAYS.every((day) => calendar.hours[day] === null)) return;
    tell.warn(
      [...path, 'hours'],
      {
        message: `{} : le segment ${quoted(segment.id)} ne vient qu’aux heures de fermeture.`,
        expected: 'des poids aux heures où le magasin est ouvert',
      },
      {
        uses: [
          ...WEEKDAYS.flatMap((day) => [
            ['calendar', 'hours', day],
            [...path, 'weekdays', day],
          ]),
          ...Array.from({ length: 24 }, (_, hour) => [...path, 'hours', hour]),
        ],
      },
    );
  });
};

function hasSomeHour(weights: readonly number[] | undefined, path: Path, tell: Tell): void {
  if (!weights || weights.some((weight) => weight > 0)) return;
  tell.error(
    'rule',
    path,
    {
      message: '{} : les 24 poids sont nuls : on ne sait pas à quelle heure ces foyers viennent.',
      expected: 'au moins un poids au-dessus de 0',
      hint: 'Pour un segment qui ne vient pas, mettez plutôt "visitsPerWeek" à 0.',
    },
    { uses: weights.map((_, hour) => [...path, hour]) },
  );
}

function comesWithin(
  segment: Segment,
  day: (typeof WEEKDAYS)[number],
  [from, to]: readonly [string, string],
): boolean {
  const special: Rhythm = day === 'saturday' ? 'saturdayHours' : day === 'sunday' ? 'sundayHours' : 'hours';
  const weights = segment[special] ?? segment.hours;
  const open = (parseTime(from) ?? 0) / 60;
  const close = (parseTime(to) ?? 0) / 60;
  return weights.some((weight, hour) => weight > 0 && hour + 1 > open && hour < close);
}

/** The zone is not larger than a day can hold, and named regulars are among its households. */
export const crowdIsBearable: Rule = ({ catchment }, tell) => {
  const { households, regulars, segments } = catchment;
  if (regulars.length > households) {
    tell.error(
      'rule',
      ['catchment', 'households'],
      {
        message: `{} : il y a ${regulars.length} habitués, qui comptent parmi les foyers.`,
        expected: `au moins ${regulars.length}`,
        hint: 'Ajoutez des foyers, ou ôtez des habitués.',
      },
      { uses: [['catchment', 'regulars']] },
    );
  }
  const weights = segments.reduce((total, { weight }) => total + weight, 0);
  const busiest = WEEKDAYS.map((day) =>
    segments.reduce((total, { visitsPerWeek, weekdays, weight }) => {
      const sum = WEEKDAYS.reduce((week, name) => week + weekdays[name], 0);
      return total + (sum === 0 ? 0 : (visitsPerWeek * weekdays[day] * weight) / (sum * weights));
    }, 0),
  ).reduce((most, perHousehold) => Math.max(most, perHousehold * households), 0);
  if (busiest <= MOST_A_DAY) return;
  tell.error('limit', ['catchment', 'households'], {
    message: `{} : le jour le plus fort attendrait ${figure(Math.round(busiest))} clients ; le jeu en suit ${figure(MOST_A_DAY)} au plus.`,
    expected: `au plus ${figure(MOST_A_DAY)} clients par jour`,
    hint: 'Baissez le nombre de foyers, ou "visitsPerWeek".',
  });
};

/** What a regular wants is wanted once. */
export const wantsAreListedOnce: Rule = ({ catchment }, tell) => {
  catchment.regulars.forEach(({ wants }, i) => {
    wants.forEach((want, j) => {
      if (wants.indexOf(want) === j) return;
      tell.warn(
        ['catchment', 'regulars', i, 'wants', j],
        { message: `{} : ${quoted(want)} est déjà dans la liste.`, hint: 'Ôtez l’un des deux.' },
        { code: 'duplicate' },
      );
    });
  });
};
