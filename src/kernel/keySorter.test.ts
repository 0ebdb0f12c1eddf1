// The keys of a day come out as any sort would give them, and what lies around them is left alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKey } from './eventQueue.ts';
import { KeySorter } from './keySorter.ts';

const DAY_MS = 86_400_000;

/** Most of them in two minutes, so that many share one. */
const anyMs = fc.oneof(
  fc.integer({ min: 0, max: DAY_MS }),
  fc.integer({ min: 43_190_000, max: 43_310_000 }),
  fc.constantFrom(0, 59_999, 60_000, DAY_MS - 1, DAY_MS),
);

const sorter = new KeySorter();

test('a part of the table is sorted, whatever its keys', () => {
  fc.assert(
    fc.property(fc.array(anyMs, { maxLength: 1_500 }), fc.nat(3), fc.nat(3), (times, before, after) => {
      const drawn = times.map((ms, actor) => eventKey(ms, 7, actor));
      const keys = Float64Array.from([...Array(before).fill(-1), ...drawn, ...Array(after).fill(-2)]);
      sorter.sort(keys, before, before + drawn.length);
      expect([...keys]).toEqual([
        ...Array(before).fill(-1),
        ...drawn.sort((a, b) => a - b),
        ...Array(after).fill(-2),
      ]);
    }),
  );
});
