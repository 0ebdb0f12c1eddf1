/** Decisions on supply: one sheet per order, one sheet of rules. */
import { type Check, id, refuse, shape, z } from '../commands.ts';
import type { CommandContext, CommandType } from '../plan-types.ts';

export type OrderCommand = {
  type: 'order';
  supplier: string;
  kind: 'hand' | 'proposal' | 'none';
  packs: Record<string, number>;
};
export type OrderRulesCommand = {
  type: 'order-rules';
  rules: Record<string, { point: number; target: number }>;
};

/** Unknown product, product of another supplier: the same sentence serves both sheets. */
function checkProducts(
  ids: readonly string[],
  supplier: string | undefined,
  { model }: CommandContext,
): Check {
  for (const product of ids) {
    const p = model.productIndex.get(product);
    if (p === undefined) return refuse('unknown-product', undefined, { product });
    if (supplier && model.products[p]!.supplier !== supplier) {
      return refuse('other-supplier', undefined, { product, supplier: model.products[p]!.supplier });
    }
  }
  return undefined;
}

/**
 * An order for a supplier's next cut-off: `hand` = exactly these packs; `proposal` = what the rules will propose at
 * that minute plus these corrections (logged as such, so it keeps its meaning on another draw); `none` takes it back.
 */
export const orderCommand: CommandType<OrderCommand> = {
  type: 'order',
  trade: 'supply',
  block: 'BC03',
  when: 'any',
  minutes: 5,
  part: 'orders',
  parse: shape(
    z.strictObject({
      type: z.literal('order'),
      supplier: id(),
      kind: z.enum(['hand', 'proposal', 'none']),
      packs: z.record(id(), z.int().min(-10_000).max(10_000)).default({}),
    }) as unknown as z.ZodType<OrderCommand>,
  ),
  check: (c, context) => {
    const s = context.model.supplierIndex.get(c.supplier);
    if (s === undefined) return refuse('unknown-supplier', undefined, { supplier: c.supplier });
    if (c.kind === 'none' && !context.plan.orders[c.supplier]) {
      return refuse('nothing-to-cancel', undefined, { supplier: c.supplier });
    }
    if (c.kind === 'hand') {
      for (const [product, packs] of Object.entries(c.packs)) {
        if (packs < 0) return refuse('negative-quantity', { packs }, { product });
      }
    }
    return checkProducts(Object.keys(c.packs), c.supplier, context);
  },
  renew: ({ kind, packs, supplier }, { orders }) => {
    if (kind !== 'none') return { orders: { ...orders, [supplier]: { supplier, kind, packs } } };
    const { [supplier]: _, ...others } = orders;
    return { orders: others };
  },
  // Taking an order back is not another way to pass it: both stay in the log.
  field: (c) => (c.kind === 'none' ? `order/${c.supplier}/none` : `order/${c.supplier}`),
};

/** A sheet of order points and target levels, in units. */
export const orderRulesCommand: CommandType<OrderRulesCommand> = {
  type: 'order-rules',
  trade: 'supply',
  block: 'BC03',
  when: 'any',
  minutes: 10,
  part: 'orderRules',
  parse: shape(
    z.strictObject({
      type: z.literal('order-rules'),
      rules: z.record(
        id(),
        z.strictObject({ point: z.int().min(0).max(1_000_000), target: z.int().min(0).max(1_000_000) }),
      ),
    }),
  ),
  check: ({ rules }, context) => {
    const products = Object.keys(rules);
    for (const product of products) {
      const { point, target } = rules[product]!;
      if (target < point) return refuse('target-below-point', { point, target }, { product });
    }
    return checkProducts(products, undefined, context);
  },
  renew: ({ rules }, plan, { productIndex }) => {
    const orderRules = plan.orderRules.slice();
    for (const product of Object.keys(rules)) orderRules[productIndex.get(product)!] = rules[product]!;
    return { orderRules };
  },
  field: (c) => `order-rules/${Object.keys(c.rules).sort().join(',')}`,
};
