// Pages written from data: a figure or a line of the rubric added or reworded shows here until the page follows.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page as indicators } from '../../src/indicators/page.ts';
import { page as rubric } from '../../src/marks/page.ts';

test.each([
  ['indicateurs.md', indicators],
  ['bareme.md', rubric],
])('scenarios/%s says what the code says', (name, page) => {
  const file = new URL(`../../scenarios/${name}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) return writeFileSync(file, page());
  expect(
    readFileSync(file, 'utf8') === page(),
    'write it again with\n  UPDATE_GOLDEN=1 npx vitest run tests/golden/pages.test.ts',
  ).toBe(true);
});
