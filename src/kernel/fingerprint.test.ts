import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fingerprint } from './fingerprint.ts';

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

function print(fill: (f: Fingerprint) => void): string {
  const fingerprint = new Fingerprint();
  fill(fingerprint);
  return fingerprint.hex();
}

describe('Fingerprint', () => {
  test('sixteen hexadecimal digits; nothing is zero; reset forgets', () => {
    const f = new Fingerprint();
    expect(f.hex()).toBe('0000000000000000');
    f.add(1, 2, 3);
    expect(f.hex()).toMatch(/^[0-9a-f]{16}$/);
    expect(f.hex()).not.toBe('0000000000000000');
    f.reset();
    expect(f.hex()).toBe('0000000000000000');
  });

  test('rows in any order give one fingerprint', () => {
    const row = fc.tuple(fc.nat(5), fc.nat(50), int32, int32);
    fc.assert(
      fc.property(fc.array(row), fc.nat(), (rows, turn) => {
        const at = rows.length === 0 ? 0 : turn % rows.length;
        const turned = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        const of = (list: typeof rows) =>
          print((f) => {
            for (const r of list) f.add2(...r);
          });
        expect(of(turned)).toBe(of(rows));
      }),
    );
  });

  test('a change of any one bit of a row shows, whatever its length', () => {
    const place = fc.nat(5);
    fc.assert(
      fc.property(fc.tuple(int32, int32, int32, int32, int32, int32), place, fc.nat(31), (row, i, bit) => {
        const other = [...row] as typeof row;
        other[i] = (other[i] ?? 0) ^ (1 << bit);
        expect(print((f) => f.add4(...other))).not.toBe(print((f) => f.add4(...row)));
        if (i < 5) {
          const [t, r, a, b, c] = row;
          const [t2, r2, a2, b2, c2] = other;
          expect(print((f) => f.add3(t2, r2, a2, b2, c2))).not.toBe(print((f) => f.add3(t, r, a, b, c)));
        }
      }),
    );
  });

  test('changes of two values do not cancel in both lanes', () => {
    // In a lane that mixes by xor and multiplies by an odd number, bit 31 of one value meets bits 31 and 16 of the next.
    const of = (a: number, b: number) => print((f) => f.add2(1, 1, a, b));
    for (let shift = 0; shift < 32; shift += 1) {
      const other = of(5 ^ 0x80000000, 9 ^ 0x80000000 ^ (1 << shift));
      expect(other).not.toBe(of(5, 9));
    }
  });

  test('the short form is the long one, and a final 0 counts', () => {
    expect(print((f) => f.add(1, 2, 3))).toBe(print((f) => f.add1(1, 2, 3)));
    expect(print((f) => f.add(1, 2, 3, 4))).toBe(print((f) => f.add2(1, 2, 3, 4)));
    expect(print((f) => f.add(1, 2, 3, 4, 5))).toBe(print((f) => f.add3(1, 2, 3, 4, 5)));
    expect(print((f) => f.add(1, 2, 3, 4, 5, 6))).toBe(print((f) => f.add4(1, 2, 3, 4, 5, 6)));
    const all = [
      print((f) => f.add(1, 2, 3)),
      print((f) => f.add(1, 2, 3, 0)),
      print((f) => f.add(1, 2, 3, 0, 0)),
      print((f) => f.add(1, 2, 3, 0, 0, 0)),
      print((f) => f.addFloat(1, 2, 3)),
      print((f) => f.addText(1, 2, '3')),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('each lane spreads neighbouring rows as chance would', () => {
    // 2^17 rows of small numbers: equal lanes are Poisson of mean 2^34 / 2 / 2^32 = 2; 14 or more: 4·10⁻⁸.
    const lanes = [new Set<string>(), new Set<string>()];
    const f = new Fingerprint();
    for (let row = 0; row < 512; row += 1) {
      for (let value = 0; value < 256; value += 1) {
        f.reset();
        f.add1(3, row, value);
        lanes[0]?.add(f.hex().slice(0, 8));
        lanes[1]?.add(f.hex().slice(8));
      }
    }
    for (const lane of lanes) expect(2 ** 17 - lane.size).toBeLessThan(14);
  });

  test('doubles count by their bits', () => {
    const of = (x: number) => print((f) => f.addFloat(1, 1, x));
    expect(of(0)).not.toBe(of(-0));
    expect(of(1)).not.toBe(of(1 + Number.EPSILON));
    expect(of(2 ** 31)).not.toBe(of(-(2 ** 31)));
    // Two patterns of bits of NaN, which an engine may swap at will.
    const nans = new Float64Array(new BigInt64Array([0x7ff8000000000000n, 0x7ff8000000000001n]).buffer);
    expect(of(nans[0] ?? 0)).toBe(of(nans[1] ?? 0));
    expect(print((f) => f.addArray(1, nans.slice(0, 1)))).toBe(print((f) => f.addArray(1, nans.slice(1))));
  });

  test('arrays count by their values, order and length', () => {
    const of = (array: Parameters<Fingerprint['addArray']>[1]) => print((f) => f.addArray(1, array));
    const all = [
      of(new Int32Array(0)),
      of(new Int32Array([0])),
      of(new Int32Array([0, 0])),
      of(new Int32Array([1, 2])),
      of(new Int32Array([2, 1])),
      of(new Float64Array([1, 2])),
      of(new Float64Array([2, 1])),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(of(new Int16Array([1, -2]))).toBe(of(new Int32Array([1, -2])));
    expect(of(new Uint32Array([2 ** 32 - 1]))).toBe(of(new Int32Array([-1])));
    expect(of([1, 2])).toBe(of(new Float64Array([1, 2])));
    expect(print((f) => f.addArray(2, new Int32Array([1, 2])))).not.toBe(of(new Int32Array([1, 2])));
  });
});
