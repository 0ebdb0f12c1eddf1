import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { type Command, start } from '../store/game.ts';
import { shelvesSeen } from './method.ts';

// Rule guarded here: the check of the shelves at 11 h and at 17 h counts when somebody went to see one within the hour.

const store = (minutesPerDay: number | null) =>
  grocery((s) => {
    s.manager = { minutesPerDay };
  });
const scenario = store(60);
const shelf: Command = { type: 'look', what: 'fixture', id: scenario.floor.fixtures[0]!.id };
const dock: Command = { type: 'look', what: 'dock' };
const DAY = { from: 0, to: 0 };

function played(looks: readonly (readonly [minute: number, command: Command])[], of = scenario) {
  const game = start(of);
  for (const [minute, command] of looks) {
    game.advance({ day: 0, minute });
    expect(game.decide(command)).toBeUndefined();
  }
  game.finishDay();
  return shelvesSeen(game, DAY);
}

describe('a day open from 9 h to 19 h', () => {
  test.each([
    [
      'both in their hour',
      [
        [660, shelf],
        [1_079, shelf],
      ],
      2,
    ],
    [
      'one, then the dock',
      [
        [690, shelf],
        [1_030, dock],
      ],
      1,
    ],
    [
      'too early and too late',
      [
        [659, shelf],
        [1_080, shelf],
      ],
      0,
    ],
  ] as const)('%s', (_, looks, kept) => {
    expect(played(looks)).toEqual({ occasions: 2, kept });
  });

  test('is no occasion where nobody plays, nor where minutes are not counted', () => {
    expect(played([])).toEqual({ occasions: 0, kept: 0 });
    expect(played([[660, shelf]], store(null))).toEqual({ occasions: 0, kept: 0 });
  });
});
