/**
 * `npm run fuzz [-- SECONDS [SEED]]`: scenarios, decisions and saves, damaged at random, given to the reading code for a
 * bounded time; what is accepted is played for two days. Anything thrown, or a slow answer, is told with its seed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readLog, readSave, writeSave } from '../../src/handin/index.ts';
import { readScenario } from '../../src/scenario/index.ts';
import { replay, start } from '../../src/store/game.ts';

const SLOW_MS = 5_000;
const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);

const scenarioText = readFileSync('tests/fixtures/petite-epicerie.json', 'utf8');
const { scenario } = readScenario('a.json', () => scenarioText);
if (!scenario) throw new Error('the little grocery is refused');
const store = scenario;
const game = start(store);
game.decide({ type: 'prices', prices: { 'lait-demi-1l': 160 } });
game.finishDay();
const logText = JSON.stringify(game.log);

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

const READERS: readonly (readonly [string, string, (text: string) => boolean])[] = [
  [
    'scenario',
    scenarioText,
    (text) => {
      const read = readScenario('a.json', (name) => (name === 'a.json' ? text : undefined));
      if (read.scenario) start(read.scenario).advance({ day: 2, minute: 0 });
      return read.scenario !== undefined;
    },
  ],
  [
    'decisions',
    logText,
    (text) => {
      const { log } = readLog(text, 'a.json');
      if (log)
        replay(
          store,
          log.map((one, seq) => ({ ...one, seq })),
          { day: 2, minute: 0 },
        );
      return log !== undefined;
    },
  ],
  ['save', writeSave(game), (text) => readSave(text).save !== undefined],
];

console.log(`seed ${seed}, ${seconds} s`);
const end = performance.now() + seconds * 1_000;
let tried = 0;
let accepted = 0;
let failed = 0;
for (; performance.now() < end && failed === 0; tried++) {
  const [kind, text, read] = READERS[tried % READERS.length]!;
  const bad = damaged(text, tried);
  const before = performance.now();
  try {
    if (read(bad)) accepted++;
    if (performance.now() - before > SLOW_MS) throw new Error('too slow');
  } catch (error) {
    failed++;
    writeFileSync('test-results-fuzz.log', bad);
    console.error(`${kind}, run ${tried}, seed ${seed}; text in test-results-fuzz.log\n`, error);
  }
}
console.log(`${tried} texts tried, ${accepted} accepted and played, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
