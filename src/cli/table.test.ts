import { expect, test } from 'vitest';
import { table, wideTable } from './table.ts';

const HEAD = ['', 'S1', 'S2', 'Ensemble'];
const ROWS = [
  ['Tickets', '12', '9', '21'],
  ['CA', '1 200 €', '900 €', '2 100 €'],
];

test('names to the left, figures to the right, no trailing space', () => {
  expect(table(HEAD, ROWS)).toEqual([
    '              S1     S2  Ensemble',
    '───────  ───────  ─────  ────────',
    'Tickets       12      9        21',
    'CA       1 200 €  900 €   2 100 €',
  ]);
});

test('a narrow screen gets several tables, each with the names', () => {
  const blocks = wideTable(HEAD, ROWS, 24);
  expect(blocks.map(([head]) => head!.trim().split(/ +/))).toEqual([['S1', 'S2'], ['Ensemble']]);
  for (const block of blocks) {
    expect(block[2]).toMatch(/^Tickets/);
    for (const line of block) expect(line.length).toBeLessThanOrEqual(24);
  }
});

test('a screen too narrow for one column still shows it', () => {
  expect(wideTable(HEAD, ROWS, 3)).toHaveLength(3);
});
