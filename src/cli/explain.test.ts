// Rule guarded here: a teacher reads what a scenario asks, and which competences will have evidence, without playing it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { SUBS } from '../marks/index.ts';
import { assignmentSchema } from '../scenario/index.ts';
import { explanation } from './explain.ts';

const told = (edit: Parameters<typeof grocery>[0]): string => explanation(grocery(edit)).join('\n');
const plain = told(() => {});
const asking = told((store) => {
  store.assignments = [
    assignmentSchema.parse({
      id: 'd',
      sub: 'G3.1',
      title: 'Tableau de bord',
      day: 7,
      questions: [
        { kind: 'number', id: 'q', text: '?', points: 3, unit: 'cents', key: 1 },
        { kind: 'text', id: 't', text: '?' },
      ],
    }),
  ];
  store.reasons = [{ id: 'r', label: 'Pourquoi ces prix ?', sub: 'G1.4', about: ['prices'], from: 0, to: 6 }];
  store.rubric = { lines: { 'a2.2-availability': { off: true } }, weights: { 'G1.3': 0 }, add: [] };
});

test('assignments with their points and day, reasons with theirs, what changes in the rubric', () => {
  // The grocery begins on a Monday: day 7 is the Monday after, told as the eighth.
  expect(asking).toMatch(/Tableau de bord +G3\.1 +jour 8, lundi .* +la fin +2 +3/);
  expect(asking).toMatch(/Pourquoi ces prix\s\? +G1\.4 +jour 1, .* +prices/);
  expect(asking).toContain('a2.2-availability');
  expect(plain).toContain('aucun');
});

test('an error that was measured is no change of the rubric', () => {
  const measured = told((store) => {
    store.rubric = { lines: {}, weights: {}, add: [], standardError: 47 };
  });
  expect(measured).toBe(plain);
  expect(asking).toContain('changé');
});

test('every sub-competence is told once, where it belongs', () => {
  for (const text of [plain, asking])
    for (const sub of SUBS) expect(text.slice(text.indexOf('moteur')).split(sub).length - 1, sub).toBe(1);
  expect(asking).toMatch(/G3\.1 \(devoirs\)/);
  expect(plain).toMatch(/Sans occasion.*G3\.1/);
  expect(asking).toMatch(/A1\.3 \(résultat, pratique\)/);
  expect(plain).toMatch(/A1\.3 \(résultat\)/);
  // Left out by its weight.
  expect(asking).toMatch(/Sans occasion.*G1\.3/);
});

test('the guide names the command', () => {
  expect(readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8')).toContain(
    'gondole explain',
  );
});
