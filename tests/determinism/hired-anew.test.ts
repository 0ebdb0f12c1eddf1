// Rule guarded here: a reference manager keeps nothing in mind that the store does not show, so that one hired anew each
// morning – after a save, in a worker, as a deputy, at verification – decides the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MANAGERS } from '../../src/managers/index.ts';
import { withPast } from '../../src/play/past.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { type Game, start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const { scenario } = readScenario('superette-des-halles.json', (name) =>
  readFileSync(new URL(name, FOLDER), 'utf8'),
);
const STORE = withPast(scenario!);
const DAYS = 28;

test.each([...MANAGERS.keys()])('%s', (name) => {
  const hire = MANAGERS.get(name)!;
  const played = (managerOf: () => ReturnType<typeof hire>): Game => {
    const game = start(STORE);
    const view = viewOf(game);
    for (let day = 0; day < DAYS; day++) {
      for (const command of managerOf().morning(view)) game.decide(command, name);
      game.finishDay();
    }
    return game;
  };
  const one = hire();
  const lasting = played(() => one);
  const anew = played(hire);
  expect(anew.log).toEqual(lasting.log);
  expect(anew.plan).toEqual(lasting.plan);
  expect(anew.fingerprints).toEqual(lasting.fingerprints);
});
