import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay, grocery } from '../../../tests/support/grocery.ts';
import { formatDate, parseDate, weekday } from '../../kernel/index.ts';
import { type Supplier, WEEKDAYS } from '../../scenario/index.ts';
import { compile } from '../compiled.ts';
import { type DraftOrder, openingPlan, type Plan } from '../plan-types.ts';
import {
  compileRules,
  daysToCover,
  deliveryDate,
  orderAtCutoff,
  proposedPacks,
  ruleOf,
  takesOrders,
} from './index.ts';

const day = (text: string): number => parseDate(text)!;

/** A supplier with these days of orders and deliveries. */
function supplierOf(
  orders: readonly string[],
  delivers: readonly string[],
  leadDays: number,
  more = {},
): Supplier {
  const flags = (days: readonly string[]) => {
    const week = everyDay(false);
    for (const one of WEEKDAYS) week[one] = days.includes(one);
    return week;
  };
  return {
    ...grocery().suppliers[0]!,
    leadDays,
    orderDays: flags(orders),
    deliveryDays: flags(delivers),
    ...more,
  };
}

describe('a proposal (facts 2.3)', () => {
  test('order point 85: demand of 20 a day over 3 days, and 25 of safety', () => {
    const point = 20 * 3 + 25;
    // At the point or under it, up to the target in whole packs; above it, nothing.
    expect(proposedPacks(point, 200, 86, 10)).toBe(0);
    expect(proposedPacks(point, 200, 85, 10)).toBe(12);
    expect(proposedPacks(point, 200, 84, 10)).toBe(12);
    expect(proposedPacks(point, 200, 80, 10)).toBe(12);
    expect(proposedPacks(point, 200, 79, 10)).toBe(13);
  });

  test('periodic: target − stock − on order, in whole packs', () => {
    // Target = 20 × (3 + 7) + 25 = 225; stock 60, on order 40: 125 units, 11 packs of 12.
    expect(proposedPacks(225, 225, 60 + 40, 12)).toBe(11);
    expect(proposedPacks(225, 225, 225, 12)).toBe(0);
    expect(proposedPacks(225, 225, 224, 12)).toBe(1);
    // A record below zero is a debt to make up.
    expect(proposedPacks(225, 225, -15, 12)).toBe(20);
  });

  test('without a rule: the shelf twice full, ordered when it would not be full once', () => {
    const plan = openingPlan(grocery(), []);
    expect(ruleOf(plan, 0, 24)).toEqual({ point: 24, target: 48 });
  });

  test('brings the position to the target with less than a pack to spare', () => {
    const number = fc.nat({ max: 500 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: -200, max: 700 }),
        fc.integer({ min: 1, max: 40 }),
        (point, more, position, pack) => {
          const target = point + more;
          const packs = proposedPacks(point, target, position, pack);
          if (position > point) expect(packs).toBe(0);
          else {
            expect(position + packs * pack).toBeGreaterThanOrEqual(target);
            expect(position + (packs - 1) * pack).toBeLessThan(target);
          }
        },
      ),
    );
  });
});

describe('the day of delivery', () => {
  const MON_FRI = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

  test.each([
    // 2026-03-02 is a Monday.
    ['2026-03-02', 1, MON_FRI, '2026-03-03'],
    ['2026-03-06', 1, MON_FRI, '2026-03-09'],
    ['2026-03-06', 2, MON_FRI, '2026-03-09'],
    ['2026-03-05', 2, MON_FRI, '2026-03-09'],
    ['2026-03-02', 1, ['monday'], '2026-03-09'],
    ['2026-03-02', 7, ['monday'], '2026-03-09'],
    ['2026-03-02', 8, ['monday'], '2026-03-16'],
  ])('ordered on %s with a lead of %i days', (ordered, lead, delivers, expected) => {
    const supplier = supplierOf(MON_FRI, delivers, lead);
    expect(formatDate(deliveryDate(supplier, day(ordered)))).toBe(expected);
  });

  test('of the same day only if the truck comes after the cut-off', () => {
    const early = supplierOf(MON_FRI, MON_FRI, 0, { cutoff: '10:00', deliveryAt: '08:15' });
    const late = supplierOf(MON_FRI, MON_FRI, 0, { cutoff: '10:00', deliveryAt: '16:00' });
    const same = supplierOf(MON_FRI, MON_FRI, 0, { cutoff: '10:00', deliveryAt: '10:00' });
    const dates = [early, late, same].map((one) => formatDate(deliveryDate(one, day('2026-03-02'))));
    expect(dates).toEqual(['2026-03-03', '2026-03-02', '2026-03-03']);
  });

  const anyDays = fc.subarray([...WEEKDAYS], { minLength: 1 });

  test('is the first day of delivery after the lead time, whatever the week', () => {
    fc.assert(
      fc.property(
        anyDays,
        anyDays,
        fc.integer({ min: 1, max: 20 }),
        fc.nat({ max: 400 }),
        (o, d, lead, n) => {
          const supplier = supplierOf(o, d, lead);
          const ordered = day('2026-01-01') + n;
          const came = deliveryDate(supplier, ordered);
          expect(d).toContain(WEEKDAYS[weekday(came)]);
          expect(came).toBeGreaterThanOrEqual(ordered + lead);
          for (let between = ordered + lead; between < came; between++)
            expect(d).not.toContain(WEEKDAYS[weekday(between)]);
        },
      ),
    );
  });

  test('of the next order closes the days that an order must cover', () => {
    // Orders on Monday and Thursday, delivered the day after: Monday’s covers until Friday, Thursday’s until Tuesday.
    const twice = supplierOf(['monday', 'thursday'], ['tuesday', 'friday'], 1);
    expect(daysToCover(twice, day('2026-03-02'))).toBe(4);
    expect(daysToCover(twice, day('2026-03-05'))).toBe(5);
    // Every week: lead time 1 and review period 7, the L + R of the course.
    const weekly = supplierOf(['monday'], ['tuesday'], 1);
    expect(daysToCover(weekly, day('2026-03-02'))).toBe(1 + 7);
    fc.assert(
      fc.property(anyDays, anyDays, fc.integer({ min: 1, max: 5 }), fc.nat({ max: 400 }), (o, d, lead, n) => {
        const supplier = supplierOf(o, d, lead);
        const today = day('2026-01-01') + n;
        let next = today + 1;
        while (!takesOrders(supplier, next)) next++;
        expect(today + daysToCover(supplier, today)).toBe(deliveryDate(supplier, next));
      }),
    );
  });
});

describe('the order that leaves at the cut-off', () => {
  const model = compile(grocery());
  const P = model.products.length;
  const index = (id: string) => model.productIndex.get(id)!;
  const [milk, farm] = [index('lait-demi-1l'), index('lait-fermier-1l')];

  /** Units ordered, by id, with rules 24/48 for milk (pack 6) and 14/30 for farm milk (pack 6), records as given. */
  function ordered(
    mode: 'manual' | 'proposal' | 'automatic',
    draft: DraftOrder | undefined,
    recorded: object,
    listed = 1,
  ) {
    const opening = openingPlan(
      model.scenario,
      model.products.map(({ id }) => model.scenario.opening.orderRules[id] ?? null),
    );
    const plan: Plan = {
      ...opening,
      policies: { ...opening.policies, orderMode: { grossiste: mode } },
      orders: draft ? { grossiste: draft } : {},
    };
    const capacity = new Int32Array(P).fill(50 * listed);
    const rules = { point: new Int32Array(P), target: new Int32Array(P) };
    compileRules(model, plan, capacity, rules);
    const held = new Int32Array(P).fill(1_000);
    for (const [id, units] of Object.entries(recorded)) held[index(id)] = units;
    const lines: Record<string, number> = {};
    orderAtCutoff(
      model,
      plan,
      0,
      rules,
      (p) => held[p]!,
      capacity,
      (p, units) => {
        lines[model.products[p]!.id] = units;
      },
    );
    return lines;
  }
  const low = { 'lait-demi-1l': 20, 'lait-fermier-1l': 14 };

  test('is the proposal of that minute when it is automatic, nothing when it is not', () => {
    expect(ordered('automatic', undefined, low)).toEqual({ 'lait-demi-1l': 30, 'lait-fermier-1l': 18 });
    expect(ordered('manual', undefined, low)).toEqual({});
    expect(ordered('proposal', undefined, low)).toEqual({});
  });

  test('is exactly what was written by hand, whatever the rules say', () => {
    const draft: DraftOrder = {
      supplier: 'grossiste',
      kind: 'hand',
      packs: { 'lait-demi-1l': 2, 'penne-bio-500g': 0 },
    };
    expect(ordered('automatic', draft, low)).toEqual({ 'lait-demi-1l': 12 });
  });

  test('is the proposal with its corrections, never below nothing', () => {
    const draft = (packs: Record<string, number>): DraftOrder => ({
      supplier: 'grossiste',
      kind: 'proposal',
      packs,
    });
    expect(ordered('manual', draft({ 'lait-demi-1l': -2, 'penne-bio-500g': 1 }), low)).toEqual({
      'lait-demi-1l': 18,
      'lait-fermier-1l': 18,
      'penne-bio-500g': 8,
    });
    expect(ordered('manual', draft({ 'lait-demi-1l': -50 }), low)).toEqual({ 'lait-fermier-1l': 18 });
  });

  test('does not propose again what has left the shelf', () => {
    expect(ordered('automatic', undefined, low, 0)).toEqual({});
  });

  test('counts what is already on order', () => {
    expect([milk, farm].every((p) => p >= 0)).toBe(true);
    expect(ordered('automatic', undefined, { 'lait-demi-1l': 25 })).toEqual({});
  });
});
