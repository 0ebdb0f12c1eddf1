// Figures of a textbook and what the store gives, with the statistical error of the latter: asserted, printed, published.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A found figure may stray from theory by this many standard errors: once in 15 000 by chance. */
const STRAY = 4;

/** What is compared. `error` is the standard error of `found`; 0 where theory is to be met exactly. */
export interface Figure {
  readonly metric: string;
  readonly expected: number;
  readonly found: number;
  readonly error: number;
}

/** Asserts each figure, and says all that stray at once. */
export function expectAll(figures: readonly Figure[]): void {
  const astray = figures.filter(({ expected, found, error }) =>
    error === 0 ? found !== expected : !(Math.abs(found - expected) <= STRAY * error),
  );
  expect(astray).toEqual([]);
}

/** Mean of independent copies of one experiment, with its standard error. */
export function meanOf(copies: readonly number[]): { found: number; error: number } {
  const n = copies.length;
  const found = copies.reduce((a, b) => a + b, 0) / n;
  const variance = copies.reduce((a, b) => a + (b - found) ** 2, 0) / (n - 1);
  return { found, error: Math.sqrt(variance / n) };
}

/** A share of `of` independent draws, with its standard error under the expected share. */
export function shareOf(count: number, of: number, expected: number): { found: number; error: number } {
  return { found: count / of, error: Math.sqrt((expected * (1 - expected)) / of) };
}

const PAGE = new URL('../README.md', import.meta.url);

/** Four significant digits, as French people write them. */
const told = (value: number): string =>
  (Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)))).replace('.', ',');

/** Prints a table, and with `UPDATE_GOLDEN=1` writes it in the README, between the markers of its section. */
export function publish(section: string, figures: readonly Figure[]): void {
  const rows = figures.map(
    ({ metric, expected, found, error }) =>
      `| ${metric} | ${told(expected)} | ${told(found)} | ${error === 0 ? 'exact' : `± ${told(error)}`} |`,
  );
  const table = ['| Mesure | Attendu | Trouvé | Erreur type |', '|---|---|---|---|', ...rows].join('\n');
  console.log(`\n${section}\n${table}\n`);
  if (!process.env.UPDATE_GOLDEN) return;
  const start = `<!-- ${section} -->`;
  const end = `<!-- /${section} -->`;
  const page = readFileSync(PAGE, 'utf8');
  const [before, rest] = page.split(start);
  if (rest === undefined) throw new Error(`tests/oracles/README.md has no markers for ${section}`);
  writeFileSync(PAGE, `${before}${start}\n${table}\n${end}${page.split(end)[1]}`);
}
