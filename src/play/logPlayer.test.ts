// Rule guarded here: a log given again is the game that `replay` defines, and what was not lived is not given.
import { describe, expect, test } from 'vitest';
import { bitsOf } from '../../tests/support/bits.ts';
import { grocery } from '../../tests/support/grocery.ts';
import { type LogEntry, replay, start } from '../store/game.ts';
import { LogPlayer } from './logPlayer.ts';

const store = () => grocery((s) => (s.manager.minutesPerDay = null));
const price = (cents: number) => ({ type: 'prices', prices: { 'lait-demi-1l': cents } }) as const;
const given = (...entries: [day: number, minute: number, cents: number][]): LogEntry[] =>
  entries.map(([day, minute, cents], seq) => ({ day, minute, seq, by: 'player', command: price(cents) }));

const LOG = given([0, 0, 119], [1, 720, 129], [3, 0, 139], [3, 900, 149], [3, 1_440, 144], [5, 0, 109]);

test.each([
  ['a morning', { day: 5, minute: 0 }, 5],
  ['a minute when somebody decides', { day: 3, minute: 900 }, 4],
  ['a minute before', { day: 3, minute: 899 }, 3],
  ['midnight, the day not yet closed', { day: 3, minute: 1_440 }, 5],
])('played up to %s, it is the game, and what comes later is left', (_, until, count) => {
  const game = start(store());
  const player = new LogPlayer(game, LOG);
  player.play(until);
  expect(player.given).toBe(count);
  expect(player.next).toBe(LOG[count]);
  expect(game.now).toEqual(until);
  expect(bitsOf(game)).toBe(bitsOf(replay(store(), LOG.slice(0, count), until)));
});

test('what is left can be given, with time as it goes', () => {
  const game = start(store());
  const player = new LogPlayer(game, LOG);
  player.play({ day: 2, minute: 0 });
  const closed: number[] = [];
  player.give(
    ({ day }) => day < 5,
    (day) => closed.push(day),
  );
  expect(closed).toEqual([2]);
  player.give(undefined, (day) => closed.push(day));
  expect(closed).toEqual([2, 3, 4]);
  expect(game.now).toEqual({ day: 5, minute: 0 });
  expect(bitsOf(game)).toBe(bitsOf(replay(store(), LOG)));
});

test('refused decisions are told, and the others given', () => {
  const wrong = given([0, 0, 119], [1, 0, -5], [1, 10, 129]);
  const refused: number[] = [];
  const game = start(store());
  new LogPlayer(game, wrong, ({ seq }, { code }) => code && refused.push(seq)).play({ day: 2, minute: 0 });
  expect(refused).toEqual([1]);
  expect(game.log.map(({ command }) => command)).toEqual([price(119), price(129)]);
});

test('a decision dated before the one it follows was never lived: it is left, and all that follow', () => {
  const game = start(store());
  const player = new LogPlayer(game, given([2, 0, 119], [1, 0, 129], [3, 0, 139]));
  player.play({ day: 5, minute: 0 });
  expect(player.given).toBe(1);
  expect(game.log).toHaveLength(1);
});

test('once the bank has stopped the store, nothing is given any more', () => {
  const poor = grocery((s) => {
    s.finance.openingBalance = [];
    s.finance.overdraftCents = 0;
  });
  const last = replay(poor, [], { day: poor.calendar.days, minute: 0 }).now.day;
  const game = start(poor);
  const player = new LogPlayer(game, given([last, 0, 119], [last + 1, 0, 129]));
  player.play({ day: poor.calendar.days, minute: 0 });
  expect(last).toBeLessThan(poor.calendar.days);
  expect(game.over).toBe(true);
  expect(player.given).toBe(0);
});

describe('who decides in the morning', () => {
  /** Notes each morning, before the log. */
  const mornings = (log: LogEntry[], from: { day: number; minute: number }, until: typeof from) => {
    const game = start(store());
    game.advance(from);
    const seen: [day: number, decisions: number][] = [];
    new LogPlayer(game, log).play(until, () => seen.push([game.now.day, game.log.length]));
    return seen;
  };

  test('is there each day that is played, before the log, and not where it stops', () => {
    const log = given([0, 0, 119], [1, 0, 129]);
    expect(mornings(log, { day: 0, minute: 0 }, { day: 2, minute: 0 })).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(mornings(log, { day: 0, minute: 0 }, { day: 1, minute: 1 })).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('comes the day after, when a game is taken up in the day', () => {
    expect(mornings([], { day: 1, minute: 600 }, { day: 3, minute: 0 })).toEqual([[2, 0]]);
    expect(mornings([], { day: 1, minute: 600 }, { day: 1, minute: 700 })).toEqual([]);
  });
});

test('it can be left between two days', () => {
  const game = start(store());
  const told: number[] = [];
  for (const day of new LogPlayer(game, LOG).days({ day: 5, minute: 0 })) {
    told.push(day);
    if (day === 1) break;
  }
  expect(told).toEqual([0, 1]);
  expect(game.now).toEqual({ day: 2, minute: 0 });
  expect(game.log).toHaveLength(2);
});
