// Rule guarded here: what a scenario hands over is what the first morning shows, whatever the past left, and the past
// does not know of it.
import { describe, expect, test } from 'vitest';
import { grocery, productOf } from '../../tests/support/grocery.ts';
import { pastKey, rulesHash, type Scenario } from '../scenario/index.ts';
import { start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { pastIsFresh, withPast } from './past.ts';

const MILK = 'lait-demi-1l';

/** The grocery after two weeks of past, with something handed over. */
function taken(handover: Partial<NonNullable<Scenario['handover']>>, weeks = 2): Scenario {
  return grocery((s) => {
    s.past = { weeks, dailyWeeks: weeks };
    s.handover = { goods: {}, orderRules: {}, policies: {}, roster: {}, ...handover };
  });
}

function milkOf(scenario: Scenario) {
  const game = start(withPast(scenario));
  const view = viewOf(game);
  const p = view.model.productIndex.get(MILK)!;
  const { reserve, valueCents } = game.world.stock;
  return { ...view.product(p), reserve: reserve.total[p]!, valueCents: valueCents[p]! };
}

describe.each([
  ['after a past', 2],
  ['in a new store', 0],
])('goods, %s', (_, weeks) => {
  test('what the computer believes and what is there are two things', () => {
    const goods = { [MILK]: { shelf: 0, reserve: 0, recorded: 9 } };
    expect(milkOf(taken({ goods }, weeks))).toMatchObject({ shelf: 0, reserve: 0, recorded: 9 });
  });

  test('the record is right when it is not written; a shelf holds no more than its capacity', () => {
    const found = milkOf(taken({ goods: { [MILK]: { shelf: 500, reserve: 6 } } }, weeks));
    expect(found.recorded).toBe(506);
    expect(found.shelf).toBe(found.capacity);
    expect(found.shelf + found.reserve).toBe(506);
  });

  test('the books open on the record, at the cost of a unit', () => {
    const { valueCents } = milkOf(
      taken({ goods: { [MILK]: { shelf: 0, reserve: 0, recorded: 10 } } }, weeks),
    );
    expect(valueCents).toBe(10 * productOf(grocery(), MILK).costCents);
  });
});

test('order rules, house rules and the days of the roster that are written', () => {
  const base = grocery();
  const supplier = productOf(base, MILK).supplier;
  const tuesday = [{ employee: 'nadia', task: 'till' as const, from: '09:00', to: '12:00' }];
  const { model, plan } = start(
    withPast(
      taken({
        orderRules: { [MILK]: { point: 3, target: 99 } },
        policies: { orderMode: { [supplier]: 'proposal' }, extraTillAt: 0 },
        roster: { tuesday },
      }),
    ),
  );
  expect(plan.orderRules[model.productIndex.get(MILK)!]).toEqual({ point: 3, target: 99 });
  expect(plan.policies).toEqual({
    ...base.opening.policies,
    extraTillAt: 0,
    orderMode: { ...base.opening.policies.orderMode, [supplier]: 'proposal' },
  });
  expect(plan.roster.template[1]).toEqual(tuesday);
  expect(plan.roster.template[0]).toEqual(base.team.roster.monday);
});

test('a store handed over shares the past of the store it extends, and is another game', () => {
  const plain = grocery((s) => {
    s.past = { weeks: 2, dailyWeeks: 2 };
  });
  const other = taken({ goods: { [MILK]: { shelf: 0, reserve: 0, recorded: 9 } } });
  other.team.absences = [{ employee: 'nadia', from: '2026-03-03', to: '2026-03-03', reason: 'Formation' }];
  expect(pastKey(other)).toBe(pastKey(plain));
  expect(rulesHash(other)).not.toBe(rulesHash(plain));
  const { data } = withPast(plain).past;
  expect(withPast(other).past.data).toEqual(data);
  expect(pastIsFresh({ ...other, past: { ...other.past, data: data! } })).toBe(true);
});
