/** Figures of the student's own store for the examples of the glossary, as people read them. */
import { INDICATORS, multiplier } from '../../indicators/index.ts';
import type { View } from '../../store/view.ts';
import { fillBp } from '../cards.ts';
import { unitMargin } from '../figures.ts';
import { figureText } from '../texts/figure.ts';
import { money, number, percent } from '../texts/index.ts';
import type { TermId } from './glossary.fr.ts';

const WEEK = 7;

/** Units sold over the last seven days; days before the game come from the year before. */
function soldOf(view: View, p: number): number {
  let units = 0;
  for (let day = view.daysClosed - WEEK; day < view.daysClosed; day++) units += view.sold(p, day) ?? 0;
  return units;
}

/** The product that sells most: everybody has seen it. */
function best(view: View): number {
  let [most, at] = [-1, 0];
  for (const p of view.model.products.keys()) {
    const units = view.facings(p) > 0 ? soldOf(view, p) : -1;
    if (units > most) [most, at] = [units, p];
  }
  return at;
}

/** The last closed week at most; undefined before the first closing. */
function lastDays(view: View): { from: number; to: number } | undefined {
  const to = view.daysClosed - 1;
  return to < 0 ? undefined : { from: Math.max(0, to - WEEK + 1), to };
}

type Own = (view: View, p: number) => readonly string[] | undefined;

/** Price TTC and HT, cost, unit margin, mark-up and margin rates of a product. */
const prices: Own = (view, p) => {
  const { costCents, label, vatBp } = view.model.products[p]!;
  const { htCents, marginCents, rateBp } = unitMargin(view.product(p).priceCents, costCents, vatBp);
  const markUp = percent(Math.round((marginCents * 10_000) / Math.max(1, costCents)));
  return [label, money(htCents), money(costCents), money(marginCents), markUp, percent(rateBp)];
};

const rules: Own = (view, p) => {
  const { point, target } = view.product(p);
  return [view.model.products[p]!.label, number(point), number(target)];
};

const OWN: Partial<Record<TermId, Own>> = {
  facing: (view, p) => {
    const { capacity, facings } = view.product(p);
    return [view.model.products[p]!.label, number(facings), number(capacity)];
  },
  fill: (view, p) => {
    const { capacity, shelf } = view.product(p);
    const rate = percent(fillBp(view, p), 0);
    return [view.model.products[p]!.label, number(shelf), number(capacity), rate];
  },
  'shelf-empty': (view) => {
    const day = view.daysClosed - 1;
    if (day < 0) return undefined;
    return [number(view.figure(day, 'emptyAt11')), number(view.figure(day, 'emptyAt17'))];
  },
  pack: (view, p) => [view.model.products[p]!.label, number(view.model.products[p]!.pack)],
  recorded: (view, p) => {
    const { recorded, shelf } = view.product(p);
    return [view.model.products[p]!.label, number(recorded), number(shelf)];
  },
  'order-point': rules,
  target: rules,
  'stock-cover': (view, p) => {
    const days = lastDays(view);
    const value = days && INDICATORS.get('stock-cover')!.of(view, { ...days, product: p });
    if (!days || days.to - days.from + 1 < WEEK || value === undefined) return undefined;
    const { recorded } = view.product(p);
    return [
      view.model.products[p]!.label,
      number(recorded),
      number(soldOf(view, p)),
      figureText('tenthsOfDays', value),
    ];
  },
  shrinkage: (view) => {
    const days = lastDays(view);
    return days && [money(INDICATORS.get('waste')!.of(view, days) ?? 0)];
  },
  'ht-ttc': (view, p) => {
    const [label, ht] = prices(view, p)!;
    return [label!, money(view.product(p).priceCents), ht!];
  },
  'unit-margin': prices,
  'mark-up-rate': prices,
  'margin-rate': prices,
  multiplier: (view, p) => {
    const { costCents, label } = view.model.products[p]!;
    const today = view.now.day;
    const value = multiplier.of(view, { from: today, to: today, product: p });
    return [label, money(view.product(p).priceCents), money(costCents), figureText(multiplier.unit, value)];
  },
};

/** Values for the example of a word, in the order its sentence asks for; undefined when the store has none yet. */
export const ownValues = (id: TermId, view: View): readonly string[] | undefined =>
  OWN[id]?.(view, best(view));

/** A figure of the catalogue over the last closed days; undefined when there is nothing to measure. */
export function ownFigure(id: string, view: View): string | undefined {
  const one = INDICATORS.get(id);
  const days = lastDays(view);
  if (!one || !days) return undefined;
  const scope = days.from === days.to ? 'day' : 'week';
  if (!one.scopes.includes(scope)) return undefined;
  const value = one.of(view, days);
  return value === undefined ? undefined : figureText(one.unit, value);
}
