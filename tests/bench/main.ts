/**
 * `npm run bench`: the speed and weight of the program, printed beside their targets. Nothing is asserted
 * here. Run it on the bundle: through a runner of TypeScript, times are twice too long.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expectLongGames } from '../../src/cli/compiler.ts';
import { Fingerprint } from '../../src/kernel/index.ts';
import { MANAGERS } from '../../src/managers/index.ts';
import { withPast } from '../../src/play/past.ts';
import { type ReadText, readScenario, type Scenario } from '../../src/scenario/index.ts';
import { start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { timed } from './clock.ts';
import { Course, type Timing, total } from './games.ts';
import { playKernel } from './kernel.ts';
import { arrayBytes, growth, waste } from './memory.ts';
import { coldStart, pageWeight, weigh } from './program.ts';
import { scaling } from './scaling.ts';
import { sizes } from './sizes.ts';
import { against, figure, print, type Row, share } from './table.ts';
import { w0Manager, w0Scenario } from './w0.ts';

const RUNS = 15;
const KERNELS_PER_RUN = 3;
const SUPERETTE = 'scenarios/superette-des-halles.json';
const SMALL = 'tests/fixtures/petite-epicerie.json';
const COMMAND = 'dist/gondole.js';

const readText: ReadText = (name) => (existsSync(name) ? readFileSync(name, 'utf8') : undefined);

/** A scenario of the repository with its past; undefined when it is not there. */
function read(name: string): Scenario | undefined {
  if (!existsSync(name)) return undefined;
  const { scenario, problems } = readScenario(name, readText);
  if (!scenario) throw new Error(`${name}: ${problems.map((p) => p.message).join(' ')}`);
  return withPast(scenario);
}

/** Nanoseconds of one row of three added to a fingerprint, twice per visit in a day. */
function rowNs(): number {
  const print = new Fingerprint();
  const rows = 200_000;
  let best = Number.POSITIVE_INFINITY;
  for (let k = 0; k < 5; k++) {
    const ms = timed(() => {
      for (let i = 0; i < rows; i++) print.add3(1, i, i & 1023, i * 7, k);
    });
    best = Math.min(best, (ms * 1e6) / rows);
  }
  return best;
}

/** Where the time of a game goes, and what its records cost. */
function phaseRows(timing: Timing): Row[] {
  const { game, phases, quiet } = timing;
  const perVisit = ((total(game, 'entered') + total(game, 'tickets')) * rowNs()) / 1e6;
  const records = phases.evening + perVisit;
  return [
    ['  planning (looking, deciding)', share(phases.planning, quiet), 'must ≤ 20 %'],
    ['  opening (plan to arrays, luck of the day)', share(phases.opening, quiet)],
    ['  floor (shoppers, tills, staff, trucks)', share(phases.floor, quiet)],
    ['  evening (valuation, books, fingerprint)', share(phases.evening, quiet)],
    ['  books + fingerprint + log', share(records, quiet), 'must ≤ 25 %, stretch ≤ 10 %'],
  ];
}

function workload(): void {
  const course = new Course(w0Scenario(), w0Manager);
  const kernel: number[] = [];
  let lines = 0;
  for (let i = 0; i < RUNS; i++) {
    course.run();
    for (let k = 0; k < KERNELS_PER_RUN; k++) {
      kernel.push(
        timed(() => {
          lines = playKernel().lines;
        }),
      );
    }
  }
  kernel.sort((a, b) => a - b);
  const { timing } = course;
  const { game } = timing;
  const sold = total(game, 'lines');
  const ns = (ms: number) => (ms * 1e6) / sold;
  const kernelNs = (ms: number) => (ms * 1e6) / lines;
  const best = kernel[0]!;
  const median = kernel[kernel.length >> 1]!;
  const ratio = ns(timing.quiet) / kernelNs(best);
  const days = game.model.days;
  print('W0, the reference workload, beside the bare kernel', [
    [
      'visits a day, lines a visit',
      `${figure(total(game, 'entered') / days)}, ${(sold / total(game, 'tickets')).toFixed(1)}`,
    ],
    ['basket lines', figure(sold), `${days} days`],
    ['start (scenario to world)', `${figure(timing.startMs, 1)} ms`],
    ['W0 quiet', `${figure(timing.quiet)} ms`, 'processor time; best of each day, added up'],
    ['W0 best and median run', `${figure(timing.best)}, ${figure(timing.median)} ms`],
    ['W0 per line, quiet and median', `${figure(ns(timing.quiet))}, ${figure(ns(timing.median))} ns`],
    [
      'bare kernel per line, best and median',
      `${figure(kernelNs(best), 1)}, ${figure(kernelNs(median), 1)} ns`,
      'known: 52 to 81 ns',
    ],
    ['ratio of the best', figure(ratio, 2), against(ratio, 8, 4)],
    ['ratio of the medians', figure(ns(timing.median) / kernelNs(median), 2)],
    ...phaseRows(timing),
    ['fingerprint of the last day', game.fingerprints.at(-1)!.slice(0, 8)],
  ]);
}

function superette(scenario: Scenario): void {
  const prudent = new Course(scenario, MANAGERS.get('prudent')!);
  const nothing = new Course(scenario, MANAGERS.get('do-nothing')!);
  for (let i = 0; i < 2 * RUNS; i++) {
    prudent.run();
    nothing.run();
  }
  for (const [name, { timing }] of [
    ['prudent', prudent],
    ['do-nothing (no planning)', nothing],
  ] as const) {
    const visits = total(timing.game, 'entered');
    const us = (timing.quiet * 1e3) / visits;
    print(`Supérette, ${timing.game.model.days} days, manager ${name}`, [
      ['visits, tickets', `${figure(visits)}, ${figure(total(timing.game, 'tickets'))}`],
      ['start (scenario to world)', `${figure(timing.startMs, 1)} ms`],
      ['quiet', `${figure(timing.quiet, 1)} ms`, against(timing.quiet, 100, 50, ' ms')],
      ['best and median run', `${figure(timing.best, 1)}, ${figure(timing.median, 1)} ms`],
      ['per visit', `${figure(us, 2)} µs`, against(us, 3, 1.5, ' µs')],
      ['per line', `${figure((timing.quiet * 1e6) / total(timing.game, 'lines'))} ns`],
      ...phaseRows(timing),
    ]);
  }
}

const kB = (bytes: number): string => `${figure(bytes / 1_000)} kB`;
const MB = (bytes: number): string => `${figure(bytes / 1e6, 2)} MB`;

async function memory(flagship: Scenario | undefined): Promise<void> {
  const rows: Row[] = [];
  for (const [name, scenario, days] of [
    ['supérette', flagship, undefined],
    ['W0', w0Scenario(), undefined],
  ] as const) {
    if (!scenario) continue;
    const game = start(scenario);
    game.advance({ day: days ?? scenario.calendar.days, minute: 0 });
    const { total: bytes, parts } = arrayBytes(game);
    const largest = parts.slice(0, 4).map(([part, size]) => `${part} ${kB(size)}`);
    rows.push([`arrays of a run, ${name}`, MB(bytes), against(bytes / 1e6, 4, 2, ' MB')]);
    rows.push(['', '', largest.join(', ')]);
  }
  const game = start(w0Scenario());
  const manager = w0Manager();
  const view = viewOf(game);
  const { visits, sliceBytes, dayBytes, collections } = await waste(
    game,
    () => {
      for (const command of manager.morning(view)) game.decide(command, manager.name);
    },
    40,
  );
  rows.push([
    'heap used in ten open minutes of W0, median',
    `${figure(sliceBytes)} B`,
    `must be 0; in the whole day ${figure(dayBytes)} B, ${figure(visits)} visits, ${collections} collections`,
  ]);
  const small = read(SMALL);
  if (small) {
    const kept = growth(small, 1_000);
    const most = Math.max(kept.heap + kept.arrays, kept.process);
    rows.push([`growth over ${figure(kept.runs)} small runs`, MB(most), against(most / 1e6, 5, 0, ' MB')]);
    rows.push(['', '', `heap ${kB(kept.heap)}, arrays ${kB(kept.arrays)}, process ${kB(kept.process)}`]);
  }
  print('Memory', rows);
}

function program(): void {
  const rows: Row[] = [];
  const node = coldStart(['-e', '0'])!;
  const play = existsSync(SUPERETTE) ? SUPERETTE : SMALL;
  const ms = existsSync(COMMAND) ? coldStart([COMMAND, 'run', play, '--days', '1']) : undefined;
  rows.push(
    ms === undefined
      ? ['cold start of one day', 'none', `${COMMAND} does not play ${play}`]
      : [
          'cold start of one day',
          `${figure(ms)} ms`,
          `${against(ms, 300, 150, ' ms')}; Node alone ${figure(node)} ms`,
        ],
  );
  if (existsSync(COMMAND)) rows.push(...scaling(COMMAND, SUPERETTE));
  const files = pageWeight('dist');
  const whole = weigh(files);
  const first = weigh(files.filter((one) => one.first));
  rows.push(['page, everything, gzip', kB(whole), against(whole / 1_000, 700, 700, ' kB')]);
  rows.push(['page, first screen, gzip', kB(first), against(first / 1_000, 150, 150, ' kB')]);
  for (const { file, gzip } of files.slice(0, 12)) rows.push([`  ${file}`, kB(gzip)]);
  print('Program', rows);
}

console.log(`Gondole bench – Node ${process.version}, ${process.platform} ${process.arch}`);
// As the command does for a game of more than a week.
expectLongGames();
const flagship = read(SUPERETTE);
workload();
if (flagship) superette(flagship);
sizes();
await memory(flagship);
program();
