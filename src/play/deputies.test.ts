import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { withSession } from '../../tests/support/session.ts';
import { MANAGERS } from '../managers/index.ts';
import { DEPUTIES, TRADES } from '../scenario/index.ts';
import { COMMANDS, type Command, DEPUTY, type Game, start } from '../store/game.ts';
import { givenIn, replayGame, startGame } from './deputies.ts';
import { namesOf, refusalText } from './refusals.ts';
import { playWith } from './run.ts';
import { playLog, whatIf } from './twin.ts';

// Rule guarded here: what a scenario delegates is decided by the reference manager it names and by nobody else, anew in
// every run of the same game; the student decides the rest.

/** Its orders wait for a word, so that a deputy has one to say on the first morning. */
const store = grocery((s) => {
  s.opening.policies.orderMode = Object.fromEntries(s.suppliers.map(({ id }) => [id, 'proposal' as const]));
});
const END = { day: 14, minute: 0 };
const price = (priceCents: number): Command => ({ type: 'prices', prices: { 'lait-demi-1l': priceCents } });
const order: Command = { type: 'order-rules', rules: { 'lait-demi-1l': { point: 4, target: 40 } } };
const authors = ({ log }: Game): Set<string> => new Set(log.map(({ by }) => by));

/** Trades of commands that no deputy decides: what only the person who plays can do. */
const OWN = new Set(['studies', 'dilemmas', 'presence']);

test('every trade of a command is one the format knows, or one that is never delegated', () => {
  const trades = new Set([...COMMANDS.values()].map(({ trade }) => trade));
  expect(new Set([...trades].filter((trade) => !OWN.has(trade)))).toEqual(new Set(TRADES));
});

test('every deputy of the format is a manager', () => {
  expect([...DEPUTIES].sort()).toEqual([...MANAGERS.keys()].sort());
});

describe('a store whose every trade is delegated', () => {
  test.each(DEPUTIES)('to %s gives what that manager gives alone', (deputy) => {
    const alone = start(store);
    playWith(alone, MANAGERS.get(deputy)!());
    const left = startGame(withSession(store, { deputy }));
    left.advance(END);
    expect(left.fingerprints).toEqual(alone.fingerprints);
    expect(left.log.map(({ command }) => command)).toEqual(alone.log.map(({ command }) => command));
    expect([...authors(left)]).toEqual(alone.log.length > 0 ? [DEPUTY] : []);
  });

  test('gives the same whoever plays it: a manager decides nothing there', () => {
    const [nobody, expert] = ['do-nothing', 'expert'].map((name) => {
      const game = startGame(withSession(store));
      playWith(game, MANAGERS.get(name)!());
      return game;
    });
    expect(expert!.fingerprints).toEqual(nobody!.fingerprints);
    expect(authors(expert!)).toEqual(new Set([DEPUTY]));
  });
});

describe('a store whose prices alone are the student’s', () => {
  const scenario = withSession(store, { open: ['pricing'] });

  test('has orders by the deputy and prices by the student, on the same morning', () => {
    const game = startGame(scenario);
    expect(game.decide(price(139))).toBeUndefined();
    game.advance({ day: 10, minute: 0 });
    expect(authors(game)).toEqual(new Set([DEPUTY, 'player']));
    for (const { by, command, minute } of game.log) {
      expect(by).toBe(command.type === 'prices' ? 'player' : DEPUTY);
      if (by === DEPUTY) expect(minute).toBe(0);
    }
    // The deputy is there before the student, on the last morning too.
    expect(game.log.at(-1)).toMatchObject({ day: 10, by: DEPUTY });
  });

  test('refuses what is delegated, and says who decides', () => {
    const game = startGame(scenario);
    expect(game.check(order)).toEqual(game.decide(order));
    const refusal = game.check(order)!;
    expect(refusal).toEqual({ code: 'trade-delegated', ids: { trade: 'supply', deputy: 'prudent' } });
    const { what } = refusalText(refusal, 'fr', namesOf(game.model));
    expect(what).toContain('Les commandes aux fournisseurs');
    expect(what).toContain('prudent');
    expect(game.decide(price(139), DEPUTY)?.code).toBe('trade-not-delegated');
  });

  test('never asks a student to say who forecasts: that is theirs', () => {
    expect(
      startGame(scenario).decide({ type: 'forecast', entries: 200, basketCents: 1_200, emptyBp: 300 }),
    ).toBeUndefined();
  });

  test('cannot be undone where the deputy decided', () => {
    const game = startGame(scenario);
    const before = game.log.length;
    game.decide(price(139));
    expect(game.undo()?.command).toEqual(price(139));
    expect(game.canUndo).toBe(false);
    expect(game.undo()).toBeUndefined();
    expect(game.log).toHaveLength(before);
    expect(game.redo()?.command).toEqual(price(139));
  });

  test('costs the student no minute for the deputy', () => {
    const busy = startGame({ ...scenario, manager: { minutesPerDay: 0 } });
    expect(busy.log.length).toBeGreaterThan(0);
    expect(busy.spentMinutes(0)).toBe(0);
  });

  test('the deputy sees what the student did: it is closed-loop', () => {
    const orders = (cents: number) => {
      const game = startGame(scenario);
      game.decide(price(cents));
      game.advance(END);
      return game.log.filter(({ by }) => by === DEPUTY).map(({ command }) => command);
    };
    expect(orders(119)).toEqual(orders(119));
    expect(orders(119)).not.toEqual(orders(400));
  });
});

describe('the same game another way', () => {
  const scenario = withSession(store, { open: ['pricing'] });
  const played = (trace = false): Game => {
    const game = startGame(scenario, { trace });
    game.decide(price(139));
    game.advance({ day: 4, minute: 700 });
    game.decide(price(99));
    game.advance(END);
    return game;
  };
  const game = played();

  test('with a trace', () => {
    expect(played(true).fingerprints).toEqual(game.fingerprints);
  });

  test('from its log, with deputies who decide again or as it is written', () => {
    const again = replayGame(scenario, game.log, END);
    expect(again.fingerprints).toEqual(game.fingerprints);
    expect(again.log).toEqual(game.log);
    const silent = replayGame(scenario, givenIn(game.log), END);
    expect(silent.log).toEqual(game.log);
  });

  test('whatever a log says of the deputies', () => {
    const forged = game.log.map((entry) => (entry.by === DEPUTY ? { ...entry, command: order } : entry));
    expect(replayGame(scenario, forged, END).fingerprints).toEqual(game.fingerprints);
  });

  test('carried elsewhere at midnight, as a worker does', () => {
    const here = startGame(scenario, { trace: true });
    here.decide(price(139));
    here.advance({ day: 2, minute: 0 });
    const there = startGame(scenario, { trace: true });
    there.adopt(2, structuredClone(here.atMidnight()!));
    const before = there.log.length;
    there.advance({ day: 9, minute: 0 });
    here.adopt(9, structuredClone(there.atMidnight()!), there.log.slice(before));
    const apart = startGame(scenario);
    apart.decide(price(139));
    apart.advance({ day: 9, minute: 0 });
    expect(here.log).toEqual(apart.log);
    for (const one of [here, apart]) one.advance(END);
    expect(here.fingerprints).toEqual(apart.fingerprints);
  });

  test('as the first half of a twin: deputies of the twin decide from what they see there', () => {
    const own = { scenario, seeds: game.model.seeds, log: game.log, days: 14 };
    expect(playLog(own).fingerprints).toEqual(game.fingerprints);
    const dear = game.log.findIndex(({ by }) => by === 'player');
    const twin = whatIf(own, { entry: dear, instead: price(400) });
    expect(twin.dropped).toEqual([]);
    const there = startGame(scenario);
    there.decide(price(400));
    there.advance({ day: 4, minute: 700 });
    there.decide(price(99));
    there.advance(END);
    expect(twin.days).toHaveLength(14);
    expect(playLog({ ...own, log: there.log }).fingerprints).toEqual(there.fingerprints);
  });
});

test('a milestone hands a trade over: the deputy until the eve, the student from that day', () => {
  const milestones = [{ fromDay: 10, open: ['supply' as const], panels: [], label: 'À vous les commandes.' }];
  const game = startGame(withSession(store, { milestones }));
  expect(game.check(order)).toMatchObject({ code: 'trade-delegated', numbers: { from: 11 } });
  game.advance({ day: 10, minute: 0 });
  expect(game.decide(order)).toBeUndefined();
  game.advance(END);
  const always = startGame(withSession(store));
  always.advance(END);
  const eves = always.log.filter(({ day }) => day < 10);
  expect(eves.length).toBeLessThan(always.log.length);
  expect(game.log).toMatchObject([...eves, { day: 10, by: 'player', command: order }]);
});

test('without a session nobody stands in', () => {
  const game = startGame(store);
  game.advance({ day: 3, minute: 0 });
  expect(game.log).toEqual([]);
  expect(game.check(order)).toBeUndefined();
});
