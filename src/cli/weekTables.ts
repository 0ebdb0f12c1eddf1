/** The tables of a run: a column per week, then the whole. */
import * as indicators from '../indicators/index.ts';
import type { View } from '../store/view.ts';
import type { Played } from './play.ts';
import { wideTable } from './table.ts';
import { euros, percent, roundEuros, shortDate, wait, whole } from './words.ts';

type Write = (value: number, view: View) => string;

/** “95 % under 30 min” has no upper edge beyond the last bin of waits. */
const longWait: Write = (ms, view) => `${ms === indicators.longestWaitMs(view) ? '> ' : ''}${wait(ms)}`;

/** Rows: what people read, the figure of the catalogue, and how it is written. Every amount says HT or TTC. */
const ROWS: readonly (readonly [string, indicators.Indicator<View>, Write])[] = [
  ['Visiteurs', indicators.visitors, whole],
  ['Tickets', indicators.tickets, whole],
  ['Chiffre d’affaires TTC', indicators.salesTtc, roundEuros],
  ['Chiffre d’affaires HT', indicators.salesHt, roundEuros],
  ['Panier moyen TTC', indicators.basket, euros],
  ['Marge commerciale HT', indicators.grossMargin, roundEuros],
  ['  en % des ventes HT', indicators.grossMarginRate, percent],
  ['Frais de personnel', indicators.staffCost, roundEuros],
  ['  en % du CA HT', indicators.staffCostRate, percent],
  ['Démarque connue', indicators.waste, roundEuros],
  ['  en % du CA HT', indicators.wasteRate, percent],
  ['Rayons vides à 11 h et 17 h', indicators.emptyRate, percent],
  ['Attente de 95 % des clients', indicators.wait95, longWait],
  ['Trésorerie à la fin', indicators.cash, roundEuros],
];

/** First and last day of each week of the game, as far as it was played. */
export function weeksOf(days: number): { from: number; to: number }[] {
  return Array.from({ length: Math.ceil(days / 7) }, (_, w) => ({
    from: 7 * w,
    to: Math.min(7 * w + 6, days - 1),
  }));
}

/**
 * The weeks of a run side by side.
 * @param weeks which weeks to show (0 = the first); all when left out
 */
export function weekTables(played: Played, width: number, weeks?: readonly number[]): string[] {
  const { view } = played;
  const days = view.daysClosed;
  if (days === 0) return ['Aucun jour n’a été joué jusqu’au bout.'];
  const shown = weeksOf(days).map((span, w) => ({ ...span, w }));
  const columns = shown
    .filter(({ w }) => !weeks || weeks.includes(w))
    .map(({ from, to, w }) => ({
      title: `S${w + 1}`,
      start: shortDate(view.model.firstDay + from),
      at: { from, to },
    }));
  if (!weeks && columns.length > 1) {
    columns.push({ title: 'Ensemble', start: '', at: { from: 0, to: days - 1 } });
  }
  const head = ['Semaine', ...columns.map(({ title }) => title)];
  const rows = [
    ['  à partir du', ...columns.map(({ start }) => start)],
    ['Jours', ...columns.map(({ at }) => whole(at.to - at.from + 1))],
    ...ROWS.map(([name, one, write]) => [
      name,
      ...columns.map(({ at }) => {
        const value = one.of(view, at);
        return value === undefined ? '–' : write(value, view);
      }),
    ]),
  ];
  return wideTable(head, rows, width).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}
