import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../README.md', import.meta.url);
const START = '<!-- plausibilité -->';
const END = '<!-- /plausibilité -->';

/** Prints the table, and with `UPDATE_GOLDEN=1` writes it in tests/README.md, where people look for it. */
export function publish(table: string): void {
  console.log(`\n${table}\n`);
  if (!process.env.UPDATE_GOLDEN) return;
  const page = readFileSync(PAGE, 'utf8');
  const [before] = page.split(START);
  const after = page.split(END)[1];
  writeFileSync(PAGE, `${before}${START}\n${table}\n${END}${after}`);
}
