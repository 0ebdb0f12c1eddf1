// A small set of the trick bench: what cheats must decide is really decided, and starves the till it wants to fill.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { prudent } from '../managers/prudent.ts';
import { TRICKS } from '../managers/tricks/index.ts';
import { type Game, start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { playWith } from './run.ts';

const played = (hire: () => ReturnType<typeof prudent>): Game => {
  const game = start(grocery());
  playWith(game, hire());
  return game;
};
const result = (game: Game): number => {
  const view = viewOf(game);
  const days = game.fingerprints.length;
  return -view.movement('7', 0, days) - view.movement('6', 0, days);
};

test.each([...TRICKS])('%s decides something, and the same each time', (_, hire) => {
  const [once, again] = [played(hire), played(hire)];
  expect(once.log.length).toBeGreaterThan(0);
  expect(again.fingerprints).toEqual(once.fingerprints);
});

test.each(['rayons-vides', 'rien-achete', 'tous-renvoyes', 'prix-casses'])(
  '%s earns less than the course',
  (name) => {
    expect(result(played(TRICKS.get(name)!))).toBeLessThan(result(played(prudent)));
  },
);
