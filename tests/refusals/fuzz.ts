/**
 * `npm run fuzz [-- SECONDS [SEED]]`: scenarios, decisions and saves, damaged at random, given to the reading code for a
 * bounded time, and now and then to the built command; what is accepted is played for two days. Anything thrown, a slow
 * answer or an exit code that is not in the contract is told with its seed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Decision, readLog, readSave, writeSave } from '../../src/handin/index.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { replay, start } from '../../src/store/game.ts';

const SLOW_MS = 5_000;
/** A process costs a hundred times more than a reading: one text of each kind in so many goes through the command. */
const COMMAND_ONE_IN = 300;
const COMMAND_MS = 30_000;
const FILE = join(mkdtempSync(join(tmpdir(), 'gondole-fuzz-')), 'a.json');
const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);

/** A store whose files are damaged: its scenario, without its past, some decisions and a save. */
function storeOf(file: string) {
  const text = readFileSync(file, 'utf8');
  const { scenario } = readText(text);
  if (!scenario) throw new Error(`${file} is refused`);
  const game = start(scenario);
  const { id, priceCents } = scenario.catalogue.products[0]!;
  game.decide({ type: 'prices', prices: { [id]: priceCents + 5 } });
  game.finishDay();
  return { file, scenario, text, logText: JSON.stringify(game.log), saveText: writeSave(game) };
}

function readText(text: string) {
  return readScenario('a.json', (name) => {
    if (name === 'a.json') return text;
    return /\.(past|voices)\.json$/.test(name) ? '{}' : undefined;
  });
}

const PIECES = [
  'null',
  '-1',
  '1e400',
  '"x"',
  '[]',
  '{}',
  '\0',
  '\ud800',
  '"__proto__":1,',
  ',',
  '"',
  '}',
  ']',
  '9007199254740993',
];

/** A text with one to eight pieces taken out, doubled or replaced; the same for the same number. */
function damaged(text: string, run: number): string {
  let state = (seed * 1_000_003 + run) >>> 0;
  const draw = (n: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state % n;
  };
  let result = text;
  for (let times = 1 + draw(8); times > 0; times--) {
    const at = draw(result.length + 1);
    const length = draw(3) === 0 ? draw(200) : draw(4);
    const piece =
      draw(3) === 0 ? text.slice(at, at + draw(60)) : draw(2) === 0 ? '' : PIECES[draw(PIECES.length)];
    result = result.slice(0, at) + piece + result.slice(at + length);
  }
  return result;
}

const until = { day: 2, minute: 0 };

/** Plays two days of a list of decisions. */
function playAgain(scenario: Scenario, log: readonly Decision[]): void {
  replay(
    scenario,
    log.filter(({ day }) => day < until.day).map((one, seq) => ({ ...one, seq })),
    until,
  );
}

/** What is damaged, how it is read here (is it accepted?), and how by the command. */
interface Reader {
  readonly kind: string;
  readonly text: string;
  readonly read: (text: string) => boolean;
  readonly args: (file: string) => readonly string[];
}

const READERS = ['tests/fixtures/petite-epicerie.json', 'scenarios/superette-des-halles.json']
  .map(storeOf)
  .flatMap(({ file, scenario: store, text, logText, saveText }): Reader[] => [
    {
      kind: `scenario of ${file}`,
      text,
      read: (bad) => {
        const { scenario } = readText(bad);
        if (scenario) start(scenario).advance(until);
        return scenario !== undefined;
      },
      args: (bad) => ['validate', bad],
    },
    {
      kind: `decisions of ${file}`,
      text: logText,
      read: (bad) => {
        const { log } = readLog(bad, 'a.json');
        if (log) playAgain(store, log);
        return log !== undefined;
      },
      args: (bad) => ['validate', bad],
    },
    {
      kind: `save of ${file}`,
      text: saveText,
      read: (bad) => {
        const { save } = readSave(bad);
        if (save) playAgain(save.scenario, save.log);
        return save !== undefined;
      },
      args: (bad) => ['replay', bad, '--json', '-'],
    },
  ]);

/** The built command, on the text in a file: it ends by a code of the contract, in bounded memory and time. */
function command(args: readonly string[]): void {
  const node = ['--max-old-space-size=256', 'dist/gondole.js', ...args];
  const { status, signal } = spawnSync(process.execPath, node, { timeout: COMMAND_MS, maxBuffer: 1 << 28 });
  if (status === null || status > 2) throw new Error(`the command ended with ${status ?? signal}`);
}

console.log(`seed ${seed}, ${seconds} s`);
const end = performance.now() + seconds * 1_000;
let tried = 0;
let accepted = 0;
let commands = 0;
let failed = 0;
for (; performance.now() < end && failed === 0; tried++) {
  const { kind, text, read, args } = READERS[tried % READERS.length]!;
  const bad = damaged(text, tried);
  const before = performance.now();
  try {
    const isAccepted = read(bad);
    if (isAccepted) accepted++;
    if (performance.now() - before > SLOW_MS) throw new Error('too slow');
    if (tried % COMMAND_ONE_IN < READERS.length) {
      writeFileSync(FILE, bad);
      command(args(FILE));
      commands++;
    }
  } catch (error) {
    failed++;
    writeFileSync('test-results-fuzz.log', bad);
    console.error(`${kind}, run ${tried}, seed ${seed}; text in test-results-fuzz.log\n`, error);
  }
}
console.log(
  `${tried} texts tried, ${accepted} accepted and played, ${commands} given to the command too, ${failed} failed`,
);
rmSync(dirname(FILE), { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;
