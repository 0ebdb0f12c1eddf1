// Statistics of a calibration on plays written by hand, and one draw played for good.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { MANAGERS } from '../managers/index.ts';
import { calibrationOf, type Play, playDraw } from './calibration.ts';

const play = (manager: string, mark: number, more: Partial<Play> = {}): Play => ({
  manager,
  mark,
  codes: {},
  lines: {},
  noSpread: [],
  decisions: 8,
  minutes: 80,
  days: 14,
  refused: 0,
  ...more,
});
const NAMES = [...MANAGERS.keys()];
const draw = (marks: readonly number[], trick: number): Play[] => [
  ...NAMES.map((name, i) => play(name, marks[i]!)),
  play('astuce', trick),
];

test('means, spread, order on each draw, and tricks above the prudent manager', () => {
  const found = calibrationOf([draw([100, 200, 300, 400, 500], 350), draw([300, 200, 300, 600, 900], 700)]);
  expect(found.draws).toBe(2);
  expect(found.inOrder).toBe(1);
  expect(found.above).toEqual({ astuce: 1 });
  expect(found.managers.find(({ manager }) => manager === 'prudent')).toMatchObject({
    mean: 500,
    least: 400,
    most: 600,
    // Two values 200 apart: 200 ÷ √2.
    deviation: 100 * Math.SQRT2,
    decisions: 4,
    minutes: 40,
  });
});

test('whom a scenario leaves nothing to decide stands on no rung', () => {
  const level = (marks: readonly number[]): Play[] =>
    NAMES.map((name, i) => play(name, marks[i]!, name === 'random' ? { decisions: 0 } : {}));
  expect(calibrationOf([level([100, 100, 300, 400, 500]), level([100, 100, 100, 400, 500])]).inOrder).toBe(1);
  // With something to decide, level is not above.
  expect(calibrationOf([draw([100, 100, 300, 400, 500], 0)]).inOrder).toBe(0);
});

test('the same marks on every draw: the mark measures the player alone', () => {
  const marks = [100, 200, 300, 400, 500];
  expect(calibrationOf([draw(marks, 0), draw(marks, 0)]).reliability).toEqual({ icc: 1, standardError: 0 });
});

test('a draw is played by every manager and by whoever else is named', () => {
  const scenario = grocery();
  const plays = playDraw(scenario, 'x', new Map([['astuce', MANAGERS.get('naive')!]]));
  expect(plays.map(({ manager }) => manager)).toEqual([...NAMES, 'astuce']);
  const [naive, same] = [plays.find(({ manager }) => manager === 'naive')!, plays.at(-1)!];
  expect(same).toEqual({ ...naive, manager: 'astuce' });
  expect(plays[0]).toMatchObject({ manager: 'do-nothing', decisions: 0, minutes: 0, refused: 0 });
});
