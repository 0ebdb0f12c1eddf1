/**
 * The world: everything that only time may edit, in typed arrays, one state per trade.
 * Screens and managers never read it: they go through `view.ts`.
 */
import type { CheckoutState } from './checkout/index.ts';
import type { FactsState } from './day/facts.ts';
import type { DayState } from './day/state.ts';
import type { FinanceState } from './finance/index.ts';
import type { HouseholdState, HouseholdTables } from './households/index.ts';
import type { PickupState } from './pickup/index.ts';
import type { Offer, Walks } from './space/index.ts';
import type { StockState } from './stock/index.ts';
import type { RuleTables, SupplyState } from './supply/index.ts';
import type { TeamState } from './team/index.ts';

/** The store as it is: everything that time changes, and the tables worked out from what was decided. */
export class World {
  /** Derived from the scenario or the plan; recompiled, never saved. */
  readonly tables: HouseholdTables;
  readonly walks: Walks;
  readonly offer: Offer;
  readonly openingFacings: Int32Array;
  readonly priceCents: Float64Array;
  readonly rules: RuleTables;
  /** What time has made. */
  readonly stock: StockState;
  readonly supply: SupplyState;
  readonly households: HouseholdState;
  readonly team: TeamState;
  readonly checkout: CheckoutState;
  /** Click and collect; undefined where the store has none. */
  readonly pickup: PickupState | undefined;
  readonly finance: FinanceState;
  readonly facts: FactsState;
  /**
   * Cleanliness of the floor in quarters of a thousandth, the wear of one visit: a whole number, so that the field never
   * turns into a double, which would be another kind of world.
   */
  upkeepQuarters: number;
  /** Today. */
  readonly day: DayState;

  constructor(parts: WorldParts) {
    this.tables = parts.tables;
    this.walks = parts.walks;
    this.offer = parts.offer;
    this.openingFacings = parts.openingFacings;
    this.priceCents = parts.priceCents;
    this.rules = parts.rules;
    this.stock = parts.stock;
    this.supply = parts.supply;
    this.households = parts.households;
    this.team = parts.team;
    this.checkout = parts.checkout;
    this.pickup = parts.pickup;
    this.finance = parts.finance;
    this.facts = parts.facts;
    this.upkeepQuarters = 4 * 800;
    this.day = parts.day;
  }

  /** Cleanliness of the floor in thousandths. */
  get upkeep(): number {
    return this.upkeepQuarters / 4;
  }

  set upkeep(thousandths: number) {
    this.upkeepQuarters = thousandths * 4;
  }
}

/** What a world is made of on its first morning; the floor is then a little worn. */
type WorldParts = Omit<World, 'upkeep' | 'upkeepQuarters'>;
