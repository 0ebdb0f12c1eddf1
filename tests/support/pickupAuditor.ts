// The auditor's part on click and collect: what must be true of orders, bags, lockers and advances, recounted from the
// rows of the orders and from the trace.

import { balanceOf } from '../../src/store/finance/index.ts';
import { type Game, ROW } from '../../src/store/game.ts';
import { ended, LINE_END, ORDER, ORDER_LINES } from '../../src/store/pickup/index.ts';
import { factsOf, must, rowsOfKind, same } from './auditor.ts';

/** Follows the orders of one game from its first morning on. */
export class PickupAuditor {
  readonly #game: Game;
  /** How each order ended, by number: nobody ends twice. */
  readonly #ends = new Map<number, number>();
  #placed = 0;

  constructor(game: Game) {
    this.#game = game;
  }

  /** What must hold at any minute. */
  moment(): void {
    const { model, world } = this.#game;
    const site = world.pickup;
    if (!site) return;
    const { orders } = site;
    const aside = new Int32Array(model.products.length);
    const promised = new Int32Array(model.products.length);
    const lockers = { ambient: new Map<number, number>(), cold: new Map<number, number>() };
    for (let o = 0; o < orders.count; o++) {
      if (ended(orders.state[o]!)) continue;
      for (let i = o * ORDER_LINES; i < o * ORDER_LINES + orders.lines[o]!; i++) {
        if (orders.got[i]! > 0) aside[orders.given[i]!]! += orders.got[i]!;
        if (orders.end[i] === LINE_END.todo) promised[orders.product[i]!]! += orders.units[i]!;
        else if (orders.got[i]! > 0) promised[orders.given[i]!]! += orders.got[i]!;
        must(
          orders.got[i]! <= orders.units[i]!,
          () => `more in the bag than ordered, order ${orders.number[o]}`,
        );
      }
      for (const kind of ['ambient', 'cold'] as const) {
        const held = orders[kind][o]!;
        if (held < 0) continue;
        must(!lockers[kind].has(held), () => `two orders in ${kind} locker ${held}`);
        lockers[kind].set(held, orders.number[o]!);
        must(orders.state[o]! >= ORDER.ready, () => `an order in a locker before it is ready`);
      }
    }
    for (const kind of ['ambient', 'cold'] as const)
      for (const [k, number] of site[kind].entries())
        same(number, lockers[kind].get(k) ?? 0, () => `order in ${kind} locker ${k}`);
    for (const [p, { id }] of model.products.entries()) {
      same(world.stock.aside[p]!, aside[p]!, () => `units of ${id} set aside`);
      same(site.promised[p]!, promised[p]!, () => `units of ${id} promised`);
    }
  }

  /** What must hold once a day is closed. */
  closed(day: number): void {
    const { world, trace } = this.#game;
    const site = world.pickup;
    if (!site) return;
    const of = factsOf(this.#game, day);
    same(
      of('ordersPlaced') + of('ordersEmpty') + of('ordersNoSlot'),
      of('siteVisits'),
      () => 'visits of the site',
    );
    const prepared = of('linesPicked') + of('linesSubstituted') + of('linesMissing');
    must(of('ordersPrepared') === 0 || prepared > 0, () => `orders prepared without a line on day ${day}`);
    const { collections } = world.facts;
    let collected = 0;
    for (let b = day * 120; b < day * 120 + 120; b++) collected += collections[b]!;
    same(collected, of('ordersHandedOver'), () => 'histogram of waits at the pick-up point');
    same(
      of('pickupCardCents') + of('pickupCashCents') + of('prepaidEarnedCents'),
      of('pickupRevenueCents') + of('pickupFeeCents'),
      () => 'goods and fees of the orders against how they were paid',
    );
    this.#advances();
    this.#placed += of('ordersPlaced');
    if (!trace) return;
    this.#ended(of);
    same(
      this.#placed - this.#ends.size,
      site.orders.count,
      () => 'orders placed, less ended, against open ones',
    );
  }

  /** Customers' advances are what open orders have paid. */
  #advances(): void {
    const { orders } = this.#game.world.pickup!;
    let paid = 0;
    for (let o = 0; o < orders.count; o++) {
      must(!ended(orders.state[o]!), () => `order ${orders.number[o]} stays after its end`);
      paid += orders.paidCents[o]!;
    }
    same(0 - balanceOf(this.#game.world.finance.ledger, '4191'), paid, () => 'advances in the books');
  }

  /** Every order ends once, and the facts count what the trace tells (invariant 3). */
  #ended(of: ReturnType<typeof factsOf>): void {
    const { data } = this.#game.trace!;
    const handed = rowsOfKind(data, ROW.orderHandedOver);
    const closed = rowsOfKind(data, ROW.orderClosed);
    const note = (number: number, end: number) => {
      must(!this.#ends.has(number), () => `order ${number} ended twice`);
      this.#ends.set(number, end);
    };
    let cents = 0;
    let units = 0;
    for (const [, , number, , q, paid] of handed as Iterable<unknown> as Iterable<number[]>) {
      note(number!, ORDER.handedOver);
      cents += paid!;
      units += q!;
    }
    const ends = { [ORDER.refunded]: 0, [ORDER.cancelled]: 0 } as Record<number, number>;
    for (const [, , number, end] of closed as Iterable<unknown> as Iterable<number[]>) {
      note(number!, end!);
      ends[end!]!++;
    }
    same(handed.length, of('ordersHandedOver'), () => 'orders handed over');
    same(ends[ORDER.refunded]!, of('ordersRefunded'), () => 'orders refunded');
    same(ends[ORDER.cancelled]!, of('ordersCancelled'), () => 'orders cancelled');
    same(units, of('pickupUnits'), () => 'units handed over');
    const kept = of('pickupRevenueCents') + of('pickupFeeCents') - cents;
    must(kept >= 0, () => `fees kept of orders never collected: ${kept}`);
    same(rowsOfKind(data, ROW.orderPlaced).length, of('ordersPlaced'), () => 'orders placed');
  }
}
