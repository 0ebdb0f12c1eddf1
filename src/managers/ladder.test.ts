// The reference managers stand in the order that marks rest on, and decide only what a store accepts.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStore } from '../../tests/support/stores.ts';
import { readScenario } from '../scenario/index.ts';
import { start } from '../store/game.ts';
import { type View, viewOf } from '../store/view.ts';
import { MANAGERS } from './index.ts';
import { PANEL } from './panel/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

/** Sales less the cost of goods and every charge: what a shopkeeper is after. */
const result = (view: View, days: number): number =>
  -view.movement('7', 0, days) - view.movement('6', 0, days);

test.each(['un', 'deux', 'trois'])(
  'the course beats luck and habit, and the expert beats the course: draw « %s »',
  (base) => {
    const scenario = readScenario('superette-des-halles.json', read).scenario!;
    const results = [...MANAGERS].map(([name, hire]) => {
      const game = start(scenario, { seeds: { base, rounds: [] } });
      const view = viewOf(game);
      const manager = hire();
      while (!game.over) {
        for (const command of manager.morning(view)) expect(game.decide(command, name)).toBeUndefined();
        game.finishDay();
      }
      return result(view, game.model.days);
    });
    const [nothing, random, naive, prudent, expert] = results as [number, number, number, number, number];
    for (const other of [nothing, random, naive]) expect(prudent).toBeGreaterThan(other);
    expect(expert).toBeGreaterThan(prudent);
  },
);

test.each([
  ...['random', 'naive', 'prudent', 'expert'].map((name) => [name, MANAGERS.get(name)!] as const),
  ...['second-expert', 'merchandiseur'].map((name) => [name, PANEL.get(name)!] as const),
])('%s decides only what any store accepts', (name, hire) => {
  fc.assert(
    fc.property(anyStore, (store) => {
      store.calendar.days = 8;
      const game = start(store);
      const view = viewOf(game);
      const manager = hire();
      while (!game.over) {
        for (const command of manager.morning(view)) expect(game.decide(command, name)).toBeUndefined();
        game.finishDay();
      }
    }),
    { numRuns: 10 },
  );
});
