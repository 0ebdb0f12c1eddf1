/** Goods on their way: orders leave, trucks come, and whoever receives them puts them in the store and in the books. */
import { MS_PER_DAY, MS_PER_MINUTE } from '../../kernel/index.ts';
import { deliverLine, leadMs, supplierKey } from '../risk/index.ts';
import { addLot, bookIn } from '../stock/index.ts';
import {
  addRow,
  cell,
  deliveryDate,
  deliveryMinute,
  LINE,
  orderAtCutoff,
  position,
  proposedPacks,
  removeRow,
  takesOrders,
} from '../supply/index.ts';
import { serveBackorders } from './demand.ts';
import { addFact, DAY } from './facts.ts';
import { lastSaleDate } from './jobs.ts';
import { type Run, trace } from './run.ts';
import { EVENT } from './state.ts';
import { ROW } from './trace.ts';

/** Trucks that come today, each at its hour. */
export function scheduleDeliveries(run: Run): void {
  const { day, supply } = run.world;
  let lastMs = -1;
  let last = -1;
  for (let row = 0; row < supply.open.count; row++) {
    if (cell(supply.open, row, LINE.due) !== day.sheet.date) continue;
    const s = cell(supply.open, row, LINE.supplier);
    const dueMs = cell(supply.open, row, LINE.dueMs);
    // Lines of one truck mostly follow each other; should it come twice, it is empty the second time.
    if (s === last && dueMs === lastMs) continue;
    day.queue.schedule(dueMs, EVENT.delivery, s);
    last = s;
    lastMs = dueMs;
  }
}

/** A truck: every line due by now goes on the dock, whole or not, and waits for somebody – or is put away at once. */
export function deliver(run: Run, s: number, ms: number): void {
  const { model, world } = run;
  const { day, supply, stock } = world;
  const { date } = day.sheet;
  const supplier = model.suppliers[s]!;
  const key = supplierKey(model, s, day.index);
  let onDock = 0;
  let costCents = 0;
  let lines = 0;
  for (let row = 0; row < supply.open.count; ) {
    const here =
      cell(supply.open, row, LINE.due) === date &&
      cell(supply.open, row, LINE.supplier) === s &&
      cell(supply.open, row, LINE.dueMs) <= ms;
    if (!here) {
      row++;
      continue;
    }
    const p = cell(supply.open, row, LINE.product);
    const ordered = cell(supply.open, row, LINE.units);
    removeRow(supply.open, row);
    lines++;
    const { billed, units } = deliverLine(model, s, key, p, ordered);
    supply.onOrder[p] = supply.onOrder[p]! - ordered;
    supply.delivered[s] = supply.delivered[s]! + billed;
    if (billed === ordered) supply.linesWhole[s] = supply.linesWhole[s]! + 1;
    costCents += ordered * model.products[p]!.costCents;
    if (billed === 0) continue;
    onDock += units;
    trace(run, ms, ROW.delivered, s, p, billed, 0);
    const expiry = lastSaleDate(model.products[p]!.shelfLifeDays, date);
    if (supplier.reception === 'supplier') putAway(run, p, units, billed, expiry, ms);
    else {
      addRow(supply.dock, p, units, billed, expiry, s, 0);
      stock.dock[p] = stock.dock[p]! + units;
    }
  }
  if (lines === 0) return;
  if (costCents < supplier.minimumCents)
    day.carriageCents[s] = day.carriageCents[s]! + supplier.carriageCents;
  trace(run, ms, ROW.delivery, s, 0, onDock, 0);
}

/** The supplier fills the shelf and leaves the rest in the reserve; nobody counts, so the books follow the note. */
function putAway(run: Run, p: number, units: number, billed: number, expiry: number, ms: number): void {
  const { shelf, reserve } = run.world.stock;
  const room = run.world.offer.capacity[p]! - shelf.total[p]!;
  const shelved = units < room ? units : Math.max(0, room);
  addLot(shelf, p, shelved, expiry);
  addLot(reserve, p, units - shelved, expiry);
  bookReception(run, -1, p, units, billed, ms);
  serveBackorders(run, p, shelf, ms);
  serveBackorders(run, p, reserve, ms);
}

/**
 * Books goods in at their catalogue cost; what the note says and the carton does not hold leaves the real stock unseen.
 * @param e employee who receives, −1 for the supplier
 */
export function bookReception(
  run: Run,
  e: number,
  p: number,
  units: number,
  booked: number,
  ms: number,
): void {
  const { model, world } = run;
  const { stock, day, facts } = world;
  const at = day.index * model.products.length + p;
  const { costCents } = model.products[p]!;
  bookIn(stock, p, booked, costCents);
  facts.received[at] = facts.received[at]! + booked;
  day.receivedCents[p] = day.receivedCents[p]! + booked * costCents;
  if (booked > units) {
    facts.hidden[at] = facts.hidden[at]! + booked - units;
    addFact(facts, day.index, DAY.shortCostCents, (booked - units) * costCents);
  }
  trace(run, ms, ROW.received, e, p, units, 0);
}

/** Cut-off: the order that stands in the plan, or the automatic one, leaves; the one-off in the plan is consumed. */
export function sendOrder(run: Run, s: number, ms: number): void {
  const { model, world, plan } = run;
  const { supply, stock, offer, rules } = world;
  const { id } = model.suppliers[s]!;
  const known = (p: number) => position(supply, stock.recorded, p);
  const truck = nextTruck(run, s);
  let total = 0;
  orderAtCutoff(model, plan, s, rules, known, offer.capacity, (p, units) => {
    placeLine(run, s, p, units, ms, truck);
    total += units;
  });
  if (plan.orders[id]) {
    const { [id]: _sent, ...orders } = plan.orders;
    run.plan = { ...plan, orders };
  }
  trace(run, ms, ROW.order, -1, s, total, 0);
}

/** Date and instant at which goods come. */
interface Truck {
  readonly due: number;
  readonly dueMs: number;
}

/** The truck that brings what is ordered today; undefined for a supplier whose lead time is told in hours. */
function nextTruck(run: Run, s: number): Truck | undefined {
  const supplier = run.model.suppliers[s]!;
  if (supplier.leadLaw !== 'calendar') return undefined;
  const due = deliveryDate(supplier, run.world.day.sheet.date);
  return { due, dueMs: deliveryMinute(supplier) * MS_PER_MINUTE };
}

/** When goods ordered at `ms` come after a lead time of their own. */
function afterLead(run: Run, s: number, p: number, ms: number): Truck {
  const { day } = run.world;
  const at = ms + leadMs(run.model, s, day.index, p, ms);
  return { due: day.sheet.date + Math.floor(at / MS_PER_DAY), dueMs: at % MS_PER_DAY };
}

/** One line of an order leaves. */
function placeLine(
  run: Run,
  s: number,
  p: number,
  units: number,
  ms: number,
  truck: Truck | undefined,
): void {
  const { day, supply } = run.world;
  const { date } = day.sheet;
  const { due, dueMs } = truck ?? afterLead(run, s, p, ms);
  addRow(supply.open, p, units, due, s, date, dueMs);
  supply.onOrder[p] = supply.onOrder[p]! + units;
  supply.ordered[s] = supply.ordered[s]! + units;
  supply.linesOrdered[s] = supply.linesOrdered[s]! + 1;
  if (due === date) day.queue.schedule(dueMs, EVENT.delivery, s);
  trace(run, ms, ROW.ordered, s, p, units, 0);
}

/** Continuous review: orders a product as soon as its position is at the order point. */
export function review(run: Run, p: number, ms: number): void {
  const { model, world, plan } = run;
  const { supply, stock, rules, offer, day } = world;
  const s = model.supplierOf[p]!;
  const supplier = model.suppliers[s]!;
  if (supplier.review !== 'continuous' || plan.policies.orderMode[supplier.id] !== 'automatic') return;
  if (offer.capacity[p] === 0 || !takesOrders(supplier, day.sheet.date)) return;
  const { pack } = model.products[p]!;
  const known = position(supply, stock.recorded, p);
  const packs = proposedPacks(rules.point[p]!, rules.target[p]!, known, pack);
  if (packs > 0) placeLine(run, s, p, packs * pack, ms, nextTruck(run, s));
}

/** Reviews every product: in the morning, and after goods were thrown away. */
export function reviewAll(run: Run, ms: number): void {
  for (let p = 0; p < run.model.products.length; p++) review(run, p, ms);
}
