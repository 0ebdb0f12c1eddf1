import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { withSession } from '../../../tests/support/session.ts';
import { type Command, minutesOf, OFF, replay, start } from '../game.ts';
import { viewOf } from '../view.ts';

// Rule guarded here: going to see costs the manager's minutes, is written down, opens what it is about for an hour, and
// changes nothing in the store.

const store = (minutesPerDay: number | null = 20) =>
  grocery((s) => {
    s.manager = { minutesPerDay, lookMinutes: { fixture: 7 } };
  });
const scenario = store();
const fixture = scenario.floor.fixtures[0]!.id;
const other = scenario.floor.fixtures[1]!.id;
const till = scenario.checkout.tills[0]!.id;
const look = (what: 'fixture' | 'till' | 'locker' | 'dock' | 'employee', id?: string): Command => ({
  type: 'look',
  what,
  ...(id !== undefined && { id }),
});
const at = (minute: number, of = scenario) => {
  const game = start(of);
  game.advance({ day: 0, minute });
  return game;
};

describe('going to see', () => {
  test('costs what the scenario says, what is usual elsewhere, and nothing twice in a minute', () => {
    const game = at(660);
    expect(game.decide(look('fixture', fixture))).toBeUndefined();
    expect(viewOf(game).managerTime()!.left).toBe(13);
    expect(game.decide(look('fixture', fixture))).toBeUndefined();
    expect(viewOf(game).managerTime()!.left).toBe(13);
    expect(game.decide(look('till', till))).toBeUndefined();
    expect(viewOf(game).managerTime()!.left).toBe(11);
    expect(game.decide(look('fixture', other))).toBeUndefined();
    // What was seen in this minute costs nothing again; anything else would.
    expect(game.check(look('fixture', fixture))).toBeUndefined();
    const here = viewOf(game)
      .staff()
      .findIndex(({ task }) => task !== OFF);
    expect(game.check(look('employee', game.model.employees[here]!.id))).toMatchObject({
      code: 'no-time-left',
      numbers: { minutes: 5, left: 4 },
    });
  });

  test('cannot be undone: undo passes over it, to the decision before', () => {
    const game = at(660);
    const first: Command = { type: 'fill-first', products: [game.model.products[0]!.id] };
    game.decide(first);
    game.decide(look('fixture', fixture));
    const left = viewOf(game).managerTime()!.left;
    expect(game.undo()?.command).toEqual(first);
    expect(game.log.map(({ command, seq }) => [command.type, seq])).toEqual([['look', 0]]);
    expect(game.plan.live.fillFirst).toEqual([]);
    expect(viewOf(game).sees('fixture', fixture)).toBe(true);
    expect(viewOf(game).managerTime()!.left).toBe(left + minutesOf(first, game.model));
    expect(game.canUndo).toBe(false);
    expect(game.undo()).toBeUndefined();
    // Seeing something else does not lose what could be given again.
    game.decide(look('dock'));
    expect(game.redo()?.command).toEqual(first);
    expect(game.log.map(({ command, seq }) => [command.type, seq])).toEqual([
      ['look', 0],
      ['look', 1],
      ['fill-first', 2],
    ]);
    game.advance({ day: 1, minute: 0 });
    const again = replay(scenario, game.log, { day: 1, minute: 0 });
    expect(again.skipped).toEqual([]);
    expect(again.log).toEqual(game.log);
  });

  test('does not part two edits of one thing', () => {
    const game = at(660);
    const first = (id: string): Command => ({ type: 'fill-first', products: [id] });
    const [one, two] = game.model.products;
    game.decide(first(one!.id));
    game.decide(look('dock'));
    game.decide(first(two!.id));
    expect(game.log.map(({ command }) => command)).toEqual([look('dock'), first(two!.id)]);
  });

  test('opens what it is about, for an hour, the same day', () => {
    const game = at(660);
    const view = viewOf(game);
    expect(view.sees('fixture', fixture)).toBe(false);
    game.decide(look('fixture', fixture));
    expect(view.sees('fixture', fixture)).toBe(true);
    expect(view.sees('fixture', other)).toBe(false);
    game.advance({ day: 0, minute: 719 });
    expect(view.sees('fixture', fixture)).toBe(true);
    game.advance({ day: 0, minute: 720 });
    expect(view.sees('fixture', fixture)).toBe(false);
    expect(view.looks()).toEqual([{ day: 0, minute: 660, what: 'fixture', id: fixture }]);
    game.advance({ day: 1, minute: 660 });
    expect(view.looks()).toEqual([]);
  });

  test('is free to the eye where minutes are not counted, and before anybody works', () => {
    expect(viewOf(at(660, store(null))).sees('fixture', fixture)).toBe(true);
    expect(viewOf(start(scenario)).sees('fixture', fixture)).toBe(true);
  });

  test('changes no fingerprint and is played again from a log', () => {
    const game = at(660);
    game.decide(look('fixture', fixture));
    game.decide(look('dock'));
    game.advance({ day: 3, minute: 0 });
    const silent = start(scenario);
    silent.advance({ day: 3, minute: 0 });
    expect(game.fingerprints).toEqual(silent.fingerprints);
    const again = replay(scenario, game.log, { day: 3, minute: 0 });
    expect(again.skipped).toEqual([]);
    expect(again.log).toEqual(game.log);
  });

  test('says why not: nothing of that name, nobody there, no pick-up, nobody at work', () => {
    const game = at(660);
    expect(game.check(look('fixture', 'lune'))?.code).toBe('unknown-fixture');
    expect(game.check(look('till'))?.code).toBe('unknown-till');
    expect(game.check(look('employee', 'lune'))?.code).toBe('unknown-employee');
    expect(game.check(look('locker'))?.code).toBe('no-pickup');
    expect(start(scenario).check(look('dock'))?.code).toBe('store-not-at-work');
    const working = viewOf(game).staff();
    const [on, off] = [true, false].map((here) => working.findIndex(({ task }) => task >= 0 === here));
    const nameOf = (e: number) => game.model.employees[e]!.id;
    if (on! >= 0) expect(game.check(look('employee', nameOf(on!)))).toBeUndefined();
    if (off! >= 0) expect(game.check(look('employee', nameOf(off!)))?.code).toBe('not-at-work');
    expect([on, off]).not.toEqual([-1, -1]);
  });
});

describe('a pair', () => {
  const pairs = withSession(store(null), { open: ['pricing'], pairs: true });
  const price: Command = { type: 'prices', prices: { 'lait-demi-1l': 139 } };

  test('says who decides, swaps, and leaves nothing but names behind', () => {
    const game = start(pairs);
    expect(game.turn).toBeUndefined();
    expect(game.decide({ type: 'turn', who: 'A' }, 'A')).toBeUndefined();
    expect(game.turn).toBe('A');
    game.decide(price, game.turn);
    game.decide({ type: 'turn', who: 'B' }, 'B');
    expect(game.turn).toBe('B');
    game.undo();
    expect(game.turn).toBe('A');
    game.advance({ day: 1, minute: 0 });
    expect(game.log.map(({ by, command }) => [by, command.type])).toEqual([
      ['A', 'turn'],
      ['A', 'prices'],
    ]);
  });

  test('is no pair where the scenario asks for none', () => {
    expect(start(scenario).check({ type: 'turn', who: 'A' })?.code).toBe('not-in-pairs');
  });
});
