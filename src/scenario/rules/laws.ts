import { type Scenario, WEEKDAYS } from '../format/index.ts';
import { figure, quoted } from '../french.ts';
import { MOST_A_DAY } from './mostADay.ts';
import type { Path, Rule, Tell } from './tell.ts';

type Duration = NonNullable<Scenario['checkout']['service']>;

/** Laws have the parameters they need: one without its second parameter is another law. */
export const lawsAreWhole: Rule = ({ catchment, checkout }, tell) => {
  spread(catchment.browsing, ['catchment', 'browsing'], tell);
  spread(checkout.service, ['checkout', 'service'], tell);
  spread(checkout.preparation?.work, ['checkout', 'preparation', 'work'], tell);
  const { basket } = catchment;
  if (!basket) return;
  const path = ['catchment', 'basket'];
  const uses = { uses: [[...path, 'law']] };
  if (basket.law === 'constant' && basket.meanLines % 1 !== 0) {
    tell.error(
      'integer',
      [...path, 'meanLines'],
      {
        message: '{} : un panier constant a un nombre entier de lignes.',
        expected: 'un nombre entier',
        hint: 'Arrondissez, ou prenez la loi "geometric".',
      },
      uses,
    );
  }
  if (basket.law === 'negative-binomial' && basket.dispersion === undefined) {
    tell.error(
      'missing',
      [...path, 'dispersion'],
      {
        message: '{} : la loi binomiale négative demande sa taille, "dispersion".',
        expected: 'un nombre au-dessus de 0, par exemple 2',
        hint: 'Ajoutez "dispersion", ou prenez la loi "geometric".',
      },
      uses,
    );
  }
  if (basket.law !== 'negative-binomial' && basket.dispersion !== undefined) {
    tell.warn(
      [...path, 'dispersion'],
      { message: `{} : la loi ${quoted(basket.law)} n’en a pas besoin.`, hint: 'Ôtez cette clé.' },
      uses,
    );
  }
};

function spread(duration: Duration | undefined, path: Path, tell: Tell): void {
  if (!duration) return;
  const needed = duration.law === 'lognormal' || duration.law === 'gamma';
  const uses = { uses: [[...path, 'law']] };
  if (needed && duration.cv === undefined) {
    tell.error(
      'missing',
      [...path, 'cv'],
      {
        message: `{} : la loi ${quoted(duration.law)} demande son coefficient de variation, "cv".`,
        expected: 'un nombre au-dessus de 0, par exemple 0.5',
        hint: 'Ajoutez "cv" (écart-type ÷ moyenne).',
      },
      uses,
    );
  } else if (!needed && duration.cv !== undefined) {
    tell.warn(
      [...path, 'cv'],
      { message: `{} : la loi ${quoted(duration.law)} n’en a pas besoin.`, hint: 'Ôtez cette clé.' },
      uses,
    );
  }
}

/** A Poisson stream has a rate or 24, no more in a day than the game follows, and somebody to come. */
export const streamsAreBearable: Rule = ({ catchment, checkout }, tell) => {
  rates(catchment.arrivals?.perHour, ['catchment', 'arrivals', 'perHour'], 'clients', tell);
  rates(checkout.preparation?.perHour, ['checkout', 'preparation', 'perHour'], 'préparations', tell);
  if (catchment.arrivals && catchment.households === 0) {
    tell.error(
      'rule',
      ['catchment', 'households'],
      {
        message: '{} : chaque client du flux est l’un des foyers, et il n’y en a aucun.',
        expected: 'au moins 1',
        hint: 'Donnez des foyers, ou ôtez "arrivals".',
      },
      { uses: [['catchment', 'arrivals']] },
    );
  }
};

function rates(perHour: readonly number[] | undefined, path: Path, what: string, tell: Tell): void {
  if (!perHour) return;
  if (perHour.length !== 1 && perHour.length !== 24) {
    tell.error('size', path, {
      message: `{} : il faut une valeur pour toutes les heures, ou 24 ; il y en a ${perHour.length}.`,
      expected: '1 ou 24 valeurs',
      hint: 'Complétez jusqu’à 24 valeurs, de minuit à 23 h.',
    });
    return;
  }
  const aDay = perHour.length === 1 ? 24 * perHour[0]! : perHour.reduce((sum, rate) => sum + rate, 0);
  if (aDay <= MOST_A_DAY) return;
  tell.error(
    'limit',
    path,
    {
      message: `{} : cela fait ${figure(Math.round(aDay))} ${what} par jour ; le jeu en suit ${figure(MOST_A_DAY)} au plus.`,
      expected: `au plus ${figure(MOST_A_DAY)} par jour`,
      hint: 'Baissez les débits.',
    },
    { uses: perHour.map((_, hour) => [...path, hour]) },
  );
}

/** Who orders from the site is a household that would have come: a stream of strangers orders nothing. */
export const ordersNeedHouseholds: Rule = ({ catchment, pickup }, tell) => {
  if (!pickup || !catchment.arrivals) return;
  tell.warn(
    ['catchment', 'arrivals'],
    {
      message:
        '{} : les commandes du site viennent des foyers qui viendraient au magasin ; avec ce flux, il n’y en aura pas.',
      hint: 'Ôtez "pickup", ou ôtez "arrivals".',
    },
    { uses: [['pickup']] },
  );
};

/** A store with a pick-up point has an evening: it may be open round the clock, but each day ends at midnight. */
export const pickupPointsSleep: Rule = ({ calendar, pickup }, tell) => {
  if (!pickup) return;
  WEEKDAYS.forEach((day, d) => {
    const next = WEEKDAYS[(d + 1) % 7]!;
    if (calendar.hours[day]?.[1] !== '24:00' || calendar.hours[next]?.[0] !== '00:00') return;
    tell.warn(
      ['calendar', 'hours', day],
      {
        message:
          '{} : avec un point de retrait, la journée finit à minuit : la file et les clients ne passent pas au lendemain.',
        hint: 'Pour un magasin qui ne ferme jamais, ôtez "pickup" ; sinon, laissez.',
      },
      { uses: [['calendar', 'hours', next], ['pickup']] },
    );
  });
};
