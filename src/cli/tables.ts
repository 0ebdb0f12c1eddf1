/** The tables of a run: a column per week, then the whole. */
import type { Figures } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { Played } from './play.ts';
import { wideTable } from './table.ts';
import { euros, percent, roundEuros, shortDate, wait, whole } from './words.ts';

/** Rows: what people read, and how it is written. Every amount says HT or TTC. */
const ROWS: readonly (readonly [string, (f: Figures) => string])[] = [
  ['Visiteurs', (f) => whole(f.visitors)],
  ['Tickets', (f) => whole(f.tickets)],
  ['Chiffre d’affaires TTC', (f) => roundEuros(f.salesTtcCents)],
  ['Chiffre d’affaires HT', (f) => roundEuros(f.salesHtCents)],
  ['Panier moyen TTC', (f) => (f.tickets === 0 ? '–' : euros(Math.round(f.salesTtcCents / f.tickets)))],
  ['Marge brute HT', (f) => roundEuros(f.marginCents)],
  ['  en % du CA HT', (f) => percent(f.marginCents, f.salesHtCents)],
  ['Frais de personnel', (f) => roundEuros(f.staffCents)],
  ['  en % du CA HT', (f) => percent(f.staffCents, f.salesHtCents)],
  ['Démarque connue', (f) => roundEuros(f.wasteCents)],
  ['  en % du CA HT', (f) => percent(f.wasteCents, f.salesHtCents)],
  ['Rayons vides à 11 h et 17 h', (f) => percent(f.empty, f.looked)],
  [
    'Attente (95 % sous)',
    (f) => (f.waitP95Ms === 0 ? '–' : `${f.waitIsBeyond ? '> ' : ''}${wait(f.waitP95Ms)}`),
  ],
  ['Trésorerie à la fin', (f) => roundEuros(f.cashCents)],
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
  const { view, game, cash } = played;
  const { waits } = game.world.facts;
  const days = view.daysClosed;
  if (days === 0) return ['Aucun jour n’a été joué jusqu’au bout.'];
  const shown = weeksOf(days).map((span, w) => ({ ...span, w }));
  const columns = shown
    .filter(({ w }) => !weeks || weeks.includes(w))
    .map(({ from, to, w }) => ({
      title: `S${w + 1}`,
      from: shortDate(view.model.firstDay + from),
      figures: figuresOf(view, waits, cash, from, to),
    }));
  if (!weeks && columns.length > 1) {
    columns.push({ title: 'Ensemble', from: '', figures: figuresOf(view, waits, cash, 0, days - 1) });
  }
  const head = ['Semaine', ...columns.map(({ title }) => title)];
  const rows = [
    ['  à partir du', ...columns.map(({ from }) => from)],
    ['Jours', ...columns.map(({ figures }) => whole(figures.days))],
    ...ROWS.map(([name, write]) => [name, ...columns.map(({ figures }) => write(figures))]),
  ];
  return wideTable(head, rows, width).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}
