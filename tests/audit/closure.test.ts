// Rule guarded here: an audit ties, and nothing in it stands alone. Change any integer by one, in any run, and some
// identity fails. AUDIT_RUNS=1000 plays a thousand games and changes every integer of their files (several minutes);
// AUDIT_SEED takes other games.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { AuditRecord, IDENTITIES, readAudit } from '../../src/audit/index.ts';
import { marksOf } from '../../src/cli/marks.ts';
import { layout } from '../../src/handin/index.ts';
import { MANAGERS } from '../../src/managers/index.ts';
import { start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { auditOf, gapsOf, isNoticed } from '../support/audits.ts';
import { DAYS, everyDay, grocery } from '../support/grocery.ts';
import { integersOf, withChange } from '../support/integers.ts';
import { anyScript, play, playOut } from '../support/play.ts';
import { anyAuditedStore } from './stores.ts';

const RUNS = Number(process.env.AUDIT_RUNS ?? 60);
const EVERY_INTEGER = process.env.AUDIT_RUNS !== undefined;
const SEED = Number(process.env.AUDIT_SEED ?? 2026);
/** Integers changed in each file when not all are. */
const SAMPLE = 250;

vi.setConfig({ testTimeout: 3_600_000 });

/** The format number is no figure: the reader refuses another one. */
const isFigure = ({ path }: { path: string }): boolean => path !== '/format';

test('random games tie, and a change of one anywhere is noticed', () => {
  let changed = 0;
  let files = 0;
  fc.assert(
    fc.property(anyAuditedStore, anyScript, fc.nat(), (store, script, offset) => {
      const file = auditOf(store, (game, onDay) => {
        play(game, script, { onDay });
        playOut(game, onDay);
      });
      expect(gapsOf(file)).toEqual([]);
      const places = integersOf(file).filter(isFigure);
      const step = EVERY_INTEGER ? 1 : Math.max(1, Math.floor(places.length / SAMPLE));
      for (let i = offset % step; i < places.length; i += step) {
        const place = places[i]!;
        const by = (i + offset) % 2 === 0 ? 1 : -1;
        if (!withChange(place, by, () => isNoticed(file))) throw new Error(`nothing ties ${place.path}`);
        changed++;
      }
      files++;
    }),
    { numRuns: RUNS, ...(EVERY_INTEGER && { seed: SEED }) },
  );
  if (EVERY_INTEGER) console.info(`${files} files, ${changed} integers changed, all noticed`);
});

test('every figure of a day is tied by what it means, not only by a total', () => {
  const file = auditOf(grocery(), playOut);
  const meaningful = IDENTITIES.filter(({ id }) => id !== 'S1');
  const places = integersOf(file).filter(isFigure);
  const alone = places
    .filter(({ path }, i) => i % 7 === 0 && !path.endsWith('/total'))
    .filter((place) => !withChange(place, 1, () => isNoticed(file, meaningful)));
  expect(alone.map(({ path }) => path)).toEqual([]);
});

test('doors that never close: people, lines, baskets and shifts that a midnight interrupts are counted once', () => {
  const store = grocery((s) => {
    s.calendar.days = 4;
    s.calendar.hours = everyDay<[string, string] | null>(['00:00', '24:00']);
    s.catchment.arrivals = { perHour: [60] };
    s.catchment.memory = false;
    s.stock.endless = true;
    s.catchment.browsing = { law: 'constant', meanSeconds: 600 };
    s.checkout.service = { law: 'exponential', meanSeconds: 100 };
    s.checkout.patience = 'infinite';
    for (const person of s.team.employees)
      person.availability = everyDay<[string, string] | null>(['00:00', '24:00']);
    for (const day of DAYS)
      s.team.roster[day] = [
        { employee: 'karim', task: 'till', from: '00:00', to: '24:00' },
        { employee: 'nadia', task: 'shelf', from: '06:00', to: '24:00' },
      ];
  });
  const file = auditOf(store, playOut);
  expect(gapsOf(file)).toEqual([]);
  // A midnight that finds nobody would prove nothing.
  expect(Math.max(...file.queue.standingMs!)).toBeGreaterThan(0);
  expect(Math.max(...file.wants.inMind!)).toBeGreaterThan(0);
  expect(Math.max(...file.products.flatMap(({ inBaskets }) => inBaskets!))).toBeGreaterThan(0);
  expect(file.tickets.slice(1).every(({ joinedMs }) => joinedMs[0]! < 0)).toBe(true);
  const interrupted = /inBaskets|inMind|standingMs|inside|waiting/;
  const places = integersOf(file).filter(({ path }) => interrupted.test(path));
  expect(places.length).toBeGreaterThan(40);
  for (const place of places)
    expect(
      withChange(place, 1, () => isNoticed(file)),
      place.path,
    ).toBe(true);
});

test('what is written is read back, whole', () => {
  fc.assert(
    fc.property(anyAuditedStore, (store) => {
      const file = auditOf(store, playOut);
      expect(readAudit(layout(file), 'audit.json')).toEqual({ file, problems: [], more: 0 });
    }),
    { numRuns: 20 },
  );
});

test('a game under the prudent manager ties', () => {
  const manager = MANAGERS.get('prudent')!();
  const file = auditOf(grocery(), (game, onDay) => {
    const view = viewOf(game);
    while (!game.over) {
      for (const command of manager.morning(view)) game.decide(command, manager.name);
      game.advance({ day: game.now.day + 1, minute: 0 }, onDay);
    }
  });
  expect(gapsOf(file)).toEqual([]);
  expect(file.tickets.flatMap(({ cents }) => cents).length).toBeGreaterThan(100);
});

test('marks are tied too: each integer of them, changed by one, is noticed', () => {
  const game = start(grocery(), { trace: true });
  const record = new AuditRecord(game);
  playOut(game, (day) => record.add(day));
  const marks = marksOf(game, true);
  expect(marks.length).toBeGreaterThan(3);
  const file = JSON.parse(JSON.stringify(record.file({ rulesVersion: '0', marks })));
  expect(gapsOf(file)).toEqual([]);
  const places = integersOf(file).filter(({ path }) => path.startsWith('/marks/'));
  expect(places.length).toBeGreaterThan(2 * marks.length - 1);
  for (const place of places)
    for (const by of [-1, 1])
      expect(
        withChange(place, by, () => isNoticed(file)),
        place.path,
      ).toBe(true);
});
