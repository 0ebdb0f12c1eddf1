// The list to paste says what the table says: a student of a pair has their own mark in both.
import { expect, test } from 'vitest';
import { entriesOf, gradebook, pronote } from './gradebook.ts';
import { readNames } from './names.ts';
import type { Row } from './results.ts';
import { STEPS } from './step.ts';

const step = STEPS['0.5'];
const rows: Row[] = [
  { name: 'zoe.json', id: 'zoe', state: 'true', message: '', read: true, marks: { overall: 1_400 } },
  {
    name: 'dupont-martin.json',
    id: 'dupont-martin',
    state: 'true',
    message: '',
    read: true,
    marks: { overall: 1_250 },
    students: [
      { who: 'A', decisions: 3, answers: 1, marks: { overall: 1_300 } },
      { who: 'B', decisions: 2, answers: 1, marks: { overall: 1_200 } },
    ],
  },
  { name: 'ali.json', id: 'ali', state: 'edited', message: '', read: true, marks: { overall: 1_900 } },
];

test('a line per student, in the order of the table; none for a copy that does not stand', () => {
  expect(pronote(entriesOf(rows), step)).toBe('14\r\n13\r\n12\r\n\r\n');
  const [head, ...lines] = gradebook({ rows, pairs: [], step }, 'excel-fr').trimEnd().split('\r\n');
  const column = head!.split(';').indexOf('note_20');
  expect(lines.map((line) => line.split(';')[column])).toEqual(['14', '13', '12', '']);
});

test('a mark is shown out of 20 and out of 100, and what the engine found stays beside the teacher’s', () => {
  const changed: Row = {
    ...rows[0]!,
    marks: { overall: 1_450 },
    computed: { overall: 1_200 },
  };
  const [head, line] = gradebook({ rows: [changed], pairs: [], step }, 'brut').split('\r\n');
  const of = (name: string) => line!.split(',')[head!.split(',').indexOf(name)];
  expect(['note_20', 'note_100', 'recalcule_20'].map(of)).toEqual(['14.5', '72.5', '12']);
});

test('who of a pair comes where the teacher’s roll has them', () => {
  const names = readNames(
    'identifiant;eleve;nom\ndupont-martin;b;Martin\nzoe;;Zoé\ndupont-martin;A;Dupont\n',
  );
  if ('missing' in names) throw new Error(names.missing.join());
  expect(names.order).toEqual([
    { id: 'dupont-martin', who: 'B' },
    { id: 'zoe', who: undefined },
    { id: 'dupont-martin', who: 'A' },
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const roll = names.order.map(({ id, who }) => ({ row: byId.get(id)!, who }));
  expect(pronote(roll, step)).toBe('12\r\n14\r\n13\r\n');
  // A roll that does not say who gives the mark of the pair.
  expect(pronote([{ row: rows[1]! }], step)).toBe('12,5\r\n');
});
