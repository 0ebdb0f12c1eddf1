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
 * not moved wants it now, at the same rank, taken or not.
 */
function listShelves(run: Run, ms: number, threshold: number): void {
  const { list } = run.world.day;
  const { below, percent } = list;
  const { shelf, reserve } = run.world.stock;
  const { capacity } = run.world.offer;
  if (list.threshold !== threshold) {
    list.threshold = threshold;
    for (let p = 0; p < below.length; p++) below[p] = Math.ceil((threshold * capacity[p]!) / 10_000);
    shelf.moved.fill(-1);
  }
  for (let word = 0; word < list.words; word++) {
    let moved = shelf.moved[word]! | reserve.moved[word]!;
    if (moved === 0) continue;
    shelf.moved[word] = 0;
    reserve.moved[word] = 0;
    while (moved !== 0) {
      const place = 31 - Math.clz32(moved);
      moved ^= 1 << place;
      const p = (word << 5) + place;
      if (p >= below.length) continue;
      const units = shelf.total[p]!;
      const wants = units < below[p]! && reserve.total[p]! > 0;
      // A quotient of whole numbers cut to a whole number is one instruction.
      const now = wants ? ((units * 100) / capacity[p]!) | 0 : -1;
      if (now !== percent[p]) move(list, p, now);
    }
  }
  list.madeMs = ms;
  list.count = list.wanting;
  list.row = 0;
  list.product = 0;
}

/** A product goes from the row of what it was to that of what it is; −1 is no row. */
function move(list: FillingList, p: number, now: number): void {
  const { inRow, percent, rows, words } = list;
  const before = percent[p]!;
  percent[p] = now;
  if (before >= 0) {
    rows[before * words + (p >> 5)]! &= ~(1 << p);
    inRow[before]! -= 1;
    list.wanting--;
  }
  if (now >= 0) {
    rows[now * words + (p >> 5)]! |= 1 << p;
    inRow[now]! += 1;
    list.wanting++;
  }
}

/** Takes the first of a list that has some. */
function emptiest(list: FillingList): number {
  const { inRow, rows, words } = list;
  let { row, product } = list;
  let word = product >> 5;
  let bits = word < words ? rows[row * words + word]! & (-1 << product) : 0;
  while (bits === 0) {
    word++;
    if (word >= words || inRow[row] === 0) {
      do row++;
      while (inRow[row] === 0);
      word = 0;
    }
    bits = rows[row * words + word]!;
  }
  product = (word << 5) + 31 - Math.clz32(bits & -bits);
  list.row = row;
  list.product = product + 1;
  list.count--;
  return product;
}

function canFill(run: Run, p: number): boolean {
  const { stock, offer, day } = run.world;
  return stock.reserve.total[p]! > 0 && offer.capacity[p]! > 0 && day.filling[p] === 0;
}
