// "What if I had not…" is exact: a twin differs only by what its change causes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay, grocery } from '../../tests/support/grocery.ts';
import { MANAGERS } from '../managers/index.ts';
import type { Command, LogEntry } from '../store/game.ts';
import { BLOCK_CODES } from '../store/plan-types.ts';
import { viewOf } from '../store/view.ts';
import { advise } from './coach.ts';
import { finish } from './steps.ts';
import { swap, waterfall } from './swap.ts';
import {
  changedLog,
  differenceOf,
  outcomesOf,
  type Played,
  playLog,
  resultOf,
  underOtherLuck,
  whatIf,
} from './twin.ts';

const SCENARIO = grocery((s) => {
  s.calendar.days = 14;
  s.calendar.hours = everyDay(['09:00', '19:00'] as [string, string]);
  s.manager.minutesPerDay = null;
});

const entry = (day: number, minute: number, command: Command): Omit<LogEntry, 'seq'> => ({
  day,
  minute,
  by: 'player',
  command,
});
const played = (...log: Omit<LogEntry, 'seq'>[]): Played => ({
  scenario: SCENARIO,
  seeds: { base: SCENARIO.seed, rounds: [] },
  log: log.map((one, seq) => ({ ...one, seq })),
  days: 14,
});

const dear: Command = { type: 'prices', prices: { 'lait-demi-1l': 250 } };
const early: Command = { type: 'policies', policies: { fillBelowBp: 9_500 } };

/** What twenty units that were never there cost; chance may take or bring a few more. */
const COST = SCENARIO.catalogue.products.find(({ id }) => id === 'yaourt-brebis-x2')!.costCents;

/** A day with twenty units in the record alone, which two people count. */
function counted(): Played {
  const scenario = grocery((s) => {
    s.calendar = { ...SCENARIO.calendar, days: 1 };
    s.manager.minutesPerDay = null;
    s.handover = {
      goods: { 'yaourt-brebis-x2': { shelf: 0, reserve: 0, recorded: 20 } },
      orderRules: {},
      policies: {},
      roster: {},
    };
  });
  const counting = (employee: string) => entry(0, 840, { type: 'move', employee, task: 'counting' });
  return { ...played(counting('nadia'), counting('karim')), scenario, days: 1 };
}

describe('a twin', () => {
  test('that changes nothing is the game', () => {
    const game = played(entry(3, 0, dear));
    const { days, total, dropped } = whatIf(game, { entry: 0, instead: dear });
    expect(total).toEqual({
      resultCents: 0,
      salesTtcCents: 0,
      tickets: 0,
      wantsLost: 0,
      adjustCents: 0,
    });
    expect(days).toHaveLength(14);
    expect(dropped).toEqual([]);
  });

  test('that does not count finds nothing missing: what counting wrote off is told apart', () => {
    const game = counted();
    const [own] = outcomesOf(playLog(game));
    const found = own!.adjustCents;
    expect(found).toBeGreaterThanOrEqual(20 * COST);
    const log = changedLog(changedLog(game.log, { entry: 1 }), { entry: 0 });
    const { total } = differenceOf(playLog(game), playLog({ ...game, log }));
    expect(total.adjustCents).toBe(-found);
  });

  test('is the same as the game before its change, and adds up to what the two runs are worth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 13 }), fc.constantFrom(dear, early), (day, command) => {
        const game = played(entry(day, 0, command));
        const without = { ...game, log: changedLog(game.log, { entry: 0 }) };
        const { days, total } = whatIf(game, { entry: 0 });
        for (const one of days.slice(0, day)) expect(Object.values(one).every((n) => n === 0)).toBe(true);
        const worth = (of: Played): number => resultOf(viewOf(playLog(of)), 0, 13);
        expect(total.resultCents).toBe(worth(without) - worth(game));
      }),
      { numRuns: 8 },
    );
  });

  test('tells the decisions that its store no longer accepts', () => {
    const off: Command = { type: 'facings', fixture: 'gondole-1', facings: [] };
    const log = played(entry(0, 0, dear), entry(1, 0, dear));
    const twin = playLog({
      ...log,
      log: [
        { ...log.log[0]!, command: off },
        { ...log.log[1]!, command: { type: 'prices', prices: { inconnu: 1 } } },
      ],
    });
    expect(differenceOf(playLog(log), twin).dropped.map(({ command }) => command.type)).toContain('prices');
  });

  test('under other luck is another figure, the same one for the same draw', () => {
    const game = played(entry(0, 0, dear));
    const [a, b, again] = finish(underOtherLuck(game, { entry: 0 }, ['pluie', 'soleil', 'pluie']));
    expect(a).toEqual(again);
    expect(a).not.toEqual(b);
    // A milk sold at more than twice its price is missed by its buyers, whatever the draw: without it, more is sold.
    for (const one of [a!, b!]) expect(one.tickets).toBeGreaterThanOrEqual(0);
  });
});

describe('why this result', () => {
  const game = played(
    entry(0, 0, dear),
    entry(0, 0, early),
    entry(2, 0, { type: 'facings', fixture: SCENARIO.floor.fixtures[0]!.id, facings: [] }),
  );
  const prudent = MANAGERS.get('prudent')!;

  test('goes from the reference to the player, and adds up to the cent', () => {
    const { bars, fromCents, interactionCents, toCents } = finish(waterfall(game, prudent));
    expect(bars.map(({ block }) => block)).toEqual([...BLOCK_CODES]);
    expect(fromCents + bars.reduce((sum, { cents }) => sum + (cents ?? 0), 0) + interactionCents).toBe(
      toCents,
    );
    expect(toCents).toBe(resultOf(viewOf(playLog(game)), 0, 13));
  });

  test('gives no bar to a block without a decision, when the reference decides nothing either', () => {
    const idle = MANAGERS.get('do-nothing')!;
    const { bars, interactionCents } = finish(waterfall(played(entry(0, 0, dear)), idle));
    expect(bars.find(({ block }) => block === 'BC02')!.cents).toBe(0);
    expect(bars.find(({ block }) => block === 'BC04')!.cents).toBe(0);
    expect(interactionCents).toBe(0);
  });

  test('tells what is missing and was not counted, which a count takes from the result', () => {
    const idle = MANAGERS.get('do-nothing')!;
    const { uncounted } = finish(waterfall(counted(), idle));
    expect(uncounted.fromCents).toBeGreaterThanOrEqual(20 * COST);
    expect(uncounted.toCents).toBeLessThanOrEqual(uncounted.fromCents - 20 * COST);
  });

  test('all blocks in the hands of the player are the game', () => {
    const whole = swap(game, new Set(BLOCK_CODES), prudent);
    expect(whole.dropped).toEqual([]);
    expect(outcomesOf(whole.game)).toEqual(outcomesOf(playLog(game)));
  });

  test('says after each run how far it is', () => {
    expect([...waterfall(game, prudent)].map(({ done, of }) => `${done}/${of}`)).toEqual(
      [1, 2, 3, 4, 5].map((done) => `${done}/5`),
    );
  });
});

test('the coach finds the decision that cost the most', () => {
  // Empty shelves on the main fixture cost sales every day; a filling rule hardly matters.
  const game = played(
    entry(0, 0, early),
    entry(1, 0, { type: 'facings', fixture: SCENARIO.floor.fixtures[0]!.id, facings: [] }),
  );
  const [first] = finish(advise(game, 3));
  expect(first!.entry.command.type).toBe('facings');
  expect(first!.difference.total.resultCents).toBeGreaterThan(0);
});
