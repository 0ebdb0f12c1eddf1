/** The ticket: what a basket that is paid changes in the stock, the records, the money and the home. */
import { fold, MINUTES_PER_DAY, MS_PER_MINUTE, top16 } from '../../kernel/index.ts';
import { addFact, DAY } from './facts.ts';
import { review } from './goods.ts';
import { type Run, trace } from './run.ts';
import { LINE, VISIT, VISIT_ROW } from './state.ts';
import { ROW, TENDER } from './trace.ts';

const SALT = { card: 0x59f111f1, error: 0x6ed9eba1 } as const;

/** Closes the ticket of a visit at a till: sales, recorded stock, payment, home stock. */
export function ticket(run: Run, v: number, till: number, ms: number): void {
  const { model, world } = run;
  const { visits, index, fingerprint } = world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { stock, facts, households, tables } = world;
  const P = model.products.length;
  const G = model.subfamilies.length;
  const h = cells[own + VISIT.household]!;
  const key = cells[own + VISIT.key]!;
  const now = index * MINUTES_PER_DAY + ((ms / MS_PER_MINUTE) | 0);
  let cents = 0;
  let units = 0;
  const { memory } = model.scenario.catchment;
  const first = cells[own + VISIT.row]!;
  const { basket } = visits;
  for (let i = first; i < first + cells[own + VISIT.lines]!; i++) {
    const p = basket[i * LINE]!;
    const q = basket[i * LINE + 1]!;
    const paid = q * world.priceCents[p]!;
    const at = index * P + p;
    facts.sold[at] = facts.sold[at]! + q;
    facts.revenue[at] = facts.revenue[at]! + paid;
    cents += paid;
    units += q;
    trace(run, ms, ROW.line, v, p, q, paid);
    const scanned = scannedAs(run, p, key);
    stock.recorded[scanned] = stock.recorded[scanned]! - q;
    stock.unvalued[scanned] = stock.unvalued[scanned]! + q;
    if (!memory) continue;
    const g = model.subOf[p]!;
    const full = households.runOut[h * G + g]!;
    households.runOut[h * G + g] =
      (full > now ? full : now) +
      (((q * tables.unitDays[g]! * MINUTES_PER_DAY) / model.householdPeople[h]!) | 0);
  }
  const card = top16(fold(key ^ SALT.card)) < tables.card[cells[own + VISIT.segment]!]!;
  addFact(facts, index, DAY.tickets, 1);
  addFact(facts, index, DAY.lines, cells[own + VISIT.lines]!);
  addFact(facts, index, DAY.units, units);
  addFact(facts, index, DAY.revenueCents, cents);
  addFact(facts, index, card ? DAY.cardCents : DAY.cashCents, cents);
  fingerprint.add3(2, h, cents, units, ms);
  trace(run, ms, ROW.pay, v, till, units, cents);
  trace(run, ms, ROW.tender, v, card ? TENDER.card : TENDER.cash, 0, cents);
  if (world.day.continuous) reviewBasket(run, v, ms);
}

/** Continuous review: what has just been sold may be due for an order. */
function reviewBasket(run: Run, v: number, ms: number): void {
  const { visits } = run.world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const first = cells[own + VISIT.row]!;
  for (let i = first; i < first + cells[own + VISIT.lines]!; i++) review(run, visits.basket[i * LINE]!, ms);
}

/** Product that the cashier scans: once in a while the next one on the shelf of its sub-family (flavours, sizes). */
function scannedAs(run: Run, p: number, key: number): number {
  const { model } = run;
  const bp = model.scenario.risk.tillErrorBp;
  if (bp === 0) return p;
  if (top16(fold(key ^ SALT.error) ^ model.productFold[p]!) * 10_000 >= bp * 65_536) return p;
  return nextOnShelf(run, p);
}

/** Apart from the test that it hangs on: a compiler looks into what is called in a loop, and this is rare. */
function nextOnShelf({ model, world }: Run, p: number): number {
  const from = model.subStart[model.subOf[p]!]!;
  const to = model.subStart[model.subOf[p]! + 1]!;
  const { facings } = world.offer;
  let other = p;
  do other = other + 1 < to ? other + 1 : from;
  while (other !== p && facings[other] === 0);
  return other;
}
