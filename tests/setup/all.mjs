/**
 * `npm test`: every check in order, each under a heading. A failed check does not hide the next ones;
 * only the browser waits for a build that worked.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const REPORT = 'test-results/report.json';
/** What could not be tested here, by name. @type {string[]} */
const skipped = [];
let passed = 0;
let failed = 0;

run('Format, lint', 'npm run --silent lint');
run('Types', 'npm run --silent types');
run('Unused files, exports and packages', 'npm run --silent unused');
run(
  'Unit, property and architecture tests',
  `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json=${REPORT}`,
  (report) => [report.numPassedTests, report.numFailedTests],
);
process.env.GONDOLE_ENGINES_REPORT = REPORT;
run('The same bits in every engine', 'npm run --silent engines', (report) => [
  report.passed ?? 0,
  report.failed ?? 0,
  report.skipped,
]);
if (run('Build', 'npm run --silent build')) {
  if (run('A browser to test in', 'node tests/setup/browser.mjs')) {
    process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = REPORT;
    run('Browser tests', 'npm run --silent browser -- --reporter=list,json', (report) => [
      report.stats.expected,
      report.stats.unexpected,
    ]);
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
for (const name of skipped) console.log(`skipped, not to be had here: ${name}`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one check and adds its tests to the totals; a check that is not made of tests counts for one. */
function run(
  /** @type {string} */ title,
  /** @type {string} */ command,
  /** @type {(report: any) => [good: number, bad: number, skipped?: string[]]} */ count = () => [0, 0],
) {
  console.log(`\n── ${title} ──`);
  rmSync(REPORT, { force: true });
  const start = performance.now();
  const ok = spawnSync(command, { stdio: 'inherit', shell: true }).status === 0;
  console.log(`   ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const [good, bad, notHad = []] = count(readReport());
  skipped.push(...notHad);
  passed += Math.max(good, ok ? 1 : 0);
  failed += Math.max(bad, ok ? 0 : 1); // a run that stops before its first test has failed too
  return ok;
}

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, stats: { expected: 0, unexpected: 0 } };
  }
}
