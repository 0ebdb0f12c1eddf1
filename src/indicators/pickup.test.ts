// Indicators of a store that takes orders, against identities and against what stands in the store.
import { beforeAll, describe, expect, test } from 'vitest';
import { everyDay, grocery } from '../../tests/support/grocery.ts';
import { scenarioSchema } from '../scenario/index.ts';
import { type Game, start } from '../store/game.ts';
import { truthOf } from '../store/truth.ts';
import { viewOf } from '../store/view.ts';
import * as i from './index.ts';
import * as hidden from './truth.ts';

const DAYS = 14;
const ALL = { from: 0, to: DAYS - 1 };
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('with orders to collect', () => {
  const SHOP = ['07:00', '19:00'] as [string, string];
  let shop: Game;
  beforeAll(() => {
    const scenario = grocery((s) => {
      s.pickup = scenarioSchema.shape.pickup.parse({
        policy: {
          hours: { ...everyDay(['10:00', '18:00'] as [string, string]), sunday: null },
          feeCents: 200,
          slotOrders: 6,
        },
        habits: Object.fromEntries(
          s.catchment.segments.map(({ id }) => [id, { orderBp: 6_000, awareBp: 9_000 }]),
        ),
      })!;
      for (const one of s.team.employees) {
        one.availability = { ...everyDay(SHOP), sunday: null };
        one.skills = { till: 100, shelf: 100, reception: 100, picking: 100 };
      }
      s.team.roster = everyDay([
        { employee: 'nadia', task: 'till', from: '09:00', to: '19:00' },
        { employee: 'karim', task: 'picking', from: '09:00', to: '19:00' },
      ]);
      s.team.roster.sunday = [];
    });
    shop = start(scenario);
    shop.advance({ day: DAYS, minute: 0 });
  });

  test('the two channels add up: products, takings, units', () => {
    const all = viewOf(shop);
    expect(i.ordersHandedOver.of(all, ALL)).toBeGreaterThan(5);
    for (const one of [i.salesTtc, i.units])
      expect(sum(shop.model.products.map((_, product) => one.of(all, { ...ALL, product })!))).toBe(
        one.of(all, ALL),
      );
    const till = i.basket.inputsOf(all, ALL).salesCents!;
    expect(till + i.pickupSales.of(all, ALL)!).toBe(i.salesTtc.of(all, ALL));
    expect(i.pickupShare.of(all, ALL)).toBeGreaterThan(0);
  });

  test('fees are sales without being goods, and the result still is what capital gained', () => {
    const all = viewOf(shop);
    const { ledger } = shop.world.finance;
    let [gained, fees] = [0, 0];
    for (let r = 0; r < ledger.rows; r++) {
      const account = ledger.accounts[ledger.account[r]!]!;
      if (/^[67]/.test(account)) gained -= ledger.cents[r]!;
      if (account === '7085') fees -= ledger.cents[r]!;
    }
    expect(fees).toBeGreaterThan(0);
    expect(i.netResult.of(all, ALL)).toBe(gained);
    const goods = i.grossMargin.inputsOf(all, ALL).salesHtCents!;
    expect(i.salesHt.of(all, ALL)).toBe(goods + fees);
  });

  test('causes still add up, and what is put aside for a customer is not phantom', () => {
    const all = truthOf(shop);
    expect(sum(hidden.WANTS_LOST_BY_CAUSE.map((one) => one.of(all, ALL)!))).toBe(
      hidden.wantsLost.of(all, ALL),
    );
    const { stock } = shop.world;
    let phantom = 0;
    for (let p = 0; p < shop.model.products.length; p++) {
      const real = stock.shelf.total[p]! + stock.reserve.total[p]! + stock.aside[p]!;
      phantom += Math.max(0, stock.recorded[p]! - real);
    }
    expect(hidden.phantomStock.of(all, ALL)).toBe(phantom);
  });
});
