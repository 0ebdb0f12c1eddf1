/** The filling list: which shelves staff bring goods to, and in which order. */
import { MS_PER_MINUTE } from '../../kernel/index.ts';
import type { Run } from './run.ts';
import type { FillingList } from './state.ts';

/** How long a filling list is worked from before somebody walks the store again. */
const LIST_MS = 10 * MS_PER_MINUTE;
/** Nothing to do: look again after this long. */
export const IDLE_MS = 5 * MS_PER_MINUTE;

/**
 * The product to bring to the shelf: the manager's list first, then the next of the filling list. During the day a
 * shelf is refilled under the house threshold; before opening and after closing it is topped up.
 */
export function neediest(run: Run, ms: number): number {
  const { model, world, plan } = run;
  const { stock, offer, day } = world;
  const { fillFirst } = plan.live;
  // By rank: the walker that `for … of` makes over a list would be thrown away at every end of a job.
  for (let i = 0; i < fillFirst.length; i++) {
    const p = model.productIndex.get(fillFirst[i]!)!;
    if (canFill(run, p) && stock.shelf.total[p]! < offer.capacity[p]!) return p;
  }
  const minute = ms / MS_PER_MINUTE;
  const open = minute >= day.sheet.openMinute && minute < day.sheet.closeMinute;
  const threshold = open ? plan.policies.fillBelowBp : 9_500;
  const { list } = day;
  const age = ms - list.madeMs;
  if (age >= LIST_MS || (list.count === 0 && age >= IDLE_MS)) listShelves(run, ms, threshold);
  while (list.count > 0) {
    const p = emptiest(list);
    if (canFill(run, p) && stock.shelf.total[p]! * 10_000 < threshold * offer.capacity[p]!) return p;
  }
  return -1;
}

/**
 * Walks the store and lists what needs filling, emptiest shelf for its size first (per cent of capacity, then id).
 * Staff work down the list for a while, as they do. Only products that moved since the last walk are looked at: those who
 * have nothing to do walk the store every five minutes, and most shelves have not changed. What wanted filling then and has
 * not moved wants it now, at the same rank.
 */
function listShelves(run: Run, ms: number, threshold: number): void {
  const { list } = run.world.day;
  const { below, wanting, percent, first, next } = list;
  const { shelf, reserve } = run.world.stock;
  const { capacity } = run.world.offer;
  list.madeMs = ms;
  if (list.threshold !== threshold) {
    list.threshold = threshold;
    for (let p = 0; p < below.length; p++) below[p] = Math.ceil((threshold * capacity[p]!) / 10_000);
    shelf.moved.fill(-1);
  }
  first.fill(-1);
  let count = 0;
  // From the last product to the first, each put before those of its per cent: they stand in the order of their ids.
  for (let word = wanting.length - 1; word >= 0; word--) {
    const moved = shelf.moved[word]! | reserve.moved[word]!;
    let still = wanting[word]! & ~moved;
    let bits = still | moved;
    shelf.moved[word] = 0;
    reserve.moved[word] = 0;
    while (bits !== 0) {
      const place = 31 - Math.clz32(bits);
      const bit = 1 << place;
      bits ^= bit;
      const p = (word << 5) + place;
      if ((moved & bit) !== 0) {
        if (p >= below.length) continue;
        const units = shelf.total[p]!;
        if (units >= below[p]! || reserve.total[p] === 0) continue;
        still |= bit;
        // A quotient of whole numbers cut to a whole number is one instruction.
        percent[p] = ((units * 100) / capacity[p]!) | 0;
      }
      const level = percent[p]!;
      next[p] = first[level]!;
      first[level] = p;
      count++;
    }
    wanting[word] = still;
  }
  list.count = count;
  list.level = 0;
}

/** Takes the first of a list that has some. */
function emptiest(list: FillingList): number {
  const { first, next } = list;
  let { level } = list;
  while (first[level]! < 0) level++;
  const p = first[level]!;
  first[level] = next[p]!;
  list.level = level;
  list.count--;
  return p;
}

function canFill(run: Run, p: number): boolean {
  const { stock, offer, day } = run.world;
  return stock.reserve.total[p]! > 0 && offer.capacity[p]! > 0 && day.filling[p] === 0;
}
