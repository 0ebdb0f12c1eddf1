// From a scenario that asks to the mark: the built command explains it, refuses its slips, plays answers and reasons from a
// log, and finds again in a copy what they are worth.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPlayable } from '../../src/marks/index.ts';
import { readFigure } from '../../src/marks/readFigure.ts';
import { start } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { set } from '../fixtures/petite-epicerie.ts';
import { Gondole } from './gondole.ts';

const gondole = new Gondole();
afterAll(() => gondole.end());

const WEEK_1 = { from: 0, to: 6 };
const SALES = { indicator: 'sales-ht', ...WEEK_1 };
const assignments = [
  {
    id: 'semaine-1',
    sub: 'G3.1',
    title: 'La semaine 1',
    day: 7,
    until: 9,
    questions: [
      { kind: 'number', id: 'ca', text: 'CA HT ?', points: 3, key: SALES },
      { kind: 'text', id: 'note', text: 'Commentez.' },
    ],
  },
  {
    id: 'fin',
    sub: 'G2.2',
    title: 'Pour finir',
    day: 14,
    questions: [{ kind: 'number', id: 'q', text: '?', points: 1, unit: 'count', key: 12 }],
  },
];
const reasons = [{ id: 'prix', label: 'Pourquoi ?', sub: 'G1.4', about: ['prices'], from: 7, to: 13 }];
const rubric = {
  add: [
    {
      id: 'g3.5-dates',
      sub: 'G3.5',
      label: 'Dates',
      indicator: 'tickets',
      steps: [
        [0, 0],
        [1, 2000],
      ],
    },
  ],
};
const ASKING = set(['rubric'], rubric, set(['reasons'], reasons, set(['assignments'], assignments)));
gondole.file('demande.json', ASKING);

const { scenario } = readPlayable('demande.json', () => ASKING);
const game = start(scenario!);
game.advance({ day: 7, minute: 0 });
const sales = readFigure(viewOf(game), SALES)!;

/** Decisions of a student who answers so much more than the truth, and cites so much more. */
function log(name: string, more: { answer?: number; cited?: number; late?: number }): string {
  const { answer = 0, cited = 0, late = 12 } = more;
  const text = 'Le CA le permet : un centime de plus.';
  return gondole.file(
    name,
    JSON.stringify([
      {
        day: 7,
        minute: 0,
        command: { type: 'reason', decision: 'prix', cites: [{ ...SALES, value: sales + cited }], text },
      },
      { day: 7, minute: 0, command: { type: 'prices', prices: { 'lait-demi-1l': 160 } } },
      {
        day: 7,
        minute: 0,
        command: {
          type: 'answer',
          assignment: 'semaine-1',
          answers: { ca: sales + answer, note: '=HYPERLINK("http://exemple.fr")' },
        },
      },
      { day: 14, minute: 0, command: { type: 'answer', assignment: 'fin', answers: { q: late } } },
    ]),
  );
}

interface Row {
  readonly state: string;
  readonly subs: Record<string, number | null>;
  readonly lines: Record<string, { points: number | null }>;
  readonly words?: Record<string, { label: string }>;
}
function marked(name: string, more: Parameters<typeof log>[1]): Row {
  const copy = `${name}-copie.json`;
  const { code, err } = gondole.run(
    'run',
    'demande.json',
    '--log',
    log(`${name}.json`, more),
    '--copy',
    copy,
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  const { rows } = JSON.parse(gondole.run('score', copy, '--json', '-').out) as { rows: Row[] };
  return rows[0]!;
}

test('right answers and a true reason are worth their marks, in a copy that is true', () => {
  const { state, subs, lines, words } = marked('juste', {});
  expect(state).toBe('true');
  expect([subs['G3.1'], subs['G2.2']]).toEqual([2_000, 2_000]);
  expect(lines['a1.3-read']!.points).toBe(2_000);
  expect(words).toMatchObject({ 'g3.5-dates': { label: 'Dates' } });
  expect(subs['G3.5']).toBe(2_000);
});

test('a wrong answer, a made-up figure and a late answer are not; nothing said is TI', () => {
  const wrong = marked('faux', { answer: 1_000, cited: 1, late: 13 });
  expect(wrong.state).toBe('true');
  expect([wrong.subs['G3.1'], wrong.subs['G2.2'], wrong.lines['a1.3-read']!.points]).toEqual([0, 0, 0]);
  gondole.run('run', 'demande.json', '--copy', 'muette.json');
  const { rows } = JSON.parse(gondole.run('score', 'muette.json', '--json', '-').out) as { rows: Row[] };
  expect(rows[0]!.subs['G3.1']).toBe(0);
  expect(rows[0]!.subs['G2.3']).toBeNull();
});

test('an answer changed in a copy shows at its day; no text of a student is a formula', () => {
  const copy = JSON.parse(readFileSync(join(gondole.folder, 'juste-copie.json'), 'utf8'));
  copy.log.find(
    (entry: { command: { type: string } }) => entry.command.type === 'answer',
  ).command.answers.ca = 1;
  gondole.file('changee.json', JSON.stringify(copy));
  const { code, out } = gondole.run('verify', 'changee.json');
  expect(code).toBe(1);
  expect(out).toMatch(/modifiée +8/);
  expect(gondole.run('score', 'juste-copie.json', '--out', '-').out).not.toMatch(/(^|[;\n])"?=/);
});

test('the teacher reads what was written, with its verdict, and nothing of it acts', () => {
  gondole.run('score', 'faux-copie.json', '--out', 'notes');
  const report = readFileSync(join(gondole.folder, 'notes/rapport.html'), 'utf8');
  for (const words of ['CA HT\u202f?', 'faux, attendu', 'à lire', 'Le CA le permet', 'chiffre faux'])
    expect(report).toContain(words);
  expect(report).toContain('=HYPERLINK(&quot;http');
});

test('the teacher’s mark stands beside the engine’s', () => {
  const reason = 'Calcul juste, au tableau.';
  const said = { copies: { 'faux-copie': { marks: [{ code: 'G3.1', mark: 14, reason }] } } };
  gondole.file('avis.json', JSON.stringify({ kind: 'gondole-enseignant', format: 1, ...said }));
  const { out } = gondole.run('score', 'faux-copie.json', '--teacher', 'avis.json', '--json', '-');
  expect(JSON.parse(out).rows[0]).toMatchObject({
    subs: { 'G3.1': 1_400 },
    overrides: [{ code: 'G3.1', computed: 0, points: 1_400, reason }],
  });
  const without = set(
    ['copies', 'faux-copie', 'marks', 0, 'reason'],
    undefined,
    readFileSync(join(gondole.folder, 'avis.json'), 'utf8'),
  );
  gondole.file('sans-raison.json', without);
  const refused = gondole.run('score', 'faux-copie.json', '--teacher', 'sans-raison.json');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('/copies/faux-copie/marks/0/reason');
});

test('it is explained, and its slips are told at their line', () => {
  const { code, out } = gondole.run('explain', 'demande.json');
  expect(code).toBe(0);
  for (const words of ['La semaine 1', 'Pourquoi', 'g3.5-dates', 'après le dernier jour'])
    expect(out).toContain(words);
  gondole.file(
    'coquille.json',
    set(['assignments', 0, 'questions', 0, 'key', 'indicator'], 'sales-htt', ASKING),
  );
  const told = gondole.run('validate', 'coquille.json');
  expect(told.code).toBe(2);
  expect(told.out).toMatch(/coquille\.json:\d+:\d+ \/assignments\/0\/questions\/0\/key\/indicator/);
  expect(told.out).toMatch(/sales-ht\s»/);
});
