/** One day of the trace, folded once: what was taken, paid, waited for, moved and worked, each row in its place. */

import type { Trace } from '../../kernel/index.ts';
import { MS_PER_DAY } from '../../kernel/index.ts';
import { TASKS } from '../../scenario/index.ts';
import { type Game, LEAVE, OFF, ROW, TENDER } from '../../store/game.ts';
import type { Tickets } from '../format/index.ts';
import { goesOn, type Night, noNight, type Service } from './night.ts';

/** Units or cents by product, and what people did. */
export interface DayFold {
  readonly tickets: Tickets;
  readonly received: Int32Array;
  readonly returned: Int32Array;
  readonly stolen: Int32Array;
  readonly broken: Int32Array;
  /** Click and collect: units put in bags, units and lines handed over, and what they were sold for. */
  readonly bagged: Int32Array;
  readonly handedOver: Int32Array;
  readonly handedOverLines: Int32Array;
  readonly handedOverCents: Float64Array;
  readonly ordered: Int32Array;
  readonly delivered: Int32Array;
  readonly wasteCents: Float64Array;
  /** Value that counts took off the books, by product. */
  readonly countedCents: Float64Array;
  /** Milliseconds by employee and task, `e * tasks + task`. */
  readonly spentMs: Float64Array;
  wants: number;
  siteWants: number;
  entered: number;
  gone: number;
  joined: number;
  left: number;
  balked: number;
  waiting: number;
  personMs: number;
  waitServedMs: number;
  waitLeftMs: number;
  /** Units and lines that went into baskets, less those that came out of them, by product. */
  readonly basketUnits: Int32Array;
  readonly basketLines: Int32Array;
  /** What goes on in the next day. */
  night: Night;
}

const noTickets = (): Tickets => ({
  till: [],
  joinedMs: [],
  waitMs: [],
  serviceMs: [],
  paidMs: [],
  lines: [],
  units: [],
  cents: [],
  cardCents: [],
  cashCents: [],
  lineProduct: [],
  lineUnits: [],
  lineCents: [],
});

/**
 * Folds the rows of a day that has just closed.
 * @param last how the night before ended
 */
export function foldDay({ model, world }: Game, trace: Trace, last: Night): DayFold {
  const P = model.products.length;
  const E = model.employees.length;
  const tasks = TASKS.length;
  const fold: DayFold = {
    tickets: noTickets(),
    received: new Int32Array(P),
    returned: new Int32Array(P),
    stolen: new Int32Array(P),
    broken: new Int32Array(P),
    bagged: new Int32Array(P),
    handedOver: new Int32Array(P),
    handedOverLines: new Int32Array(P),
    handedOverCents: new Float64Array(P),
    ordered: new Int32Array(P),
    delivered: new Int32Array(P),
    wasteCents: new Float64Array(P),
    countedCents: new Float64Array(P),
    spentMs: new Float64Array(E * tasks),
    wants: 0,
    siteWants: 0,
    entered: 0,
    gone: 0,
    joined: 0,
    left: 0,
    balked: 0,
    waiting: 0,
    personMs: 0,
    waitServedMs: 0,
    waitLeftMs: 0,
    basketUnits: new Int32Array(P),
    basketLines: new Int32Array(P),
    night: noNight(E),
  };
  const { tickets } = fold;
  // Who is in, when each visit joined a line, how those at a till got there.
  const inside = new Set(Array.from({ length: last.inside }, (_, v) => v));
  const since = new Map(last.joined);
  const atTill = new Map<number, Service>(last.atTill);
  const task = last.task.slice();
  const taskSince = new Float64Array(E);
  // The first rows of a day tell again of those who were in at midnight.
  let told = last.inside;
  let lines = 0;
  let clock = 0;
  const { data, columns } = trace;
  for (let at = 0; at < data.length; at += columns) {
    const ms = data[at]!;
    const who = data[at + 2]!;
    const what = data[at + 3]!;
    const howMany = data[at + 4]!;
    const cents = data[at + 5]!;
    // Little's area: how many stood in a line since the last row, whichever line.
    fold.personMs += (ms - clock) * since.size;
    clock = ms;
    switch (data[at + 1]) {
      case ROW.enter:
        if (told > 0) {
          told--;
          break;
        }
        inside.add(who);
        fold.entered++;
        fold.wants += howMany;
        break;
      case ROW.pick:
        fill(fold, what, howMany, 1);
        break;
      case ROW.gaveUp:
        fill(fold, what, -howMany, -1);
        break;
      case ROW.queue:
        // From one line to another, people keep the time they have waited.
        if (!since.has(who)) {
          since.set(who, ms);
          fold.joined++;
        }
        break;
      case ROW.serve: {
        if (atTill.has(who)) break;
        const joined = since.get(who) ?? ms;
        if (!since.delete(who)) fold.joined++;
        fold.waitServedMs += ms - joined;
        atTill.set(who, { joined, wait: ms - joined, service: howMany });
        break;
      }
      case ROW.leave: {
        fold.gone++;
        inside.delete(who);
        if (what !== LEAVE.queue) break;
        const joined = since.get(who);
        if (joined === undefined) fold.balked++;
        else {
          since.delete(who);
          fold.left++;
          fold.waitLeftMs += ms - joined;
        }
        break;
      }
      case ROW.line:
        lines++;
        tickets.lineProduct.push(what);
        tickets.lineUnits.push(howMany);
        tickets.lineCents.push(cents);
        fill(fold, what, -howMany, -1);
        break;
      case ROW.pay: {
        const { joined, wait, service } = atTill.get(who)!;
        atTill.delete(who);
        tickets.till.push(what);
        tickets.joinedMs.push(joined);
        tickets.waitMs.push(wait);
        tickets.serviceMs.push(service);
        tickets.paidMs.push(ms);
        tickets.lines.push(lines);
        tickets.units.push(howMany);
        tickets.cents.push(cents);
        lines = 0;
        break;
      }
      case ROW.tender:
        tickets.cardCents.push(what === TENDER.card ? cents : 0);
        tickets.cashCents.push(what === TENDER.cash ? cents : 0);
        break;
      case ROW.received:
        if (howMany >= 0) fold.received[what] = fold.received[what]! + howMany;
        else fold.returned[what] = fold.returned[what]! - howMany;
        break;
      case ROW.siteVisit:
        fold.siteWants += howMany;
        break;
      case ROW.orderPicked:
        fold.bagged[what] = fold.bagged[what]! + howMany;
        break;
      case ROW.orderLine:
        fold.handedOver[what] = fold.handedOver[what]! + howMany;
        fold.handedOverLines[what] = fold.handedOverLines[what]! + 1;
        fold.handedOverCents[what] = fold.handedOverCents[what]! + cents;
        break;
      case ROW.theft:
        fold.stolen[what] = fold.stolen[what]! + howMany;
        break;
      case ROW.broken:
        fold.broken[what] = fold.broken[what]! + howMany;
        break;
      case ROW.ordered:
        fold.ordered[what] = fold.ordered[what]! + howMany;
        break;
      case ROW.delivered:
        fold.delivered[what] = fold.delivered[what]! + howMany;
        break;
      case ROW.waste:
        fold.wasteCents[what] = fold.wasteCents[what]! + cents;
        break;
      case ROW.counted:
        fold.countedCents[what] = fold.countedCents[what]! + cents;
        break;
      case ROW.staff: {
        const was = task[who]!;
        if (was !== OFF) {
          const slot = who * tasks + was;
          fold.spentMs[slot] = fold.spentMs[slot]! + ms - taskSince[who]!;
        }
        task[who] = what;
        taskSince[who] = ms;
        break;
      }
    }
  }
  fold.waiting = since.size + atTill.size;
  if (!world.day.through) return fold;
  fold.personMs += (MS_PER_DAY - clock) * since.size;
  for (const [who, was] of task.entries()) {
    if (was === OFF) continue;
    const slot = who * tasks + was;
    fold.spentMs[slot] = fold.spentMs[slot]! + MS_PER_DAY - taskSince[who]!;
  }
  fold.night = goesOn(inside, since, atTill, task);
  return fold;
}

/** Puts units in a basket, or takes them out. */
function fill({ basketUnits, basketLines }: DayFold, product: number, units: number, lines: number): void {
  basketUnits[product] = basketUnits[product]! + units;
  basketLines[product] = basketLines[product]! + lines;
}
