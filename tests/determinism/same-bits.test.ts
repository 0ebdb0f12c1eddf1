// Invariant 5 of the store: same scenario, seed and log, same bits, however it is played.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSave, writeSave } from '../../src/handin/index.ts';
import { MANAGERS } from '../../src/managers/index.ts';
import { withPast } from '../../src/play/past.ts';
import { playWith } from '../../src/play/run.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { type Game, type LogEntry, type Moment, replay, start } from '../../src/store/game.ts';
import { bitsOf } from '../support/bits.ts';
import { grocery } from '../support/grocery.ts';
import { anyScript, play, playOut, type Step } from '../support/play.ts';
import { anyKindOfStore } from '../support/stores.ts';

/** The supérette with its past, for twelve weeks. */
function superette(): Scenario {
  const folder = new URL('../../scenarios/', import.meta.url);
  const { scenario } = readScenario('superette-des-halles.json', (name) =>
    readFileSync(new URL(name, folder), 'utf8'),
  );
  return withPast({ ...scenario!, calendar: { ...scenario!.calendar, days: 84 } });
}

/** A game played by a script, then to its end. */
function played(store: Scenario, script: readonly Step[], trace = false): Game {
  const game = start(store, { trace });
  play(game, script);
  playOut(game);
  return game;
}

/** Plays a log by moving time only as `walk` says between two entries. */
function replayWith(store: Scenario, log: readonly LogEntry[], walk: (game: Game, to: Moment) => void): Game {
  const game = start(store);
  for (const { day, minute, command, by } of log) {
    walk(game, { day, minute });
    expect(game.decide(command, by)).toBeUndefined();
  }
  walk(game, { day: game.model.days, minute: 0 });
  return game;
}

const isBefore = (a: Moment, b: Moment) => a.day < b.day || (a.day === b.day && a.minute < b.minute);

const anyMoment = fc.record({ day: fc.nat({ max: 9 }), minute: fc.nat({ max: 1440 }) });

describe('the same bits', () => {
  test('with and without a trace', () => {
    fc.assert(
      fc.property(anyKindOfStore, anyScript, (store, script) => {
        expect(bitsOf(played(store, script, true))).toBe(bitsOf(played(store, script, false)));
      }),
      { numRuns: 80 },
    );
  });

  test('when the log is replayed, undone and merged decisions left out', () => {
    fc.assert(
      fc.property(anyKindOfStore, anyScript, (store, script) => {
        const game = played(store, script);
        const again = replay(store, game.log, { day: game.model.days, minute: 0 });
        expect(again.skipped).toEqual([]);
        expect(again.log).toEqual(game.log);
        expect(again.plan).toEqual(game.plan);
        expect(again.fingerprints).toEqual(game.fingerprints);
        expect(bitsOf(again)).toBe(bitsOf(game));
      }),
      { numRuns: 300 },
    );
  });

  test('in one go, minute by minute, or from one random moment to the next', () => {
    fc.assert(
      fc.property(
        anyKindOfStore,
        anyScript,
        fc.array(anyMoment, { maxLength: 40 }),
        (store, script, moments) => {
          const game = played(store, script);
          const minutes = replayWith(store, game.log, (g, to) => {
            while (isBefore(g.now, to) && !g.over) {
              const { day, minute } = g.now;
              g.advance(minute < 1440 ? { day, minute: minute + 1 } : { day: day + 1, minute: 0 });
            }
          });
          const sorted = [...moments].sort((a, b) => (isBefore(a, b) ? -1 : 1));
          const hops = replayWith(store, game.log, (g, to) => {
            for (const at of sorted) if (isBefore(at, to)) g.advance(at);
            g.advance(to);
          });
          expect(bitsOf(minutes)).toBe(bitsOf(game));
          expect(bitsOf(hops)).toBe(bitsOf(game));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('when a day is played up to its last minute before it is closed', () => {
    const usual = start(grocery());
    playOut(usual);
    const careful = start(grocery());
    for (let day = 0; day < careful.model.days; day++) {
      careful.advance({ day, minute: 1440 });
      expect(careful.now).toEqual({ day, minute: 1440 });
      careful.finishDay();
      expect(careful.now).toEqual({ day: day + 1, minute: 0 });
    }
    expect(bitsOf(careful)).toBe(bitsOf(usual));
  });

  test('when two games are played in turn', () => {
    fc.assert(
      fc.property(anyKindOfStore, anyScript, anyKindOfStore, anyScript, (one, script, other, otherScript) => {
        const alone = played(one, script);
        const otherAlone = played(other, otherScript);
        const a = start(one);
        const b = start(other);
        for (let i = 0; i < Math.max(script.length, otherScript.length); i++) {
          play(a, script.slice(i, i + 1));
          play(b, otherScript.slice(i, i + 1));
        }
        while (!a.over || !b.over) {
          a.finishDay();
          b.finishDay();
        }
        expect(bitsOf(a)).toBe(bitsOf(alone));
        expect(bitsOf(b)).toBe(bitsOf(otherAlone));
      }),
      { numRuns: 60 },
    );
  });

  test('when a game is saved as its log in mid-course, and taken up again', () => {
    fc.assert(
      fc.property(anyKindOfStore, anyScript, anyScript, (store, before, after) => {
        const whole = start(store);
        play(whole, before);
        const saved = JSON.parse(JSON.stringify({ log: whole.log, now: whole.now }));
        const resumed = replay(store, saved.log, saved.now);
        expect(resumed.now).toEqual(whole.now);
        expect(bitsOf(resumed)).toBe(bitsOf(whole));
        for (const game of [whole, resumed]) {
          // What could still be taken back is not saved: a save commits, as the next minute would.
          game.advance({ day: game.now.day, minute: game.now.minute + 1 });
          play(game, after);
          playOut(game);
        }
        expect(bitsOf(resumed)).toBe(bitsOf(whole));
      }),
      { numRuns: 60 },
    );
  });

  test('14 days = 7 days, replayed from the log, and 7 more', () => {
    const orders = (game: Game) => {
      const packs = { 'lait-demi-1l': 1 + (game.now.day % 3), 'yaourt-fraise-x4': 2 };
      game.decide({ type: 'order', supplier: 'grossiste', kind: 'proposal', packs });
      game.decide({ type: 'prices', prices: { 'spaghetti-500g': 130 + game.now.day } });
      game.finishDay();
    };
    const whole = start(grocery());
    while (!whole.over) orders(whole);
    const first = start(grocery());
    while (first.now.day < 7) orders(first);
    const second = replay(grocery(), JSON.parse(JSON.stringify(first.log)), first.now);
    while (!second.over) orders(second);
    expect(second.fingerprints).toHaveLength(14);
    expect(second.fingerprints).toEqual(whole.fingerprints);
    expect(bitsOf(second)).toBe(bitsOf(whole));
  });

  test('84 days of the supérette under the prudent manager = 42 days, saved, read again, and 42 more', () => {
    const scenario = superette();
    const whole = start(scenario);
    playWith(whole, MANAGERS.get('prudent')!(), 84);
    const half = start(scenario);
    playWith(half, MANAGERS.get('prudent')!(), 42);
    const { save, problems } = readSave(writeSave(half));
    expect(problems).toEqual([]);
    const log = save!.log.map((entry, seq) => ({ ...entry, seq }));
    const resumed = replay(save!.scenario, log, save!.now, { seeds: save!.seeds });
    playWith(resumed, MANAGERS.get('prudent')!(), 84);
    expect(whole.fingerprints).toHaveLength(84);
    expect(resumed.fingerprints).toEqual(whole.fingerprints);
    expect(bitsOf(resumed)).toBe(bitsOf(whole));
  });

  test('until the day a round of an exam changes the draws', () => {
    const base = start(grocery());
    playOut(base);
    const exam = start(grocery(), { seeds: { base: 'lilas', rounds: [{ fromDay: 7, code: 'salle-12' }] } });
    playOut(exam);
    expect(exam.fingerprints.slice(0, 7)).toEqual(base.fingerprints.slice(0, 7));
    expect(exam.fingerprints[7]).not.toBe(base.fingerprints[7]);
  });
});

describe('other bits', () => {
  test('with another seed, every day', () => {
    const one = start(grocery());
    playOut(one);
    const other = start(
      grocery((s) => {
        s.seed = 'muguet';
      }),
    );
    playOut(other);
    const shared = one.fingerprints.filter((print, day) => print === other.fingerprints[day]);
    expect(shared).toEqual([]);
  });

  test('from the day of a decision that changes something, not before', () => {
    const one = start(grocery());
    playOut(one);
    const other = start(grocery());
    other.advance({ day: 4, minute: 0 });
    other.decide({ type: 'prices', prices: { 'lait-demi-1l': 290 } });
    playOut(other);
    expect(other.fingerprints.slice(0, 4)).toEqual(one.fingerprints.slice(0, 4));
    expect(other.fingerprints[4]).not.toBe(one.fingerprints[4]);
  });
});
