import { describe, expect, test } from 'vitest';
import { bitsOf } from '../../tests/support/bits.ts';
import { grocery } from '../../tests/support/grocery.ts';
import { MANAGERS } from '../managers/index.ts';
import { replay, start } from '../store/game.ts';
import { playWith } from './run.ts';

const prudent = () => MANAGERS.get('prudent')!();

describe('a game played by a manager', () => {
  test('goes day by day to the one asked for, then to the end', () => {
    const game = start(grocery());
    const days: number[] = [];
    playWith(game, prudent(), 5, (day) => days.push(day));
    expect(game.now).toEqual({ day: 5, minute: 0 });
    playWith(game, prudent(), undefined, (day) => days.push(day));
    expect(game.over).toBe(true);
    expect(days).toEqual(Array.from({ length: 14 }, (_, day) => day));
  });

  test('signs its decisions, given in the morning before the doors open', () => {
    const game = start(grocery());
    playWith(game, prudent());
    expect(game.log.length).toBeGreaterThan(0);
    for (const entry of game.log) expect(entry).toMatchObject({ by: 'prudent', minute: 0 });
  });

  test('is what its log says', () => {
    const game = start(grocery());
    playWith(game, prudent());
    const again = replay(grocery(), game.log, { day: 14, minute: 0 });
    expect(again.skipped).toEqual([]);
    expect(bitsOf(again)).toBe(bitsOf(game));
  });

  test('stops when the bank does', () => {
    const game = start(
      grocery((s) => {
        s.finance.openingBalance = [];
        s.finance.overdraftCents = 0;
      }),
    );
    playWith(game, prudent());
    expect(game.over).toBe(true);
    expect(game.world.finance.insolvent).toBe(true);
    expect(game.fingerprints.length).toBeLessThan(14);
    expect(game.fingerprints.length).toBe(game.now.day);
  });
});
