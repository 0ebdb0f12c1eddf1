/** What the view tells, as data. */
import type { Dilemma, DilemmaOption } from '../../scenario/index.ts';
import type { DayColumn } from '../day/facts.ts';

/** Columns of a day that a manager reads on the till, the clock, the accounts or with the eyes. */
export type VisibleColumn = Exclude<
  DayColumn,
  | 'stolenCostCents'
  | 'brokenCostCents'
  | 'shortCostCents'
  | 'satisfactionSum'
  | 'satisfactionCount'
  | 'leftEmptyHanded'
  | 'pickupScoreSum'
>;

/** One product as the computer and the eyes show it. */
export interface ProductView {
  readonly id: string;
  readonly priceCents: number;
  readonly recorded: number;
  readonly onOrder: number;
  /** Units on the shelf, which anyone can see, and what it can hold. */
  readonly shelf: number;
  readonly capacity: number;
  readonly facings: number;
  readonly point: number;
  readonly target: number;
  readonly soldToday: number;
}

/** What a supplier was asked and brought since the first day, in units and in lines. */
export interface Supplied {
  readonly ordered: number;
  readonly delivered: number;
  readonly lines: number;
  readonly wholeLines: number;
}

/** One day of a supplier: when orders close, what they must last. */
export interface OrderWindow {
  readonly open: boolean;
  /** Minute of the day. */
  readonly cutoff: number;
  /** Day of the game. */
  readonly delivery: number;
  /** Days to cover from this one, of which `elapsed` is the share of this one that is over at the cut-off. */
  readonly days: number;
  readonly elapsed: number;
}

/** One line of an order on its way, due on a day of the game. */
export interface OpenOrder {
  readonly product: number;
  readonly units: number;
  readonly due: number;
  readonly supplier: number;
}

/** A till and its line; `cashier` is −1 when it is closed. */
export interface TillView {
  readonly id: string;
  readonly label: string;
  readonly cashier: number;
  readonly waiting: number;
  readonly serving: boolean;
}

/** What somebody does now: indices of tasks and tills (`OFF` = −1). */
export interface StaffView {
  readonly task: number;
  readonly rostered: number;
  readonly till: number;
  readonly absent: boolean;
}

/** A dilemma that has been asked. */
export interface AskedDilemma {
  readonly dilemma: Dilemma;
  readonly day: number;
  /** `given`: somebody answered; else the default stands. */
  readonly answer: { readonly option: DilemmaOption; readonly given: boolean } | undefined;
}
