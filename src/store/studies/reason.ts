/** Why: on a key decision, at most two figures that were read and a sentence. Logged, and without effect on the store. */
import { HIDDEN } from '../../scenario/index.ts';
import { id, refuse, shape, z } from '../commands.ts';
import type { CommandType, Reason } from '../plan-types.ts';

export type ReasonCommand = { type: 'reason'; decision: string } & Reason;

/** Most figures in a reason: choosing them is part of the competence. */
export const MOST_CITED = 2;
/** Characters of the sentence. */
export const SHORTEST_REASON = 15;
export const LONGEST_REASON = 500;
/** Reading a figure and saying why. */
const MINUTES = 2;

const day = () => z.int().min(0).max(1_100);

/** Text of a person: no character that turns or blanks what is around it. */
export const plainText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !HIDDEN.test(text));

const citation = z.strictObject({
  indicator: id(),
  from: day(),
  to: day(),
  family: id().optional(),
  product: id().optional(),
  value: z.int(),
});

/**
 * A reason for a key decision of the scenario, while it is asked. The figures cited are over days that are over; whether
 * they are true, the marks know. A reason given again replaces the one before.
 */
export const reasonCommand: CommandType<ReasonCommand> = {
  type: 'reason',
  trade: 'studies',
  block: 'BC03',
  when: 'always',
  minutes: MINUTES,
  part: 'reasons',
  parse: shape(
    z.strictObject({
      type: z.literal('reason'),
      decision: id(),
      cites: z.array(citation).max(MOST_CITED),
      text: plainText(LONGEST_REASON),
    }) as z.ZodType<ReasonCommand>,
  ),
  check: ({ decision, cites, text }, { model, now }) => {
    const asked = model.scenario.reasons?.find(({ id }) => id === decision);
    if (!asked) return refuse('unknown-key-decision', undefined, { decision });
    const { from, to } = asked;
    if (now.day < from || now.day > to)
      return refuse('key-decision-closed', { from: from + 1, to: to + 1, day: now.day + 1 }, { decision });
    const length = text.trim().length;
    if (length < SHORTEST_REASON)
      return refuse('reason-short', { length, least: SHORTEST_REASON, most: LONGEST_REASON });
    if (cites.length === 0) return refuse('nothing-cited', { most: MOST_CITED });
    for (const cite of cites) {
      const { indicator, family, product } = cite;
      if (cite.from > cite.to || cite.to >= now.day)
        return refuse(
          'days-not-over',
          { from: cite.from + 1, to: cite.to + 1, day: now.day + 1 },
          { indicator },
        );
      if (family !== undefined && product !== undefined) return refuse('two-parts', undefined, { indicator });
      if (family !== undefined && !model.familyIndex.has(family))
        return refuse('unknown-family', undefined, { family });
      if (product !== undefined && !model.productIndex.has(product))
        return refuse('unknown-product', undefined, { product });
    }
    return undefined;
  },
  apply: ({ decision, cites, text }, plan) => {
    plan.reasons[decision] = { cites: [...cites], text };
  },
  field: ({ decision }) => `reason/${decision}`,
};
