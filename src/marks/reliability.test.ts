import { expect, test } from 'vitest';
import { reliability } from './reliability.ts';

// Shrout and Fleiss (1979), table 2: six targets, four judges. Mean squares 11,24 between and 6,26 within; ICC(1,1) = 0,17.
const PUBLISHED = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test('gives the published correlation and error', () => {
  const { icc, standardError } = reliability(PUBLISHED);
  expect(icc).toBeCloseTo(0.166, 3);
  expect(standardError! * standardError!).toBeCloseTo(6.264, 3);
});

test('marks that no draw moves: 1 and 0; marks that only draws move: at most 0', () => {
  expect(
    reliability([
      [3, 3, 3],
      [9, 9, 9],
      [14, 14, 14],
    ]),
  ).toEqual({ icc: 1, standardError: 0 });
  const noise = reliability([
    [8, 10, 12],
    [12, 8, 10],
    [10, 12, 8],
  ]);
  expect(noise.icc).toBeLessThanOrEqual(0);
  expect(noise.standardError).toBe(2);
});

test('too little to tell is no figure', () => {
  expect(reliability([])).toEqual({ icc: undefined, standardError: undefined });
  expect(reliability([[12]])).toEqual({ icc: undefined, standardError: undefined });
  expect(reliability([[8, 12]])).toEqual({ icc: undefined, standardError: Math.sqrt(8) });
});
