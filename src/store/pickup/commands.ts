/** Decisions on click and collect: the sheet of policies, and three live calls. */
import { parseTime } from '../../kernel/index.ts';
import { pickupPolicy, WEEKDAYS } from '../../scenario/index.ts';
import { type Check, refuse, shape, z } from '../commands.ts';
import type { CommandContext, CommandType, PickupPolicy } from '../plan-types.ts';
import { ended } from './orders.ts';

/** The sheet of the service, in which only what changes is written. */
export type PickupCommand = { type: 'pickup'; policy: Partial<PickupPolicy> };
/** Numbers of the orders to prepare before all others, most urgent first. */
export type OrdersFirstCommand = { type: 'orders-first'; orders: number[] };
/** Closes (or opens again) the slots of today to new orders. */
export type SlotsCommand = { type: 'slots'; open: boolean };
/** Prepare before filling, until the evening. */
export type PickFirstCommand = { type: 'pick-first'; on: boolean };

/** Every key of a policy, none of them asked for, none with a default. */
const sheet = z.strictObject(
  Object.fromEntries(
    Object.entries(pickupPolicy.shape).map(([key, value]) => [
      key,
      (value instanceof z.ZodDefault ? (value.unwrap() as z.ZodType) : (value as z.ZodType)).optional(),
    ]),
  ),
);

const offered = ({ model }: CommandContext): Check =>
  model.scenario.pickup ? undefined : refuse('no-pickup');

/** Does at least one slot fit in each day's hours? */
function checkHours(policy: PickupPolicy): Check {
  for (const day of WEEKDAYS) {
    const hours = policy.hours[day];
    if (!hours) continue;
    const [from, to] = [parseTime(hours[0])!, parseTime(hours[1])!];
    if (to - from < policy.slotMinutes)
      return refuse('no-slot-fits', { from, to, minutes: policy.slotMinutes }, { weekday: day });
  }
  return undefined;
}

/** Policies, slots, capacity: everything that holds until changed. Orders already placed keep what they were promised. */
export const pickupCommand: CommandType<PickupCommand> = {
  type: 'pickup',
  trade: 'pickup',
  block: 'BC02',
  when: 'any',
  minutes: 5,
  part: 'pickup',
  parse: shape(z.strictObject({ type: z.literal('pickup'), policy: sheet }) as z.ZodType<PickupCommand>),
  check: (c, context) => {
    const none = offered(context);
    if (none) return none;
    const { model, plan } = context;
    const known = (id: string) =>
      model.productIndex.has(id) || model.familyIndex.has(id) || model.subfamilies.some((g) => g.id === id);
    const stranger = c.policy.leftOut?.find((id) => !known(id));
    if (stranger !== undefined) return refuse('unknown-offer', undefined, { product: stranger });
    return checkHours({ ...plan.pickup!, ...c.policy });
  },
  apply: (c, plan) => {
    Object.assign(plan.pickup!, c.policy);
  },
  field: ({ policy }) => `pickup/${Object.keys(policy).sort().join(',')}`,
};

export const ordersFirstCommand: CommandType<OrdersFirstCommand> = {
  type: 'orders-first',
  trade: 'pickup',
  block: 'BC02',
  when: 'live',
  minutes: 1,
  part: 'live',
  parse: shape(
    z.strictObject({
      type: z.literal('orders-first'),
      orders: z.array(z.int().min(1).max(2_000_000_000)).max(50),
    }),
  ),
  check: (c, context) => {
    const none = offered(context);
    if (none) return none;
    const { orders } = context.world.pickup!;
    for (const number of c.orders) {
      const o = orders.number.subarray(0, orders.count).indexOf(number);
      if (o < 0 || ended(orders.state[o]!)) return refuse('no-such-order', { number });
    }
    return undefined;
  },
  apply: (c, plan) => {
    plan.live.ordersFirst = c.orders;
  },
  field: () => 'orders-first',
};

export const slotsCommand: CommandType<SlotsCommand> = {
  type: 'slots',
  trade: 'pickup',
  block: 'BC02',
  when: 'live',
  minutes: 1,
  part: 'live',
  parse: shape(z.strictObject({ type: z.literal('slots'), open: z.boolean() })),
  check: (_, context) => offered(context),
  apply: (c, plan) => {
    plan.live.slotsClosed = !c.open;
  },
  field: () => 'slots',
};

export const pickFirstCommand: CommandType<PickFirstCommand> = {
  type: 'pick-first',
  trade: 'pickup',
  block: 'BC04',
  when: 'live',
  minutes: 1,
  part: 'live',
  parse: shape(z.strictObject({ type: z.literal('pick-first'), on: z.boolean() })),
  check: (_, context) => offered(context),
  apply: (c, plan) => {
    plan.live.pickFirst = c.on;
  },
  field: () => 'pick-first',
};
