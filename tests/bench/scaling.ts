/** What a second thread brings to a work that a class or a calibration asks of the command. */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { waited } from './clock.ts';
import { figure, type Row } from './table.ts';

/** Long enough to give back the seconds that each thread takes to compile the program for itself. */
const DRAWS = 60;

/** Loaded before a program: it says, on its way out, the seconds of processor that all its threads have taken. */
const CLOCK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => {
     const { user, system } = process.cpuUsage();
     console.error('processor', (user + system) / 1e6);
   });`,
)}`;

/** Seconds by the processor and by the clock; undefined when the program fails. */
function seconds(args: readonly string[]): { processor: number; clock: number } | undefined {
  let said: string | undefined;
  const ms = waited(() => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', CLOCK, ...args], {
      encoding: 'utf8',
    });
    if (status === 0) said = /processor (\S+)/.exec(stderr)?.[1];
  });
  return said === undefined ? undefined : { processor: Number(said), clock: ms / 1_000 };
}

/**
 * The reference managers play many draws, with one thread and with as many as the machine runs at once. With perfect
 * scaling the threads together take the processor no longer than one alone. By the clock the share is lower on a machine
 * that has no processor left for the compiler and the collector, which run beside each thread.
 */
export function scaling(command: string, scenario: string): Row[] {
  const threads = availableParallelism();
  const [one, many] = [1, threads].map((workers) =>
    seconds([command, 'calibrate', scenario, '--seeds', String(DRAWS), '--workers', String(workers)]),
  );
  const name = `share of perfect scaling, ${threads} threads`;
  if (!one || !many) return [[name, 'none', `${command} does not calibrate ${scenario}`]];
  const share = one.processor / many.processor;
  const verdict = share >= 0.95 ? 'stretch met' : share >= 0.85 ? 'met' : 'MISSED';
  const clock = `by the clock ${figure(one.clock, 1)} and ${figure(many.clock, 1)} s`;
  return [
    [name, figure(share, 2), `must ≥ 0.85, stretch ≥ 0.95 – ${verdict}`],
    ['', '', `processor ${figure(one.processor, 1)} and ${figure(many.processor, 1)} s, ${clock}`],
  ];
}
