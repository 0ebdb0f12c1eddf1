/** Click and collect from one day to the next: what the morning makes ready, what the evening keeps. */
import { drawKey, seedOfDay } from '../../kernel/index.ts';
import { compileSite, dropEnded, reserveOrders } from '../pickup/index.ts';
import { scheduleCustomer } from './pickupDesk.ts';
import type { Run } from './run.ts';

/** Draws of the day, and customers of the orders that are due. */
export function openPickup(run: Run): void {
  const { model, world } = run;
  const site = world.pickup;
  if (!site) return;
  site.orderKey = drawKey(seedOfDay(model.seeds, world.day.index), 'site', world.day.sheet.date);
  site.orderOf.fill(-1);
  for (let o = 0; o < site.orders.count; o++) {
    site.orders.hereMs[o] = -1;
    site.orders.readyMs[o] = -1;
    scheduleCustomer(run, o, 0);
  }
}

/**
 * Room for the orders of the day that opens.
 * @param ordering households that will be at the site today
 * @returns visits that may come on top of those drawn: one per order
 */
export function reservePickup(run: Run, ordering: number): number {
  const site = run.world.pickup;
  if (!site) return 0;
  // One more: the row that an order without lines is written in and leaves.
  reserveOrders(site.orders, ordering + 1);
  return site.orders.count + ordering;
}

/** The evening: what has ended leaves the table; what is still open joins the fingerprint. */
export function closePickup(run: Run): void {
  const { day, stock, pickup: site } = run.world;
  if (!site) return;
  dropEnded(site.orders);
  const { orders } = site;
  for (let o = 0; o < orders.count; o++)
    day.fingerprint.add4(
      23,
      orders.number[o]!,
      orders.state[o]!,
      orders.next[o]!,
      orders.due[o]!,
      orders.lines[o]!,
    );
  for (let p = 0; p < stock.aside.length; p++)
    day.fingerprint.add2(24, p, stock.aside[p]!, site.promised[p]!);
}

/** The policies of the plan turned into what the site offers. */
export function compilePickup(run: Run): void {
  const { model, plan, world } = run;
  if (world.pickup) compileSite(model, plan.pickup!, world.offer.facings, world.pickup);
}
