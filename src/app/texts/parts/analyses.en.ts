/** Analyses: every figure of the store, in English. Names of figures stay those of the French course. */
import type { analyses as reference } from './analyses.fr.ts';

export const analyses: typeof reference = {
  title: 'Analyses',
  intro:
    'Every figure comes from the catalogue of indicators (in French, as taught): open it to read its formula, its days and its detail.',
  none: 'No day is over: figures begin at the first closing. Here is what the store sold before you.',
  before: {
    tab: 'Before you',
    none: 'This store has kept no history.',
    year: (weeks) => `Sales incl. VAT of the ${weeks} weeks before`,
    weekAgo: (n) => (n === 1 ? 'the week before' : `${n} weeks ago`),
    typical: (weeks) => `Sales by day of the week, on average over the ${weeks} weeks before`,
    typicalHelp: 'In units: a reference to forecast and order, before you have figures of your own.',
    columns: {
      year: (weeks) => `${weeks} weeks`,
      share: 'Share of sales',
      mean: 'Per week',
      late: (weeks) => `Per week, last ${weeks}`,
      last: 'Last week',
    },
  },
  chapters: 'Chapters',
  board: 'My dashboard',
  all: 'All figures',
  boardEmpty: 'Your dashboard is empty. Pin figures in the chapters.',
  period: 'Period',
  lastDay: (day) => `Last day: ${day}`,
  week: (n, whole) => (whole ? `Week ${n}` : `Week ${n} (under way)`),
  game: 'Since the beginning',
  columns: {
    chapter: 'Chapter',
    indicator: 'Figure',
    value: 'Value',
    unit: 'Unit',
    before: 'Period before',
    change: 'Change',
    pin: 'Pin',
  },
  pin: (label) => `Pin “${label}” to the dashboard`,
  unpin: (label) => `Take “${label}” off the dashboard`,
  open: (label) => `Detail of “${label}”`,
  back: 'Back to the figures',
  formula: 'Formula',
  data: 'Source',
  byDay: 'Day by day',
  by: { family: 'By family', product: 'By product', person: 'By employee' },
  dayColumn: 'Day',
  names: { family: 'Family', product: 'Product', person: 'Employee' },
  breakdown: 'Detail',
  days: (n) => `${n} days`,
  table: {
    filter: 'Search',
    all: 'all',
    actions: 'Actions',
    csv: 'Export as CSV',
    rows: (shown: number, of: number) => {
      const all = `${of} ${of === 1 ? 'row' : 'rows'}`;
      return shown === of ? all : `${shown} of ${all}`;
    },
    nothing: 'No row matches.',
    sort: (column) => `Sort by ${column}`,
    pasted: (taken, refused, outside) =>
      [
        `Pasted: ${taken} values taken`,
        ...(refused > 0 ? [`${refused} refused, still written with the reason`] : []),
        ...(outside > 0 ? [`${outside} outside the table`] : []),
      ].join(', '),
  },
};
