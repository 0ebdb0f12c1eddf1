/** A game carried to another thread at midnight goes on to the same bits: the week that plays in a worker rests on it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { type Game, start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';

const read = (path: string): Scenario => {
  const text = (name: string) => readFileSync(new URL(name, new URL(path, import.meta.url)), 'utf8');
  return readScenario(path, (name) => text(name.split('/').at(-1)!)).scenario!;
};

const carried = (game: Game, scenario: Scenario): Game => {
  const other = start(scenario, { trace: game.trace !== undefined });
  for (const entry of game.log) other.log.push(entry);
  other.adopt(game.now.day, structuredClone(game.atMidnight()!));
  return other;
};

describe.each(['../fixtures/petite-epicerie.json', '../../scenarios/superette-des-halles.json'])(
  '%s',
  (path) => {
    const scenario = read(path);
    const product = scenario.catalogue.products[0]!;

    /** A week with decisions before, between and inside days. */
    const decided = (): Game => {
      const game = start(scenario, { trace: true });
      const cheaper = { [product.id]: product.priceCents - 1 };
      expect(game.decide({ type: 'prices', prices: cheaper })).toBeUndefined();
      game.finishDay();
      game.advance({ day: 1, minute: 660 });
      expect(game.decide({ type: 'fill-first', products: [product.id] })).toBeUndefined();
      game.finishDay();
      expect(game.decide({ type: 'prices', prices: { [product.id]: product.priceCents } })).toBeUndefined();
      return game;
    };

    test('the next days are the same, in fingerprints, books and plan', () => {
      const here = decided();
      const there = carried(here, scenario);
      for (const game of [here, there]) {
        game.advance({ day: 5, minute: 900 });
        game.decide({ type: 'fill-first', products: [product.id] });
        game.advance({ day: 8, minute: 0 });
      }
      expect(there.fingerprints).toEqual(here.fingerprints);
      expect(there.fingerprints).toHaveLength(8);
      expect(viewOf(there).cashCents()).toBe(viewOf(here).cashCents());
      expect(there.plan).toEqual(here.plan);
      expect(there.log).toEqual(here.log);
    });

    test('a game that was playing at other prices goes on as if it never had', () => {
      const here = start(scenario);
      const dearer = scenario.catalogue.products.map(({ id, priceCents }) => [
        id,
        Math.ceil(priceCents * 1.3),
      ]);
      expect(here.decide({ type: 'prices', prices: Object.fromEntries(dearer) })).toBeUndefined();
      here.advance({ day: 2, minute: 0 });
      const midnight = structuredClone(here.atMidnight()!);
      const there = start(scenario);
      there.advance({ day: 1, minute: 0 });
      there.adopt(2, midnight, here.log);
      there.advance({ day: 4, minute: 0 });
      here.advance({ day: 4, minute: 0 });
      expect(there.fingerprints).toEqual(here.fingerprints);
    });

    test('the rows of the day just closed come along, for who wants to look at it again', () => {
      const here = decided();
      expect([...carried(here, scenario).trace!.data]).toEqual([...here.trace!.data]);
    });

    test('inside a day there is nothing to carry', () => {
      const game = start(scenario);
      game.advance({ day: 0, minute: 700 });
      expect(game.atMidnight()).toBeUndefined();
    });
  },
);
