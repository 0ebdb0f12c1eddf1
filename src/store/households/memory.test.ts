// A past leaves homes behind: whoever lived beside the store wakes up as they went to bed.
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import type { Scenario } from '../../scenario/index.ts';
import { compile, type Model } from '../compiled.ts';
import { createHouseholds, type HouseholdState, homesAt } from './index.ts';

const model = (homes?: ReturnType<typeof homesAt>, edit: (s: Scenario) => void = () => {}): Model =>
  compile(
    grocery((s) => {
      s.catchment.households = 400;
      // Only what households find of the past counts here.
      s.past = {
        weeks: 0,
        dailyWeeks: 0,
        data: homes && ({ homes } as NonNullable<Scenario['past']['data']>),
      };
      edit(s);
    }),
  );

/** Homes as a first guess leaves them, with memories of the store that differ. */
function lived(m: Model): HouseholdState {
  const state = createHouseholds(m);
  for (let h = 0; h < state.satisfaction.length; h++) state.satisfaction[h] = 400 + ((h * 37) % 500);
  return state;
}

/** Days of home stock of each household and sub-family, in units for one person. */
const unitsAtHome = (m: Model, state: HouseholdState): number[] =>
  Array.from(state.runOut, (minute, i) => minute / 1440 / m.subfamilies[i % m.subfamilies.length]!.unitDays);

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('moving into the homes of the past', () => {
  const m = model();
  const before = lived(m);

  test('gives the same people their memory, their empty cupboards, and the others to a twelfth of a unit', () => {
    const after = createHouseholds(model(homesAt(m, before, 0)));
    expect([...after.satisfaction]).toEqual([...before.satisfaction]);
    const was = unitsAtHome(m, before);
    for (const [i, units] of unitsAtHome(m, after).entries()) {
      expect(units === 0).toBe(was[i] === 0);
      expect(Math.abs(units - Math.min(was[i]!, 35 / 12))).toBeLessThanOrEqual(1 / 12 + 1e-9);
    }
  });

  test('counts what is left at the minute the past ends, not at its beginning', () => {
    const late = Math.max(...before.runOut, ...before.pantry);
    const after = createHouseholds(model(homesAt(m, before, late)));
    expect(Math.max(...after.runOut, ...after.pantry)).toBe(0);
  });

  test('gives people of another draw homes as full, and as content, as those of the past', () => {
    const other = model(homesAt(m, before, 0), (s) => {
      s.seed = 'un-autre-tirage';
      s.catchment.households = 300;
    });
    const after = createHouseholds(other);
    // Homes are many and differ: the mean of 300 lies within 5 % of that of 400.
    expect(mean(unitsAtHome(other, after)) / mean(unitsAtHome(m, before))).toBeCloseTo(1, 1);
    expect(mean([...after.satisfaction]) / mean([...before.satisfaction])).toBeCloseTo(1, 1);
  });

  test('depends on identities, not on the order in which a teacher lists things', () => {
    const homes = homesAt(m, before, 0);
    const shuffled = createHouseholds(
      model([...homes].reverse(), (s) => {
        s.catchment.segments.reverse();
        s.catalogue.subfamilies.reverse();
      }),
    );
    expect([...shuffled.runOut]).toEqual([...createHouseholds(model(homes)).runOut]);
  });
});
