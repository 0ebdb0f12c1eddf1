// The page of the indicators is written from the catalogue: a figure added or reworded shows here until the page follows.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { page } from '../../src/indicators/page.ts';

const FILE = new URL('../../scenarios/indicateurs.md', import.meta.url);

test('scenarios/indicateurs.md is the catalogue as it stands', () => {
  if (process.env.UPDATE_GOLDEN) return writeFileSync(FILE, page());
  expect(
    readFileSync(FILE, 'utf8') === page(),
    'write it again with\n  UPDATE_GOLDEN=1 npx vitest run tests/golden/indicators.test.ts',
  ).toBe(true);
});
