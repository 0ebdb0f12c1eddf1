/**
 * What the manager decides: an immutable JSON tree that only commands edit.
 * Standing rules (prices, order rules, roster template, policies) stand apart from one-offs (an order, a week's roster,
 * a live call), so that they keep their meaning in a twin run or on another draw.
 */
import type { Check } from '../kernel/index.ts';
import {
  type Answers,
  type Facing,
  type FigureRef,
  type OrderRule,
  type PickupPolicy,
  type Policies,
  type Scenario,
  type Shift,
  WEEKDAYS,
} from '../scenario/index.ts';
import type { Parse } from './commands.ts';
import type { Model } from './compiled.ts';
import type { World } from './world.ts';

/** A shelf position held by a product. */
export type { Facing, OrderRule, PickupPolicy, Policies, Shift };

/** A week of shifts, Monday first. */
export type WeekRoster = readonly (readonly Shift[])[];

/** A one-off order waiting for the supplier's cut-off. */
export interface DraftOrder {
  readonly supplier: string;
  /** `proposal`: the rule at cut-off plus corrections; `hand`: exactly these packs. */
  readonly kind: 'proposal' | 'hand';
  /** Packs by product id: quantities by hand, or corrections (which may be negative) of the proposal. */
  readonly packs: Readonly<Record<string, number>>;
}

/** Calls made on the floor today; they end with the day. */
export interface LiveCalls {
  /** Employee id → task (and till) they were sent to. */
  readonly moves: Readonly<Record<string, { task: string; till?: string }>>;
  /** Products to fill first, most urgent first. */
  readonly fillFirst: readonly string[];
  /** Numbers of the orders to prepare first, most urgent first. */
  readonly ordersFirst: readonly number[];
  /** Today's slots take no more orders. */
  readonly slotsClosed: boolean;
  /** Those who may prepare do so before they fill. */
  readonly pickFirst: boolean;
}

/** What the player expects of a day, said before it opens. */
export interface Forecast {
  readonly entries: number;
  readonly basketCents: number;
  /** Share of the references that the checks of 11 h and 17 h will find empty. */
  readonly emptyBp: number;
}

/** A figure with the value the manager read. */
export type Citation = FigureRef & { readonly value: number };

/** Why a key decision was taken: figures read, and a sentence. */
export interface Reason {
  readonly cites: readonly Citation[];
  readonly text: string;
}

/** What every morning begins with. */
export const NO_CALLS: LiveCalls = {
  moves: {},
  fillFirst: [],
  ordersFirst: [],
  slotsClosed: false,
  pickFirst: false,
};

/** Everything that has been decided and stands. Never edited: a decision makes another one. */
export interface Plan {
  /**
   * Shelf prices in cents, a sheet per sub-family: an edit copies one sheet and shares the others, so what changed shows
   * by identity and a large catalogue costs no more than a small one.
   */
  readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly planogram: readonly Facing[];
  /** By product, in the order of the model; null where nobody has given a rule. A sheet names most of them. */
  readonly orderRules: readonly (OrderRule | null)[];
  readonly orders: Readonly<Record<string, DraftOrder>>;
  readonly roster: { readonly template: WeekRoster; readonly weeks: Readonly<Record<string, WeekRoster>> };
  readonly policies: Policies;
  /** Click and collect; undefined where the store has none. */
  readonly pickup: PickupPolicy | undefined;
  readonly live: LiveCalls;
  /** By day of the game. Nothing in the store depends on it: it is compared with what came. */
  readonly forecasts: Readonly<Record<string, Forecast>>;
  /** Option chosen, by dilemma. */
  readonly dilemmas: Readonly<Record<string, string>>;
  /** By key decision of the scenario, then by assignment: what was said last. Nothing in the store depends on them. */
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly answers: Readonly<Record<string, Answers>>;
}

/** A plan while a command edits it. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] extends object ? Draft<T[K]> : T[K] };

/** Time of the game: day 0 is the first one, minutes count from midnight. */
export interface Moment {
  readonly day: number;
  readonly minute: number;
}

/** What a command may look at. `check` reads the plan and what a manager can see, never a draw. */
export interface CommandContext {
  readonly model: Model;
  readonly world: World;
  readonly plan: Plan;
  readonly now: Moment;
}

/** Families of the plan that are recompiled into arrays when a command touches them. */
export type PlanPart = keyof Plan;

/** Blocks of the diploma that decisions exercise. */
export const BLOCK_CODES = ['BC02', 'BC03', 'BC04'] as const;
export type BlockCode = (typeof BLOCK_CODES)[number];

/** One kind of decision. Button, command line and replay all go through the same `check`. */
export interface CommandType<C extends { type: string }> {
  readonly type: C['type'];
  /** Trade of the store it belongs to, and block of the diploma it exercises. */
  readonly trade: string;
  readonly block: BlockCode;
  /**
   * `live` commands act on today's floor and are refused when the store is not at work; `always` is a consultation,
   * without effect on the store, still possible once the game is over.
   */
  readonly when: 'any' | 'live' | 'always';
  /** Minutes of the manager's time that it costs. */
  readonly minutes: number;
  /** Minutes where they depend on what is decided. */
  readonly minutesOf?: (command: C, model: Model) => number;
  /** Part of the plan that it edits; none for what is only written down. */
  readonly part?: PlanPart;
  /** Shape: the command, or the first place where it is another and what was expected there. */
  readonly parse: Parse<C>;
  /** Pure: may I, and if not why (a code and numbers, never a sentence). */
  readonly check: (command: C, context: CommandContext) => Check;
  /** Edits the plan; trusts `check`. */
  readonly apply?: (command: C, plan: Draft<Plan>, context: CommandContext) => void;
  /** Instead of `apply`, where a whole sheet is given: the parts made anew, which a draft would search for nothing. */
  readonly renew?: (command: C, plan: Plan, model: Model) => Partial<Plan>;
  /** Commands of one minute with the same field replace one another in the log. */
  readonly field: (command: C) => string;
  /** Cannot be taken back: what was seen is known. It is written once a minute, and undo passes over it. */
  readonly lasts?: true;
}

/** The roster on the first morning: days that were handed over as they were, the others as usual. */
export function openingRoster({ handover, team }: Scenario): WeekRoster {
  const found = { ...team.roster, ...handover?.roster };
  return WEEKDAYS.map((day) => found[day]);
}

/** The plan on the first morning, as the scenario gives it. */
export function openingPlan(scenario: Scenario, orderRules: Plan['orderRules']): Plan {
  const { handover } = scenario;
  return {
    prices: openingPrices(scenario),
    planogram: scenario.floor.planogram,
    orderRules,
    orders: {},
    roster: {
      template: openingRoster(scenario),
      weeks: {},
    },
    policies: {
      ...scenario.opening.policies,
      ...handover?.policies,
      orderMode: { ...scenario.opening.policies.orderMode, ...handover?.policies.orderMode },
    },
    pickup: scenario.pickup?.policy,
    live: NO_CALLS,
    forecasts: {},
    dilemmas: {},
    reasons: {},
    answers: {},
  };
}

/** Advised prices, sheet by sheet. Through a map: an id may be any word, `constructor` included. */
function openingPrices(scenario: Scenario): Record<string, Record<string, number>> {
  const sheets = new Map<string, [string, number][]>();
  for (const { id, subfamily, priceCents } of scenario.catalogue.products) {
    const sheet = sheets.get(subfamily);
    if (sheet) sheet.push([id, priceCents]);
    else sheets.set(subfamily, [[id, priceCents]]);
  }
  return Object.fromEntries(Array.from(sheets, ([id, sheet]) => [id, Object.fromEntries(sheet)]));
}
