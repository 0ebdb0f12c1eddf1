/**
 * The site: who orders instead of coming, what they find shown, which slot they are given. Its luck is fixed by the
 * household and the day before anything is decided; decisions change what people do with it.
 */
import { finalise, MINUTES_PER_DAY, MS_PER_MINUTE, toUnit } from '../../kernel/index.ts';
import { arrivalMs, bestChoiceAmong, bestOf, outsideUtility, SHEET } from '../households/index.ts';
import {
  COUNTER,
  earliestSlot,
  LINE_END,
  ORDER,
  ORDER_LINES,
  orderChance,
  type PickupState,
  shownUnits,
  think,
} from '../pickup/index.ts';
import { addFact, DAY, OUTCOME } from './facts.ts';
import { scheduleCustomer, visitLater } from './pickupDesk.ts';
import { endWant } from './pickupEnd.ts';
import { type Run, trace } from './run.ts';
import { EVENT } from './state.ts';
import { ROW } from './trace.ts';
import { whyNothing } from './unmet.ts';

/** Salts that keep the uses of one order's key apart. */
const SALT = {
  order: 0x452821e6,
  want: 0x38d01377,
  mood: 0x1f83d9ab,
  hour: 0xbe5466cf,
  flex: 0x34e90c6c,
  instead: 0xc0ac29b7,
  show: 0xc97c50dd,
  comes: 0x3f84d5b5,
} as const;

/** A household that finds no slot and comes instead needs at least this long. */
const WAY_MS = 20 * MS_PER_MINUTE;
/** Score left by a site without a slot. */
const NO_SLOT = 300;

/** Does a household whose errand falls today order on the site? Its draw is fixed by its identity and the day. */
export function ordersInstead(run: Run, site: PickupState, h: number): boolean {
  const { model, world } = run;
  const u = toUnit(finalise(site.orderKey ^ model.householdKey[h]!));
  return u < orderChance(site, h, model.householdSegment[h]!, world.day.index);
}

/** Key of the order of a household today. */
const keyOf = (run: Run, h: number): number =>
  finalise(run.model.householdKey[h]! ^ finalise(run.world.day.moodKey ^ SALT.order));

/** Puts an order in the day at its drawn hour. */
export function scheduleOrder(run: Run, h: number): void {
  const hours = run.model.scenario.pickup!.orderHours;
  let total = 0;
  for (const weight of hours) total += weight;
  let left = toUnit(finalise(keyOf(run, h) ^ SALT.hour)) * total;
  let hour = 0;
  while (hour < 23 && left >= hours[hour]!) left -= hours[hour++]!;
  const inside = hours[hour]! > 0 ? left / hours[hour]! : 0;
  run.world.day.queue.schedule(Math.floor((hour + inside) * 60 * MS_PER_MINUTE), EVENT.order, h);
}

/** A household at the site: a slot first, for nobody fills a basket that cannot be collected; then the goods. */
export function placeOrder(run: Run, h: number, ms: number): void {
  const { world } = run;
  const site = world.pickup!;
  const key = keyOf(run, h);
  const now = world.day.index * MINUTES_PER_DAY + Math.floor(ms / MS_PER_MINUTE);
  addFact(world.facts, world.day.index, DAY.siteVisits, 1);
  const wants = drawWants(run, site, h, key, now);
  const due = slotFor(run, site, h, key, now);
  if (due < 0) return withoutSlot(run, site, h, key, wants, ms);
  trace(run, ms, ROW.siteVisit, -1, h, wants, 0);
  const o = site.orders.count;
  site.orders.lines[o] = 0;
  for (let k = 0; k < wants; k++) choose(run, site, o, h, site.wants[k]!, key, ms);
  if (site.orders.lines[o] === 0) return addFact(world.facts, world.day.index, DAY.ordersEmpty, 1);
  site.orders.count++;
  open(run, site, o, h, key, now, due, ms);
}

/** Sub-families a household looks for, as when it walks in, with the larger list of those who order. */
function drawWants(run: Run, site: PickupState, h: number, key: number, now: number): number {
  const { model, world } = run;
  const { households, offer, tables } = world;
  const G = model.subfamilies.length;
  const n = model.householdSegment[h]!;
  const more = model.scenario.pickup!.occasionsBp / 10_000;
  const always = h < model.regularWants.length ? model.regularWants[h]! : [];
  let count = 0;
  for (let k = 0; k < G && count < ORDER_LINES; k++) {
    const g = offer.subTour[k]!;
    const chance = Math.min(65_536, tables.occasion[n * G + g]! * more);
    const left = households.runOut[h * G + g]! - now;
    const full = tables.unitDays[g]! * MINUTES_PER_DAY;
    const need = left > 0 ? 1 - 0.9 * (left < full ? left / full : 1) : 1;
    const u = finalise(key ^ SALT.want ^ model.subKey[g]!) >>> 16;
    if (u < chance * need || always.includes(g)) site.wants[count++] = g;
  }
  return count;
}

/** The slot a household is given: the earliest around the hour at which it would have come. */
function slotFor(run: Run, { orders }: PickupState, h: number, key: number, now: number): number {
  const { model, world, plan } = run;
  const section = model.scenario.pickup!;
  // From half the usual give to one and a half times as much.
  const give = 0.5 + toUnit(finalise(key ^ SALT.flex));
  return earliestSlot(model, plan.pickup!, orders, {
    now,
    daysAhead: section.daysAhead,
    around: Math.floor(hourOfErrand(run, h) / MS_PER_MINUTE),
    flex: Math.floor(section.flexMinutes * give),
    todayClosed: plan.live.slotsClosed || world.day.over,
  });
}

/** When the household would have come, in ms: the same draw as its visit. */
function hourOfErrand(run: Run, h: number): number {
  const { model, world } = run;
  const { sheet, timeKey } = world.day;
  const kind = sheet.weekday === 5 ? 1 : sheet.weekday === 6 || sheet.holiday ? 2 : 0;
  return arrivalMs(
    world.tables,
    model.householdSegment[h]! * 3 + kind,
    finalise(timeKey ^ model.householdKey[h]!),
  );
}

/** No slot suits: some come to the store all the same, the others are lost for today. */
function withoutSlot(run: Run, site: PickupState, h: number, key: number, wants: number, ms: number): void {
  const { model, world } = run;
  const { index } = world.day;
  addFact(world.facts, index, DAY.ordersNoSlot, 1);
  think(site, h, NO_SLOT);
  const at = Math.max(ms + WAY_MS, hourOfErrand(run, h));
  const comes = toUnit(finalise(key ^ SALT.instead)) * 10_000 < model.scenario.pickup!.visitInsteadBp;
  if (comes && visitLater(run, h, at)) return addFact(world.facts, index, DAY.cameInstead, 1);
  trace(run, ms, ROW.siteVisit, -1, h, wants, 0);
  for (let k = 0; k < wants; k++) endWant(run, h, site.wants[k]!, OUTCOME['no-slot'], -1, ms);
}

/** One want at the site: the choice the household would make at the shelf, among what is shown. */
function choose(run: Run, site: PickupState, o: number, h: number, g: number, key: number, ms: number): void {
  const { model, world, plan } = run;
  const { day, stock, tables } = world;
  const n = model.householdSegment[h]!;
  const from = model.subStart[g]!;
  const to = model.subStart[g + 1]!;
  const mood = finalise(key ^ SALT.mood ^ model.subKey[g]!);
  const lasting = model.householdKey[h]!;
  const noise = mood >>> 16 < tables.loyal[n]! ? lasting : finalise(lasting ^ day.moodKey);
  const outside = outsideUtility(tables, n * model.subfamilies.length + g, model.subKey[g]!, noise);
  const { safetyUnits } = plan.pickup!;
  for (let p = from; p < to; p++) site.shown[p] = shownUnits(site, p, stock.recorded[p]!, safetyUnits);
  const first = bestOf(model, tables, SHEET.offered, n, g, noise);
  const p = bestChoiceAmong(model, tables.offered, n, g, noise, outside, site.shown);
  if (p < 0) {
    const why =
      first < 0
        ? whyNothing(run, g, n, noise)
        : site.onSite[first] === 1
          ? OUTCOME['out-of-stock']
          : OUTCOME['not-online'];
    return endWant(run, h, g, why, first, ms);
  }
  const u = mood & 0xffff;
  const bulk = day.bulk[p]! * model.householdPeople[h]!;
  const wanted = u < bulk ? (u < bulk * 0.25 ? 3 : 2) : 1;
  const { orders } = site;
  const i = o * ORDER_LINES + orders.lines[o]!;
  orders.lines[o] = orders.lines[o]! + 1;
  orders.product[i] = p;
  orders.units[i] = Math.min(wanted, site.shown[p]!);
  orders.priceCents[i] = world.priceCents[p]!;
  orders.wish[i] = p === first ? OUTCOME.met : OUTCOME.substituted;
  orders.given[i] = -1;
  orders.got[i] = 0;
  orders.expiry[i] = 0;
  orders.soldCents[i] = 0;
  orders.end[i] = LINE_END.todo;
}

/** Writes an order that has lines, takes the money if it is paid online, and sends word to the floor. */
function open(
  run: Run,
  site: PickupState,
  o: number,
  h: number,
  key: number,
  now: number,
  due: number,
  ms: number,
): void {
  const { model, world, plan } = run;
  const section = model.scenario.pickup!;
  const policy = plan.pickup!;
  const { orders } = site;
  let cents = policy.feeCents;
  let units = 0;
  for (let i = o * ORDER_LINES; i < o * ORDER_LINES + orders.lines[o]!; i++) {
    cents += orders.units[i]! * orders.priceCents[i]!;
    units += orders.units[i]!;
    const p = orders.product[i]!;
    site.promised[p] = site.promised[p]! + orders.units[i]!;
  }
  const prepaid = policy.payment === 'prepaid';
  const never = prepaid ? section.noShowPrepaidBp : section.noShowUnpaidBp;
  const u = toUnit(finalise(key ^ SALT.comes));
  orders.number[o] = ++site.lastNumber;
  orders.household[o] = h;
  orders.key[o] = key;
  orders.state[o] = ORDER.placed;
  orders.placed[o] = now;
  orders.due[o] = due;
  orders.until[o] = due + policy.slotMinutes;
  // Most come inside the slot, some a few minutes early, some a quarter of an hour late.
  orders.comes[o] =
    toUnit(finalise(key ^ SALT.show)) * 10_000 < never
      ? -1
      : due - 5 + Math.floor(u * (policy.slotMinutes + 20));
  orders.readyMs[o] = -1;
  orders.hereMs[o] = -1;
  orders.paidCents[o] = prepaid ? cents : 0;
  orders.feeCents[o] = policy.feeCents;
  orders.prepaid[o] = prepaid ? 1 : 0;
  orders.picker[o] = -1;
  orders.ambient[o] = COUNTER;
  orders.cold[o] = COUNTER;
  orders.next[o] = 0;
  site.waiting[h] = 1;
  const { facts } = world;
  const { index } = world.day;
  addFact(facts, index, DAY.ordersPlaced, 1);
  addFact(facts, index, DAY.orderLines, orders.lines[o]!);
  addFact(facts, index, DAY.orderUnits, units);
  if (prepaid) addFact(facts, index, DAY.paidOnlineCents, cents);
  world.day.fingerprint.add3(21, orders.number[o]!, h, due, units);
  trace(run, ms, ROW.orderPlaced, orders.number[o]!, h, units, cents);
  scheduleCustomer(run, o, ms);
}
