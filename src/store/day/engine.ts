/**
 * One trading day, event by event. The only loop of the game: it takes the earliest of the next event and the next
 * arrival until a limit, so a day played in one go or minute by minute passes through the same states.
 */
import {
  eventKey,
  finalise,
  keyActor,
  keyKind,
  keyTime,
  MS_PER_DAY,
  MS_PER_MINUTE,
  mix2,
} from '../../kernel/index.ts';
import { closeDay } from './close.ts';
import { request } from './demand.ts';
import { closeDoors, openDoors } from './doors.ts';
import { addFact, DAY } from './facts.ts';
import { deliver, sendOrder } from './goods.ts';
import { crossMidnight, opensThrough } from './night.ts';
import { CHECKS, openDay } from './open.ts';
import { pickupEvent } from './pickupDesk.ts';
import { placeOrder } from './pickupSite.ts';
import type { Run } from './run.ts';
import { arrive, join, stop } from './shopper.ts';
import { assign, jobDone } from './staff.ts';
import { cellOf, EVENT, LAST_MS, VISIT } from './state.ts';
import { askPreparation, countStanding, losePatience, sendHome, served } from './tills.ts';

/** Plays the current day up to a minute (not included). Opens it first when it has not begun. */
export function playUntil(run: Run, index: number, minute: number): void {
  const { day } = run.world;
  if (!day.started) openDay(run, index);
  runEvents(run, eventKey(Math.min(minute * MS_PER_MINUTE, LAST_MS + 1), 0, 0));
  day.nowMs = minute * MS_PER_MINUTE;
}

/**
 * Plays the rest of the current day and closes it. What is still under way at midnight (a late till) finishes within the
 * day, unless the doors stay open through the night.
 */
export function finishDay(run: Run, index: number): void {
  const { checkout, day } = run.world;
  if (!day.started) openDay(run, index);
  day.through = opensThrough(run.model, index);
  if (day.through) runToMidnight(run);
  else {
    runEvents(run, eventKey(LAST_MS + 1, 0, 0));
    if (checkout.standing > 0) sendHome(run, LAST_MS);
  }
  day.nowMs = MS_PER_DAY;
  closeDay(run);
  if (day.through) crossMidnight(run);
}

/** Up to midnight, and what the day still owes at that instant: its trucks, cut-offs and checks, not its shifts. */
function runToMidnight(run: Run): void {
  const { queue } = run.world.day;
  const midnight = eventKey(MS_PER_DAY, 0, 0);
  runEvents(run, midnight);
  const jobs = eventKey(MS_PER_DAY, EVENT.job, 0);
  for (let event = queue.peek(); event < jobs; event = queue.peek()) {
    queue.drop();
    if (keyKind(event) !== EVENT.shift) dispatch(run, keyKind(event), keyActor(event), MS_PER_DAY);
  }
  countStanding(run, 0, MS_PER_DAY);
}

function runEvents(run: Run, limit: number): void {
  const { queue, streamKey, visits } = run.world.day;
  for (;;) {
    const event = queue.peek();
    const arrival = visits.cursor < visits.count ? visits.arrivals[visits.cursor]! : Number.POSITIVE_INFINITY;
    if (arrival < event) {
      if (arrival >= limit) return;
      const v = visits.cursor++;
      const ms = keyTime(arrival);
      const h = keyActor(arrival);
      visits.cells[cellOf(v, VISIT.household)] = h;
      visits.cells[cellOf(v, VISIT.key)] =
        streamKey === 0
          ? finalise(run.model.householdKey[h]! ^ finalise(run.world.day.moodKey ^ 0x243f6a88))
          : mix2(streamKey, ms, h);
      arrive(run, v, ms);
      continue;
    }
    if (event >= limit) return;
    queue.drop();
    const kind = keyKind(event);
    // Three events in four.
    if (kind === EVENT.stop) stop(run, keyActor(event), keyTime(event));
    else dispatch(run, kind, keyActor(event), keyTime(event));
  }
}

function dispatch(run: Run, kind: number, actor: number, ms: number): void {
  switch (kind) {
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
    case EVENT.doors:
      return actor === 0 ? openDoors(run) : closeDoors(run, ms);
    case EVENT.request:
      return request(run, actor, ms);
    case EVENT.cutoff:
      return sendOrder(run, actor, ms);
    case EVENT.check:
      return checkShelves(run, actor);
    case EVENT.order:
      return placeOrder(run, actor, ms);
    case EVENT.pickup:
      return pickupEvent(run, actor, ms);
    case EVENT.preparation:
      return askPreparation(run, ms);
  }
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
