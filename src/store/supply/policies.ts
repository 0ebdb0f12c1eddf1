/** House rules that hold until changed: one sheet, in which only what changes is written. */
import { policySheet } from '../../scenario/index.ts';
import { refuse, shape, z } from '../commands.ts';
import type { CommandType, Policies } from '../plan-types.ts';

export type PoliciesCommand = { type: 'policies'; policies: Partial<Policies> };

export const policiesCommand: CommandType<PoliciesCommand> = {
  type: 'policies',
  trade: 'supply',
  block: 'BC03',
  when: 'any',
  minutes: 5,
  part: 'policies',
  parse: shape(
    z.strictObject({ type: z.literal('policies'), policies: policySheet }) as z.ZodType<PoliciesCommand>,
  ),
  check: (c, { model }) => {
    for (const supplier of Object.keys(c.policies.orderMode ?? {})) {
      if (!model.supplierIndex.has(supplier)) return refuse('unknown-supplier', undefined, { supplier });
    }
    return undefined;
  },
  apply: (c, plan) => {
    const { orderMode, ...rest } = c.policies;
    Object.assign(plan.policies, rest);
    for (const [supplier, mode] of Object.entries(orderMode ?? {})) plan.policies.orderMode[supplier] = mode;
  },
  // The order modes of two suppliers are two fields.
  field: ({ policies: { orderMode = {}, ...rest } }) =>
    `policies/${[Object.keys(rest), Object.keys(orderMode)].map((keys) => keys.sort().join(',')).join('/')}`,
};
