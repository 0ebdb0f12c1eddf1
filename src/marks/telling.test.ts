// Can a scenario tell managers apart? On plays written by hand, and on a store where nobody can do anything.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { withSession } from '../../tests/support/session.ts';
import { type Play, playDraw } from './calibration.ts';
import { tellingOf } from './telling.ts';

const SHOP = grocery();
const play = (manager: string, mark: number | undefined, more: Partial<Play> = {}): Play => ({
  manager,
  mark,
  codes: {},
  lines: {},
  noSpread: [],
  decisions: 0,
  minutes: 0,
  days: 14,
  refused: 0,
  ...more,
});

test('competences that no play shows are named, in the order of the diploma', () => {
  const plays = [play('a', 1, { codes: { A1: 3, G2: 1 } }), play('b', 1, { codes: { A1: 4, G1: 0 } })];
  expect(tellingOf(SHOP, [plays]).withoutEvidence).toEqual([
    ...['A2', 'A3', 'A4', 'A5', 'G3'],
    ...['M1', 'M2', 'M3', 'M4'],
  ]);
});

test('lines without spread are counted by draw, and those that mark everybody alike are named', () => {
  const lines = (waste: number, margin: number) => ({ 'g1.2-waste': waste, 'g1.4-margin': margin });
  const silent = { noSpread: ['g1.1-out'] };
  const draws = [
    [
      play('do-nothing', 0, { lines: lines(900, 0), ...silent }),
      play('expert', 0, { lines: lines(910, 1_800) }),
    ],
    [play('do-nothing', 0, { lines: lines(930, 0) }), play('expert', 0, { lines: lines(940, 1_800) })],
  ];
  const { alike, noSpread } = tellingOf(SHOP, draws);
  expect(alike).toEqual(['g1.2-waste']);
  expect(noSpread).toEqual({ 'g1.1-out': 1 });
});

test('what a scenario leaves out is not told', () => {
  const off = grocery((s) => {
    s.rubric = { lines: {}, weights: { 'G1.2': 0 }, add: [] };
  });
  const draws = [['do-nothing', 'expert'].map((name) => play(name, 0, { lines: { 'g1.2-waste': 900 } }))];
  expect(tellingOf(off, draws).alike).toEqual([]);
});

test.each([
  [0, 1_800, 'sound'],
  [500, 1_300, 'sound'],
  [500, 1_000, 'weak'],
  [5, 5, 'none'],
  [undefined, undefined, 'none'],
] as const)('from %s to %s: %s', (low, high, verdict) => {
  expect(tellingOf(SHOP, [[play('do-nothing', low), play('expert', high)]]).verdict).toBe(verdict);
});

test('one day with everything delegated tells nobody apart, and says which lines have no spread', () => {
  const shut = withSession(
    grocery((s) => {
      s.calendar.days = 1;
    }),
  );
  const telling = tellingOf(shut, [playDraw(shut, 'x')]);
  expect(telling.verdict).toBe('none');
  expect(Object.keys(telling.noSpread).length).toBeGreaterThan(0);
});
