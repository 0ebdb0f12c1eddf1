/** Tills and lines (facts 2.4 and 4.15). */
import { WAIT_BIN_MS } from '../store/game.ts';
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { total } from './gather.ts';
import { type At, indicator, STORE } from './indicator.ts';

export const meanWait = indicator({
  id: 'mean-wait',
  label: 'Attente moyenne en caisse',
  formula: 'Σ attentes ÷ clients passés en caisse',
  help: '50 minutes d’attente à eux tous, pour 125 clients : 24 s chacun. Une moyenne courte peut cacher une heure de pointe très longue.',
  unit: 'ms',
  scopes: STORE,
  data: 'logiciel de caisse',
  section: '4.15',
  inputs: (view: View, at) => ({ waitMs: total(view, at, 'waitMs'), waited: total(view, at, 'waited') }),
  value: (i) => f.mean({ total: i.waitMs, count: i.waited }),
});

/** Customers of the days by length of wait. */
function histogram(view: View, { from, to }: At): number[] {
  const sums: number[] = [];
  for (let day = from; day <= to; day++)
    for (const [bin, customers] of view.waits(day).entries()) sums[bin] = (sums[bin] ?? 0) + customers;
  return sums;
}

/** The last bin of waits has no upper edge: a wait of this length, in ms, means “this or more”. */
export const longestWaitMs = (view: View): number => view.waits(0).length * WAIT_BIN_MS;

/** The histogram as named numbers: how many customers waited, and the end of the bin where 95 % of them are served. */
function waits(view: View, at: At): { customers: number; endMs: number } {
  const bins = histogram(view, at);
  const customers = bins.reduce((a, b) => a + b, 0);
  return { customers, endMs: WAIT_BIN_MS * f.quantileBin(bins, 19, 20) };
}

export const wait95 = indicator({
  id: 'wait-95',
  label: 'Attente de 95 % des clients',
  formula: 'Durée sous laquelle 95 % des clients ont été servis',
  help: '2 min 15 s : 19 clients sur 20 ont attendu moins. Au quart de minute supérieur. C’est la pointe que cette mesure montre.',
  unit: 'ms',
  scopes: STORE,
  data: 'logiciel de caisse',
  section: '4.15',
  inputs: waits,
  value: ({ customers, endMs }) => (customers > 0 ? endMs : undefined),
});

export const abandoned = indicator({
  id: 'abandoned',
  label: 'Paniers abandonnés',
  formula: 'Clients partis de la file sans payer',
  help: 'Ils avaient fait leurs courses : tout est perdu, et ils s’en souviennent.',
  unit: 'count',
  scopes: STORE,
  data: 'logiciel de caisse',
  section: '4.15',
  inputs: (view: View, at) => ({ left: total(view, at, 'leftQueue') }),
  value: ({ left }) => left,
});

export const abandonedRate = indicator({
  id: 'abandoned-rate',
  label: 'Taux d’abandon en caisse',
  formula: 'Paniers abandonnés ÷ (tickets + paniers abandonnés) × 100',
  help: '4 abandons pour 396 tickets : 1 %.',
  unit: 'bp',
  scopes: STORE,
  data: 'logiciel de caisse',
  section: '4.15',
  inputs: (view: View, at) => {
    const left = total(view, at, 'leftQueue');
    return { part: left, whole: left + total(view, at, 'tickets') };
  },
  value: f.shareOf,
});

export const tillPace = indicator({
  id: 'till-pace',
  label: 'Articles par minute de caisse',
  formula: 'Quantités vendues ÷ minutes de service en caisse',
  help: '300 articles en 15 minutes de service : 20 par minute. Le temps d’accueil et de paiement est compris.',
  unit: 'thousandths',
  scopes: STORE,
  data: 'logiciel de caisse',
  section: '2.4',
  inputs: (view: View, at) => ({ units: total(view, at, 'units'), ms: total(view, at, 'serviceMs') }),
  value: f.unitsPerMinute,
});

export const CHECKOUT = [meanWait, wait95, abandoned, abandonedRate, tillPace];
