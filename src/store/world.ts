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

export interface World {
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
  /** Cleanliness of the floor in thousandths. */
  upkeep: number;
  /** Today. */
  readonly day: DayState;
}
