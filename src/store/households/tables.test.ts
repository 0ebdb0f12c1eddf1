import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { drawKey, finalise } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { compile } from '../compiled.ts';
import { start } from '../game.ts';
import { arrivalMs, compileOccasions, createTables, POINT } from './index.ts';

const tablesOf = (edit: (s: Scenario) => void = () => {}) => {
  const model = compile(grocery(edit));
  return {
    model,
    tables: createTables(
      model,
      new Int32Array(model.products.length).fill(1),
      new Float64Array(model.products.length),
    ),
  };
};

const HOUR = 3_600_000;

describe('arrival times', () => {
  test('fall in each hour as often as its weight says, within 4 standard errors', () => {
    const { model, tables } = tablesOf();
    const n = 20_000;
    const key = drawKey('lilas', 'arrival', 1);
    for (const [row, segment] of model.segments.entries()) {
      const counts = new Int32Array(24);
      for (let i = 0; i < n; i++) counts[Math.floor(arrivalMs(tables, row * 3, finalise(key ^ i)) / HOUR)]!++;
      const total = segment.hours.reduce((a, b) => a + b, 0);
      for (const [hour, weight] of segment.hours.entries()) {
        const share = weight / total;
        // A knot of the table holds 1/1 024 of the day: an hour’s edge may fall inside one.
        const tolerance = 4 * Math.sqrt((share * (1 - share)) / n) + (weight > 0 ? 1 / 1_024 : 0);
        expect(Math.abs(counts[hour]! / n - share), `hour ${hour}`).toBeLessThanOrEqual(tolerance);
      }
    }
  });

  test('rise with the draw, from the first hour with a weight to the last', () => {
    const { tables } = tablesOf();
    let before = 0;
    for (let u = 0; u < 2 ** 32; u += 1_048_573) {
      const ms = arrivalMs(tables, 0, u | 0);
      expect(ms).toBeGreaterThanOrEqual(before);
      before = ms;
    }
    expect(arrivalMs(tables, 0, 0)).toBeGreaterThanOrEqual(0);
    expect(arrivalMs(tables, 0, -1)).toBeLessThanOrEqual(19 * HOUR);
  });

  test('have a rhythm of their own on Saturdays and Sundays when the scenario gives one', () => {
    const only = (hour: number) => Array.from({ length: 24 }, (_, h) => (h === hour ? 1 : 0));
    const { tables } = tablesOf((s) => {
      Object.assign(s.catchment.segments[0]!, {
        hours: only(9),
        saturdayHours: only(11),
        sundayHours: only(15),
      });
    });
    // Half-way through the draws, half-way through the only hour.
    const hours = [0, 1, 2].map((kind) => Math.floor(arrivalMs(tables, kind, 0x80000000 | 0) / HOUR));
    expect(hours).toEqual([9, 11, 15]);
  });
});

describe('patience', () => {
  test('has a mean of 1, so that a segment waits as long as it says', () => {
    const { tables } = tablesOf();
    const mean = tables.patience.reduce((a, b) => a + b, 0) / tables.patience.length;
    expect(mean).toBeCloseTo(1, 9);
    expect([...tables.patience]).toEqual([...tables.patience].sort((a, b) => a - b));
  });
});

describe('occasions', () => {
  test('are the declared ones, times the segment, its taste, the month and the weather', () => {
    const { model, tables } = tablesOf((s) => {
      const yogurts = s.catalogue.subfamilies.find(({ id }) => id === 'yaourts')!;
      Object.assign(yogurts, { occasionBp: 5_000, warmDegreeBp: 100, monthBp: Array(12).fill(8_000) });
      Object.assign(s.catchment.segments[0]!, { occasionsBp: 12_000, affinity: { frais: 11_000 } });
    });
    const g = model.subfamilies.findIndex(({ id }) => id === 'yaourts');
    const G = model.subfamilies.length;
    const n = model.segments.findIndex(({ id }) => id === 'familles');
    compileOccasions(model, tables, 5, 0);
    expect(tables.occasion[n * G + g]! / 65_536).toBeCloseTo(0.5 * 0.8 * 1.2 * 1.1, 9);
    // +1 % per degree above normal; a frost does not make a need negative.
    compileOccasions(model, tables, 5, 30);
    expect(tables.occasion[n * G + g]! / 65_536).toBeCloseTo(0.5 * 0.8 * 1.2 * 1.1 * 1.03, 9);
    compileOccasions(model, tables, 5, -2_000);
    expect(tables.occasion[n * G + g]).toBe(0);
  });
});

describe('buying nothing on the first morning, shelves full and prices advised', () => {
  /** Exact share of buying nothing in each sub-family for the first segment, from the utilities in force. */
  const declined = (edit: (s: Scenario) => void = () => {}) => {
    const { model, world } = start(grocery(edit));
    return model.subfamilies.map((sub, g) => {
      let sum = 0;
      for (let p = model.subStart[g]!; p < model.subStart[g + 1]!; p++)
        sum += Math.exp(world.tables.utility[p]! / POINT);
      const none = Math.exp(world.tables.outside[g]! / POINT);
      return { declared: sub.declineBp / 10_000, is: none / (none + sum) };
    });
  };

  test('is the declared share, on fixtures of one level', () => {
    const flat = (s: Scenario) => {
      for (const one of s.floor.fixtures) one.levels = 1;
      for (const row of s.floor.planogram) row.level = 1;
    };
    for (const { declared, is } of declined(flat)) expect(is).toBeCloseTo(declared, 5);
  });

  test('is the declared share, whatever the levels', () => {
    for (const { declared, is } of declined()) expect(is).toBeCloseTo(declared, 5);
  });
});
