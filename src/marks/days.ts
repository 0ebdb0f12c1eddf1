/** The days behind a line of evidence: the same reading, a day at a time. Days without an occasion are left out. */
import { formulas } from '../indicators/index.ts';
import type { Game } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { forecastDays } from './forecasts.ts';
import { observe } from './observe.ts';
import type { Line } from './rubric.ts';

/** What a line saw of each closed day by itself, in the unit of its source; days that gave no occasion are left out. */
export function lineDays(line: Line, game: Game): { readonly day: number; readonly value: number }[] {
  const { daysClosed } = viewOf(game);
  // Other draws are played once for all days.
  if ('rule' in line.source && line.source.rule === 'forecast-in-range')
    return forecastDays(game, { from: 0, to: daysClosed - 1 }).flatMap(({ day, kept, occasions }) => {
      const value = formulas.shareOf({ part: kept, whole: occasions });
      return value === undefined ? [] : [{ day, value }];
    });
  const rubric = { lines: [line], weights: {}, resultShare: {} };
  return Array.from({ length: daysClosed }, (_, day) => day).flatMap((day) => {
    const seen = observe(rubric, game, { from: day, to: day }).get(line.id);
    return seen?.state === 'measured' ? [{ day, value: seen.value }] : [];
  });
}
