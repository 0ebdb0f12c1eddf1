/**
 * Moves facings inside a shelf towards what sells, as the indices of sensitivity say: a product that makes a larger share
 * of the units of its shelf than of its length gains room, one that makes less gives some. Nothing leaves its shelf.
 */
import { htFromTtc } from '../kernel/index.ts';
import type { Command } from '../store/game.ts';
import type { Facing } from '../store/plan-types.ts';
import type { View } from '../store/view.ts';

/** Weeks of receipts looked at. */
const WEEKS = 4;
/** Fewest facings of a product: one alone is not seen. */
const FEWEST = 2;

/** Units sold over the last weeks. */
function soldLately(view: View, p: number): number {
  let units = 0;
  for (let d = view.now.day - 7 * WEEKS; d < view.now.day; d++) units += view.sold(p, d) ?? 0;
  return units;
}

/** Share of the store's takings, margin and units that each product makes, in one: the mean index × its length. */
function activity(view: View): Float64Array {
  const { products } = view.model;
  const units = products.map((_, p) => soldLately(view, p));
  const price = products.map(({ vatBp }, p) => htFromTtc(view.product(p).priceCents, vatBp));
  const parts = [
    units,
    units.map((n, p) => n * price[p]!),
    units.map((n, p) => n * (price[p]! - products[p]!.costCents)),
  ];
  const whole = parts.map((part) => part.reduce((sum, one) => sum + Math.max(0, one), 0));
  return Float64Array.from(products, (_, p) =>
    parts.reduce((sum, part, i) => sum + (whole[i]! > 0 ? Math.max(0, part[p]!) / whole[i]! : 0), 0),
  );
}

/** Facings of one shelf in proportion to what its products sell, one at a time to whom lacks it most. */
function shared(view: View, shelf: readonly Facing[], lengthCm: number, share: Float64Array): Facing[] {
  const rows = shelf.map((facing) => {
    const p = view.model.productIndex.get(facing.product)!;
    const { widthCm } = view.model.products[p]!;
    return { facing, widthCm, want: share[p]! / widthCm, facings: Math.min(FEWEST, facing.facings) };
  });
  let free = lengthCm - rows.reduce((sum, { widthCm, facings }) => sum + widthCm * facings, 0);
  for (;;) {
    const fitting = rows.filter(({ widthCm }) => widthCm <= free);
    if (fitting.length === 0) break;
    const most = fitting.reduce((a, b) => (b.want / b.facings > a.want / a.facings ? b : a));
    most.facings++;
    free -= most.widthCm;
  }
  return rows.map(({ facing, facings }) => ({ ...facing, facings }));
}

/**
 * @param every days between two looks at the shelves
 * @param least share of the facings of a fixture that must move for it to be worth the work
 */
export function spaceKeeper({ every, least }: { every: number; least: number }): (view: View) => Command[] {
  return (view) => {
    if (view.now.day % every !== 0) return [];
    const commands: Command[] = [];
    const share = activity(view);
    for (const { id, levels, lengthCm } of view.model.fixtures) {
      const own = view.plan.planogram.filter(({ fixture }) => fixture === id);
      const next = Array.from({ length: levels }, (_, l) =>
        own.filter(({ level }) => level === l + 1),
      ).flatMap((shelf) => shared(view, shelf, lengthCm, share));
      const key = ({ product, level }: Facing): string => `${product}/${level}`;
      const before = new Map(own.map((one) => [key(one), one.facings]));
      let moved = 0;
      for (const one of next) moved += Math.abs(one.facings - before.get(key(one))!);
      const all = own.reduce((sum, { facings }) => sum + facings, 0);
      if (moved <= least * all) continue;
      commands.push({
        type: 'facings',
        fixture: id,
        facings: next.map(({ product, level, facings }) => ({ product, level, facings })),
      });
    }
    return commands;
  };
}
