// Planning by hand: shifts stay on the grid of quarters, inside the day, and nothing else moves.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shift } from '../../../store/plan-types.ts';
import {
  added,
  minutesOf,
  moved,
  paused,
  readClock,
  replaced,
  type Sheet,
  sameSheet,
  spanOf,
  timed,
  weekMinutes,
} from './sheet.ts';

const shift = (from: string, to: string, task: Shift['task'] = 'till', employee = 'lucie'): Shift => ({
  employee,
  task,
  from,
  to,
});
const week = (...monday: Shift[]): Sheet => [monday, [], [], [], [], [], []];

describe('a shift', () => {
  test('put at any time stays on quarters, inside the day, a quarter long at least', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -600, max: 2_000 }),
        fc.integer({ min: -600, max: 2_000 }),
        (from, to) => {
          const span = spanOf(timed(shift('08:00', '12:00'), { from, to }));
          expect(span.from % 15).toBe(0);
          expect(span.to % 15).toBe(0);
          expect(span.from).toBeGreaterThanOrEqual(0);
          expect(span.to).toBeLessThanOrEqual(1_440);
          expect(span.to - span.from).toBeGreaterThanOrEqual(15);
        },
      ),
    );
  });

  test('moved keeps its length, even against midnight', () => {
    expect(moved(shift('08:00', '12:00'), -15)).toMatchObject({ from: '07:45', to: '11:45' });
    expect(moved(shift('20:00', '23:45'), 600)).toMatchObject({ from: '20:15', to: '24:00' });
    expect(moved(shift('00:30', '02:00'), -600)).toMatchObject({ from: '00:00', to: '01:30' });
  });

  test('takes a pause in its middle, and keeps its ends', () => {
    const parts = paused(shift('08:00', '15:00'))!;
    expect(parts.map(({ task }) => task)).toEqual(['till', 'break', 'till']);
    expect(parts[0].from).toBe('08:00');
    expect(parts[2].to).toBe('15:00');
    expect(minutesOf(parts[1])).toBe(30);
    expect(parts[0].to).toBe(parts[1].from);
    expect(parts[1].to).toBe(parts[2].from);
    expect(paused(shift('08:00', '08:45'))).toBeUndefined();
    expect(paused(shift('08:00', '12:00', 'break'))).toBeUndefined();
  });

  test('added comes after the last one, within availability', () => {
    const free = { from: 360, to: 1_200 };
    expect(added(week(), 0, 'lucie', 'till', free, 480)).toMatchObject({ from: '08:00', to: '12:00' });
    const busy = week(shift('08:00', '17:30'));
    expect(added(busy, 0, 'lucie', 'till', free, 480)).toMatchObject({ from: '17:30', to: '20:00' });
    expect(added(week(shift('08:00', '20:00')), 0, 'lucie', 'till', free, 480)).toBeUndefined();
  });
});

describe('a sheet', () => {
  test('counts breaks when they are paid, and not otherwise', () => {
    const sheet = week(
      shift('08:00', '11:00'),
      shift('11:00', '11:30', 'break'),
      shift('09:00', '20:00', 'till', 'karim'),
    );
    expect(weekMinutes(sheet, 'lucie', true)).toBe(210);
    expect(weekMinutes(sheet, 'lucie', false)).toBe(180);
  });

  test('is the same whatever the order of its shifts, and another when one changes', () => {
    const a = shift('08:00', '11:00');
    const b = shift('09:00', '20:00', 'till', 'karim');
    expect(sameSheet(week(a, b), week({ ...b }, { ...a }))).toBe(true);
    expect(sameSheet(week(a, b), replaced(week(a, b), 0, a, timed(a, { from: 480, to: 675 })))).toBe(false);
    expect(sameSheet(week(a, b), week(a))).toBe(false);
  });
});

describe('a time of day is read', () => {
  test.each([
    ['8 h 30', 510],
    ['8\u00a0h\u00a030', 510],
    ['08:30', 510],
    ['8h', 480],
    ['8', 480],
    ['24:00', 1_440],
    ['0 h 05', 5],
  ])('%s', (text, minutes) => expect(readClock(text)).toBe(minutes));
  test.each(['', 'huit', '8:60', '25:00', '-1', '8:3', '8,5', '24:15'])('not %j', (text) =>
    expect(readClock(text)).toBeUndefined(),
  );
});
