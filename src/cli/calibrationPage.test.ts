import { expect, test } from 'vitest';
import type { Summary } from '../marks/index.ts';
import { overtakings } from './calibrationPage.ts';

// Rule guarded here: whoever calibrates a store is told when a manager who decides less well is marked above a better one.

const manager = (name: string, marks: readonly number[], decisions = 5): Summary => ({
  manager: name,
  marks,
  mean: 0,
  least: 0,
  most: 0,
  deviation: 0,
  decisions,
  minutes: 0,
  refused: 0,
  lines: {},
});

test('a manager above a better one on more than half of the draws', () => {
  const managers = [
    manager('do-nothing', [0, 0, 0, 0], 0),
    // Nothing is left to it: it plays as who decides nothing, and stands on no rung.
    manager('random', [1_900, 1_900, 1_900, 1_900], 0),
    manager('naive', [1_600, 1_600, 1_600, 1_000]),
    manager('prudent', [1_150, 1_150, 1_150, 1_150]),
    manager('expert', [1_500, 1_500, 1_700, 1_800]),
    manager('flux-tendu', [2_000, 2_000, 2_000, 2_000]),
  ];
  expect(overtakings({ managers, draws: 4 })).toEqual(['naive passe prudent sur 3 de 4']);
  expect(overtakings({ managers: [managers[0]!, ...managers.slice(3)], draws: 4 })).toEqual([]);
});
