/** What goes wrong by chance: suppliers' faults. Theft and breakage happen where they happen, on the floor. */
import { drawKey, finalise, ln, MS_PER_DAY, MS_PER_HOUR, seedOfDay, toUnit } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';

/** Key of a supplier's luck on a day: each line of the delivery draws from it under its product's identity. */
export function supplierKey(model: Model, supplier: number, day: number): number {
  return drawKey(
    seedOfDay(model.seeds, day),
    'supplier',
    model.suppliers[supplier]!.id,
    model.firstDay + day,
  );
}

/** Longest lead time, in ms: a year. */
const LONGEST = 366 * MS_PER_DAY;

/**
 * Lead time in ms of a line ordered at `ms` of a day, for a supplier whose lead is told in hours: constant, or
 * exponential with that mean. The luck of a line hangs on its product, its day and its instant.
 */
export function leadMs(model: Model, supplier: number, day: number, p: number, ms: number): number {
  const { id, leadHours, leadLaw } = model.suppliers[supplier]!;
  const mean = leadHours * MS_PER_HOUR;
  if (leadLaw !== 'exponential') return Math.round(mean);
  const key = drawKey(seedOfDay(model.seeds, day), 'lead', id, model.firstDay + day);
  const u = toUnit(finalise(key ^ model.productKey[p]! ^ finalise(ms)));
  return Math.min(Math.round(-mean * ln(1 - u)), LONGEST);
}

/**
 * What a delivery line holds: `billed` on the note, `units` really in the cartons.
 * A line is whole with the supplier's fill rate; otherwise half of the packs, or none. The note then tells the truth;
 * a counting error is one unit in twelve fewer than the note says.
 */
export function deliverLine(
  model: Model,
  supplier: number,
  key: number,
  p: number,
  ordered: number,
): { billed: number; units: number } {
  const s = model.suppliers[supplier]!;
  const pack = model.products[p]!.pack;
  const own = key ^ model.productKey[p]!;
  let billed = ordered;
  if (toUnit(finalise(own)) * 10_000 >= s.fillRateBp) {
    billed = (finalise(own ^ 0x11) & 1) === 0 ? 0 : Math.floor(ordered / pack / 2) * pack;
  }
  let units = billed;
  if (billed > 0 && toUnit(finalise(own ^ 0x22)) * 10_000 < s.countErrorBp)
    units = billed - Math.ceil(billed / 12);
  return { billed, units };
}
