/** The filling list: which shelves staff bring goods to, and in which order. */
import { MS_PER_MINUTE } from '../../kernel/index.ts';
import type { Run } from './run.ts';

/** How long a filling list is worked from before somebody walks the store again. */
const LIST_MS = 10 * MS_PER_MINUTE;
/** Nothing to do: look again after this long. */
export const IDLE_MS = 5 * MS_PER_MINUTE;
/** A list of at most so many products is put in order as it is made; a longer one by counting. */
const SHORT_LIST = 16;

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
  if (age >= LIST_MS || (list.next >= list.count && age >= IDLE_MS)) listShelves(run, ms, threshold);
  while (list.next < list.count) {
    const p = list.products[list.next++]!;
    if (canFill(run, p) && stock.shelf.total[p]! * 10_000 < threshold * offer.capacity[p]!) return p;
  }
  return -1;
}

/**
 * Walks the store and lists what needs filling, emptiest shelf for its size first (per cent of capacity, then id).
 * Staff work down the list for a while, as they do. Only products that moved since the last walk, or that wanted filling
 * then, are looked at: those who have nothing to do walk the store every five minutes, and most shelves have not changed.
 */
function listShelves(run: Run, ms: number, threshold: number): void {
  const { list } = run.world.day;
  const { below, wanting, found } = list;
  const { shelf, reserve } = run.world.stock;
  const { capacity } = run.world.offer;
  list.madeMs = ms;
  list.next = 0;
  if (list.threshold !== threshold) {
    list.threshold = threshold;
    for (let p = 0; p < below.length; p++) below[p] = Math.ceil((threshold * capacity[p]!) / 10_000);
    wanting.fill(-1);
  }
  let count = 0;
  for (let word = 0; word < wanting.length; word++) {
    let bits = wanting[word]! | shelf.moved[word]! | reserve.moved[word]!;
    shelf.moved[word] = 0;
    reserve.moved[word] = 0;
    wanting[word] = 0;
    while (bits !== 0) {
      // The lowest bit that is set; products come in the order of their ids.
      const bit = bits & -bits;
      bits ^= bit;
      const p = (word << 5) + 31 - Math.clz32(bit);
      if (p >= below.length || shelf.total[p]! >= below[p]! || reserve.total[p] === 0) continue;
      wanting[word] = wanting[word]! | bit;
      found[count++] = (Math.floor((shelf.total[p]! * 100) / capacity[p]!) << 16) | p;
    }
  }
  list.count = count;
  if (count > SHORT_LIST) sortByCounting(list);
  else sortByInsertion(list);
}

type List = Run['world']['day']['list'];

/** A few rows of (per cent, product) are put in order one by one. */
function sortByInsertion({ found, products, count }: List): void {
  for (let i = 1; i < count; i++) {
    const row = found[i]!;
    let place = i;
    for (; place > 0 && found[place - 1]! > row; place--) found[place] = found[place - 1]!;
    found[place] = row;
  }
  for (let i = 0; i < count; i++) products[i] = found[i]! & 0xffff;
}

/** Counting sort on whole per cent; rows of one per cent keep the order of their ids. */
function sortByCounting({ found, products, starts, count }: List): void {
  starts.fill(0);
  for (let i = 0; i < count; i++) {
    const next = (found[i]! >> 16) + 1;
    starts[next] = starts[next]! + 1;
  }
  for (let i = 1; i < starts.length; i++) starts[i] = starts[i]! + starts[i - 1]!;
  for (let i = 0; i < count; i++) {
    const percent = found[i]! >> 16;
    products[starts[percent]!] = found[i]! & 0xffff;
    starts[percent] = starts[percent]! + 1;
  }
}

function canFill(run: Run, p: number): boolean {
  const { stock, offer, day } = run.world;
  return stock.reserve.total[p]! > 0 && offer.capacity[p]! > 0 && day.filling[p] === 0;
}
