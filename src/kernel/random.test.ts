import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawKey, drawUnit, finalise, fnv1a, hashText, mix2, mix3, stream, toUnit } from './random.ts';

// Seeds are fixed, so a test passes or fails for good. A stated error is the chance that a perfect generator would
// have failed when the test was written.

/** Standardised chi-square of counts against expectations: above 4.5 by chance about once in 100 000. */
function excess(counts: ArrayLike<number>, expected: (cell: number) => number): number {
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const gap = (counts[cell] ?? 0) - expected(cell);
    sum += (gap * gap) / expected(cell);
  }
  const freedom = counts.length - 1;
  return (sum - freedom) / Math.sqrt(2 * freedom);
}

/** Alea as J. Baagøe describes it (2010), written apart from the package. */
function baagoe(seed: string): () => number {
  let n = 0xefc8249d;
  const mash = (text: string) => {
    for (const unit of text) {
      n += unit.charCodeAt(0);
      let h = 0.02519603282416938 * n;
      n = h >>> 0;
      h = (h - n) * n;
      n = h >>> 0;
      n += (h - n) * 2 ** 32;
    }
    return (n >>> 0) * 2 ** -32;
  };
  const s = [mash(' '), mash(' '), mash(' ')];
  for (let i = 0; i < 3; i += 1) {
    const x = (s[i] ?? 0) - mash(seed);
    s[i] = x < 0 ? x + 1 : x;
  }
  let carry = 1;
  return () => {
    const t = 2091639 * (s.shift() ?? 0) + carry * 2 ** -32;
    carry = Math.trunc(t);
    s.push(t - carry);
    return t - carry;
  };
}

describe('stream', () => {
  test('is Alea, seeded by the whole name', () => {
    expect(baagoe('hello.')()).toBe(0.4783254903741181); // published with seedrandom
    const mine = stream('seed', 'visit', 12, 3);
    const theirs = baagoe('["seed","visit",12,3]');
    for (let i = 0; i < 1000; i += 1) expect(mine.uniform()).toBe(theirs());
  });

  test('same name, same numbers; another stream in between moves nothing', () => {
    const alone = stream('s', 'a');
    const first = [alone.uniform(), alone.uniform()];
    const again = stream('s', 'a');
    const other = stream('s', 'b');
    const mixed = [again.uniform()];
    other.uniform();
    mixed.push(again.uniform());
    expect(mixed).toEqual(first);
  });

  test('no two names are one', () => {
    const names = [
      stream('s', 'a', 'b'),
      stream('s', 'ab'),
      stream('s', 'a,b'),
      stream('s', 'a","b'),
      stream('sa', 'b'),
      stream('s', 'a', 'b', ''),
      stream('s', 1),
      stream('s', '1'),
      stream('s', 12),
      stream('s', 1, 2),
    ].map((s) => s.uniform());
    expect(new Set(names).size).toBe(names.length);
    expect(() => stream('s', Number.NaN)).toThrow(RangeError);
  });

  test('one draw per name is uniform, and independent of that of the next day', () => {
    const counts = new Int32Array(256);
    for (let employee = 0; employee < 100; employee += 1) {
      let before = stream('seed', 'absence', `e${employee}`, 0).uniform();
      for (let day = 1; day <= 400; day += 1) {
        const now = stream('seed', 'absence', `e${employee}`, day).uniform();
        const cell = Math.floor(before * 16) * 16 + Math.floor(now * 16);
        counts[cell] = (counts[cell] ?? 0) + 1;
        before = now;
      }
    }
    expect(excess(counts, () => 40_000 / 256)).toBeLessThan(4.5);
  });

  test('below is uniform over its range', () => {
    const s = stream('seed', 'below');
    const counts = new Int32Array(37);
    for (let i = 0; i < 74_000; i += 1) {
      const value = s.below(37);
      counts[value] = (counts[value] ?? 0) + 1;
    }
    expect(counts.reduce((a, b) => a + b, 0)).toBe(74_000);
    expect(excess(counts, () => 2000)).toBeLessThan(4.5);
    expect(s.below(1)).toBe(0);
    for (const n of [0, -1, 1.5, Number.NaN, 2 ** 32 + 1]) expect(() => s.below(n)).toThrow(RangeError);
  });

  test('chance: never at 0, always at 1, as often as said between', () => {
    const s = stream('seed', 'chance');
    let hits = 0;
    for (let i = 0; i < 40_000; i += 1) {
      expect(s.chance(0)).toBe(false);
      expect(s.chance(1)).toBe(true);
      if (s.chance(0.2)) hits += 1;
    }
    // Standard deviation √(40 000 · 0.2 · 0.8) = 80; five of them: 6·10⁻⁷.
    expect(Math.abs(hits - 8000)).toBeLessThan(400);
  });

  test('normal follows the table of the normal law', () => {
    const s = stream('seed', 'normal');
    // Φ at −2, −1, −½, 0, ½, 1, 2.
    const phi = [
      0, 0.0227501319, 0.1586552539, 0.3085375387, 0.5, 0.6914624613, 0.8413447461, 0.9772498681, 1,
    ];
    const cuts = [-2, -1, -0.5, 0, 0.5, 1, 2];
    const counts = new Int32Array(8);
    const n = 100_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const x = s.normal();
      sum += x;
      squares += x * x;
      const cell = cuts.filter((cut) => x >= cut).length;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    expect(excess(counts, (cell) => n * ((phi[cell + 1] ?? 0) - (phi[cell] ?? 0)))).toBeLessThan(6);
    // Five standard deviations: of a mean 1/√n, of a variance √(2/n).
    expect(Math.abs(sum / n)).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(squares / n - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
  });

  test('exponential: mean, and e⁻¹ of the draws beyond it', () => {
    const s = stream('seed', 'exponential');
    const n = 100_000;
    let sum = 0;
    let beyond = 0;
    for (let i = 0; i < n; i += 1) {
      const x = s.exponential(30);
      expect(x).toBeGreaterThanOrEqual(0);
      sum += x;
      if (x > 30) beyond += 1;
    }
    expect(Math.abs(sum / n - 30)).toBeLessThan((5 * 30) / Math.sqrt(n));
    expect(Math.abs(beyond / n - Math.exp(-1))).toBeLessThan(5 * Math.sqrt(0.2325 / n));
    expect(Object.is(s.exponential(0), 0)).toBe(true);
    for (const mean of [-1, Number.NaN, Infinity]) expect(() => s.exponential(mean)).toThrow(RangeError);
  });

  test.each([0.3, 3.7, 23.5])('poisson of mean %d follows e⁻ᵐ mᵏ / k!', (mean) => {
    const s = stream('seed', 'poisson', mean);
    const n = 50_000;
    const top = Math.ceil(mean + 4 * Math.sqrt(mean));
    const probability = [Math.exp(-mean)];
    for (let k = 1; k < top; k += 1) probability.push(((probability[k - 1] ?? 0) * mean) / k);
    probability.push(1 - probability.reduce((a, b) => a + b, 0));
    const counts = new Int32Array(top + 1);
    for (let i = 0; i < n; i += 1) {
      const k = Math.min(s.poisson(mean), top);
      counts[k] = (counts[k] ?? 0) + 1;
    }
    expect(excess(counts, (k) => n * (probability[k] ?? 0))).toBeLessThan(6);
  });

  test('poisson: mean and variance are equal when large; limits', () => {
    const s = stream('seed', 'poisson');
    const n = 5000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const gap = s.poisson(500) - 500;
      sum += gap;
      squares += gap * gap;
    }
    expect(Math.abs(sum / n)).toBeLessThan(5 * Math.sqrt(500 / n));
    expect(Math.abs(squares / n / 500 - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    expect(s.poisson(0)).toBe(0);
    for (const mean of [-1, Number.NaN, 1e6]) expect(() => s.poisson(mean)).toThrow(RangeError);
  });
});

describe('finalise', () => {
  test('is undone by the published inverse of lowbias32', () => {
    const undo = (y: number) => {
      let x = y ^ (y >>> 16);
      x = Math.imul(x, 0x43021123);
      x ^= (x >>> 15) ^ (x >>> 30);
      x = Math.imul(x, 0x1d69e2a5);
      return x ^ (x >>> 16);
    };
    fc.assert(fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), (x) => undo(finalise(x)) === x));
  });
});

describe('hashText', () => {
  test('is FNV-1a, on its published vectors, then a scrambling', () => {
    for (const [text, value] of [
      ['', 0x811c9dc5],
      ['a', 0xe40c292c],
      ['b', 0xe70c2de5],
      ['c', 0xe60c2c52],
      ['foobar', 0xbf9cf968],
    ] as const) {
      expect(fnv1a(text) >>> 0).toBe(value);
      expect(hashText(text)).toBe(finalise(value));
    }
  });

  test('ids in a row spread evenly over 256 cells, by high and by low bits', () => {
    const high = new Int32Array(256);
    const low = new Int32Array(256);
    for (let i = 0; i < 25_600; i += 1) {
      const h = hashText(`produit-${i}`);
      high[h >>> 24] = (high[h >>> 24] ?? 0) + 1;
      low[h & 255] = (low[h & 255] ?? 0) + 1;
    }
    expect(excess(high, () => 100)).toBeLessThan(4.5);
    expect(excess(low, () => 100)).toBeLessThan(4.5);
  });
});

/** Every mixer seen as a function of a list of int32. */
const MIXERS: readonly [string, number, (v: Int32Array) => number][] = [
  ['mix2', 3, (v) => mix2(v[0] ?? 0, v[1] ?? 0, v[2] ?? 0)],
  ['mix3', 4, (v) => mix3(v[0] ?? 0, v[1] ?? 0, v[2] ?? 0, v[3] ?? 0)],
];

describe.each(MIXERS)('%s', (name, arity, mix) => {
  test('gives int32', () => {
    const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(fc.array(int32, { minLength: arity, maxLength: arity }), (values) => {
        const x = mix(Int32Array.from(values));
        expect(x).toBe(x | 0);
      }),
    );
  });

  test.each([32, 12])(
    'avalanche: a flip of any input bit flips each output bit half the time (inputs of %i bits)',
    (bits) => {
      const runs = 8192;
      const draws = stream('avalanche', name, bits);
      const flips = new Int32Array(arity * bits * 32);
      const values = new Int32Array(arity);
      for (let run = 0; run < runs; run += 1) {
        for (let i = 0; i < arity; i += 1) values[i] = draws.below(2 ** bits);
        // The key is always drawn over 32 bits.
        values[0] = draws.below(2 ** 32);
        const before = mix(values);
        for (let input = 0; input < arity * bits; input += 1) {
          const at = Math.floor(input / bits);
          const mask = 1 << (input % bits);
          values[at] = (values[at] ?? 0) ^ mask;
          const changed = before ^ mix(values);
          values[at] = (values[at] ?? 0) ^ mask;
          for (let out = 0; out < 32; out += 1) {
            flips[input * 32 + out] = (flips[input * 32 + out] ?? 0) + ((changed >>> out) & 1);
          }
        }
      }
      // A share has a standard deviation of 1/(2√8192) = 0.0055; six of them, over 4 096 shares: 10⁻⁵.
      let worst = 0;
      for (const count of flips) worst = Math.max(worst, Math.abs(count / runs - 0.5));
      expect(worst).toBeLessThan(0.0332);
    },
  );

  test('a grid of small numbers is uniform, and neighbours are independent, for high, middle and low bits', () => {
    const here = new Int32Array(arity);
    const next = new Int32Array(arity);
    // `step` is the argument in which the two neighbours differ by 1.
    for (let step = 1; step < arity; step += 1) {
      here[0] = next[0] = drawKey('seed', name, step);
      for (const shift of [28, 12, 0]) {
        const counts = new Int32Array(256);
        for (let a = 0; a < 400; a += 1) {
          for (let b = 0; b < 400; b += 1) {
            here[1] = next[1] = a;
            here[2] = next[2] = b;
            next[step] = (here[step] ?? 0) + 1;
            const cell = ((mix(here) >>> shift) & 15) * 16 + ((mix(next) >>> shift) & 15);
            counts[cell] = (counts[cell] ?? 0) + 1;
          }
        }
        expect(excess(counts, () => 160_000 / 256)).toBeLessThan(4.5);
      }
    }
  });

  test('draws under two keys of neighbouring names are independent', () => {
    const one = new Int32Array(arity);
    const two = new Int32Array(arity);
    const counts = new Int32Array(256);
    for (let day = 0; day < 100; day += 1) {
      one[0] = drawKey('seed', 'visit', day);
      two[0] = drawKey('seed', 'visit', day + 1);
      for (let household = 0; household < 500; household += 1) {
        one[1] = household;
        two[1] = household;
        const cell = (mix(one) >>> 28) * 16 + (mix(two) >>> 28);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    }
    expect(excess(counts, () => 50_000 / 256)).toBeLessThan(4.5);
  });

  test('two halves of 12 bits of one draw are independent', () => {
    const values = new Int32Array(arity);
    values[0] = drawKey('halves', name);
    const counts = new Int32Array(256);
    for (let i = 0; i < 100_000; i += 1) {
      values[1] = i % 4000;
      values[arity - 1] = Math.floor(i / 4000);
      const x = mix(values);
      const cell = ((x >>> 20) & 15) * 16 + ((x >>> 8) & 15);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    expect(excess(counts, () => 100_000 / 256)).toBeLessThan(4.5);
  });

  test('collides over a grid as often as chance, so no lattice shows through', () => {
    // 2^19 draws: pairs that are equal are Poisson of mean 2^38 / 2 / 2^32 = 32, ± 5.7; five of them: 10⁻⁶.
    const values = new Int32Array(arity);
    values[0] = drawKey('collide', name);
    const draws = new Int32Array(2 ** 19);
    for (let i = 0; i < draws.length; i += 1) {
      values[1] = i & 1023;
      values[2] = i >> 10;
      draws[i] = mix(values);
    }
    draws.sort();
    let equal = 0;
    for (let i = 1; i < draws.length; i += 1) if (draws[i] === draws[i - 1]) equal += 1;
    expect(Math.abs(equal - 32)).toBeLessThan(29);
  });
});

describe('toUnit, drawUnit and drawKey', () => {
  test('toUnit keeps the 32 bits and stays in [0, 1)', () => {
    expect([toUnit(0), toUnit(1), toUnit(-1), toUnit(-(2 ** 31))]).toEqual([0, 2 ** -32, 1 - 2 ** -32, 0.5]);
  });

  test('one draw is the first of the stream of that name, whatever the name', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(part, { maxLength: 6 }), (seed, name) => {
        expect(drawUnit(seed, ...name)).toBe(stream(seed, ...name).uniform());
      }),
      { numRuns: 2_000 },
    );
    expect(() => drawUnit('s', Number.NaN)).toThrow(RangeError);
  });

  test('a key is an int32, the same for one name and spread over names', () => {
    expect(drawKey('s', 'a', 1)).toBe(drawKey('s', 'a', 1));
    const keys = Array.from({ length: 10_000 }, (_, i) => drawKey('s', 'a', i));
    expect(keys.every((key) => key === (key | 0))).toBe(true);
    // Equal pairs are Poisson of mean 0.0116: two or more, 7·10⁻⁵.
    expect(new Set(keys).size).toBeGreaterThan(9998);
    expect(() => drawKey('s', Infinity)).toThrow(RangeError);
  });
});
