// An auditor of games: knows what must be true of a store at any minute and after each closed day, and recounts it from
// the trace and from first principles, never from the totals the store keeps.

import type { Scenario } from '../../src/scenario/index.ts';
import { DAY, DAY_COLUMNS, type DayColumn, OUTCOME } from '../../src/store/day/facts.ts';
import { cellOf, LINE, VISIT } from '../../src/store/day/state.ts';
import { type Game, LEAVE, ROW, start, TASK } from '../../src/store/game.ts';
import { LOTS, lotsOf } from '../../src/store/stock/index.ts';
import { PickupAuditor } from './pickupAuditor.ts';
import { play, playOut, type Step } from './play.ts';

/** Says what is wrong, with the figures. */
export function must(holds: boolean, what: () => string): void {
  if (!holds) throw new Error(what());
}

/** The two figures must be the same number. */
export function same(got: number, expected: number, what: () => string): void {
  if (got !== expected) throw new Error(`${what()}: ${got}, expected ${expected}`);
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
};

/** The rows of a table of `columns` integers. */
function* rowsOf(
  table: { data: Int32Array; first: number; count: number },
  columns: number,
): Generator<Int32Array> {
  for (let row = table.first; row < table.first + table.count; row++)
    yield table.data.subarray(row * columns, row * columns + columns);
}

/** What the trace says of the lines, recounted person by person. */
export interface Waiting {
  /** People waiting now, by line. */
  readonly now: Map<number, number>;
  /** Area under the number of people waiting, in person-milliseconds, up to the last row. */
  readonly areaMs: number;
  /** Moment of the last row. */
  readonly lastMs: number;
  /** Waits of those called to a till, and of those who gave up in a line. */
  readonly servedMs: number;
  readonly renegedMs: number;
  readonly served: number;
}

/** Recounts the lines of a day from its trace, and checks what each arrival in a line saw before it. */
export function recountLines(trace: Float64Array): Waiting {
  const now = new Map<number, number>();
  const inLine = new Map<number, { line: number; since: number }>();
  let areaMs = 0;
  let servedMs = 0;
  let renegedMs = 0;
  let served = 0;
  let clock = 0;
  const step = (line: number, by: number) => now.set(line, (now.get(line) ?? 0) + by);
  for (let at = 0; at < trace.length; at += 6) {
    const [ms, kind, who, what, howMany] = trace.subarray(at, at + 6) as unknown as number[];
    areaMs += (ms! - clock) * inLine.size;
    clock = ms!;
    const before = inLine.get(who!);
    if (kind === ROW.queue) {
      if (before) step(before.line, -1);
      same(howMany!, now.get(what!) ?? 0, () => `people ahead of visit ${who} in line ${what} at ${ms}`);
      step(what!, 1);
      inLine.set(who!, { line: what!, since: before?.since ?? ms! });
    } else if (kind === ROW.serve || (kind === ROW.leave && what === LEAVE.queue)) {
      if (kind === ROW.serve) served++;
      if (!before) continue;
      step(before.line, -1);
      inLine.delete(who!);
      if (kind === ROW.serve) servedMs += ms! - before.since;
      else renegedMs += ms! - before.since;
    }
  }
  return { now, areaMs, lastMs: clock, servedMs, renegedMs, served };
}

/** Follows one game, which must keep a trace, from its first morning on. */
export class Auditor {
  readonly #game: Game;
  readonly #pickup: PickupAuditor;
  readonly #opening: { real: number[]; recorded: number[] };
  /** Who was in the store at the last midnight, where the doors stay open: people, in line, at a till, and their lines. */
  #night = { inside: 0, standing: 0, serving: 0, lines: 0, standingMs: 0 };

  constructor(game: Game) {
    this.#game = game;
    this.#pickup = new PickupAuditor(game);
    const { stock } = game.world;
    this.#opening = {
      real: game.model.products.map((_, p) => stock.shelf.total[p]! + stock.reserve.total[p]!),
      recorded: Array.from(stock.recorded),
    };
    this.moment();
  }

  /** Sum of a daily table over the days begun, for one product. */
  #soFar(table: Int32Array, p: number): number {
    const P = this.#game.model.products.length;
    let total = 0;
    for (let d = 0; d < this.#game.world.facts.days; d++) total += table[d * P + p]!;
    return total;
  }

  /** What must hold at any minute. */
  moment(): void {
    this.#lots();
    this.#units();
    this.#dockAndOrders();
    this.#lines();
    this.#tills();
    this.#pickup.moment();
  }

  /** Every lot table: positive lots by rising date whose sum is the total; never more on a shelf than it holds, goods lent for the day apart. */
  #lots(): void {
    const { stock, offer, day } = this.#game.world;
    for (const [name, place] of [
      ['shelf', stock.shelf],
      ['reserve', stock.reserve],
    ] as const) {
      for (let p = 0; p < place.total.length; p++) {
        const where = () => `${name} of ${this.#game.model.products[p]!.id}`;
        const lots = lotsOf(place, p);
        must(lots.length <= LOTS, () => `${where()} has ${lots.length} lots`);
        const units = lots.map((lot) => lot.units);
        const dates = lots.map((lot) => lot.expiry);
        same(sum(units), place.total[p]!, () => `${where()}: sum of lots against total`);
        must(
          units.every((u) => u > 0),
          () => `${where()}: a lot of ${units}`,
        );
        must(
          dates.every((d, i) => i === 0 || dates[i - 1]! < d),
          () => `${where()}: dates ${dates}`,
        );
      }
    }
    for (const [p, held] of stock.shelf.total.entries()) {
      const room = offer.capacity[p]! + (day.lent?.[p] ?? 0);
      must(held <= room, () => `shelf of product ${p}: ${held} for ${room}`);
    }
  }

  /** Units, per product: opening + received − sold − wasted − hidden = shelf + reserve + set aside + baskets (invariant 1). */
  #units(): void {
    const { model, world } = this.#game;
    const { facts, stock } = world;
    const baskets = this.#baskets();
    for (const [p, product] of model.products.entries()) {
      const kept =
        this.#opening.real[p]! +
        this.#soFar(facts.received, p) -
        this.#soFar(facts.hidden, p) -
        this.#soFar(facts.sold, p) -
        this.#soFar(facts.wasted, p);
      const held = stock.shelf.total[p]! + stock.reserve.total[p]! + stock.aside[p]! + baskets[p]!;
      same(held, kept, () => `units of ${product.id} on shelf, in reserve and in baskets`);
    }
    // The till may scan a neighbour of the same sub-family, so the record is only right by sub-family.
    for (const [g, sub] of model.subfamilies.entries()) {
      let recorded = 0;
      let expected = 0;
      for (let p = model.subStart[g]!; p < model.subStart[g + 1]!; p++) {
        recorded += stock.recorded[p]!;
        expected +=
          this.#opening.recorded[p]! +
          this.#soFar(facts.received, p) +
          this.#soFar(facts.adjusted, p) -
          this.#soFar(facts.sold, p) -
          this.#soFar(facts.wasted, p);
      }
      same(recorded, expected, () => `recorded units of ${sub.id}`);
    }
  }

  /** Units in the baskets of those who are in the store. */
  #baskets(): Int32Array {
    const { model, world } = this.#game;
    const { visits, started, through } = world.day;
    const held = new Int32Array(model.products.length);
    const GONE = 4;
    for (let v = 0; (started || through) && v < visits.cursor; v++) {
      if (visits.stage[v] === GONE) continue;
      const row = visits.cells[cellOf(v, VISIT.row)]!;
      for (let i = row; i < row + visits.cells[cellOf(v, VISIT.lines)]!; i++)
        held[visits.basket[i * LINE]!]! += visits.basket[i * LINE + 1]!;
    }
    return held;
  }

  /** Units on order and on the dock are the rows of their tables, never negative; what is due is still to come. */
  #dockAndOrders(): void {
    const { model, world } = this.#game;
    const { stock, supply, team, day } = world;
    const ordered = new Int32Array(model.products.length);
    const docked = new Int32Array(model.products.length);
    const today = model.firstDay + this.#game.now.day;
    for (const [p, units, due] of rowsOf(supply.open, 6) as Generator<unknown> as Generator<number[]>) {
      must(units! > 0, () => `an order of ${units} units of product ${p}`);
      must(due! >= today, () => `an order of product ${p} due on day ${due! - model.firstDay} never came`);
      ordered[p!]! += units!;
    }
    for (const [p, units, billed] of rowsOf(supply.dock, 6) as Generator<unknown> as Generator<number[]>) {
      must(units! >= 0 && billed! >= units!, () => `a dock line of ${units} units billed ${billed}`);
      docked[p!]! += units!;
    }
    const RECEIVE = 2;
    for (let e = 0; (day.started || day.through) && e < model.employees.length; e++)
      if (team.job[e] === RECEIVE) docked[team.jobProduct[e]!]! += team.jobUnits[e]!;
    for (let p = 0; p < model.products.length; p++) {
      same(supply.onOrder[p]!, ordered[p]!, () => `units on order of product ${p}`);
      same(stock.dock[p]!, docked[p]!, () => `units on the dock of product ${p}`);
    }
  }

  /** The lines at the tills are those that the trace tells. */
  #lines(): void {
    const { trace, world } = this.#game;
    const { checkout, day } = world;
    if (!day.started || !trace) return;
    const { now } = recountLines(trace.data);
    for (const [line, waiting] of checkout.waiting.entries()) {
      same(waiting, now.get(line) ?? 0, () => `people in line ${line}`);
      let behind = 0;
      for (let v = checkout.head[line]!; v >= 0; v = day.visits.next[v]!) behind++;
      same(behind, waiting, () => `people one behind the other in line ${line}`);
    }
  }

  /** A till has one cashier, who sits at that till only. */
  #tills(): void {
    const { checkout, team } = this.#game.world;
    for (const [t, e] of checkout.cashier.entries()) {
      if (e >= 0) same(team.till[e]!, t, () => `till of the cashier of till ${t}`);
    }
    for (const [e, t] of team.till.entries()) {
      if (t >= 0) same(checkout.cashier[t]!, e, () => `cashier of the till of employee ${e}`);
    }
  }

  /** What must hold once a day is closed. */
  closed(day: number): void {
    this.#visits(day);
    this.#receipts(day);
    this.#books(day);
    this.#pickup.closed(day);
  }

  /** Everybody who enters leaves; every want has an end; Little's law at the tills, to the millisecond (invariant 4). */
  #visits(day: number): void {
    const { model, world, trace } = this.#game;
    const { facts, checkout } = world;
    const of = factsOf(this.#game, day);
    const before = this.#night;
    const after = this.#inside();
    this.#night = after;
    same(of('inside'), after.inside, () => `people in the store at the end of day ${day}`);
    same(
      of('tickets') + of('leftEmptyHanded') + of('leftQueue') + after.inside,
      of('entered') + before.inside,
      () => `left on day ${day}`,
    );
    same(sum(facts.entries.subarray(day * 24, day * 24 + 24)), of('entered'), () => 'entries by hour');
    same(sum(checkout.waiting), after.standing, () => `people still in a line on the evening of day ${day}`);
    same(
      checkout.serving.filter((v) => v >= 0).length,
      after.serving,
      () => `people still at a till on the evening of day ${day}`,
    );
    same(of('waited') + before.serving, of('tickets') + after.serving, () => 'people called to a till');
    same(
      of('lineMs') + before.standingMs,
      of('waitMs') + of('gaveUpMs') + of('standingMs'),
      () => 'area under the lines against the sum of waits',
    );
    same(of('standingMs'), after.standingMs, () => 'waits that go on');
    must(of('gaveUp') <= of('leftQueue'), () => 'those who gave up are among those who left');
    const G = model.subfamilies.length;
    const OUTCOMES = facts.outcomes.length / model.days / G;
    const outcome = (which: number) =>
      sum(facts.outcomes.subarray((day * OUTCOMES + which) * G, (day * OUTCOMES + which + 1) * G));
    const { met, substituted, queue } = OUTCOME;
    same(
      outcome(met) + outcome(substituted) + before.lines,
      of('lines') + of('pickupLines') + outcome(queue) + after.lines,
      () => 'wants met against lines',
    );
    if (!trace) return;
    const count = (kind: number, what?: number) =>
      sum(rowsOfKind(trace.data, kind).map((row) => (what === undefined || row[3] === what ? 1 : 0)));
    same(count(ROW.enter), of('entered') + before.inside, () => 'rows of entry');
    same(count(ROW.leave) + after.inside, of('entered') + before.inside, () => 'rows of leaving');
    same(count(ROW.leave, LEAVE.paid), of('tickets'), () => 'rows of those who paid');
    same(count(ROW.leave, LEAVE.nothing), of('leftEmptyHanded'), () => 'rows of those who bought nothing');
    same(count(ROW.leave, LEAVE.queue), of('leftQueue'), () => 'rows of those who gave up');
    const lines = recountLines(trace.data);
    same(lines.served, of('waited') + before.serving, () => 'rows of people called to a till');
    same(sum(facts.waits.subarray(day * 120, day * 120 + 120)), of('waited'), () => 'histogram of waits');
    const last = lines.areaMs + after.standing * (86_400_000 - lines.lastMs);
    same(last, of('lineMs'), () => 'area under the lines, row by row');
    if (before.standing > 0) return;
    same(lines.servedMs, of('waitMs'), () => 'waits of those served');
    same(lines.renegedMs, of('gaveUpMs'), () => 'waits of those who gave up');
  }

  /** Who is in the store at a midnight without a night. */
  #inside() {
    const { visits, through } = this.#game.world.day;
    const found = { inside: 0, standing: 0, serving: 0, lines: 0, standingMs: 0 };
    const [WAITING, SERVING, GONE] = [2, 3, 4];
    for (let v = 0; through && v < visits.cursor; v++) {
      const stage = visits.stage[v]!;
      if (stage === GONE) continue;
      found.inside += 1;
      found.lines += visits.cells[cellOf(v, VISIT.lines)]!;
      if (stage === SERVING) found.serving += 1;
      if (stage !== WAITING) continue;
      found.standing += 1;
      // Times count from the midnight that begins the next day.
      found.standingMs -= visits.joined[v]!;
    }
    return found;
  }

  /** Takings: the sum of the tickets, by product, by payment, in the trace (invariant 2). */
  #receipts(day: number): void {
    const { model, world, trace } = this.#game;
    const { facts } = world;
    const P = model.products.length;
    const of = factsOf(this.#game, day);
    const cents = of('revenueCents');
    const both = cents + of('pickupRevenueCents');
    same(sum(facts.revenue.subarray(day * P, day * P + P)), both, () => 'takings by product');
    const sold = of('units') + of('pickupUnits');
    same(sum(facts.sold.subarray(day * P, day * P + P)), sold, () => 'units by product');
    same(of('cardCents') + of('cashCents'), cents, () => 'takings by payment');
    if (!trace) return;
    const paid = rowsOfKind(trace.data, ROW.pay);
    same(sum(paid.map((row) => row[5]!)), cents, () => 'sum of the tickets');
    same(sum(paid.map((row) => row[4]!)), of('units'), () => 'units of the tickets');
  }

  /** The books: every entry balances, and each account is what the store owes or holds (invariant 2). */
  #books(day: number): void {
    const { model, world } = this.#game;
    const { finance, stock, facts } = world;
    const { ledger } = finance;
    const entries = new Map<number, number>();
    const accounts = new Map<string, number>();
    const today = new Map<string, number>();
    for (let r = 0; r < ledger.rows; r++) {
      const account = ledger.accounts[ledger.account[r]!]!;
      const cents = ledger.cents[r]!;
      must(Number.isSafeInteger(cents) && cents !== 0, () => `a row of ${cents} cents`);
      entries.set(ledger.entry[r]!, (entries.get(ledger.entry[r]!) ?? 0) + cents);
      accounts.set(account, (accounts.get(account) ?? 0) + cents);
      const label = ledger.label[r]!;
      // Label 0 is the opening balance sheet, dated day 0 and nobody's movement.
      if (ledger.day[r] === day && label > 0) {
        const key = `${label}/${account}`;
        today.set(key, (today.get(key) ?? 0) + cents);
      }
    }
    for (const [entry, total] of entries) same(total, 0, () => `entry ${entry}`);
    for (const [a, account] of ledger.accounts.entries())
      same(ledger.balance[a]!, accounts.get(account) ?? 0, () => `balance of account ${account}`);
    const balance = (account: string) => accounts.get(account) ?? 0;
    same(sum(accounts.values()), 0, () => 'trial balance');
    same(balance('512'), finance.bankCents, () => 'bank in the books against bank counted from flows');
    same(balance('531'), finance.tillCents, () => 'tills in the books against cash counted from flows');
    same(balance('511'), sum(finance.cards.map(([, cents]) => cents)), () => 'cards on their way');
    same(0 - balance('401'), sum(finance.payables.map(([, , cents]) => cents)), () => 'supplier debts');
    same(0 - balance('428'), finance.wagesOwed, () => 'wages owed');
    same(0 - balance('438'), finance.socialOwed + finance.socialDue, () => 'social charges owed');
    same(0 - balance('431'), finance.withheld, () => 'what was withheld from pay');
    same(balance('421'), 0, () => 'net pay, which leaves the evening it is due');
    same(0 - balance('44551'), finance.vatDue, () => 'VAT to pay');
    const charges = [...finance.chargesOwed];
    same(0 - balance('408'), sum(charges.filter((cents) => cents > 0)), () => 'charges run and not paid');
    same(0 - balance('486'), sum(charges.filter((cents) => cents < 0)), () => 'charges paid ahead');
    same(balance('37'), sum(stock.valueCents), () => 'stock in the books against stock valued');
    // Every unit costs what the catalogue says, so the average cost is that cost and the value has one answer.
    for (const [p, { costCents, id }] of model.products.entries())
      same(stock.valueCents[p]!, stock.recorded[p]! * costCents, () => `value of ${id}`);

    const P = model.products.length;
    const of = factsOf(this.#game, day);
    const [SALES, PURCHASE, STOCK, WAGES] = [1, 2, 4, 5];
    const moved = (label: number, account: string) => today.get(`${label}/${account}`) ?? 0;
    same(
      0 - moved(SALES, '707') - moved(SALES, '7085') - moved(SALES, '44571'),
      of('revenueCents') + of('pickupRevenueCents') + of('pickupFeeCents'),
      () => 'sales and VAT of the day against its tickets',
    );
    const byRate = new Map<number, number>();
    for (const [p, { vatBp }] of model.products.entries())
      byRate.set(vatBp, (byRate.get(vatBp) ?? 0) + facts.revenue[day * P + p]!);
    const feeBp = model.scenario.pickup?.feeVatBp ?? 0;
    const feeVat = roundHalfUp(of('pickupFeeCents') * feeBp, 10_000 + feeBp);
    same(
      0 - moved(SALES, '44571'),
      sum([...byRate].map(([bp, ttc]) => roundHalfUp(ttc * bp, 10_000 + bp))) + feeVat,
      () => 'VAT collected, rate by rate, of the day',
    );
    same(
      moved(PURCHASE, '607'),
      sum(model.products.map(({ costCents }, p) => facts.received[day * P + p]! * costCents)),
      () => 'purchases of the day against receptions at cost',
    );
    same(moved(STOCK, '37'), 0 - moved(STOCK, '6037'), () => 'change of stock');
    same(moved(WAGES, '641'), of('grossWagesCents'), () => 'gross wages of the day against the hours');
    same(moved(WAGES, '645'), of('contributionsCents'), () => 'contributions of the day');
    this.#hours(day, of);
  }

  /** Hours and pay of a day, recounted from the shifts; what a whole week adds is checked by the unit tests of pay. */
  #hours(day: number, of: (column: DayColumn) => number): void {
    const { model, world } = this.#game;
    const { facts, team } = world;
    const { paidBreaks } = model.scenario.team;
    const slots = team.from.length / model.employees.length;
    let gross = 0;
    let planned = 0;
    let worked = 0;
    let breaks = 0;
    for (const [e, employee] of model.employees.entries()) {
      let minutes = 0;
      let rest = 0;
      for (let k = e * slots; k < e * slots + team.segments[e]!; k++) {
        minutes += team.to[k]! - team.from[k]!;
        if (team.shiftTask[k] === TASK.break) rest += team.to[k]! - team.from[k]!;
      }
      planned += minutes;
      if (team.absent[e] === 1) continue;
      worked += minutes;
      breaks += rest;
      gross += roundHalfUp((minutes - (paidBreaks ? 0 : rest)) * employee.hourlyGrossCents, 60);
    }
    same(of('plannedMinutes'), planned, () => 'minutes planned');
    same(of('workedMinutes'), worked, () => 'minutes at work');
    same(of('absentMinutes'), planned - worked, () => 'minutes absent');
    same(of('breakMinutes'), breaks, () => 'minutes of breaks');
    same(facts.offences.filter(([d]) => d === day).length, of('offences'), () => 'offences of the day');
    if (day % 7 < 6) same(of('grossWagesCents'), gross + of('premiumCents'), () => 'gross wages of the day');
  }
}

/** a ÷ b to the nearest whole number, halves up, for a ≥ 0 and b > 0. */
function roundHalfUp(a: number, b: number): number {
  return Number((2n * BigInt(a) + BigInt(b)) / (2n * BigInt(b)));
}

/** Rows of one kind of a trace. */
export function rowsOfKind(trace: Float64Array, kind: number): Float64Array[] {
  const rows: Float64Array[] = [];
  for (let at = 0; at < trace.length; at += 6)
    if (trace[at + 1] === kind) rows.push(trace.subarray(at, at + 6));
  return rows;
}

/** Reads the facts of one day by the names of their columns. */
export function factsOf(game: Game, day: number): (column: DayColumn) => number {
  const { table } = game.world.facts;
  const width = DAY_COLUMNS.length;
  return (column) => table[day * width + DAY[column]]!;
}

/** Plays a store by a script, then to its end: everything is recounted after each step and at each close. */
export function playAudited(store: Scenario, script: readonly Step[]): Game {
  const game = start(store, { trace: true });
  const auditor = new Auditor(game);
  const onDay = (day: number) => auditor.closed(day);
  play(game, script, { onDay, onStep: () => auditor.moment() });
  playOut(game, onDay);
  auditor.moment();
  return game;
}
