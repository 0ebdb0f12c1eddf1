// Decisions: `check` answers for button, file and replay; a refusal changes nothing; undo takes back what it gave.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Command, type Game, type LogEntry, parseCommand, start } from '../../src/store/game.ts';
import { applyCommand } from '../../src/store/plan.ts';
import { NO_CALLS } from '../../src/store/plan-types.ts';
import { bitsOf } from '../support/bits.ts';
import { anyCommand, anyLiveCall, anyRaw } from '../support/commands.ts';
import { grocery } from '../support/grocery.ts';
import { anyScript, decideRaw, play, playOut } from '../support/play.ts';
import { anyStore } from '../support/stores.ts';

/** What a player can see of the decisions of a game. */
const decided = (game: Game) => ({
  plan: game.plan,
  log: [...game.log],
  canUndo: game.canUndo,
  canRedo: game.canRedo,
  now: game.now,
});

/** A moment when the doors of most stores are open. */
const daytime = fc.record({ day: fc.nat({ max: 3 }), minute: fc.integer({ min: 480, max: 1_200 }) });

describe('reading a command', () => {
  test('never throws, whatever comes out of a file, nor does checking it', () => {
    const game = start(grocery());
    const noon = start(grocery());
    noon.advance({ day: 1, minute: 720 });
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const read = parseCommand(raw);
        if ('refusal' in read) {
          expect(read.refusal.code).toMatch(/^[a-z-]+$/);
          expect(read.at).toMatch(/^\//);
          return;
        }
        for (const g of [game, noon]) {
          const refusal = g.check(read.command);
          if (refusal) expect(refusal.code).toMatch(/^[a-z-]+$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('gives back a command of the right shape as it is', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        const read = parseCommand(JSON.parse(JSON.stringify(command)));
        // Shapes of random commands are right, except some ids and counts made wrong on purpose.
        if ('command' in read) expect(read.command).toEqual(command);
        else expect(read.refusal.code).toBe('bad-shape');
      }),
    );
  });
});

describe('a decision', () => {
  test('is refused by decide exactly as by check, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(anyStore, anyScript, fc.array(anyRaw, { maxLength: 12 }), (store, script, raws) => {
        const game = start(store);
        const untouched = start(store);
        play(game, script);
        play(untouched, script);
        let accepted = 0;
        for (const raw of raws) {
          const before = decided(game);
          const bits = bitsOf(game);
          const read = parseCommand(raw);
          if ('refusal' in read) {
            expect(decideRaw(game, raw)).toBe(read.refusal.code);
          } else {
            const checked = game.check(read.command);
            expect(decided(game)).toEqual(before);
            const refusal = game.decide(read.command);
            expect(refusal).toEqual(checked);
            if (!refusal) accepted++;
            if (!refusal) continue;
          }
          expect(decided(game)).toEqual(before);
          expect(bitsOf(game)).toBe(bits);
        }
        if (accepted > 0) return;
        playOut(game);
        playOut(untouched);
        expect(bitsOf(game)).toBe(bitsOf(untouched));
      }),
      { numRuns: 150 },
    );
  });

  test('is in the log when it was accepted, in order, and only then', () => {
    fc.assert(
      fc.property(anyStore, anyScript, fc.array(anyCommand, { maxLength: 12 }), (store, script, commands) => {
        const game = start(store);
        play(game, script);
        for (const command of commands) {
          const before = game.log.length;
          const refusal = game.decide(command, 'somebody');
          if (refusal) expect(game.log).toHaveLength(before);
          // A correction of the last decision takes its place.
          else expect([before, before + 1]).toContain(game.log.length);
          if (!refusal) expect(game.log.at(-1)).toMatchObject({ command, by: 'somebody', ...game.now });
        }
        const moments = game.log.map((entry) => entry.day * 2000 + entry.minute);
        expect(moments).toEqual([...moments].sort((a, b) => a - b));
        expect(game.log.map((entry) => entry.seq)).toEqual(game.log.map((_, i) => i));
      }),
      { numRuns: 100 },
    );
  });

  test('stands after the decisions of its minute, whatever they were about', () => {
    fc.assert(
      fc.property(anyStore, daytime, fc.array(anyCommand, { maxLength: 6 }), (store, moment, commands) => {
        const game = start(store);
        game.advance(moment);
        for (const command of commands) {
          const expected = planAfter(game, command);
          if (game.decide(command)) continue;
          // A second call at one till replaces the first; anything else adds to what was decided.
          if (command.type !== 'till') expect(game.plan).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('can be given for two suppliers in one minute, and taken back for one', () => {
    const game = start(
      grocery((s) => {
        s.suppliers.push({ ...s.suppliers[0]!, id: 'cremier' });
      }),
    );
    game.decide({ type: 'policies', policies: { orderMode: { grossiste: 'manual' } } });
    game.decide({ type: 'policies', policies: { orderMode: { cremier: 'proposal' } } });
    expect(game.plan.policies.orderMode).toEqual({ grossiste: 'manual', cremier: 'proposal' });
    expect(
      game.decide({ type: 'order', supplier: 'grossiste', kind: 'hand', packs: { 'lait-demi-1l': 2 } }),
    ).toBeUndefined();
    expect(game.plan.orders).toHaveProperty('grossiste');
    expect(game.decide({ type: 'order', supplier: 'grossiste', kind: 'none', packs: {} })).toBeUndefined();
    expect(game.plan.orders).toEqual({});
  });

  test('given twice in one minute about one thing is one entry, which undo takes back whole', () => {
    const game = start(grocery());
    const before = game.plan;
    for (const cents of [150, 160, 170]) {
      expect(game.decide({ type: 'prices', prices: { 'lait-demi-1l': cents } })).toBeUndefined();
    }
    expect(game.log.map((entry) => entry.command)).toEqual([
      { type: 'prices', prices: { 'lait-demi-1l': 170 } },
    ]);
    game.decide({ type: 'prices', prices: { 'lait-fermier-1l': 200 } });
    game.decide({ type: 'prices', prices: { 'lait-demi-1l': 175 } });
    expect(game.log).toHaveLength(3);
    for (let i = 0; i < 3; i++) game.undo();
    expect(game.plan).toEqual(before);
    expect(game.log).toEqual([]);
    expect(game.canUndo).toBe(false);
  });

  test('given in two minutes about one thing is two entries', () => {
    const game = start(grocery());
    game.decide({ type: 'prices', prices: { 'lait-demi-1l': 150 } });
    game.advance({ day: 0, minute: 1 });
    game.decide({ type: 'prices', prices: { 'lait-demi-1l': 160 } });
    expect(game.log).toHaveLength(2);
  });

  test('by a deputy does not take the place of the player’s', () => {
    const game = start(grocery());
    game.decide({ type: 'prices', prices: { 'lait-demi-1l': 150 } });
    game.decide({ type: 'prices', prices: { 'lait-demi-1l': 160 } }, 'prudent');
    expect(game.log.map((entry) => entry.by)).toEqual(['player', 'prudent']);
  });

  test('is refused when the game is over', () => {
    const game = start(grocery());
    playOut(game);
    const command: Command = { type: 'prices', prices: { 'lait-demi-1l': 150 } };
    expect(game.check(command)).toEqual({ code: 'game-over' });
    expect(game.decide(command)).toEqual({ code: 'game-over' });
  });
});

/** The plan with one more command, by the rules of that command alone. */
function planAfter(game: Game, command: Command): unknown {
  const { model, world, plan, now } = game;
  try {
    return applyCommand(command, { model, world, plan, now }).plan;
  } catch {
    return undefined; // not a command to apply: it must be refused
  }
}

describe('undo and redo', () => {
  test('take back and give again, entry by entry, the plan and the log', () => {
    fc.assert(
      fc.property(anyStore, anyScript, fc.array(anyCommand, { maxLength: 8 }), (store, script, commands) => {
        const game = start(store);
        play(game, script);
        game.advance({ day: game.now.day, minute: game.now.minute + 1 });
        const states = [decided(game)];
        const entries: LogEntry[] = [];
        for (const command of commands) {
          const before = game.log.length;
          if (game.decide(command)) continue;
          if (game.log.length === before) {
            states.pop();
            entries.pop();
          }
          states.push(decided(game));
          entries.push(game.log.at(-1)!);
        }
        for (let i = states.length - 2; i >= 0; i--) {
          expect(game.undo()).toBe(entries[i]);
          expect(game.plan).toEqual(states[i]!.plan);
          expect(game.log).toEqual(states[i]!.log);
        }
        expect(game.undo()).toBeUndefined();
        for (let i = 1; i < states.length; i++) {
          expect(game.redo()).toBe(entries[i - 1]);
          expect(game.plan).toEqual(states[i]!.plan);
          expect(game.log).toEqual(states[i]!.log);
        }
        expect(game.redo()).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  test('stop where time has moved', () => {
    const game = start(grocery());
    game.decide({ type: 'prices', prices: { 'lait-demi-1l': 150 } });
    game.advance({ day: 0, minute: 0 });
    expect(game.canUndo).toBe(true);
    game.advance({ day: 0, minute: 1 });
    expect(game.canUndo).toBe(false);
    expect(game.undo()).toBeUndefined();
    expect(game.plan.prices.laits?.['lait-demi-1l']).toBe(150);
  });

  test('leave no mark on what follows: a decision taken back was never taken', () => {
    fc.assert(
      fc.property(
        anyStore,
        anyScript,
        daytime,
        fc.array(fc.oneof(anyCommand, anyLiveCall), { minLength: 1, maxLength: 6 }),
        (store, script, { day, minute }, commands) => {
          const steady = start(store);
          const wavering = start(store);
          for (const game of [steady, wavering]) {
            play(game, script);
            game.advance({ day: game.now.day + day, minute });
            game.advance({ day: game.now.day, minute: game.now.minute + 1 });
          }
          for (const command of commands) wavering.decide(command);
          while (wavering.canUndo) wavering.undo();
          expect(wavering.log).toEqual(steady.log);
          playOut(steady);
          playOut(wavering);
          expect(bitsOf(wavering)).toBe(bitsOf(steady));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('leave no mark either on people due at more tills than there are', () => {
    const crowded = (tills: number) =>
      grocery((s) => {
        const [karim] = s.team.employees.filter(({ id }) => id === 'karim');
        s.team.employees.push({ ...karim!, id: 'alba' }, { ...karim!, id: 'zoe' });
        for (const one of s.team.employees) one.absenceBp = 0;
        const at = (employee: string, task: 'till' | 'shelf', from: string, to: string) => ({
          employee,
          task,
          from,
          to,
        });
        s.team.roster.monday = [
          at('nadia', 'till', '08:45', '13:00'),
          at('nadia', 'shelf', '13:00', '18:00'),
          at('karim', 'till', '09:30', '19:00'),
          at('alba', 'shelf', '09:00', '11:00'),
          at('alba', 'till', '11:00', '19:00'),
          at('zoe', 'shelf', '09:00', '19:00'),
        ];
        const cells = [
          { x: 6, y: 5 },
          { x: 8, y: 5 },
        ];
        s.checkout.tills = cells
          .slice(0, tills)
          .map((cell, i) => ({ id: `caisse-${i}`, label: 'C', ...cell }));
        s.checkout.fixedSeconds = 240;
        s.opening.policies.extraTillAt = 1;
        s.opening.policies.fillBelowBp = 10_000;
        s.catchment.households = 200;
        s.calendar.days = 1;
      });
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2),
        fc.array(fc.integer({ min: 530, max: 1_140 }), { minLength: 1, maxLength: 8 }),
        (tills, minutes) => {
          const steady = start(crowded(tills), { trace: true });
          const wavering = start(crowded(tills), { trace: true });
          for (const minute of [...minutes].sort((a, b) => a - b)) {
            wavering.advance({ day: 0, minute });
            expect(wavering.decide({ type: 'fill-first', products: [] })).toBeUndefined();
            wavering.undo();
          }
          playOut(steady);
          playOut(wavering);
          expect(Array.from(wavering.trace!.data)).toEqual(Array.from(steady.trace!.data));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('live calls', () => {
  const calls: Command[] = [
    { type: 'fill-first', products: ['lait-demi-1l'] },
    { type: 'move', employee: 'nadia', task: 'cleaning' },
    { type: 'till', till: 'caisse-1', open: false },
    { type: 'till', till: 'caisse-1', open: true, employee: 'nadia' },
  ];

  test('are refused before the day begins and after it is closed', () => {
    const game = start(grocery());
    for (const day of [0, 1]) {
      game.advance({ day, minute: 0 });
      for (const call of calls) expect(game.decide(call)?.code).toBe('store-not-at-work');
    }
    expect(game.log).toEqual([]);
  });

  test('are refused for people who are not there', () => {
    const game = start(grocery());
    game.advance({ day: 0, minute: 480 + 20 });
    // 08:20 on a Monday: Nadia fills shelves, Karim comes at 13:30.
    expect(game.check({ type: 'move', employee: 'karim', task: 'shelf' })?.code).toBe('not-at-work');
    expect(game.check({ type: 'move', employee: 'nadia', task: 'advice' })?.code).toBe('task-not-mastered');
    expect(game.check({ type: 'move', employee: 'nadia', task: 'break' })?.code).toBe('break-is-rostered');
    expect(game.check({ type: 'move', employee: 'nadia', task: 'cleaning' })).toBeUndefined();
    expect(game.check({ type: 'till', till: 'caisse-1', open: false })?.code).toBe('till-closed-already');
    expect(game.check({ type: 'till', till: 'caisse-1', open: true })?.code).toBe('who-opens');
    expect(game.check({ type: 'till', till: 'caisse-1', open: true, employee: 'karim' })?.code).toBe(
      'not-at-work',
    );
  });

  test('act at once and end with the day', () => {
    const game = start(grocery());
    game.advance({ day: 0, minute: 500 });
    expect(game.decide({ type: 'till', till: 'caisse-1', open: true, employee: 'nadia' })).toBeUndefined();
    expect(game.world.checkout.cashier[0]).toBe(-1);
    game.advance({ day: 0, minute: 501 });
    expect(game.model.employees[game.world.checkout.cashier[0]!]!.id).toBe('nadia');
    expect(game.check({ type: 'till', till: 'caisse-1', open: true, employee: 'nadia' })?.code).toBe(
      'till-open-already',
    );
    game.advance({ day: 1, minute: 500 });
    expect(game.plan.live).toEqual(NO_CALLS);
    expect(game.world.checkout.cashier[0]).toBe(-1);
  });

  test('close a till, even one that the house rule opened', () => {
    const game = start(
      grocery((s) => {
        s.checkout.tills.push({ id: 'caisse-2', label: 'Caisse 2', x: 8, y: 5 });
        s.checkout.fixedSeconds = 600;
        s.catchment.segments.forEach((one) => {
          one.patienceSeconds = 7_200;
        });
        s.opening.policies.extraTillAt = 1;
        for (const shift of s.team.roster.monday)
          if (shift.employee === 'karim') Object.assign(shift, { task: 'shelf', from: '09:00', to: '19:00' });
        s.team.roster.monday.splice(2, 1);
      }),
    );
    let minute = 541;
    const karim = () => game.world.checkout.cashier.indexOf(game.model.employeeIndex.get('karim')!);
    while (karim() < 0 && minute < 1_000) game.advance({ day: 0, minute: minute++ });
    const till = game.model.tills[karim()]!.id;
    expect(game.decide({ type: 'till', till, open: false })).toBeUndefined();
    game.advance({ day: 0, minute });
    expect(game.world.checkout.cashier[game.model.tillIndex.get(till)!]).toBe(-1);
  });
});
