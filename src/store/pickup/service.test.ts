// What the site shows, where prepared goods wait, what the sheet says of an order, and how use teaches the service.
import { describe, expect, test } from 'vitest';
import { pickupGrocery } from '../../../tests/support/pickup.ts';
import { compile } from '../compiled.ts';
import { openingPlan } from '../plan-types.ts';
import {
  AWARE,
  COUNTER,
  compileSite,
  createPickup,
  emptyLockers,
  fillLockers,
  kept,
  learn,
  ORDER,
  ORDER_LINES,
  orderChance,
  type PickupState,
  pickupSheet,
  shownUnits,
  waitsAtCounter,
} from './index.ts';

const store = (ambient = 1, cold = 1) => {
  const model = compile(
    pickupGrocery(({ pickup }) => {
      pickup!.lockers = { ambient, cold };
      for (const habit of Object.values(pickup!.habits)) Object.assign(habit, { orderBp: 6_000, awareBp: 0 });
    }),
  );
  return { model, state: createPickup(model)! };
};
const { model } = store();
const product = (id: string): number => model.productIndex.get(id)!;
const [PASTA, MILK] = [product('coquillettes-500g'), product('lait-demi-1l')];

/** An order of these products, one unit each at 2,00 €, set aside but for those that were not there. */
function order(state: PickupState, products: readonly number[], missing: readonly number[] = []): number {
  const { orders } = state;
  const o = orders.count++;
  orders.number[o] = o + 1;
  orders.lines[o] = products.length;
  orders.ambient[o] = COUNTER;
  orders.cold[o] = COUNTER;
  for (const [k, p] of products.entries()) {
    const i = o * ORDER_LINES + k;
    orders.product[i] = p;
    orders.given[i] = p;
    orders.units[i] = 1;
    orders.priceCents[i] = 200;
    orders.got[i] = missing.includes(p) ? 0 : 1;
  }
  return o;
}

describe('lockers', () => {
  test('what is kept cool stands in the cold, the rest does not', () => {
    const { state } = store();
    fillLockers(model, state, order(state, [PASTA]));
    expect([[...state.ambient], [...state.cold]]).toEqual([[1], [0]]);
    fillLockers(model, state, order(state, [MILK]));
    expect([[...state.ambient], [...state.cold]]).toEqual([[1], [2]]);
  });

  test('an order of both takes one of each, or stands at the counter whole', () => {
    const { state } = store(1, 0);
    const o = order(state, [PASTA, MILK]);
    fillLockers(model, state, o);
    expect([...state.ambient]).toEqual([0]);
    expect(waitsAtCounter(model, state, o)).toBe(true);
    const roomy = store(1, 1).state;
    const both = order(roomy, [PASTA, MILK]);
    fillLockers(model, roomy, both);
    expect([[...roomy.ambient], [...roomy.cold]]).toEqual([[1], [1]]);
    expect(waitsAtCounter(model, roomy, both)).toBe(false);
    emptyLockers(roomy, both);
    expect([[...roomy.ambient], [...roomy.cold]]).toEqual([[0], [0]]);
  });

  test('what was not there needs none', () => {
    const { state } = store(1, 0);
    const o = order(state, [PASTA, MILK], [MILK]);
    fillLockers(model, state, o);
    expect([...state.ambient]).toEqual([1]);
    expect(waitsAtCounter(model, state, o)).toBe(false);
  });
});

describe('what the site shows', () => {
  test('is the record, less what open orders hold and the safety threshold; nothing of what it does not offer', () => {
    const { state } = store();
    state.onSite[PASTA] = 1;
    state.promised[PASTA] = 3;
    expect(shownUnits(state, PASTA, 10, 2)).toBe(5);
    expect(shownUnits(state, MILK, 10, 2)).toBe(0);
  });

  test('a product is left out by its name, its sub-family or its family, and without a facing', () => {
    const { state } = store();
    const facings = Int32Array.from(model.products, () => 1);
    const offered = (...leftOut: string[]) => {
      compileSite(model, { ...model.scenario.pickup!.policy, leftOut }, facings, state);
      return model.products.flatMap(({ id }, p) => (state.onSite[p] ? [id] : []));
    };
    const all = model.products.map(({ id }) => id);
    expect(offered()).toEqual(all);
    expect(offered('penne-bio-500g')).toEqual(all.filter((id) => id !== 'penne-bio-500g'));
    expect(offered('laits')).toEqual(all.filter((id) => !id.startsWith('lait-')));
    expect(offered('frais')).toEqual(all.filter((id) => !/^(lait|yaourt)-/.test(id)));
    facings[PASTA] = 0;
    expect(offered()).toEqual(all.filter((id) => id !== 'coquillettes-500g'));
  });
});

describe('the sheet of the service', () => {
  const lineAt = (minute: number, readyState: number = ORDER.picking) => {
    const { state } = store();
    const o = order(state, [PASTA, MILK]);
    state.orders.feeCents[o] = 150;
    state.orders.due[o] = 600;
    state.orders.until[o] = 660;
    state.orders.state[o] = readyState;
    return pickupSheet(model, openingPlan(model.scenario, []), state, { day: 0, minute }).orders[0]!;
  };

  test('an order is late from the minute its slot begins, until it is ready', () => {
    expect([599, 600, 601].map((minute) => lineAt(minute).late)).toEqual([false, true, true]);
    expect(lineAt(700, ORDER.ready).late).toBe(false);
  });

  test('its amount is its goods and its fee', () => {
    expect(lineAt(0)).toMatchObject({ cents: 2 * 200 + 150, units: 2, unitsAside: 2, from: 600, to: 660 });
  });
});

describe('knowledge of the service', () => {
  test('fades by half in six weeks, in a straight line between', () => {
    expect([0, 21, 42, 63, 84, 126].map(kept)).toEqual([1, 0.75, 0.5, 0.375, 0.25, 0.125]);
  });

  test('each use brings a household a quarter of the way to knowing it fully, above what everybody knows', () => {
    const { state } = store();
    state.known[0] = 4_000;
    const chance = (day: number) => orderChance(state, 0, 0, day) / 0.6;
    expect(chance(0)).toBeCloseTo(4_000 / AWARE, 6);
    learn(state, 0, 0, 0, 750);
    expect(chance(0)).toBeCloseTo(0.55, 6);
    learn(state, 0, 0, 0, 750);
    expect(chance(0)).toBeCloseTo(0.55 + 0.45 / 4, 3);
    // Six weeks later half of what use taught is left.
    expect(chance(42)).toBeCloseTo(0.4 + (0.15 + 0.45 / 4) / 2, 3);
  });
});
