/** Orders of the site, day by day: how many, how they ended, what was paid for them. */
import { htFromTtc } from '../../kernel/index.ts';
import { type DayColumn, type Game, OUTCOMES, type Outcome } from '../../store/game.ts';
import type { AuditFile } from '../format/index.ts';
import { factOf } from './facts.ts';
import { add, flows, newLevel } from './series.ts';

type Pickup = NonNullable<AuditFile['pickup']>;

/** What is under way after a close: those who have ended have left the table. */
export function openOrders({ pickup }: Game['world']): { count: number; lines: number; paidCents: number } {
  const open = { count: 0, lines: 0, paidCents: 0 };
  if (!pickup) return open;
  const { orders } = pickup;
  for (let o = 0; o < orders.count; o++) {
    open.count++;
    open.lines += orders.lines[o]!;
    open.paidCents += orders.paidCents[o]!;
  }
  return open;
}

const LINE_ENDS = {
  notPicked: 'not-picked',
  refused: 'refused',
  late: 'order-late',
  notCollected: 'not-collected',
} as const satisfies Record<string, Outcome>;

export class PickupRecord {
  /** Undefined when the store takes no orders. */
  readonly part: Pickup | undefined;
  readonly #game: Game;

  constructor(game: Game) {
    this.#game = game;
    const section = game.model.scenario.pickup;
    if (!section) return;
    const { count, lines } = openOrders(game.world);
    this.part = {
      orders: { ...flows(['placed', 'handedOver', 'refunded', 'cancelled']), open: newLevel(count) },
      lines: {
        ...flows(['ordered', 'handedOver', 'notPicked', 'refused', 'late', 'notCollected']),
        open: newLevel(lines),
      },
      units: flows(['handedOver', 'unbagged']),
      feeRate: String(section.feeVatBp),
      ...flows(['revenueCents', 'feeTtcCents', 'feeHtCents', 'feeVatCents', 'earnedCents', 'refundedCents']),
    };
  }

  /** Adds a day that has just closed. */
  add(day: number): void {
    const { part } = this;
    if (!part) return;
    const of = (column: DayColumn): number => factOf(this.#game, day, column);
    const { count, lines } = openOrders(this.#game.world);
    add(part.orders.placed, of('ordersPlaced'));
    add(part.orders.handedOver, of('ordersHandedOver'));
    add(part.orders.refunded, of('ordersRefunded'));
    add(part.orders.cancelled, of('ordersCancelled'));
    part.orders.open.perDay.push(count);
    add(part.lines.ordered, of('orderLines'));
    add(part.lines.handedOver, of('pickupLines'));
    for (const [end, outcome] of Object.entries(LINE_ENDS) as [keyof typeof LINE_ENDS, Outcome][])
      add(part.lines[end], this.#ended(day, outcome));
    part.lines.open.perDay.push(lines);
    add(part.units.handedOver, of('pickupUnits'));
    add(part.units.unbagged, of('unitsReturned'));
    add(part.revenueCents, of('pickupRevenueCents'));
    const fee = of('pickupFeeCents');
    const ht = htFromTtc(fee, Number(part.feeRate));
    add(part.feeTtcCents, fee);
    add(part.feeHtCents, ht);
    add(part.feeVatCents, fee - ht);
    add(part.earnedCents, of('prepaidEarnedCents'));
    add(part.refundedCents, of('refundedCents'));
  }

  /** Wants of the day that ended so, all sub-families. */
  #ended(day: number, outcome: Outcome): number {
    const { model, world } = this.#game;
    const G = model.subfamilies.length;
    const from = (day * OUTCOMES.length + OUTCOMES.indexOf(outcome)) * G;
    return world.facts.outcomes.subarray(from, from + G).reduce((total, n) => total + n, 0);
  }
}
