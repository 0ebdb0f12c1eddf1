/**
 * One day of the twin. Events are objects in a list, the next one is looked for from one end to the other, and every
 * choice looks at every product: slow on purpose, so that each rule can be read where it is applied.
 */
import { drawKey, exp, finalise, gumbelTable, ln, parseTime, seedOfDay } from '../../src/kernel/index.ts';
import { WEEKDAYS } from '../../src/scenario/index.ts';
import { daySheet, weatherOf } from '../../src/store/calendar/index.ts';
import { arrivalMs } from '../../src/store/households/index.ts';
import {
  type Good,
  type Guest,
  type Household,
  type Item,
  type Job,
  type Lot,
  type Need,
  put,
  type Store,
  type Ticket,
  type Till,
  take,
  unitsIn,
  type Worker,
} from './store.ts';

const MINUTE = 60_000;
const NOISE = gumbelTable(12);

/** Order of the events of one millisecond. */
const ORDER = ['shift', 'job', 'served', 'arrive', 'stop', 'join', 'patience'] as const;

/** What each use of a visit's key is mixed with: the same numbers as the engine's, since luck is shared. */
const USE = {
  want: 0x3c6ef372,
  mood: 0x1f83d9ab,
  dwell: 0x5be0cd19,
  thief: 0x2b7e1516,
  theft: 0x6a09e667,
  balk: 0x510e527f,
  patience: 0x1b873593,
  service: 0x71374491,
  error: 0x6ed9eba1,
} as const;

/** A draw of 16 bits. */
const draw16 = (key: number): number => finalise(key) >>> 16;
/** Does a draw fall in a share of `bp` out of 10 000? */
const falls = (key: number, bp: number): boolean => draw16(key) / 65_536 < bp / 10_000;
const noise = (key: number, thing: number): number => NOISE[finalise(key ^ thing) >>> 20]!;

interface Event {
  readonly ms: number;
  readonly kind: (typeof ORDER)[number];
  readonly actor: number;
  readonly happen: () => void;
}

export class Day {
  readonly tickets: Ticket[] = [];
  /** How wants ended, `cause/sub-family` → how many. */
  readonly outcomes = new Map<string, number>();
  readonly #store: Store;
  readonly #index: number;
  readonly #date: number;
  readonly #sheet: ReturnType<typeof daySheet>;
  readonly #moodKey: number;
  readonly #breakKey: number;
  readonly #events: Event[] = [];
  readonly #warmth: number;
  readonly #rain: boolean;
  #arrived = 0;
  /** People waiting: the common line or one per till, and those who found no till open. */
  readonly #lines: Guest[][];
  readonly #homeless: Guest[] = [];
  #dates: 'to do' | 'under way' | 'done' = 'to do';
  #list: { goods: Good[]; madeAt: number } = { goods: [], madeAt: Number.NEGATIVE_INFINITY };

  constructor(store: Store, index: number) {
    const { model } = store.game;
    this.#store = store;
    this.#index = index;
    this.#sheet = daySheet(model, index);
    this.#date = this.#sheet.date;
    const seed = seedOfDay(model.seeds, index);
    this.#moodKey = drawKey(seed, 'mood', this.#date);
    this.#breakKey = drawKey(seed, 'breakage', this.#date);
    const weather = weatherOf(model, index);
    this.#warmth = weather.anomalyTenths / 10;
    this.#rain = weather.rain;
    this.#lines = store.tills.map(() => []);
    for (const good of store.goods) {
      good.handled = 0;
      good.beingFilled = false;
    }
    this.#drawVisits(drawKey(seed, 'visit', this.#date), drawKey(seed, 'arrival', this.#date));
    this.#rosterShifts();
  }

  /** Plays everything until nothing is left to happen. */
  play(): this {
    while (this.#events.length > 0) {
      let next = this.#events[0]!;
      for (const event of this.#events) if (before(event, next)) next = event;
      this.#events.splice(this.#events.indexOf(next), 1);
      next.happen();
    }
    return this;
  }

  #at(ms: number, kind: Event['kind'], actor: number, happen: () => void): void {
    // Nothing happens after the second midnight.
    this.#events.push({ ms: Math.min(ms, 2 * 1440 * MINUTE - 1), kind, actor, happen });
  }

  #count(cause: string, need: Need): void {
    const key = `${cause}/${need.id}`;
    this.outcomes.set(key, (this.outcomes.get(key) ?? 0) + 1);
  }

  // ── Who comes ──

  /** Chance that a visit thinks of a need when the home stock is empty. */
  #occasion(household: Household, need: Need): number {
    const { segment } = household;
    const { subfamily } = need;
    const season = (subfamily.monthBp?.[this.#sheet.month] ?? 10_000) / 10_000;
    const heat = Math.max(0, 1 + (subfamily.warmDegreeBp / 10_000) * this.#warmth);
    const taste = ((segment.affinity[subfamily.family] ?? 10_000) / 10_000) * (segment.occasionsBp / 10_000);
    return (subfamily.occasionBp / 10_000) * season * heat * taste;
  }

  #drawVisits(visitKey: number, timeKey: number): void {
    const { scenario, game, households } = this.#store;
    const { openMinute, closeMinute, weekday, holiday, month } = this.#sheet;
    if (closeMinute <= openMinute) return;
    const kind = weekday === 5 ? 1 : weekday === 6 || holiday ? 2 : 0;
    const now = this.#index * 1440 + openMinute;
    for (const h of households) {
      const rhythm =
        h.rate *
        (h.segment.weekdays[WEEKDAYS[weekday]!] / 10_000) *
        (scenario.calendar.monthBp[month]! / 10_000) *
        (this.#rain ? scenario.catchment.rainVisitsBp / 10_000 : 1);
      // Full cupboards last until the next visit of an average rhythm.
      const stocked = Math.min(1, (Math.max(0, h.pantry - now) * h.rate) / 1440);
      const need = 1.58 - 0.95 * stocked;
      const attraction = Math.min(1.2, Math.max(0.25, h.satisfaction / 750));
      if ((finalise(visitKey ^ h.key) >>> 0) / 2 ** 32 >= rhythm * need * attraction) continue;
      const ms = arrivalMs(game.world.tables, h.segmentRank * 3 + kind, finalise(timeKey ^ h.key));
      if (ms < openMinute * MINUTE || ms >= closeMinute * MINUTE) continue;
      this.#at(ms, 'arrive', h.index, () => this.#arrive(h, ms));
    }
  }

  // ── The round ──

  #arrive(household: Household, ms: number): void {
    const { game, needs } = this.#store;
    const key = finalise(household.key ^ finalise(this.#moodKey ^ 0x243f6a88));
    const now = this.#index * 1440 + Math.floor(ms / MINUTE);
    const guest: Guest = {
      number: this.#arrived++,
      household,
      key,
      wants: [],
      basket: [],
      place: 0,
      lost: 0,
      substituted: 0,
      thief: falls(key ^ USE.thief, this.#store.scenario.risk.thiefBp),
      joinedAt: 0,
      gone: false,
    };
    for (const g of game.world.offer.subTour) {
      const need = needs[g]!;
      const u = draw16(key ^ USE.want ^ need.key) / 65_536;
      const chance = this.#occasion(household, need);
      const left = household.runsOut.get(need)! - now;
      const full = Math.min(1, Math.max(0, left / (need.subfamily.unitDays * 1440)));
      if (u < chance * (1 - 0.9 * full) || household.alwaysWants.has(need)) guest.wants.push(need);
    }
    this.#store.upkeep = Math.max(300, this.#store.upkeep - 0.25);
    this.#walkOn(guest, ms);
  }

  #fixtureOf(need: Need): number {
    return this.#store.game.world.offer.subFixture[this.#store.needs.indexOf(need)]!;
  }

  #walkMs(guest: Guest, to: number): number {
    const { cm, places } = this.#store.game.world.walks;
    return Math.floor((cm[guest.place * places + to]! * 1_000) / guest.household.segment.paceCmPerSecond);
  }

  #walkOn(guest: Guest, ms: number): void {
    const first = guest.wants[0];
    if (!first) {
      const there = ms + this.#walkMs(guest, this.#store.game.world.walks.firstTill);
      this.#at(there, 'join', guest.number, () => this.#join(guest, there));
      return;
    }
    const fixture = this.#fixtureOf(first);
    let then = ms + this.#walkMs(guest, 1 + fixture);
    for (const need of guest.wants) {
      if (this.#fixtureOf(need) !== fixture) break;
      then += 8_000 + Math.floor((draw16(guest.key ^ USE.dwell ^ need.key) * 24_000) / 65_536);
    }
    guest.place = 1 + fixture;
    this.#at(then, 'stop', guest.number, () => {
      do this.#choose(guest, guest.wants.shift()!);
      while (guest.wants[0] && this.#fixtureOf(guest.wants[0]) === fixture);
      this.#walkOn(guest, then);
    });
  }

  // ── The choice ──

  /** Utility of a product without noise; at the advised price when asked. */
  #utility(household: Household, good: Good, price: number): number {
    return (
      good.product.appeal +
      good.visibility -
      household.segment.priceSensitivity * ln(price / good.product.priceCents)
    );
  }

  /** Utility of buying nothing: fixed so that, on the first morning and at advised prices, the declared share declines. */
  #outside(need: Need): number {
    const decline = need.subfamily.declineBp / 10_000;
    let sum = 0;
    for (const good of need.goods) {
      if (good.first.facings > 0) sum += exp(good.product.appeal + good.first.visibility);
    }
    return decline > 0 && sum > 0 ? ln(sum) + ln(decline / (1 - decline)) : -1e9;
  }

  /** The best product for a household and a kind of noise, or nothing when nothing is better. */
  #best(
    household: Household,
    need: Need,
    key: number,
    among: (good: Good) => boolean,
    price: (good: Good) => number = (good) => good.priceCents,
  ): Good | undefined {
    let highest = this.#outside(need) + noise(key, need.key);
    let best: Good | undefined;
    for (const good of need.goods) {
      if (!among(good)) continue;
      const u = this.#utility(household, good, price(good)) + noise(key, good.key);
      if (u > highest) {
        highest = u;
        best = good;
      }
    }
    return best;
  }

  #choose(guest: Guest, need: Need): void {
    const { household } = guest;
    const mood = finalise(guest.key ^ USE.mood ^ need.key);
    const byHabit = (mood >>> 16) / 65_536 < household.segment.loyaltyBp / 10_000;
    const key = byHabit ? household.key : finalise(household.key ^ this.#moodKey);
    const listed = (good: Good) => good.facings > 0;
    if (guest.thief) this.#steal(guest, need);
    const first = this.#best(household, need, key, listed);
    if (!first) {
      const cause = this.#whyNothing(household, need, key);
      // Who was not tempted today has nothing to complain of.
      if (cause !== 'postponed') guest.lost++;
      this.#count(cause, need);
      return;
    }
    const there = (good: Good) => unitsIn(good.shelf) > 0;
    const good = there(first) ? first : this.#best(household, need, key, there);
    if (!good) {
      guest.lost++;
      const inBack = unitsIn(first.reserve) > 0 || this.#store.game.world.stock.dock[first.rank]! > 0;
      this.#count(inBack ? 'shelf-empty' : 'out-of-stock', need);
      return;
    }
    if (good !== first) guest.substituted++;
    const item = this.#pick(guest, good, mood & 0xffff);
    if (!item) {
      guest.lost++;
      this.#count('past-date', need);
      return;
    }
    guest.basket.push(item);
    this.#count(good === first ? 'met' : 'substituted', need);
  }

  #whyNothing(household: Household, need: Need, key: number): string {
    const listed = (good: Good) => good.facings > 0;
    const dear = need.goods.some((good) => listed(good) && good.priceCents > good.product.priceCents);
    if (dear && this.#best(household, need, key, listed, (good) => good.product.priceCents))
      return 'too-dear';
    const gaps = need.goods.some((good) => !listed(good));
    if (gaps && this.#best(household, need, key, () => true)) return 'no-facing';
    return 'postponed';
  }

  /** Units put in the basket, none when every date is over. */
  #pick(guest: Guest, good: Good, u: number): Item | undefined {
    const { subfamily } = good.need;
    const cheaper = good.product.priceCents / good.priceCents - 1;
    const bulk =
      (subfamily.secondUnitBp / 10_000) *
      65_536 *
      Math.max(0, 1 + subfamily.stockpile * cheaper) *
      0.5 *
      guest.household.people;
    const wanted = u >= bulk ? 1 : u >= bulk * 0.25 ? 2 : 3;
    const looks = falls(guest.key ^ good.key, guest.household.segment.freshestBp);
    // A date that is over is put back, and the longest one looked for.
    const oldestIsOver = good.shelf[0]!.expiry < this.#date;
    const from = looks || oldestIsOver ? 'freshest' : 'oldest';
    const fresh: Lot[] = good.shelf.filter((lot) => lot.expiry >= this.#date);
    if (fresh.length === 0) return undefined;
    const over = good.shelf.filter((lot) => lot.expiry < this.#date);
    const taken = take(fresh, wanted, from);
    good.shelf.splice(0, good.shelf.length, ...over, ...fresh);
    return {
      good,
      units: taken.reduce((sum, lot) => sum + lot.units, 0),
      expiry: Math.min(...taken.map((lot) => lot.expiry)),
    };
  }

  #steal(guest: Guest, need: Need): void {
    const worth = (good: Good) => good.product.theftRisk * draw16(guest.key ^ USE.theft ^ good.key);
    let target: Good | undefined;
    for (const good of need.goods) {
      if (unitsIn(good.shelf) > 0 && worth(good) > (target ? worth(target) : 0)) target = good;
    }
    if (!target) return;
    const risk = target.product.theftRisk;
    if (draw16(guest.key ^ USE.theft ^ need.key) / 65_536 >= risk / (risk + 2)) return;
    take(target.shelf, 1, 'oldest');
    guest.thief = false;
  }

  // ── The tills ──

  get #single(): boolean {
    return this.#store.scenario.checkout.line === 'single';
  }

  #lineOf(till: Till): Guest[] {
    return this.#lines[this.#single ? 0 : till.rank]!;
  }

  /** The open till with the fewest people, waiting or served. */
  #shortest(): Till | undefined {
    const people = (till: Till) => this.#lines[till.rank]!.length + (till.serving ? 1 : 0);
    return this.#store.tills
      .filter((till) => till.cashier)
      .sort((a, b) => people(a) - people(b) || a.rank - b.rank)[0];
  }

  #join(guest: Guest, ms: number): void {
    if (guest.basket.length === 0) return this.#leave(guest, ms, 0, false);
    const { scenario, game } = this.#store;
    guest.joinedAt = ms;
    const till = this.#shortest();
    const line = till ? this.#lineOf(till) : this.#homeless;
    if (till && !till.serving && line.length === 0) return this.#serve(till, guest, ms);
    const beyond = line.length - scenario.checkout.balkAt + 1;
    if (beyond > 0 && falls(guest.key ^ USE.balk, beyond * scenario.checkout.balkBp)) {
      return this.#abandon(guest, ms);
    }
    line.push(guest);
    const waiting = line.length;
    const mean = guest.household.segment.patienceSeconds * 1_000;
    const until =
      ms + Math.floor(mean * game.world.tables.patience[finalise(guest.key ^ USE.patience) >>> 22]!);
    this.#at(until, 'patience', guest.number, () => {
      for (const queue of [...this.#lines, this.#homeless]) {
        if (!queue.includes(guest)) continue;
        queue.splice(queue.indexOf(guest), 1);
        this.#abandon(guest, until);
      }
    });
    const limit = scenario.opening.policies.extraTillAt;
    if (limit > 0 && waiting >= limit) this.#callExtra(ms);
  }

  /** The line is long: the first of those at the shelves who knows how opens another till. */
  #callExtra(ms: number): void {
    const { tills, workers } = this.#store;
    const worker = workers.find((one) => one.task === 'shelf' && (one.employee.skills.till ?? 0) > 0);
    if (!worker || tills.every((till) => till.cashier)) return;
    worker.extra = true;
    this.#moveTo(worker, 'till', ms);
  }

  #serve(till: Till, guest: Guest, ms: number): void {
    const { checkout } = this.#store.scenario;
    const draw = finalise(guest.key ^ USE.service);
    const u = ((draw >>> 16) + (draw & 0xffff) + 1) / 65_536;
    const spread = Math.max(0.1, 1 + (checkout.spreadBp / 10_000) * Math.sqrt(6) * (u - 1));
    const seconds = (checkout.fixedSeconds + checkout.perLineSeconds * guest.basket.length) * spread;
    const pace = till.cashier!.employee.skills.till!;
    const until = ms + Math.max(1_000, Math.floor((seconds * 100_000) / pace));
    till.serving = { guest, until };
    this.#at(until, 'served', till.rank, () => {
      if (till.serving?.guest !== guest || till.serving.until !== until) return;
      till.serving = undefined;
      this.#pay(guest, until);
      this.#leave(guest, until, ms - guest.joinedAt, false);
      this.#callNext(till, until);
    });
  }

  #callNext(till: Till, ms: number): void {
    if (!till.cashier || till.serving) return;
    const next = this.#lineOf(till).shift();
    if (next) return this.#serve(till, next, ms);
    // Nobody waits: who was called goes back to work.
    if (!till.cashier.extra) return;
    till.cashier.extra = false;
    this.#moveTo(till.cashier, this.#taskAt(till.cashier, Math.floor(ms / MINUTE)), ms);
  }

  #pay(guest: Guest, ms: number): void {
    const { risk } = this.#store.scenario;
    const now = this.#index * 1440 + Math.floor(ms / MINUTE);
    let units = 0;
    let cents = 0;
    for (const item of guest.basket) {
      units += item.units;
      cents += item.units * item.good.priceCents;
      const { goods } = item.good.need;
      // Once in a while the cashier scans the neighbour.
      const slip = falls(guest.key ^ USE.error ^ item.good.key, risk.tillErrorBp);
      const sold = goods.filter((good) => good === item.good || good.facings > 0);
      const scanned = slip ? sold[(sold.indexOf(item.good) + 1) % sold.length]! : item.good;
      scanned.recorded -= item.units;
      const { household } = guest;
      const lasts = (item.units * item.good.need.subfamily.unitDays * 1440) / household.people;
      household.runsOut.set(
        item.good.need,
        Math.max(now, household.runsOut.get(item.good.need)!) + Math.floor(lasts),
      );
    }
    this.tickets.push({ household: guest.household.index, units, cents, atMs: ms });
  }

  /** Gives up: the basket goes back to the shelves, or to the reserve when they are full. */
  #abandon(guest: Guest, ms: number): void {
    for (const { good, units, expiry } of guest.basket) {
      const room = Math.max(0, good.capacity - unitsIn(good.shelf));
      put(good.shelf, Math.min(room, units), expiry);
      put(good.reserve, units - Math.min(room, units), expiry);
      this.#count('queue', good.need);
    }
    guest.lost += guest.basket.length;
    guest.basket.length = 0;
    this.#leave(guest, ms, 0, true);
  }

  #leave(guest: Guest, ms: number, waitMs: number, fedUp: boolean): void {
    const { household } = guest;
    guest.gone = true;
    const lines = guest.basket.length;
    const wants = lines + guest.lost;
    const wait = Math.min(300, 20 * Math.max(0, waitMs / MINUTE - 3));
    const missing = wants > 0 ? (500 * guest.lost + 120 * guest.substituted) / wants : 0;
    const tidy = (this.#store.upkeep - 700) / 10;
    // A price above the advised one is felt three times as much as one below.
    const felt = guest.basket.map(({ good }) => {
      const gap = good.priceCents / good.product.priceCents - 1;
      return gap * (gap > 0 ? 2_000 : 600);
    });
    const meanFelt = lines > 0 ? felt.reduce((sum, one) => sum + one, 0) / lines : 0;
    const prices = Math.min(400, Math.max(-100, meanFelt));
    const score = Math.min(1_000, Math.max(0, 800 - missing - wait - (fedUp ? 300 : 0) + tidy - prices));
    household.satisfaction += Math.floor((score - household.satisfaction) / 8);
    if (lines === 0) return;
    const now = this.#index * 1440 + Math.floor(ms / MINUTE);
    let full = 0;
    for (const need of this.#store.needs) {
      full += this.#occasion(household, need) * (1 - need.subfamily.declineBp / 10_000);
    }
    const share = Math.min(1.5, lines / Math.max(1, full * 0.7));
    household.pantry = Math.max(now, household.pantry) + Math.floor((1440 * share) / household.rate);
  }

  // ── The staff ──

  #shiftsOf(worker: Worker) {
    return this.#store.scenario.team.roster[WEEKDAYS[this.#sheet.weekday]!]
      .filter((shift) => shift.employee === worker.employee.id)
      .map(({ task, from, to }) => ({ task: task as string, from: parseTime(from)!, to: parseTime(to)! }));
  }

  #rosterShifts(): void {
    for (const worker of this.#store.workers) {
      worker.task = 'off';
      worker.extra = false;
      worker.till = undefined;
      worker.job = undefined;
      for (const { from, to } of this.#shiftsOf(worker)) {
        for (const minute of [from, to]) {
          this.#at(minute * MINUTE, 'shift', worker.rank, () => this.#changeShift(minute));
        }
      }
    }
    for (const till of this.#store.tills) till.cashier = undefined;
  }

  #taskAt(worker: Worker, minute: number): string {
    const task = this.#shiftsOf(worker).find(({ from, to }) => minute >= from && minute < to)?.task ?? 'off';
    return worker.extra && task !== 'off' && task !== 'break' ? 'till' : task;
  }

  /** Those who leave a till go first, so that those who come find it free. */
  #changeShift(minute: number): void {
    for (const comesToTill of [false, true]) {
      for (const worker of this.#store.workers) {
        const task = this.#taskAt(worker, minute);
        if (task === worker.task || (task === 'till') !== comesToTill) continue;
        this.#moveTo(worker, task, minute * MINUTE);
      }
    }
  }

  #moveTo(worker: Worker, task: string, ms: number): void {
    this.#interrupt(worker, ms);
    const left = worker.till;
    if (left) {
      worker.till = undefined;
      left.cashier = undefined;
      this.#scatter(left, ms);
    }
    if (task !== 'till') worker.extra = false;
    const till = task === 'till' ? this.#store.tills.find((one) => !one.cashier) : undefined;
    // Who finds every till taken helps at the shelves.
    worker.task = task === 'till' && !till ? 'shelf' : task;
    if (till) {
      worker.till = till;
      till.cashier = worker;
      this.#gather(till, ms);
    } else if (worker.task === 'shelf') this.#work(worker, ms);
  }

  /** A till opens: those who found none come, then the first half of the longest line. */
  #gather(till: Till, ms: number): void {
    const line = this.#lineOf(till);
    line.push(...this.#homeless.splice(0));
    if (!this.#single) {
      const longest = this.#lines.reduce((a, b) => (b.length > a.length ? b : a), line);
      if (longest !== line) line.push(...longest.splice(0, Math.floor(longest.length / 2)));
    }
    this.#callNext(till, ms);
  }

  /** A till closes: those who waited there stand elsewhere; a common line stays as long as one till is open. */
  #scatter(till: Till, ms: number): void {
    if (this.#single) {
      if (!this.#store.tills.some((one) => one.cashier)) this.#homeless.push(...this.#lines[0]!.splice(0));
      return;
    }
    for (const guest of this.#lines[till.rank]!.splice(0)) {
      const to = this.#shortest();
      if (to) {
        this.#lineOf(to).push(guest);
        this.#callNext(to, ms);
      } else this.#homeless.push(guest);
    }
  }

  /** Somebody at the shelves looks for something to do: dates once a day, then what is empty, else a wait. */
  #work(worker: Worker, ms: number): void {
    const { scenario, goods } = this.#store;
    const times = scenario.team.unitSeconds;
    if (this.#dates === 'to do' && scenario.opening.policies.checkDates) {
      this.#dates = 'under way';
      const dated = goods.filter((good) => good.product.shelfLifeDays !== null && good.facings > 0);
      return this.#begin(worker, 'dates', undefined, 0, times.dates * dated.length + 60, ms);
    }
    const good = this.#toFill(ms);
    if (!good) return this.#begin(worker, 'wait', undefined, 0, 300, ms);
    const units = Math.min(good.capacity - unitsIn(good.shelf), unitsIn(good.reserve), 36);
    good.beingFilled = true;
    this.#begin(worker, 'fill', good, units, times.shelfTrip + times.shelf * units, ms);
  }

  #begin(
    worker: Worker,
    kind: Job['kind'],
    good: Good | undefined,
    units: number,
    seconds: number,
    ms: number,
  ): void {
    const pace = Math.max(1, worker.employee.skills.shelf ?? 0);
    const end = ms + Math.max(1_000, Math.floor((seconds * 100_000) / pace));
    const job: Job = { kind, units, start: ms, end, ...(good && { good }) };
    worker.job = job;
    this.#at(end, 'job', worker.rank, () => {
      if (worker.job !== job) return;
      worker.job = undefined;
      this.#finish(job, job.units);
      this.#work(worker, end);
    });
  }

  /** The next good of the filling list, which is made again every ten minutes, or five when it is done. */
  #toFill(ms: number): Good | undefined {
    const { goods, scenario } = this.#store;
    const minute = ms / MINUTE;
    const open = minute >= this.#sheet.openMinute && minute < this.#sheet.closeMinute;
    const threshold = open ? scenario.opening.policies.fillBelowBp : 9_500;
    const wanting = (good: Good) =>
      unitsIn(good.reserve) > 0 &&
      good.capacity > 0 &&
      unitsIn(good.shelf) * 10_000 < threshold * good.capacity;
    const age = ms - this.#list.madeAt;
    if (age >= 10 * MINUTE || (this.#list.goods.length === 0 && age >= 5 * MINUTE)) {
      const percent = (good: Good) => Math.floor((unitsIn(good.shelf) * 100) / good.capacity);
      this.#list = {
        goods: goods.filter(wanting).sort((a, b) => percent(a) - percent(b) || a.rank - b.rank),
        madeAt: ms,
      };
    }
    for (;;) {
      const good = this.#list.goods.shift();
      if (!good || (wanting(good) && !good.beingFilled)) return good;
    }
  }

  /** Called away: what is done of a filling stays done; a check of dates is to do again. */
  #interrupt(worker: Worker, ms: number): void {
    const { job } = worker;
    worker.job = undefined;
    if (job?.kind === 'fill')
      this.#finish(job, Math.floor((job.units * (ms - job.start)) / (job.end - job.start)));
    if (job?.kind === 'dates') this.#dates = 'to do';
  }

  #finish(job: Job, units: number): void {
    if (job.kind === 'dates') {
      this.#dates = 'done';
      for (const good of this.#store.goods) this.#throwExpired(good);
    } else if (job.kind === 'fill') this.#fill(job.good!, units);
  }

  #throwExpired(good: Good): void {
    for (const place of [good.shelf, good.reserve]) {
      for (const lot of place.filter((one) => one.expiry < this.#date)) {
        good.recorded -= lot.units;
        place.splice(place.indexOf(lot), 1);
      }
    }
  }

  #fill(good: Good, units: number): void {
    const { risk } = this.#store.scenario;
    good.beingFilled = false;
    const lots = take(good.reserve, Math.min(units, good.capacity - unitsIn(good.shelf)), 'oldest');
    for (const lot of lots) put(good.shelf, lot.units, lot.expiry);
    const moved = unitsIn(lots);
    if (moved === 0 || risk.breakageBp === 0) return;
    // The n-th unit handled today breaks when n × rate + the luck of the day crosses a whole number.
    const luck = finalise(this.#breakKey ^ good.key);
    const broken = (handled: number) =>
      Math.floor((handled * risk.breakageBp) / 10_000 + (luck >>> 0) / 2 ** 32);
    const before = good.handled;
    good.handled += moved;
    const gone = unitsIn(take(good.shelf, broken(good.handled) - broken(before), 'oldest'));
    const seen = (finalise(luck ^ before) >>> 0) / 2 ** 32 < risk.breakageSeenBp / 10_000;
    if (seen) good.recorded -= gone;
  }
}

function before(a: Event, b: Event): boolean {
  if (a.ms !== b.ms) return a.ms < b.ms;
  const kinds = ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
  return kinds !== 0 ? kinds < 0 : a.actor < b.actor;
}
