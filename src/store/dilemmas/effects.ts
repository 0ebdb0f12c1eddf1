/** What an answer does to the store, as the ordinary decisions it stands for: they are checked and applied as such. */
import { parseTime, weekday } from '../../kernel/index.ts';
import type { DilemmaOption } from '../../scenario/index.ts';
import type { Check } from '../commands.ts';
import type { CommandContext, CommandType, Draft, Plan, Shift, WeekRoster } from '../plan-types.ts';
import { type PricesCommand, pricesCommand } from '../pricing/index.ts';
import { type OrderCommand, orderCommand } from '../supply/index.ts';
import { type RosterCommand, rosterCommand, rosterOf } from '../team/index.ts';

/** A decision with the way to check it and to apply it. */
interface Act {
  readonly check: (context: CommandContext) => Check;
  readonly apply: (plan: Draft<Plan>, context: CommandContext) => void;
}

const act = <C extends { type: string }>(type: CommandType<C>, command: C): Act => ({
  check: (context) => type.check(command, context),
  apply: (plan, context) => {
    if (type.renew) Object.assign(plan, type.renew(command, plan as Plan, context.model));
    else type.apply!(command, plan, context);
  },
});

/**
 * The decisions of an option: one order a supplier, one sheet of prices, one roster a week, so that none touches what
 * another has written.
 */
export function actsOf({ effects }: DilemmaOption, context: CommandContext): Act[] {
  const prices: PricesCommand = {
    type: 'prices',
    prices: Object.fromEntries(effects.prices.map(({ product, priceCents }) => [product, priceCents])),
  };
  return [
    ...ordersOf(effects.orders, context).map((one) => act(orderCommand, one)),
    ...(effects.prices.length > 0 ? [act(pricesCommand, prices)] : []),
    ...rostersOf(effects.roster, context).map((one) => act(rosterCommand, one)),
  ];
}

/** Packs more than what would leave: an order by hand grows; any other is the proposal, corrected. */
function ordersOf(rows: DilemmaOption['effects']['orders'], { model, plan }: CommandContext): OrderCommand[] {
  const orders = new Map<string, OrderCommand>();
  for (const { packs, product } of rows) {
    const p = model.productIndex.get(product);
    if (p === undefined) continue;
    const { supplier } = model.products[p]!;
    const draft = plan.orders[supplier];
    const byHand = draft ? draft.kind === 'hand' : plan.policies.orderMode[supplier] === 'manual';
    const order = orders.get(supplier) ?? {
      type: 'order',
      supplier,
      kind: byHand ? 'hand' : 'proposal',
      packs: { ...draft?.packs },
    };
    order.packs[product] = (order.packs[product] ?? 0) + packs;
    orders.set(supplier, order);
  }
  return [...orders.values()];
}

/** The roster of each week touched, with what the option asks painted over it. */
function rostersOf(
  rows: DilemmaOption['effects']['roster'],
  { model, now, plan }: CommandContext,
): RosterCommand[] {
  const weeks = new Map<number, Shift[][]>();
  for (const row of rows) {
    const day = now.day + row.inDays;
    if (day >= model.days) continue;
    const week = Math.floor(day / 7);
    const sheet: WeekRoster = rosterOf(plan, week);
    const days = weeks.get(week) ?? sheet.map((shifts) => [...shifts]);
    const at = weekday(model.firstDay + day);
    days[at] = painted(days[at]!, row);
    weeks.set(week, days);
  }
  return [...weeks].map(([week, days]) => ({ type: 'roster', week, days }));
}

/** The shifts of a day once a person does something else, or nothing, from one time to another. */
function painted(
  shifts: readonly Shift[],
  { employee, from, task, to }: DilemmaOption['effects']['roster'][number],
): Shift[] {
  const [start, end] = [parseTime(from)!, parseTime(to)!];
  const kept = shifts.flatMap((shift): Shift[] => {
    if (shift.employee !== employee || parseTime(shift.to)! <= start || parseTime(shift.from)! >= end)
      return [shift];
    const before = parseTime(shift.from)! < start ? [{ ...shift, to: from }] : [];
    const after = parseTime(shift.to)! > end ? [{ ...shift, from: to }] : [];
    return [...before, ...after];
  });
  return task ? [...kept, { employee, task, from, to }] : kept;
}
