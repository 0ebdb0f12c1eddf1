/**
 * Questions for the class, drawn from what weighed most in a run: each cites what the student could read and carries its
 * exact key, some of it hidden until the debrief. Data only; a screen or a report makes sentences of them.
 */
import { type At, abandoned, basket, breakEven, formulas, visitors } from '../indicators/index.ts';
import { DEPUTY, type Game } from '../store/game.ts';
import { type Truth, truthOf } from '../store/truth.ts';
import { type View, viewOf } from '../store/view.ts';

/** What is asked, what it is about, the figures given with it, and the answer. */
export type ClassQuestion = { readonly stakeCents: number } & (
  | {
      /** The sub-family that lost most customers to empty shelves. */
      readonly kind: 'empty';
      readonly subfamily: number;
      /** Checks of 11 h and 17 h at which one of its references was empty, which the student could see. */
      readonly checks: number;
      /** Customers who left without: stock was in the back, there was none. */
      readonly key: { readonly inBack: number; readonly none: number };
    }
  | {
      /** The day when most baskets were left in the line. */
      readonly kind: 'queue';
      readonly day: number;
      readonly given: { readonly abandoned: number; readonly basketCents: number };
      /** Takings lost, TTC. */
      readonly key: { readonly lostCents: number };
    }
  | {
      /** The price decision after which a product's sales moved most. */
      readonly kind: 'price';
      readonly product: number;
      readonly day: number;
      readonly given: {
        readonly priceBefore: number;
        readonly priceNow: number;
        readonly unitsBefore: number;
        readonly unitsNow: number;
      };
      /** In thousandths. */
      readonly key: { readonly elasticity: number };
    }
  | {
      /** The reference that the computer believes in most wrongly. */
      readonly kind: 'phantom';
      readonly product: number;
      readonly given: { readonly recorded: number };
      readonly key: { readonly real: number };
    }
  | {
      /** Sales of the period at which the store loses nothing. */
      readonly kind: 'break-even';
      readonly given: {
        readonly salesCents: number;
        readonly variableCents: number;
        readonly fixedCents: number;
        readonly days: number;
      };
      readonly key: { readonly cents: number; readonly tenthsOfDays: number | undefined };
    }
  | {
      /** The day whose number of customers was foretold worst, in proportion. */
      readonly kind: 'forecast';
      readonly day: number;
      readonly given: { readonly said: number; readonly came: number };
      /** (came − said) ÷ said, in basis points. */
      readonly key: { readonly gapBp: number };
    }
);

/** Most questions: what a debrief of ten minutes holds. */
const MOST = 5;
/** Days compared before and after a price. */
const AROUND = 7;

/** Questions on the days closed so far, the largest stakes first; none before the first closing. */
export function classQuestions(game: Game): ClassQuestion[] {
  const view = viewOf(game);
  const truth = truthOf(game);
  const to = view.daysClosed - 1;
  if (to < 0) return [];
  const at = { from: 0, to };
  const found = [
    empty(view, truth, at),
    queue(view, at),
    price(game, view, at),
    phantom(truth),
    breakEvenOf(view, at),
    forecast(view, at),
  ].filter((one) => one !== undefined);
  return found.sort((a, b) => b.stakeCents - a.stakeCents).slice(0, MOST);
}

/** The index of the largest, and its size; −1 when nothing is above 0. */
function largest(count: number, of: (i: number) => number): { readonly i: number; readonly size: number } {
  let best = { i: -1, size: 0 };
  for (let i = 0; i < count; i++) {
    const size = of(i);
    if (size > best.size) best = { i, size };
  }
  return best;
}

const eachDay = ({ from, to }: At): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const sumOf = (days: readonly number[], of: (day: number) => number): number =>
  days.reduce((sum, day) => sum + of(day), 0);

function empty(view: View, truth: Truth, at: At): ClassQuestion | undefined {
  const { model } = view;
  const days = eachDay(at);
  const lost = (g: number, cause: 'shelf-empty' | 'out-of-stock'): number =>
    sumOf(days, (day) => truth.wants(day, cause, g));
  const worst = largest(model.subfamilies.length, (g) => lost(g, 'shelf-empty') + lost(g, 'out-of-stock'));
  if (worst.i < 0) return undefined;
  const products = model.products.flatMap((_, p) => (model.subOf[p] === worst.i ? [p] : []));
  const checks = products.reduce(
    (sum, p) =>
      sum + sumOf(days, (day) => Number(view.wasEmpty(p, day, 0)) + Number(view.wasEmpty(p, day, 1))),
    0,
  );
  const meanCents = products.reduce((sum, p) => sum + view.product(p).priceCents, 0) / products.length;
  return {
    kind: 'empty',
    stakeCents: Math.round(worst.size * meanCents),
    subfamily: worst.i,
    checks,
    key: { inBack: lost(worst.i, 'shelf-empty'), none: lost(worst.i, 'out-of-stock') },
  };
}

function queue(view: View, at: At): ClassQuestion | undefined {
  const worst = largest(at.to + 1, (day) => abandoned.of(view, { from: day, to: day }) ?? 0);
  if (worst.i < 0) return undefined;
  const basketCents = basket.of(view, { from: worst.i, to: worst.i });
  if (basketCents === undefined) return undefined;
  const lostCents = worst.size * basketCents;
  return {
    kind: 'queue',
    stakeCents: lostCents,
    day: worst.i,
    given: { abandoned: worst.size, basketCents },
    key: { lostCents },
  };
}

function price(game: Game, view: View, { to }: At): ClassQuestion | undefined {
  const { products, productIndex } = view.model;
  /** Price of each product as decisions went by. */
  const now = new Map<string, number>();
  let best: Extract<ClassQuestion, { kind: 'price' }> | undefined;
  for (const { command, day, by } of game.log) {
    if (command.type !== 'prices') continue;
    for (const [id, priceNow] of Object.entries(command.prices)) {
      const product = productIndex.get(id);
      if (product === undefined) continue;
      const priceBefore = now.get(id) ?? products[product]!.priceCents;
      now.set(id, priceNow);
      // Whole days on both sides, and nobody else's decision.
      if (by === DEPUTY || day < AROUND || day + AROUND > to + 1) continue;
      const sold = (from: number): number =>
        sumOf(eachDay({ from, to: from + AROUND - 1 }), (d) => view.sold(product, d) ?? 0);
      const given = { priceBefore, priceNow, unitsBefore: sold(day - AROUND), unitsNow: sold(day) };
      const elasticity = formulas.elasticity(given);
      const stakeCents = Math.abs(given.unitsNow * priceNow - given.unitsBefore * priceBefore);
      if (elasticity === undefined || (best && best.stakeCents >= stakeCents)) continue;
      best = { kind: 'price', stakeCents, product, day, given, key: { elasticity } };
    }
  }
  return best;
}

function phantom(truth: Truth): ClassQuestion | undefined {
  const { products } = truth.model;
  const gapCents = (p: number): number => {
    const { real, recorded } = truth.stock(p);
    return (recorded - real) * products[p]!.priceCents;
  };
  const worst = largest(products.length, gapCents);
  if (worst.i < 0) return undefined;
  const { real, recorded } = truth.stock(worst.i);
  return { kind: 'phantom', stakeCents: worst.size, product: worst.i, given: { recorded }, key: { real } };
}

function breakEvenOf(view: View, at: At): ClassQuestion | undefined {
  const { salesCents, variableCents, fixedCents } = breakEven.inputsOf(view, at);
  if (salesCents === undefined || variableCents === undefined || fixedCents === undefined) return undefined;
  const days = at.to - at.from + 1;
  const costs = { salesCents, variableCents, fixedCents };
  const cents = formulas.breakEven(costs);
  if (cents === undefined) return undefined;
  return {
    kind: 'break-even',
    stakeCents: Math.abs(salesCents - cents),
    given: { ...costs, days },
    key: { cents, tenthsOfDays: formulas.breakEvenDays({ ...costs, days }) },
  };
}

function forecast(view: View, { to }: At): ClassQuestion | undefined {
  const said = (day: number): number => view.plan.forecasts[day]?.entries ?? 0;
  const came = (day: number): number => visitors.of(view, { from: day, to: day }) ?? 0;
  const gap = (day: number): number => (said(day) > 0 ? Math.abs(came(day) - said(day)) / said(day) : 0);
  const worst = largest(to + 1, gap);
  if (worst.i < 0) return undefined;
  const given = { said: said(worst.i), came: came(worst.i) };
  const basketCents = basket.of(view, { from: worst.i, to: worst.i }) ?? 0;
  return {
    kind: 'forecast',
    stakeCents: Math.abs(given.came - given.said) * basketCents,
    day: worst.i,
    given,
    key: { gapBp: Math.round(((given.came - given.said) * 10_000) / given.said) },
  };
}
