/**
 * What the manager can know. Screens and reference managers read the store through this and nothing else: recorded
 * stock, receipts, what eyes see on the floor. The truth (theft, lost wants, real stock in the reserve) is not here.
 */
import { weekday } from '../kernel/index.ts';
import { type Dilemma, WEEKDAYS } from '../scenario/index.ts';
import { type DaySheet, daySheet, type Weather, weatherOf } from './calendar/index.ts';
import type { DatedAbsence, Model } from './compiled.ts';
import { fact, WAIT_BINS } from './day/facts.ts';
import { openDilemma } from './dilemmas/index.ts';
import {
  type BookLine,
  balanceOf,
  balanceOfGroup,
  type Due,
  duesOf,
  linesOf,
  movementOf,
} from './finance/index.ts';
import type { Game } from './game.ts';
import { type PickupSheet, pickupSheet } from './pickup/index.ts';
import type { Moment, Plan, Shift, WeekRoster } from './plan-types.ts';
import { isFresh, type Look, looksOf, type Sight } from './presence/index.ts';
import { type Asked, askedOn } from './studies/index.ts';
import { position } from './supply/index.ts';
import {
  type Breach,
  contractBreaches,
  lawAgainst,
  type RosterCommand,
  type RosterCost,
  recordedWork,
  rosterBreaches,
  rosterCost,
  rosterOf,
} from './team/index.ts';
import { askedDilemmas } from './view/dilemmas.ts';
import * as goods from './view/goods.ts';
import * as people from './view/people.ts';
import type {
  AskedDilemma,
  OpenOrder,
  OrderWindow,
  ProductView,
  StaffView,
  Supplied,
  TillView,
  VisibleColumn,
} from './view/shapes.ts';

/** The view of one game; it reads the game as it stands at each call. */
export class View {
  readonly #game: Game;
  readonly #past: ReturnType<typeof goods.pastSales>;

  constructor(game: Game) {
    this.#game = game;
    this.#past = goods.pastSales(game.model);
  }

  /** The scenario as it was compiled: what everybody knows of the store before the first day. */
  get model(): Model {
    return this.#game.model;
  }

  /** What has been decided, as it stands now. */
  get plan(): Plan {
    return this.#game.plan;
  }

  /** Where the game stands: day of the game, and minute from its midnight. */
  get now(): Moment {
    return this.#game.now;
  }

  /** Days closed so far. */
  get daysClosed(): number {
    return this.#game.world.facts.fingerprints.length;
  }

  /** Hours and nature of any day of the game. */
  sheet(day: number): DaySheet {
    return daySheet(this.model, day);
  }

  /** Weather of today or of a past day; the future is not known. */
  weather(day: number): Weather | undefined {
    return day <= this.now.day ? weatherOf(this.model, day) : undefined;
  }

  /** A product by index (order of `model.products`). */
  product(p: number): ProductView {
    return goods.productView(this.#game, p);
  }

  /** Recorded stock plus units on order, less units promised to customers. */
  position(p: number): number {
    return position(this.#game.world.supply, this.#game.world.stock.recorded, p);
  }

  /** Last day of sale of the oldest units on the shelf, as their labels say; undefined when none is there or they keep. */
  oldestOnShelf(p: number): number | undefined {
    return goods.oldestOnShelf(this.#game, p);
  }

  /** Facings a product has on all fixtures. */
  facings(p: number): number {
    return this.#game.world.offer.facings[p]!;
  }

  /** Units sold of a product on a closed day; negative days are before the game (undefined when not kept). */
  sold(p: number, day: number): number | undefined {
    const P = this.model.products.length;
    if (day >= 0)
      return day < this.#game.world.facts.days ? this.#game.world.facts.sold[day * P + p] : undefined;
    return goods.pastSold(this.#past, p, day);
  }

  /**
   * Reads a closed day, before the game too, for all products at once: units sold of each where they say what was wanted,
   * −1 where a check found the shelf empty, for then they say what there was, and where none are kept.
   * @param into receives them in the order of the model, from index `at`
   * @returns units sold in all, seen empty or not; undefined when none are kept
   */
  readReceipts(day: number, into: Int32Array, at: number): number | undefined {
    return day < 0
      ? goods.readPastReceipts(this.#past, day, into, at)
      : goods.readReceipts(this.#game, day, into, at);
  }

  /** Units of a product received on a day of the game, as booked. */
  received(p: number, day: number): number {
    return this.#game.world.facts.received[day * this.model.products.length + p]!;
  }

  /** Book value of the recorded stock of a product now, in cents (CUMP). */
  stockValueCents(p: number): number {
    return this.#game.world.stock.valueCents[p]!;
  }

  /** What a supplier was asked and brought since the first day, in units and in lines. */
  supplied(s: number): Supplied {
    return goods.supplied(this.#game, s);
  }

  /** Lowest price of a product that is not a resale at a loss, TTC cents. */
  leastPriceCents(p: number): number {
    return goods.leastPriceCents(this.model, p);
  }

  /** Takings of a product on a day of the game, TTC cents. */
  revenue(p: number, day: number): number {
    return this.#game.world.facts.revenue[day * this.model.products.length + p]!;
  }

  /** Was the shelf of a product empty at a check (0 = 11 h, 1 = 17 h) of a past day? */
  wasEmpty(p: number, day: number, check: number): boolean {
    if (day < 0) return false;
    return (this.#game.world.facts.empty[day * this.model.products.length + p]! & (1 << check)) !== 0;
  }

  /** A figure of a day that a manager can read. */
  figure(day: number, column: VisibleColumn): number {
    return fact(this.#game.world.facts, day, column);
  }

  /** Shoppers who came in, by hour of a day. */
  entries(day: number): Int32Array {
    return this.#game.world.facts.entries.subarray(day * 24, day * 24 + 24);
  }

  /** Customers of a day by how long they waited, in bins of `WAIT_BIN_MS`; the last one holds everything beyond. */
  waits(day: number): Int32Array {
    return this.#game.world.facts.waits.subarray(day * WAIT_BINS, (day + 1) * WAIT_BINS);
  }

  /** Waiting time in ms under which a share of the customers of a day were served (0.95 = the 95th percentile). */
  waitQuantileMs(day: number, share: number): number {
    return people.quantileMs(this.waits(day), share);
  }

  /** Orders, slots and lockers of click and collect as they stand; undefined where the store has none. */
  pickup(): PickupSheet | undefined {
    const { pickup } = this.#game.world;
    return pickup && pickupSheet(this.model, this.plan, pickup, this.now);
  }

  /** Units of a product that the site shows now; 0 where it has none to show. */
  shownOnline(p: number): number {
    return goods.shownOnline(this.#game, p);
  }

  /** Time under which a share of those who collected an order on a day had it in hand, in ms from their arrival. */
  collectionQuantileMs(day: number, share: number): number {
    return people.quantileMs(
      this.#game.world.facts.collections.subarray(day * WAIT_BINS, (day + 1) * WAIT_BINS),
      share,
    );
  }

  /** People waiting at each till now, cashier included or −1 when closed. */
  tills(): TillView[] {
    return people.tillViews(this.#game);
  }

  /** What each employee does now: task index (OFF = −1), till, absent today. */
  staff(): StaffView[] {
    return people.staffViews(this.#game);
  }

  /**
   * Does this supplier take orders on a day of the game, until when (minute), delivered on which day, to cover how many
   * days from this one, of which what share is over at the cut-off.
   */
  orderWindow(supplier: number, day: number): OrderWindow {
    return goods.orderWindow(this.model, supplier, day);
  }

  /** Absences announced by now and not over, the earliest first. */
  absencesAhead(): DatedAbsence[] {
    const { day } = this.now;
    return this.model.absences.filter(({ announced, to }) => announced <= day && to >= day);
  }

  /** Packs the computer proposes now for a product, with the rules of the plan. */
  proposal(p: number): number {
    return goods.proposal(this.#game, p);
  }

  /** Orders on their way: product, units, day of the game they are due. */
  openOrders(): OpenOrder[] {
    return goods.openOrders(this.#game);
  }

  /** Units standing on the dock. */
  onDock(): number {
    return this.#game.world.stock.dock.reduce((a, b) => a + b, 0);
  }

  /** What the manager went to see today, in order: the last one says where the manager is. */
  looks(): Look[] {
    return looksOf(this.#game.log, this.now.day);
  }

  /** Is this seen from near now? Always where the manager's minutes are not counted, or while nobody works. */
  sees(what: Sight, id?: string): boolean {
    const isCounted = this.model.scenario.manager.minutesPerDay !== null && this.now.minute > 0;
    return !isCounted || isFresh(this.looks(), this.now, what, id);
  }

  /** Minutes of the manager's time left today, and how many a day has; undefined when nobody counts them. */
  managerTime(): { left: number; day: number } | undefined {
    return people.managerTime(this.#game);
  }

  /** Money in the bank and the tills, in cents, as the books show it. */
  cashCents(): number {
    const { ledger } = this.#game.world.finance;
    return balanceOf(ledger, '512') + balanceOf(ledger, '531');
  }

  /** Balance of an account or of every account starting so, in cents, debit positive. */
  balance(prefix: string): number {
    return balanceOfGroup(this.#game.world.finance.ledger, prefix);
  }

  /**
   * Book movements of one account group over some days, in cents, debit positive.
   * @param side only the debits, or only the credits; both when left out
   */
  movement(prefix: string, fromDay: number, toDay: number, side?: 'debit' | 'credit'): number {
    return movementOf(this.#game.world.finance.ledger, prefix, fromDay, toDay, side);
  }

  /**
   * Lines of the books over closed days, in the order of posting; the opening balance sheet is the entry of day −1.
   * @param prefix account or group of accounts; every line of an entry that touches it is given
   */
  bookLines(fromDay: number, toDay: number, prefix = ''): BookLine[] {
    return linesOf(this.#game.world.finance.ledger, fromDay, toDay, prefix);
  }

  /** What is to leave the bank and when, as far as the books know it, the earliest first. */
  dues(): Due[] {
    return duesOf(this.model, this.#game.world.finance, this.now.day);
  }

  /** Effective work of an employee on a day begun, in minutes. */
  workMinutes(e: number, day: number): number {
    return recordedWork(this.#game.world.team.record, e, day);
  }

  /** When an employee began and stopped on a day begun, in minutes; undefined when they did not work. */
  presence(e: number, day: number): { from: number; to: number } | undefined {
    return people.presenceOf(this.#game, e, day);
  }

  /** The question that waits for an answer now. */
  openDilemma(): Dilemma | undefined {
    return openDilemma(this.model, this.plan, this.now);
  }

  /** Questions asked so far, the oldest first: their day, and what stands (nothing while one can be answered). */
  dilemmas(): AskedDilemma[] {
    return askedDilemmas(this.#game);
  }

  /** What the law has against a roster before it is given: what training refuses, what an exam will note. */
  rosterBreaches(command: RosterCommand): Breach[] {
    return lawAgainst(command, this.#context);
  }

  /** The shifts in force for a week of the game (0 = first), Monday first. */
  roster(week: number): WeekRoster {
    return rosterOf(this.plan, week);
  }

  /** What seven days of shifts would cost in the week of a day of the game, if everybody came. */
  rosterCost(days: readonly (readonly Shift[])[], day: number): RosterCost {
    return rosterCost(this.model, days, this.model.firstDay + day);
  }

  /** What the law has against the roster in force, over the days to come. */
  breachesAhead(): Breach[] {
    return rosterBreaches(this.#context, this.plan.roster);
  }

  /** What the law has against the contracts themselves, whatever the roster. */
  contractBreaches(): Breach[] {
    return contractBreaches(this.model);
  }

  /** Offences of the days closed: rules of working hours not kept, whoever decided it. */
  offences(): Breach[] {
    return people.offencesOf(this.#game);
  }

  get #context() {
    return { model: this.model, world: this.#game.world, plan: this.plan, now: this.now };
  }

  /** Reasons and assignments that the scenario asks now, with what was said so far. */
  asked(): Asked {
    return askedOn(this.model.scenario, this.plan, this.now.day);
  }

  /** Day of the week, Monday = 0, of a day of the game. */
  weekday(day: number): number {
    return weekday(this.model.firstDay + day);
  }
}

/** The view of a game; make one and keep it. */
export const viewOf = (game: Game): View => new View(game);

export type { DatedAbsence } from './compiled.ts';
export { accountName, type BookLine, type Due } from './finance/index.ts';
export type { OrderLine, PickupSheet, SlotLine } from './pickup/index.ts';
export { type Look, looksOf, type Sight } from './presence/index.ts';
export type { Asked } from './studies/index.ts';
export { taughtRule, upTo } from './supply/index.ts';
export {
  type Breach,
  breachRefusal,
  LAW,
  type LawRule,
  type RosterCommand,
  type RuleId,
  SEGMENTS as MOST_STRETCHES,
} from './team/index.ts';
export type { AskedDilemma, ProductView, VisibleColumn } from './view/shapes.ts';
export { WEEKDAYS };
