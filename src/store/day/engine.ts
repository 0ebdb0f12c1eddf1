/**
 * One trading day, event by event. The only loop of the game: it takes the earliest of the next event and the next
 * arrival until a limit, so a day played in one go or minute by minute passes through the same states.
 */
import { eventKey, finalise, keyActor, keyKind, keyTime, MS_PER_MINUTE } from '../../kernel/index.ts';
import { deliverLine, supplierKey } from '../risk/index.ts';
import {
  addRow,
  cell,
  deliveryDate,
  deliveryMinute,
  LINE,
  orderAtCutoff,
  removeRow,
} from '../supply/index.ts';
import { closeDay } from './close.ts';
import { addFact, DAY } from './facts.ts';
import { CHECKS, openDay } from './open.ts';
import { type Run, trace } from './run.ts';
import { arrive, join, stop } from './shopper.ts';
import { assign, jobDone, lastSaleDate } from './staff.ts';
import { EVENT, LAST_MS } from './state.ts';
import { losePatience, served } from './tills.ts';
import { ROW } from './trace.ts';

/** Length of a day in ms; what is still under way at midnight (a late till) finishes within it. */
const DAY_MS = 1440 * MS_PER_MINUTE;

/** Plays the current day up to a minute (not included). Opens it first when it has not begun. */
export function playUntil(run: Run, index: number, minute: number): void {
  const { day } = run.world;
  if (!day.started) openDay(run, index);
  runEvents(run, eventKey(Math.min(minute * MS_PER_MINUTE, LAST_MS + 1), 0, 0));
  day.nowMs = minute * MS_PER_MINUTE;
}

/** Plays the rest of the current day and closes it. */
export function finishDay(run: Run, index: number): void {
  const { day } = run.world;
  if (!day.started) openDay(run, index);
  runEvents(run, eventKey(LAST_MS + 1, 0, 0));
  day.nowMs = DAY_MS;
  closeDay(run);
}

function runEvents(run: Run, limit: number): void {
  const { queue, visits } = run.world.day;
  for (;;) {
    const event = queue.peek();
    const arrival = visits.cursor < visits.count ? visits.arrivals[visits.cursor]! : Number.POSITIVE_INFINITY;
    if (arrival < event) {
      if (arrival >= limit) return;
      const v = visits.cursor++;
      const ms = keyTime(arrival);
      const h = keyActor(arrival);
      visits.household[v] = h;
      visits.key[v] = finalise(run.model.householdKey[h]! ^ finalise(run.world.day.moodKey ^ 0x243f6a88));
      arrive(run, v, ms);
      continue;
    }
    if (event >= limit) return;
    queue.pop();
    dispatch(run, keyKind(event), keyActor(event), keyTime(event));
  }
}

function dispatch(run: Run, kind: number, actor: number, ms: number): void {
  switch (kind) {
    case EVENT.stop:
      return stop(run, actor, ms);
    case EVENT.join:
      return join(run, actor, ms);
    case EVENT.served:
      return served(run, actor, ms);
    case EVENT.patience:
      return losePatience(run, actor, ms);
    case EVENT.job:
      return jobDone(run, actor, ms);
    case EVENT.shift:
      return assign(run, ms);
    case EVENT.delivery:
      return deliver(run, actor, ms);
    case EVENT.cutoff:
      return sendOrder(run, actor, ms);
    case EVENT.check:
      return checkShelves(run, actor);
  }
}

/** A truck: every line due today goes on the dock, whole or not, and waits for somebody. */
function deliver(run: Run, s: number, ms: number): void {
  const { model, world } = run;
  const { day, supply, stock } = world;
  const { date } = day.sheet;
  const key = supplierKey(model, s, day.index);
  let onDock = 0;
  let costCents = 0;
  let lines = 0;
  for (let row = 0; row < supply.open.count; ) {
    if (cell(supply.open, row, LINE.due) !== date || cell(supply.open, row, LINE.supplier) !== s) {
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
    addRow(supply.dock, p, units, billed, lastSaleDate(model.products[p]!.shelfLifeDays, date), s);
    stock.dock[p] = stock.dock[p]! + units;
    onDock += units;
    trace(run, ms, ROW.deliveryLine, s, p, billed, 0);
  }
  if (lines === 0) return;
  const supplier = model.suppliers[s]!;
  if (costCents < supplier.minimumCents)
    day.carriageCents[s] = day.carriageCents[s]! + supplier.carriageCents;
  trace(run, ms, ROW.delivery, s, 0, onDock, 0);
}

/** Cut-off: the order that stands in the plan, or the automatic one, leaves; the one-off in the plan is consumed. */
function sendOrder(run: Run, s: number, ms: number): void {
  const { model, world, plan } = run;
  const { supply, stock, day, offer, rules } = world;
  const supplier = model.suppliers[s]!;
  const due = deliveryDate(supplier, day.sheet.date);
  let total = 0;
  orderAtCutoff(model, plan, s, rules, stock.recorded, supply.onOrder, offer.capacity, (p, units) => {
    addRow(supply.open, p, units, due, s, day.sheet.date);
    supply.onOrder[p] = supply.onOrder[p]! + units;
    supply.ordered[s] = supply.ordered[s]! + units;
    supply.linesOrdered[s] = supply.linesOrdered[s]! + 1;
    total += units;
    trace(run, ms, ROW.orderLine, s, p, units, 0);
  });
  if (total > 0 && due === day.sheet.date)
    day.queue.schedule(deliveryMinute(supplier) * MS_PER_MINUTE, EVENT.delivery, s);
  if (plan.orders[supplier.id]) {
    const { [supplier.id]: _sent, ...orders } = plan.orders;
    run.plan = { ...plan, orders };
  }
  trace(run, ms, ROW.order, -1, s, total, 0);
}

/** 11 h and 17 h: which listed references have an empty shelf. */
function checkShelves(run: Run, which: number): void {
  const { model, world } = run;
  const { day, facts, offer, stock } = world;
  // Nobody checks the shelves of a closed store.
  const minute = CHECKS[which]!;
  if (minute < day.sheet.openMinute || minute >= day.sheet.closeMinute) return;
  addFact(facts, day.index, DAY.shelvesChecked, offer.listed);
  let empty = 0;
  for (let p = 0; p < model.products.length; p++) {
    if (offer.facings[p] === 0 || stock.shelf.total[p]! > 0) continue;
    empty++;
    const at = day.index * model.products.length + p;
    facts.empty[at] = facts.empty[at]! | (1 << which);
  }
  addFact(facts, day.index, which === 0 ? DAY.emptyAt11 : DAY.emptyAt17, empty);
}
