/**
 * `npm run engines`: one table of fingerprints, computed by one bundle in every engine, in every way to play, and by 1 to
 * 4 workers. An engine that cannot be had is named.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { hosts } from './hosts.mjs';

/** @typedef {import('./table.ts').Table} Table */
/** @typedef {import('./table.ts').Row} Row */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MOST_WORKERS = 4;

const folder = mkdtempSync(join(tmpdir(), 'gondole-engines-'));
/** @type {string[]} */
const failures = [];
/** @type {string[]} */
const skipped = [];
let passed = 0;

try {
  const bundle = build();
  /** @type {Map<string, Table>} */
  const tables = new Map();
  for (const { engine, ask, missing } of hosts()) {
    if (!ask) {
      console.log(`${engine}: skipped\n${missing}`);
      skipped.push(engine);
      continue;
    }
    const start = performance.now();
    try {
      tables.set(engine, JSON.parse(await ask(bundle)));
      console.log(`${engine}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    } catch (error) {
      check(`${engine} answers`, false, String(error));
    }
  }
  compareEngines(tables);
  const [first] = tables.values();
  if (first) {
    compareWays(first.rows);
    const whole = first.rows.filter(({ way }) => way === 'whole');
    await compareWorkers(bundle, whole);
    print(whole);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(`✗ ${failure}`);
console.log(
  `${passed} same, ${failures.length} different${skipped.map((name) => `, ${name} skipped`).join('')}`,
);
report();
process.exitCode = failures.length > 0 ? 1 : 0;

function build() {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--mode', 'engines', '--outDir', folder, '--logLevel', 'error'];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('the bundle could not be built');
  return join(folder, 'engines.js');
}

function check(/** @type {string} */ what, /** @type {boolean} */ isSame, detail = '') {
  if (isSame) passed++;
  else failures.push(`${what}${detail === '' ? '' : `: ${detail}`}`);
}

function name(/** @type {Row} */ { scenario, manager, seed, way }) {
  return `${scenario}, ${manager}, ${seed}, ${way}`;
}

/** The first day on which two lines differ, in words; '' when they are the same. */
function difference(/** @type {Row} */ a, /** @type {Row | undefined} */ b) {
  if (!b || a.days.length !== b.days.length) return 'not the same days';
  const day = a.days.findIndex((print, d) => print !== b.days[d]);
  if (day >= 0) return `day ${day}: ${a.days[day]} and ${b.days[day]}`;
  return a.bits === b.bits ? '' : 'the same days, but not the same state at the end';
}

function compareEngines(/** @type {Map<string, Table>} */ tables) {
  const [[model, reference] = ['', undefined], ...others] = tables;
  for (const [engine, table] of others) {
    check(`exp and ln in ${engine}`, table.maths === reference?.maths);
    reference?.rows.forEach((row, i) => {
      const found = difference(row, table.rows[i]);
      check(`${name(row)} in ${engine} as in ${model}`, found === '', found);
    });
  }
}

/** A game of so many days is the same game in every way. */
function compareWays(/** @type {readonly Row[]} */ rows) {
  const game = (/** @type {Row} */ { scenario, manager, seed, days }) =>
    JSON.stringify([scenario, manager, seed, days.length]);
  const models = new Map([...rows].reverse().map((row) => [game(row), row]));
  for (const row of rows) {
    const model = /** @type {Row} */ (models.get(game(row)));
    if (model === row) continue;
    const found = difference(model, row);
    check(`${name(row)} as ${model.way}`, found === '', found);
  }
}

async function compareWorkers(/** @type {string} */ bundle, /** @type {readonly Row[]} */ rows) {
  const sorted = (/** @type {readonly Row[]} */ list) =>
    JSON.stringify([...list].sort((a, b) => (name(a) < name(b) ? -1 : 1)));
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.bundle).then(() =>
      parentPort.postMessage(globalThis.gondolePart(workerData.part, workerData.parts)));`;
  for (let parts = 1; parts <= MOST_WORKERS; parts++) {
    const answers = Array.from({ length: parts }, (_, part) => {
      const workerData = { bundle: pathToFileURL(bundle).href, part, parts };
      const worker = new Worker(code, { eval: true, workerData });
      return new Promise((resolve, reject) => worker.on('message', resolve).on('error', reject));
    });
    const lists = await Promise.all(answers);
    check(`${parts} workers as none`, sorted(lists.flatMap((text) => JSON.parse(text))) === sorted(rows));
  }
}

/** The table that people can compare by eye with that of another machine. */
function print(/** @type {readonly Row[]} */ rows) {
  for (const row of rows) {
    const { scenario, manager, seed, days, bits } = row;
    console.log(
      `  ${scenario.padEnd(22)} ${manager.padEnd(11)} ${seed.padEnd(14)} day 0 ${days[0]}  day ${days.length - 1} ${days.at(-1)}  state ${bits}`,
    );
  }
}

/** For the summary of `npm test`. */
function report() {
  const file = process.env.GONDOLE_ENGINES_REPORT;
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ passed, failed: failures.length, skipped }));
}
