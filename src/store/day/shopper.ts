/**
 * A visit: enters, walks from stop to stop in the order of the aisles, chooses at each, then goes to a till.
 * Hot path: no object, closure or string is made here.
 */
import {
  durationOf,
  finalise,
  finaliseFolded,
  fold,
  MINUTES_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  top16,
} from '../../kernel/index.ts';
import { bestOf, drawList, held, listThoughts, NEED, NEED_ROW, SHEET } from '../households/index.ts';
import { lotCount, lotExpiry, takeLot } from '../stock/index.ts';
import { addFact, DAY, OUTCOME, OUTCOMES } from './facts.ts';
import { leave } from './leaving.ts';
import { type Run, trace } from './run.ts';
import { cellOf, EVENT, LAST_MS, LINE, STAGE, VISIT, VISIT_ROW } from './state.ts';
import { joinTills } from './tills.ts';
import { LEAVE, ROW } from './trace.ts';
import { lose, remember, substitute, whyNothing } from './unmet.ts';

/** Salts that keep the uses of one visit's key apart. */
const SALT = {
  want: 0x3c6ef372,
  mood: 0x1f83d9ab,
  dwell: 0x5be0cd19,
  browse: 0x428a2f98,
  thief: 0x2b7e1516,
  theft: 0x6a09e667,
} as const;

/** A shopper comes in: wants are drawn, and the walk begins. */
export function arrive(run: Run, v: number, ms: number): void {
  const { model, world } = run;
  const { visits, index } = world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { tables, households, offer } = world;
  const h = cells[own + VISIT.household]!;
  const G = model.subfamilies.length;
  const n = model.householdSegment[h]!;
  const key = cells[own + VISIT.key]!;
  const nowMinute = index * MINUTES_PER_DAY + ((ms / MS_PER_MINUTE) | 0);
  visits.stage[v] = STAGE.shopping;
  cells[own + VISIT.lasting] = model.householdKey[h]!;
  cells[own + VISIT.segment] = n;
  cells[own + VISIT.place] = 0;
  cells[own + VISIT.lines] = 0;
  cells[own + VISIT.lost] = 0;
  cells[own + VISIT.substituted] = 0;
  cells[own + VISIT.thief] =
    top16(fold(key ^ SALT.thief)) * 10_000 < model.scenario.risk.thiefBp * 65_536 ? 1 : 0;
  const { needs, needWords } = tables;
  const { runOut } = households;
  const { wants } = visits;
  const from = visits.freeRows[--visits.freeCount]!;
  cells[own + VISIT.row] = from;
  const luck = fold(key ^ SALT.want);
  let count =
    tables.basket === undefined
      ? 0
      : drawList(
          tables.basket,
          tables.occasion,
          n * G,
          offer.subTour,
          key ^ SALT.want,
          wants,
          from,
          visits.room,
        );
  const most = tables.basket === undefined ? visits.room : 0;
  const homes = h * G;
  // A regular has a row of its own.
  const row = h < model.regulars.length ? model.segments.length + h : n;
  const end = listThoughts(model, tables, row, luck);
  const { list, words } = held;
  for (let i = list; i < end && count < most; i++) {
    const at = (row * G + (words[i]! >>> 16)) * NEED_ROW;
    const g = needWords[2 * at + NEED.subfamily]!;
    const least = needWords[2 * at + NEED.least]!;
    const u = words[i]! & 0xffff;
    // The need fades in as the home stock runs out. Neither what is left nor what comes of it can be guessed, so arithmetic
    // stands for the branches: the sign of what is left, no stock below none; each want is written, then kept by counting it.
    const left = (runOut[homes + g]! - nowMinute) | 0;
    const stocked = left & ~(left >> 31);
    const chance = needs[at + NEED.occasion]! - needs[at + NEED.fade]! * stocked;
    wants[from + count] = g;
    count += Number(u < chance) | Number(u < least);
  }
  cells[own + VISIT.wantCount] = count;
  cells[own + VISIT.wantNext] = 0;
  addFact(world.facts, index, DAY.entered, 1);
  const hour = index * 24 + ((ms / MS_PER_HOUR) | 0);
  world.facts.entries[hour] = world.facts.entries[hour]! + 1;
  world.upkeepQuarters = world.upkeepQuarters > 1_200 ? world.upkeepQuarters - 1 : 1_200;
  trace(run, ms, ROW.enter, v, h, count, 0);
  if (tables.browsing === undefined) walkOn(run, v, ms);
  else browse(run, v, ms);
}

/** Goes about for a time drawn beforehand, then finds everything at once (see `browsing` in the scenario format). */
function browse(run: Run, v: number, ms: number): void {
  const { day, offer, tables, walks } = run.world;
  const { visits } = day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const time = Math.floor(durationOf(tables.browsing!, cells[own + VISIT.key]! ^ SALT.browse));
  const empty = cells[own + VISIT.wantCount] === 0;
  const place = empty ? walks.firstTill : 1 + offer.subFixture[visits.wants[cells[own + VISIT.row]!]!]!;
  cells[own + VISIT.place] = place;
  trace(run, ms, ROW.walk, v, place, time, 0);
  day.queue.schedule(Math.min(ms + time, LAST_MS), empty ? EVENT.join : EVENT.stop, v);
}

/** Sends a shopper to the fixture of the next want, or to the tills. */
function walkOn(run: Run, v: number, ms: number): void {
  const { model, world } = run;
  const { visits, queue } = world.day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { walks, offer } = world;
  const from = (cells[own + VISIT.segment]! * walks.places + cells[own + VISIT.place]!) * walks.places;
  const i = cells[own + VISIT.wantNext]!;
  const n = cells[own + VISIT.wantCount]!;
  if (i >= n) {
    const tills = walks.firstTill;
    const walk = walks.ms[from + tills]!;
    trace(run, ms, ROW.walk, v, tills, walk, 0);
    queue.schedule(Math.min(ms + walk, LAST_MS), EVENT.join, v);
    return;
  }
  const first = cells[own + VISIT.row]!;
  const fixture = offer.subFixture[visits.wants[first + i]!]!;
  const place = 1 + fixture;
  const walk = walks.ms[from + place]!;
  // Eight to thirty-two seconds in front of each sub-family of this fixture.
  const luck = fold(cells[own + VISIT.key]! ^ SALT.dwell);
  let dwell = 0;
  for (let k = i; k < n && offer.subFixture[visits.wants[first + k]!] === fixture; k++) {
    const draw = top16(luck ^ model.subFold[visits.wants[first + k]!]!);
    dwell += walks.dwellMs + ((draw * walks.dwellSpreadMs) >>> 16);
  }
  cells[own + VISIT.place] = place;
  trace(run, ms, ROW.walk, v, place, walk, 0);
  queue.schedule(Math.min(ms + walk + dwell, LAST_MS), EVENT.stop, v);
}

/**
 * A shopper has looked at a fixture: one choice per sub-family looked for there, then on. A choice is what this
 * household takes from the shelf as it is now. One function holds the usual case from end to end, so that arrays are
 * looked up once per stop; what is rare has a function of its own.
 */
export function stop(run: Run, v: number, ms: number): void {
  const { model, world } = run;
  const { day, tables, households, offer, stock, facts } = world;
  const { visits } = day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { wants } = visits;
  const { subFixture } = offer;
  const { subFold } = model;
  const { shelf } = stock;
  const h = cells[own + VISIT.household]!;
  const luck = fold(cells[own + VISIT.key]! ^ SALT.mood);
  const lasting = cells[own + VISIT.lasting]!;
  const n = cells[own + VISIT.segment]!;
  const habits = tables.loyal[n]!;
  const G = model.subfamilies.length;
  const homes = h * G;
  const fixture = cells[own + VISIT.place]! - 1;
  const known = h < model.regulars.length;
  const first = cells[own + VISIT.row]!;
  const end = first + cells[own + VISIT.wantCount]!;
  let i = first + cells[own + VISIT.wantNext]!;
  let g = wants[i]!;
  // Facings may have moved since the walk began: at least one want is settled at each stop.
  for (;;) {
    const mood = finaliseFolded(luck ^ subFold[g]!);
    const loyal = mood >>> 16 < habits;
    const noise = loyal ? lasting : finalise(lasting ^ day.moodKey);
    let p = loyal ? households.best[homes + g]! : -2;
    if (p === -2) {
      p = bestOf(model, tables, SHEET.offered, n, g, noise);
      if (loyal) households.best[homes + g] = p;
    }
    if (cells[own + VISIT.thief] === 1) steal(run, v, g, ms);
    if (p < 0 && day.blame[g] === 0) {
      const at = (day.index * OUTCOMES.length + OUTCOME.postponed) * G + g;
      facts.outcomes[at] = facts.outcomes[at]! + 1;
      if (known) remember(run, v, g, OUTCOME.postponed, p);
    } else if (p < 0) lose(run, v, g, whyNothing(run, g, n, noise), -1, ms);
    else {
      let which: number = OUTCOME.met;
      if (shelf.total[p]! <= 0) {
        which = OUTCOME.substituted;
        p = substitute(run, v, g, n, p, noise, ms);
      }
      if (p >= 0) {
        if (take(run, v, p, mood, ms)) {
          const at = (day.index * OUTCOMES.length + which) * G + g;
          facts.outcomes[at] = facts.outcomes[at]! + 1;
          if (known) remember(run, v, g, which, p);
        } else lose(run, v, g, OUTCOME['past-date'], p, ms);
      }
    }
    if (++i >= end) break;
    g = wants[i]!;
    if (subFixture[g] !== fixture) break;
  }
  cells[own + VISIT.wantNext] = i - first;
  walkOn(run, v, ms);
}

/**
 * Takes one unit, or two or three when the price or the size of the family asks for it. Some look for the longest
 * date; a date that is over is put back. Returns false when every date is over.
 */
function take(run: Run, v: number, p: number, mood: number, ms: number): boolean {
  const { model, world } = run;
  const { day, stock, tables } = world;
  const { visits } = day;
  const { cells } = visits;
  const own = v * VISIT_ROW;
  const { shelf } = stock;
  const lines = cells[own + VISIT.lines]!;
  if (lines >= visits.room) return true;
  const h = cells[own + VISIT.household]!;
  const today = day.sheet.date;
  const u = mood & 0xffff;
  const bulk = day.bulk[p]! * model.householdPeople[h]!;
  const wanted = u < bulk ? (u < bulk * 0.25 ? 3 : 2) : 1;
  let freshest =
    top16(fold(cells[own + VISIT.key]!) ^ model.productFold[p]!) <
    tables.freshest[cells[own + VISIT.segment]!]!;
  let expiry = lotExpiry(shelf, p, freshest);
  if (expiry < today) {
    freshest = true;
    expiry = lotExpiry(shelf, p, true);
    if (expiry < today) return false;
  }
  let units = takeLot(shelf, p, wanted, freshest);
  while (units < wanted && lotCount(shelf, p) > 0) {
    const date = lotExpiry(shelf, p, freshest);
    if (date < today) break;
    // The line keeps its earliest date: put back, it may age a unit, never make one younger.
    if (date < expiry) expiry = date;
    units += takeLot(shelf, p, wanted - units, freshest);
  }
  const at = (cells[own + VISIT.row]! + lines) * LINE;
  visits.basket[at] = p;
  visits.basket[at + 1] = units;
  visits.basket[at + 2] = expiry;
  cells[own + VISIT.lines] = lines + 1;
  trace(run, ms, ROW.pick, v, p, units, 0);
  return true;
}

/** A thief looks at what is worth taking here and takes one unit, once per visit. */
function steal(run: Run, v: number, g: number, ms: number): void {
  const { model, world } = run;
  const { stock, facts, day } = world;
  const { cells } = day.visits;
  const own = v * VISIT_ROW;
  const key = cells[own + VISIT.key]!;
  let target = -1;
  let highest = 0;
  for (let p = model.subStart[g]!; p < model.subStart[g + 1]!; p++) {
    if (stock.shelf.total[p]! <= 0) continue;
    const worth = model.products[p]!.theftRisk * top16(fold(key ^ SALT.theft) ^ model.productFold[p]!);
    if (worth > highest) {
      highest = worth;
      target = p;
    }
  }
  if (target < 0) return;
  const risk = model.products[target]!.theftRisk;
  if (top16(fold(key ^ SALT.theft) ^ model.subFold[g]!) * (risk + 2) >= risk * 65_536) return;
  takeLot(stock.shelf, target, 1, false);
  cells[own + VISIT.thief] = 2;
  const at = day.index * model.products.length + target;
  facts.hidden[at] = facts.hidden[at]! + 1;
  addFact(facts, day.index, DAY.stolenCostCents, model.products[target]!.costCents);
  trace(run, ms, ROW.theft, v, target, 1, 0);
}

/** A shopper has done the round: to a till with a basket, out without one. */
export function join(run: Run, v: number, ms: number): void {
  if (run.world.day.visits.cells[cellOf(v, VISIT.lines)] === 0) return leave(run, v, ms, LEAVE.nothing, 0);
  joinTills(run, v, ms);
}
