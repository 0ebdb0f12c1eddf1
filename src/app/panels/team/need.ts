/**
 * How many people a day needs, half hour by half hour, from the entries expected: tills by the queueing rule of thumb,
 * shelves by the work that sales bring. And who is rostered against it.
 */
import type { View } from '../../../store/view.ts';
import { expectedByHour } from '../../expected.ts';
import { awayOn } from './away.tsx';
import type { Sheet } from './sheet.ts';
import { spanOf } from './sheet.ts';

export const HALF_HOUR = 30;
export const SLOTS = 48;

/** Share of the time a cashier may be busy if nobody is to wait long: beyond, the line explodes (Erlang). */
const MOST_BUSY = 0.8;
/** Lines of a ticket and units sold when the store has no history of its own (facts of small food stores). */
const USUAL_LINES = 5;
/** Units one trip from the reserve brings up, on average. */
const UNITS_A_TRIP = 8;

export interface DayNeed {
  /** Tills needed and rostered, by half hour. */
  readonly tills: Float64Array;
  readonly cashiers: Float64Array;
  /** Customers expected per hour. */
  readonly entries: Float64Array;
  /** Everybody at work but on break, by half hour, and everybody needed. */
  readonly present: Float64Array;
  readonly needed: Float64Array;
  /** Work of shelves and reception of the day, and minutes rostered for it. */
  readonly shelfMinutes: number;
  readonly shelfPlanned: number;
}

/** A stretch of a day, in minutes from midnight. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly needed: number;
  readonly rostered: number;
  /** Most customers expected in an hour of it. */
  readonly entries: number;
}

/** Lines of a ticket, from the last days the store has closed. */
function linesPerTicket(view: View): number {
  let lines = 0;
  let tickets = 0;
  for (let day = Math.max(0, view.daysClosed - 14); day < view.daysClosed; day++) {
    lines += view.figure(day, 'lines');
    tickets += view.figure(day, 'tickets');
  }
  return tickets > 0 ? lines / tickets : USUAL_LINES;
}

/** Need and roster of a weekday, on the forecast of a day of the game. */
export function needOf(view: View, sheet: Sheet, weekday: number, day: number): DayNeed {
  const { checkout, team } = view.model.scenario;
  const { openMinute, closeMinute } = view.sheet(day);
  const byHour = expectedByHour(view, day);
  const lines = linesPerTicket(view);
  const service = checkout.fixedSeconds + checkout.perLineSeconds * lines;
  const tills = new Float64Array(SLOTS);
  const entries = new Float64Array(SLOTS);
  const cashiers = new Float64Array(SLOTS);
  const present = new Float64Array(SLOTS);
  let shelfPlanned = 0;
  for (let slot = 0; slot < SLOTS; slot++) {
    const minute = slot * HALF_HOUR;
    const rate = byHour[Math.floor(slot / 2)]!;
    entries[slot] = rate;
    if (minute + HALF_HOUR <= openMinute || minute >= closeMinute) continue;
    tills[slot] = Math.min(
      view.model.tills.length,
      Math.max(1, Math.ceil((rate * service) / 3_600 / MOST_BUSY)),
    );
  }
  const away = awayOn(view, day);
  let first = openMinute;
  let last = closeMinute;
  for (const shift of sheet[weekday]!) {
    const { from, to } = spanOf(shift);
    if (shift.task === 'break' || away.has(shift.employee)) continue;
    first = Math.min(first, from);
    last = Math.max(last, to);
    if (shift.task === 'shelf' || shift.task === 'reception') shelfPlanned += to - from;
    for (let slot = Math.floor(from / HALF_HOUR); slot * HALF_HOUR < to; slot++) {
      const share = (Math.min(to, (slot + 1) * HALF_HOUR) - Math.max(from, slot * HALF_HOUR)) / HALF_HOUR;
      present[slot] = present[slot]! + share;
      if (shift.task === 'till') cashiers[slot] = cashiers[slot]! + share;
    }
  }
  const units = byHour.reduce((a, b) => a + b, 0) * lines;
  const { unitSeconds } = team;
  const shelfMinutes =
    (units * (unitSeconds.shelf + unitSeconds.shelfTrip / UNITS_A_TRIP) +
      (units / 10) * unitSeconds.reception) /
    60;
  const spread = last > first ? shelfMinutes / (last - first) : 0;
  const needed = tills.map((need, slot) =>
    slot * HALF_HOUR >= first && slot * HALF_HOUR < last ? need + spread : 0,
  );
  return { tills, cashiers, entries, present, needed, shelfMinutes, shelfPlanned };
}

/** Stretches where fewer tills are rostered than needed. */
export function tillGaps({ cashiers, entries, tills }: DayNeed): Gap[] {
  const gaps: Gap[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    const needed = tills[slot]!;
    const rostered = Math.floor(cashiers[slot]! + 1e-9);
    if (rostered >= needed) continue;
    const before = gaps.at(-1);
    const from = slot * HALF_HOUR;
    if (before && before.to === from) {
      gaps[gaps.length - 1] = {
        from: before.from,
        to: from + HALF_HOUR,
        needed: Math.max(before.needed, needed),
        rostered: Math.min(before.rostered, rostered),
        entries: Math.max(before.entries, entries[slot]!),
      };
    } else gaps.push({ from, to: from + HALF_HOUR, needed, rostered, entries: entries[slot]! });
  }
  return gaps;
}
