/**
 * The slow, obvious twin of the store: plain objects, arrays and maps, one per thing that exists. It shares with the
 * engine what is drawn (identities, keys, tables of quantiles) and what is measured once a game (walking distances,
 * visibility of facings); what people and goods then do in a day is written again in `day.ts`, from the rules.
 */
import type { Scenario, Segment } from '../../src/scenario/index.ts';
import type { Game } from '../../src/store/game.ts';
import { lotsOf as lotsIn } from '../../src/store/stock/index.ts';

/** Units of one date. */
export interface Lot {
  units: number;
  readonly expiry: number;
}

/** A place where goods stand, oldest date first. */
export type Place = Lot[];

export interface Good {
  readonly id: string;
  /** Rank among all products, in the order of families, sub-families and ids. */
  readonly rank: number;
  readonly key: number;
  readonly need: Need;
  readonly product: Scenario['catalogue']['products'][number];
  priceCents: number;
  facings: number;
  capacity: number;
  visibility: number;
  /** Facings and visibility on the first morning. */
  readonly first: { readonly facings: number; readonly visibility: number };
  readonly shelf: Place;
  readonly reserve: Place;
  recorded: number;
  /** Somebody is bringing some. */
  beingFilled: boolean;
  /** Units put on the shelf today. */
  handled: number;
}

/** A need that one sub-family answers. */
export interface Need {
  readonly id: string;
  readonly key: number;
  readonly subfamily: Scenario['catalogue']['subfamilies'][number];
  readonly goods: Good[];
}

export interface Household {
  readonly index: number;
  readonly key: number;
  readonly segment: Segment;
  readonly segmentRank: number;
  /** Visits a day, on an average day. */
  readonly rate: number;
  readonly people: number;
  readonly alwaysWants: ReadonlySet<Need>;
  /** Minute of the game when the home stock of a need runs out, and when the cupboards do. */
  readonly runsOut: Map<Need, number>;
  pantry: number;
  satisfaction: number;
}

export interface Item {
  readonly good: Good;
  readonly units: number;
  readonly expiry: number;
}

/** Somebody in the store. */
export interface Guest {
  readonly number: number;
  readonly household: Household;
  readonly key: number;
  readonly wants: Need[];
  readonly basket: Item[];
  place: number;
  lost: number;
  substituted: number;
  /** Has something in mind that will not be paid; once done, forgets it. */
  thief: boolean;
  joinedAt: number;
  gone: boolean;
}

export interface Till {
  readonly rank: number;
  cashier: Worker | undefined;
  serving: { guest: Guest; until: number } | undefined;
}

/** What somebody is in the middle of. */
export interface Job {
  readonly kind: 'fill' | 'dates' | 'wait';
  readonly good?: Good;
  readonly units: number;
  readonly start: number;
  readonly end: number;
}

export interface Worker {
  readonly rank: number;
  readonly employee: Scenario['team']['employees'][number];
  task: string;
  /** Called to a till by the house rule, until nobody waits there. */
  extra: boolean;
  till: Till | undefined;
  job: Job | undefined;
}

export interface Ticket {
  household: number;
  units: number;
  cents: number;
  atMs: number;
}

export interface Store {
  readonly game: Game;
  readonly scenario: Scenario;
  readonly goods: Good[];
  readonly needs: Need[];
  readonly households: Household[];
  readonly tills: Till[];
  readonly workers: Worker[];
  /** Upkeep of the floor, in thousandths. */
  upkeep: number;
}

export const unitsIn = (place: Place): number => place.reduce((sum, lot) => sum + lot.units, 0);

/** Puts units of a date in their place among the others. */
export function put(place: Place, units: number, expiry: number): void {
  if (units === 0) return;
  const same = place.find((lot) => lot.expiry === expiry);
  if (same) same.units += units;
  else {
    place.push({ units, expiry });
    place.sort((a, b) => a.expiry - b.expiry);
  }
}

/** Takes up to `wanted` units, oldest dates first or last, and says which. */
export function take(place: Place, wanted: number, from: 'oldest' | 'freshest'): Lot[] {
  const taken: Lot[] = [];
  let left = wanted;
  while (left > 0 && place.length > 0) {
    const lot = from === 'oldest' ? place[0]! : place.at(-1)!;
    const units = Math.min(left, lot.units);
    lot.units -= units;
    left -= units;
    taken.push({ units, expiry: lot.expiry });
    if (lot.units === 0) place.splice(place.indexOf(lot), 1);
  }
  return taken;
}

/** The lots of one product in a place of the engine. */
export function lotsOf(game: Game, where: 'shelf' | 'reserve', p: number): Lot[] {
  return lotsIn(game.world.stock[where], p);
}

/** The twin of a game that has not begun. */
export function twinOf(game: Game): Store {
  const { model, world } = game;
  const needs: Need[] = model.subfamilies.map((subfamily, g) => ({
    id: subfamily.id,
    key: model.subKey[g]!,
    subfamily,
    goods: [],
  }));
  const goods = model.products.map((product, rank): Good => {
    const need = needs.find((n) => n.id === product.subfamily)!;
    const good: Good = {
      id: product.id,
      rank,
      key: model.productKey[rank]!,
      need,
      product,
      priceCents: product.priceCents,
      facings: 0,
      capacity: 0,
      visibility: 0,
      first: { facings: world.offer.facings[rank]!, visibility: world.offer.visibility[rank]! },
      shelf: lotsOf(game, 'shelf', rank),
      reserve: lotsOf(game, 'reserve', rank),
      recorded: world.stock.recorded[rank]!,
      beingFilled: false,
      handled: 0,
    };
    need.goods.push(good);
    return good;
  });
  const households = Array.from(model.householdKey, (key, h): Household => {
    const segmentRank = model.householdSegment[h]!;
    return {
      index: h,
      key,
      segment: model.segments[segmentRank]!,
      segmentRank,
      rate: model.householdRate[h]!,
      people: model.householdPeople[h]!,
      alwaysWants: new Set((model.regulars[h]?.wants ?? []).map((id) => needs.find((n) => n.id === id)!)),
      runsOut: new Map(needs.map((need, g) => [need, world.households.runOut[h * needs.length + g]!])),
      pantry: world.households.pantry[h]!,
      satisfaction: world.households.satisfaction[h]!,
    };
  });
  return {
    game,
    scenario: model.scenario,
    goods,
    needs,
    households,
    tills: model.tills.map((_, rank) => ({ rank, cashier: undefined, serving: undefined })),
    workers: model.employees.map((employee, rank) => ({
      rank,
      employee,
      task: 'off',
      extra: false,
      till: undefined,
      job: undefined,
    })),
    upkeep: world.upkeep,
  };
}

/**
 * What the manager decided this morning, and the shelves as they stand then: goods that no longer fit go to the reserve.
 * Facings and their visibility are measured by the engine, once a decision has changed them.
 */
export function openStore(store: Store, prices: Readonly<Record<string, number>>): void {
  const { offer } = store.game.world;
  for (const good of store.goods) {
    good.priceCents = prices[good.id]!;
    good.facings = offer.facings[good.rank]!;
    good.capacity = offer.capacity[good.rank]!;
    good.visibility = offer.visibility[good.rank]!;
    const over = Math.max(0, unitsIn(good.shelf) - good.capacity);
    for (const lot of take(good.shelf, over, 'oldest')) put(good.reserve, lot.units, lot.expiry);
  }
}
