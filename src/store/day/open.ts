/** The morning: luck of the day is drawn, the roster is posted, and the first events are scheduled. */
import {
  drawKey,
  eventKey,
  finalise,
  MINUTES_PER_DAY,
  MS_PER_DAY,
  MS_PER_MINUTE,
  poissonDay,
  seedOfDay,
  toUnit,
} from '../../kernel/index.ts';
import { WEEKDAYS } from '../../scenario/index.ts';
import { daySheet, weatherOf } from '../calendar/index.ts';
import { drawPreparation, nextPreparationMs, openPreparations } from '../checkout/index.ts';
import { arrivalMs, CONTENT, compileNeeds, compileOccasions, durationLaw } from '../households/index.ts';
import { cutoffMinute, takesOrders } from '../supply/index.ts';
import { compileDay, drawAbsences, OFF, recordToday, rosterOf } from '../team/index.ts';
import { scheduleDoors } from './doors.ts';
import { addFact, DAY } from './facts.ts';
import { scheduleDeliveries } from './goods.ts';
import { goOn } from './night.ts';
import { openPickup, reservePickup } from './pickupDay.ts';
import { ordersInstead, scheduleOrder } from './pickupSite.ts';
import type { Run } from './run.ts';
import { scheduleShifts } from './staff.ts';
import { EVENT, reserveArrivals, reserveVisits } from './state.ts';

/** Need with empty cupboards, what full ones take off it, and the most need × attraction can be. */
const NEED_EMPTY = 1.58;
const NEED_STOCKED = 0.95;
const MOST = NEED_EMPTY * 1.2;

/** Minutes of the day at which empty shelves are counted: 11 h and 17 h. */
export const CHECKS = [660, 1020] as const;

/** Opens a day of the game. */
export function openDay(run: Run, index: number): void {
  const { model, world, plan } = run;
  const { day, team } = world;
  const seed = seedOfDay(model.seeds, index);
  day.trace?.clear();
  if (day.through) goOn(run);
  else clearNight(run);
  day.through = false;
  day.index = index;
  day.started = true;
  day.over = false;
  day.nowMs = 0;
  day.sheet = daySheet(model, index);
  day.weather = weatherOf(model, index);
  day.moodKey = drawKey(seed, 'mood', day.sheet.date);
  day.timeKey = drawKey(seed, 'arrival', day.sheet.date);
  day.breakKey = drawKey(seed, 'breakage', day.sheet.date);
  day.datesDone = 0;
  day.list.count = 0;
  day.list.madeMs = -MS_PER_DAY;
  day.handled.fill(0);
  day.receivedCents.fill(0);
  day.carriageCents.fill(0);
  day.fingerprint.reset();
  world.facts.days = index + 1;
  compileOccasions(model, world.tables, day.sheet.month, day.weather.anomalyTenths);
  compileNeeds(model, world.tables, world.offer.subTour);
  drawAbsences(model, index, team);
  compileDay(model, rosterOf(plan, Math.floor(index / 7))[day.sheet.weekday]!, team);
  recordToday(model, team, index);
  scheduleShifts(run);
  scheduleSuppliers(run);
  for (const [i, minute] of CHECKS.entries()) day.queue.schedule(minute * MS_PER_MINUTE, EVENT.check, i);
  addFact(world.facts, index, DAY.temperatureTenths, day.weather.temperatureTenths);
  addFact(world.facts, index, DAY.rain, day.weather.rain ? 1 : 0);
  addFact(world.facts, index, DAY.openMinutes, day.sheet.closeMinute - day.sheet.openMinute);
  addFact(world.facts, index, DAY.listed, world.offer.listed);
  prepareDemand(run);
  openPickup(run);
  if (model.scenario.catchment.arrivals) drawStream(run, drawKey(seed, 'stream', day.sheet.date));
  else drawVisits(run, drawKey(seed, 'visit', day.sheet.date));
  schedulePreparations(run, seed);
  scheduleDoors(run);
}

/** Nobody is left of the day before. */
function clearNight({ world }: Run): void {
  const { day, team } = world;
  day.queue.clear();
  day.filling.fill(0);
  day.visits.count = 0;
  day.visits.cursor = 0;
  team.task.fill(OFF);
  team.till.fill(-1);
  team.extra.fill(0);
  team.job.fill(0);
}

/** Trucks that come today, and cut-offs of the suppliers who take orders today. */
function scheduleSuppliers(run: Run): void {
  const { model, world } = run;
  const { day } = world;
  const { date } = day.sheet;
  scheduleDeliveries(run);
  for (const [s, supplier] of model.suppliers.entries()) {
    if (takesOrders(supplier, date))
      day.queue.schedule(cutoffMinute(supplier) * MS_PER_MINUTE, EVENT.cutoff, s);
  }
}

/** Today's chance of a visit by segment, and the basket a full shelf would give it. */
function prepareDemand(run: Run): void {
  const { model, world } = run;
  const { day, tables } = world;
  const { calendar, catchment } = model.scenario;
  const G = model.subfamilies.length;
  const rain = day.weather.rain ? catchment.rainVisitsBp / 10_000 : 1;
  const season = calendar.monthBp[day.sheet.month]! / 10_000;
  const weekday = WEEKDAYS[day.sheet.weekday]!;
  for (const [n, segment] of model.segments.entries()) {
    day.visitFactor[n] = (segment.weekdays[weekday] / 10_000) * season * rain;
    let lines = 0;
    for (let g = 0; g < G; g++) {
      lines += (tables.occasion[n * G + g]! / 65_536) * (1 - model.subfamilies[g]!.declineBp / 10_000);
    }
    // Half of the cupboards are full on an average day.
    day.expectedLines[n] = Math.max(1, lines * 0.7);
  }
}

/**
 * Who comes today, and when. Each household's draw is fixed by its identity and the day; it comes when the draw falls
 * below rhythm × need × attraction. Need goes from 0.63 just after a full shop to 1.58 with empty cupboards, which comes to
 * 1 on average, so that a satisfied household keeps the rhythm the scenario gives it.
 */
function drawVisits(run: Run, visitKey: number): void {
  const { model, world } = run;
  const { day, households, tables } = world;
  const { visits, sheet, timeKey, visitFactor } = day;
  const site = world.pickup;
  const first = visits.count;
  if (sheet.closeMinute <= sheet.openMinute) return;
  const { householdKey, householdRate, householdSegment } = model;
  const { pantry, satisfaction } = households;
  const H = householdKey.length;
  const now = day.index * MINUTES_PER_DAY + sheet.openMinute;
  const openMs = sheet.openMinute * MS_PER_MINUTE;
  const closeMs = sheet.closeMinute * MS_PER_MINUTE;
  const kind = sheet.weekday === 5 ? 1 : sheet.weekday === 6 || sheet.holiday ? 2 : 0;
  const { memory } = model.scenario.catchment;
  // One more arrival after each order collected, or for want of a slot.
  reserveArrivals(visits, first + (site ? 2 * H : H));
  const { arrivals } = visits;
  const end = listCandidates(run, visitKey, arrivals, first);
  let count = first;
  let closed = 0;
  let ordering = 0;
  // Arrivals take the place of candidates already looked at.
  for (let i = first; i < end; i++) {
    const h = arrivals[i]!;
    const key = householdKey[h]!;
    const n = householdSegment[h]!;
    const rate = householdRate[h]!;
    const u = visitDraw(visitKey, key);
    const usual = rate * visitFactor[n]!;
    const left = pantry[h]! - now;
    const stocked = left > 0 ? (left * rate < MINUTES_PER_DAY ? (left * rate) / MINUTES_PER_DAY : 1) : 0;
    const liking = satisfaction[h]! / CONTENT;
    const attraction = liking < 0.25 ? 0.25 : liking > 1.2 ? 1.2 : liking;
    const need = memory ? NEED_EMPTY - NEED_STOCKED * stocked : 1;
    if (u >= usual * need * attraction) continue;
    if (site !== undefined) {
      // An order under way is the errand of this household.
      if (site.waiting[h] === 1) continue;
      if (ordersInstead(run, site, h)) {
        scheduleOrder(run, h);
        ordering++;
        continue;
      }
    }
    const ms = arrivalMs(tables, n * 3 + kind, finalise(timeKey ^ key));
    if (ms < openMs || ms >= closeMs) {
      closed++;
      continue;
    }
    arrivals[count++] = eventKey(ms, EVENT.arrive, h);
  }
  // Ties within a millisecond fall in the order of households, which the key holds.
  day.sorter.sort(arrivals, first, count);
  visits.count = count;
  reserveVisits(visits, count + reservePickup(run, ordering));
  addFact(world.facts, day.index, DAY.foundClosed, closed);
}

/** A household's draw of the day, 0 to 1. */
const visitDraw = (visitKey: number, key: number): number => (finalise(visitKey ^ key) >>> 0) / 4_294_967_296;

/**
 * Lists the households whose draw is low enough to come if need and attraction are at their most: two in five. All are
 * written and a truth is added to the count, since no processor can guess who comes.
 * @returns where the list ends
 */
function listCandidates({ model, world }: Run, visitKey: number, list: Float64Array, from: number): number {
  const { householdKey, householdRate, householdSegment } = model;
  const { visitFactor } = world.day;
  let end = from;
  for (let h = 0; h < householdKey.length; h++) {
    list[end] = h;
    const usual = householdRate[h]! * visitFactor[householdSegment[h]!]!;
    end += Number(visitDraw(visitKey, householdKey[h]!) < usual * MOST);
  }
  return end;
}

/**
 * A Poisson stream instead of households who decide to come: each arrival is one of them, taken at random, and its luck
 * is that of its moment.
 */
function drawStream(run: Run, key: number): void {
  const { model, world } = run;
  const { visits, sheet } = world.day;
  const H = model.householdKey.length;
  world.day.streamKey = key;
  poissonDay(
    model.scenario.catchment.arrivals!.perHour,
    key,
    sheet.openMinute * MS_PER_MINUTE,
    sheet.closeMinute * MS_PER_MINUTE,
    (ms, own) => {
      reserveArrivals(visits, visits.count + 1);
      visits.arrivals[visits.count++] = eventKey(ms, EVENT.arrive, Math.floor(toUnit(own) * H));
    },
  );
  reserveVisits(visits, visits.count);
}

/** Second-class work for idle cashiers (see `preparation` in the scenario format), drawn before any decision. */
function schedulePreparations(run: Run, seed: string): void {
  const { model, world } = run;
  const { day, checkout } = world;
  const asked = model.scenario.checkout.preparation;
  openPreparations(checkout.preparations, MS_PER_DAY);
  if (!asked) return;
  const law = durationLaw(asked.work);
  const key = drawKey(seed, 'preparation', day.sheet.date);
  poissonDay(
    asked.perHour,
    key,
    day.sheet.openMinute * MS_PER_MINUTE,
    day.sheet.closeMinute * MS_PER_MINUTE,
    (ms, own) => drawPreparation(checkout.preparations, law, ms, own),
  );
  const first = nextPreparationMs(checkout.preparations);
  if (first >= 0) day.queue.schedule(first, EVENT.preparation, 0);
}
