import { readFileSync } from 'node:fs';
// Rules guarded here: the teacher's word has a reason and stands beside the engine's, never over it; nothing it says is a
// formula in a table nor a tag in a report; what is wrong with its file is told at its place.
import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { start } from '../store/game.ts';
import { accountOf, CURRENT } from './core.ts';
import { gradebook } from './gradebook.ts';
import { report } from './report/index.ts';
import type { Row } from './results.ts';
import { STEPS } from './step.ts';
import { readTeacher } from './teacher.ts';

const file = (copies: unknown): string => JSON.stringify({ kind: 'gondole-enseignant', format: 1, copies });
const SAID = { grids: { 'A3.1': 3 }, marks: [{ code: 'G1.3', mark: 16, reason: '=HYPERLINK("x")<script>' }] };
const teacher = readTeacher(file({ dupont: SAID }), 'avis.json').teachers!.get('dupont')!;

const game = start(grocery());
game.advance({ day: 7, minute: 0 });
const references = CURRENT.references(game.model, 7);
const seen = accountOf(game);
const alone = CURRENT.mark(seen, references);
const both = CURRENT.mark(seen, references, teacher);

test('a mark of the teacher stands, the engine’s stays beside it; a grid is evidence', () => {
  expect(alone.spoken).toBeUndefined();
  expect(alone.subs['A3.1']).toBeNull();
  expect(both.subs['A3.1']).toBe(1_250);
  expect(both.subs['G1.3']).toBe(alone.subs['G1.3']);
  expect(both.spoken!.subs['G1.3']).toBe(1_600);
  expect(both.spoken!.overrides).toEqual([
    { code: 'G1.3', computed: alone.subs['G1.3'], points: 1_600, reason: SAID.marks[0]!.reason },
  ]);
  // G1 rests on what stands.
  expect(both.spoken!.marks.G1).not.toBe(both.marks.G1);
  expect(both.marks.G1).toBe(alone.marks.G1);
});

test('both are exported, and a reason is a text', () => {
  const { spoken, ...found } = both;
  const row: Row = {
    name: 'dupont.json',
    id: 'dupont',
    state: 'true',
    message: '',
    read: true,
    ...found,
    ...spoken,
    computed: found.marks as Row['computed'],
  } as Row;
  const book = { rows: [row], pairs: [], step: STEPS['0.5'] };
  const [head, line] = gradebook(book, 'excel-fr').split('\r\n');
  const cell = line!.split(';')[head!.split(';').indexOf('enseignant')] ?? '';
  expect(cell).toContain('retenu 16');
  const risky = gradebook(
    { ...book, rows: [{ ...row, overrides: [{ ...row.overrides![0]!, code: '=1+1' }] }] },
    'excel-fr',
  );
  expect(risky).not.toMatch(/[;\r\n]"?=/);
  const page = report({ ...book, lines: new Map() });
  expect(page).toContain('retenu 16');
  expect(page).not.toContain('<script>');
});

describe('a file of the teacher', () => {
  const codes = (copies: unknown) =>
    readTeacher(file(copies), 'avis.json').problems.map(({ code, path }) => `${code} ${path}`);
  test.each<[string, unknown, string]>([
    [
      'a code that does not exist',
      { a: { marks: [{ code: 'Z9', mark: 10, reason: 'x' }] } },
      'unknown /copies/a/marks/0/code',
    ],
    ['a grid of a competence', { a: { grids: { A3: 2 } } }, 'unknown /copies/a/grids/A3'],
    ['a grid that the rubric does not have', { a: { grids: { 'G3.2': 3 } } }, 'rule /copies/a/grids/G3.2'],
    ['a level beyond the grid', { a: { grids: { 'A3.1': 5 } } }, 'range /copies/a/grids/A3.1'],
    [
      'a mark beyond twenty',
      { a: { marks: [{ code: 'G1', mark: 21, reason: 'x' }] } },
      'range /copies/a/marks/0/mark',
    ],
    ['no reason', { a: { marks: [{ code: 'G1', mark: 12 }] } }, 'missing /copies/a/marks/0/reason'],
    [
      'an empty reason',
      { a: { marks: [{ code: 'G1', mark: 12, reason: '  ' }] } },
      'missing /copies/a/marks/0/reason',
    ],
    [
      'the same code twice',
      { a: { marks: [1, 2].map((mark) => ({ code: 'G1', mark, reason: 'x' })) } },
      'duplicate /copies/a/marks/1/code',
    ],
  ])('%s is told', (_, copies, told) => {
    expect(codes(copies)).toEqual([told]);
  });
  test('that is no such file is told, whatever it is', () => {
    for (const text of ['', '[]', 'null', '{', '"x"', '{}', '{"kind":"gondole-copie"}'])
      expect(readTeacher(text, 'avis.json').problems.length, text).toBeGreaterThan(0);
  });
});

test('the example of the guide is read as it stands', () => {
  const guide = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
  const [, example] = guide.slice(guide.indexOf('### Noter à la main')).match(/```json\n([\s\S]*?)```/)!;
  const { problems, teachers } = readTeacher(example!, 'grilles.json');
  expect(problems).toEqual([]);
  expect(teachers!.get('dupont-martin')!.grids.get('A3.1')).toBe(3);
});

test('a mark is kept to the hundredth that was written, whatever a double makes of it', () => {
  const text = JSON.stringify({
    kind: 'gondole-enseignant',
    format: 1,
    copies: {
      zoe: { marks: [4.35, 16.15, 12.5].map((mark, i) => ({ code: `G1.${i + 1}`, mark, reason: 'Oral.' })) },
    },
  });
  const { teachers } = readTeacher(text, 'enseignant.json');
  expect(teachers!.get('zoe')!.overrides.map(({ points }) => points)).toEqual([435, 1_615, 1_250]);
});
