/**
 * Forecasts against the distribution over draws. What comes on one day is luck: the same decisions are played again with
 * other daily luck, the people staying who they are, and a forecast is right when it stands where luck alone could put the
 * day. Whoever guesses the draw that was played gains nothing by it.
 */
import type { At } from '../indicators/index.ts';
import { type Played, playLog } from '../play/twin.ts';
import { type Game, PEOPLE } from '../store/game.ts';
import type { Forecast } from '../store/plan-types.ts';
import { type View, viewOf } from '../store/view.ts';
import { mean } from './mean.ts';

/** Draws played. The one that was lived is none of them: to have guessed it must earn nothing. */
const DRAWS = 4;
/** Standard deviations within which a forecast is right: seven draws of eight. */
const DEVIATIONS = 1.5;
/** What nobody can be asked to do better, as a share of the mean: sliders are coarse. */
const LEAST_SHARE = 0.02;
/** Values of a day that make a distribution. */
const FEWEST = 3;

/** What a forecast says and a day gives, of what it is judged on: the empty shelves are up to the day's own work. */
const MEASURES: readonly {
  readonly said: (forecast: Forecast) => number;
  readonly came: (view: View, day: number) => number | undefined;
}[] = [
  { said: ({ entries }) => entries, came: (view, day) => view.figure(day, 'entered') },
  {
    said: ({ basketCents }) => basketCents,
    came: (view, day) => {
      const tickets = view.figure(day, 'tickets');
      return tickets > 0 ? view.figure(day, 'revenueCents') / tickets : undefined;
    },
  },
];

/** A day whose forecast was said: measures judged, and those that fell within what draws give. */
export interface ForecastDay {
  readonly day: number;
  readonly occasions: number;
  readonly kept: number;
}

/** What people said of open days before they began, by day. */
function saidOf(game: Game, { from, to }: At): Map<number, Forecast> {
  const view = viewOf(game);
  const said = new Map<number, Forecast>();
  for (const { by, command, day } of game.log)
    if (command.type === 'forecast' && PEOPLE.has(by) && day >= from && day <= to)
      if (view.figure(day, 'openMinutes') > 0) said.set(day, command);
  return said;
}

/** The same decisions under other daily luck, as far as the last day that is judged. */
function otherDraws(game: Game, to: number): View[] {
  const { scenario, seeds } = game.model;
  return Array.from({ length: DRAWS }, (_, i) => {
    const rounds = [{ fromDay: 0, code: `prévision ${i + 1}` }];
    const played: Played = { scenario, seeds: { base: seeds.base, rounds }, log: game.log, days: to + 1 };
    return viewOf(playLog(played));
  });
}

/** Each day whose forecast was said by who plays, judged on every measure. Plays the game again under other luck, once. */
export function forecastDays(game: Game, at: At): ForecastDay[] {
  const said = saidOf(game, at);
  if (said.size === 0) return [];
  const views = otherDraws(game, at.to);
  const counts = new Map([...said.keys()].map((day) => [day, { occasions: 0, kept: 0 }]));
  for (const measure of MEASURES) {
    const days = [...said].flatMap(([day, forecast]) => {
      const values = views.flatMap((view) => (day < view.daysClosed ? (measure.came(view, day) ?? []) : []));
      const middle = values.length >= FEWEST ? mean(values) : 0;
      return middle > 0 ? [{ day, values, middle, said: measure.said(forecast) }] : [];
    });
    // One relative deviation for all days: a few draws of one day say little of it.
    let squares = 0;
    let freedom = 0;
    for (const { middle, values } of days) {
      for (const value of values) squares += ((value - middle) / middle) * ((value - middle) / middle);
      freedom += values.length - 1;
    }
    const deviation = freedom > 0 ? Math.sqrt(squares / freedom) : 0;
    for (const one of days) {
      // The mean of a few draws is itself uncertain.
      const share = DEVIATIONS * deviation * Math.sqrt(1 + 1 / one.values.length);
      const within = Math.abs(one.said - one.middle) <= one.middle * Math.max(share, LEAST_SHARE);
      const count = counts.get(one.day)!;
      count.occasions++;
      if (within) count.kept++;
    }
  }
  return [...counts].map(([day, count]) => ({ day, ...count }));
}
