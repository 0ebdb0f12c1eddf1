import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startGame } from '../../play/deputies.ts';
import { readScenario } from '../../scenario/index.ts';
import { type Game, replay } from '../../store/game.ts';
import { PagePlayer } from './player.ts';
import { replayDays, replayRest, type Way } from './replay.ts';

const text = readFileSync(new URL('../../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const scenario = readScenario('petite-epicerie.json', () => text).scenario!;
const product = scenario.catalogue.products[0]!;
const price = (cents: number) => ({ type: 'prices', prices: { [product.id]: cents } }) as const;

/** A game saved in the middle of its sixth day, decided on mornings and inside days. */
function saved(): Game {
  const game = startGame(scenario, { trace: true });
  game.decide(price(product.priceCents - 1));
  game.advance({ day: 1, minute: 700 });
  game.decide({ type: 'fill-first', products: [product.id] });
  game.advance({ day: 3, minute: 0 });
  game.decide(price(product.priceCents + 1));
  game.advance({ day: 5, minute: 0 });
  game.decide(price(product.priceCents));
  game.advance({ day: 5, minute: 650 });
  return game;
}

/** The replay of a worker: another game plays the days, this one takes its midnight, copied on the way. */
async function away(game: Game, way: Way): Promise<number> {
  const other = startGame(scenario, { trace: true });
  const before = other.log.length;
  const done = (await replayDays(other, way, () => false))!;
  game.adopt(...structuredClone([other.now.day, other.atMidnight()!, other.log.slice(before)] as const));
  return replayRest(game, way, done);
}

describe('a saved log played again', () => {
  const here = saved();
  const way: Way = { log: here.log, to: here.now };
  const ways: [string, (game: Game, way: Way) => Promise<number | undefined>][] = [
    ['on the page', (game, way) => new PagePlayer().replay(game, way, () => undefined)],
    ['away from it', away],
  ];

  test.each(ways)('%s, it is the game that was left', async (_where, play) => {
    const game = startGame(scenario, { trace: true });
    expect(await play(game, way)).toBe(0);
    expect(game.now).toEqual(here.now);
    expect(game.log).toEqual(here.log);
    expect(game.plan).toEqual(here.plan);
    expect([...game.trace!.data]).toEqual([...here.trace!.data]);
    game.finishDay();
    const expected = replay(scenario, here.log, { day: 6, minute: 0 });
    expect(game.fingerprints).toEqual(expected.fingerprints);
  });

  test.each(ways)('%s, decisions that are refused now are counted', async (_where, play) => {
    const wrong = { day: 2, minute: 0, seq: 0, by: 'player', command: price(-5) };
    const late = { ...wrong, day: 5, minute: 10 };
    const log = [...here.log.slice(0, 2), wrong, ...here.log.slice(2), late];
    const game = startGame(scenario, { trace: true });
    expect(await play(game, { ...way, log })).toBe(2);
    expect(game.log).toEqual(here.log);
  });

  test('it can be given up between two days', async () => {
    const player = new PagePlayer();
    const game = startGame(scenario);
    expect(await player.replay(game, way, (done) => done === 2 && player.cancel())).toBeUndefined();
    expect(game.now.day).toBe(2);
  });
});
