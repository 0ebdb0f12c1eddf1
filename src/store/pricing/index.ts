/** Prices: one sheet of shelf prices, TTC in cents. */
import { mulDivRound } from '../../kernel/index.ts';
import { id, refuse, shape, z } from '../commands.ts';
import type { CommandType } from '../plan-types.ts';

export type PricesCommand = { type: 'prices'; prices: Record<string, number> };

/** Largest price accepted, against a slip of the keyboard: a hundred times the advised one. */
const SLIP = 100;

/** Lowest TTC price that is not a resale at a loss (C. com. L442-5): the purchase cost plus VAT, in cents. */
export function lossThresholdCents(costCents: number, vatBp: number): number {
  return mulDivRound(costCents, 10_000 + vatBp, 10_000);
}

/** New shelf prices, at once. Resale at a loss is refused (C. com. L442-5). */
export const pricesCommand: CommandType<PricesCommand> = {
  type: 'prices',
  trade: 'pricing',
  block: 'BC03',
  when: 'any',
  minutes: 3,
  part: 'prices',
  parse: shape(
    z.strictObject({
      type: z.literal('prices'),
      prices: z.record(
        id(),
        z.int().min(1).max(Number.MAX_SAFE_INTEGER).describe('Prix de vente TTC, en centimes.'),
      ),
    }),
  ),
  check: (c, { model }) => {
    for (const [id, priceCents] of Object.entries(c.prices)) {
      const p = model.productIndex.get(id);
      if (p === undefined) return refuse('unknown-product', undefined, { product: id });
      const product = model.products[p]!;
      const least = lossThresholdCents(product.costCents, product.vatBp);
      if (priceCents < least) return refuse('resale-at-loss', { priceCents, least }, { product: id });
      if (priceCents > product.priceCents * SLIP) {
        return refuse('price-slip', { priceCents, advised: product.priceCents }, { product: id });
      }
    }
    return undefined;
  },
  // Sheets are written apart and given whole: price by price, a draft would be asked and told a hundred times.
  apply: (c, plan, { model, plan: before }) => {
    const sheets = new Map<string, Record<string, number>>();
    for (const [id, priceCents] of Object.entries(c.prices)) {
      const { subfamily } = model.products[model.productIndex.get(id)!]!;
      const sheet = sheets.get(subfamily) ?? { ...before.prices[subfamily] };
      sheet[id] = priceCents;
      sheets.set(subfamily, sheet);
    }
    for (const [subfamily, sheet] of sheets) plan.prices[subfamily] = sheet;
  },
  field: (c) => `prices/${Object.keys(c.prices).sort().join(',')}`,
};
