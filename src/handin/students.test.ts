import { expect, test } from 'vitest';
import { set } from '../../tests/fixtures/petite-epicerie.ts';
import { grocery } from '../../tests/support/grocery.ts';
import { withSession } from '../../tests/support/session.ts';
import { startGame } from '../play/deputies.ts';
import { readScenario, type Scenario } from '../scenario/index.ts';
import type { Command } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { gradebook } from './gradebook.ts';
import { studentsOf } from './students.ts';

// Rule guarded here: in a pair each student's decisions and own answers are told apart, and each has a line.

const closing = {
  id: 'cloture',
  sub: 'M1.1',
  title: 'Deux questions pour finir',
  day: 0,
  individual: true,
  questions: [
    { kind: 'text' as const, id: 'appris', text: 'Qu’avez-vous appris ?' },
    { kind: 'text' as const, id: 'autrement', text: 'Que feriez-vous autrement ?' },
  ],
};
const scenario: Scenario = withSession(
  { ...grocery(), assignments: [closing] },
  { open: ['pricing'], pairs: true },
);
const price: Command = { type: 'prices', prices: { 'lait-demi-1l': 139 } };
const answer = (who?: 'A' | 'B', text = 'Regarder avant.'): Command => ({
  type: 'answer',
  assignment: 'cloture',
  answers: { appris: text },
  ...(who && { who }),
});

/** A pair: A takes one decision and answers twice, B answers nothing. */
function played() {
  const game = startGame(scenario);
  game.decide({ type: 'turn', who: 'A' }, 'A');
  game.decide(price, 'A');
  game.decide(answer('A'), 'A');
  game.advance({ day: 1, minute: 0 });
  game.decide(answer('A', 'Encore mieux.'), 'A');
  return game;
}

test('decisions and answers are told apart, without what was only said', () => {
  expect(studentsOf(scenario, played().log)).toEqual([
    { who: 'A', decisions: 1, answers: 1 },
    { who: 'B', decisions: 0, answers: 0 },
  ]);
  expect(studentsOf(grocery(), [])).toBeUndefined();
});

test('each answers for oneself, and the two are kept beside each other', () => {
  const game = played();
  expect(game.check(answer())?.code).toBe('answer-of-each');
  game.decide(answer('B', 'Parler à l’équipe.'), 'B');
  expect(game.turn).toBe('A');
  const { assignments } = viewOf(game).asked();
  expect(assignments.map(({ given, who }) => [who, given?.appris])).toEqual([
    ['A', 'Encore mieux.'],
    ['B', 'Parler à l’équipe.'],
  ]);
  const together = startGame(withSession(scenario, { pairs: false }));
  expect(together.check(answer('A'))?.code).toBe('answer-of-all');
  expect(together.check(answer())).toBeUndefined();
});

test('a pair has two lines with the same mark, somebody alone has one', () => {
  const row = {
    name: 'a.json',
    id: '12',
    state: 'true',
    message: '',
    read: true,
    marks: { overall: 1_200 },
  } as const;
  const students = [...studentsOf(scenario, played().log)!];
  const lines = (more: object): string[][] =>
    gradebook({ rows: [{ ...row, ...more }], pairs: [], step: 50 }, 'excel-fr')
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
  const [head, ...two] = lines({ students });
  const column = (line: string[], name: string): string | undefined => line[head!.indexOf(name)];
  expect(
    two.map((line) => [column(line, 'identifiant'), column(line, 'eleve'), column(line, 'decisions_eleve')]),
  ).toEqual([
    ['12', 'A', '1'],
    ['12', 'B', '0'],
  ]);
  expect(two[0]!.slice(0, 8)).toEqual(two[1]!.slice(0, 8));
  expect(lines({})).toHaveLength(2);
});

test('an individual assignment outside pairs is odd, and said so', () => {
  const { problems } = readScenario('x.json', () => set(['assignments'], [closing]));
  expect(problems.map(({ path, severity }) => [path, severity])).toEqual([
    ['/assignments/0/individual', 'warning'],
  ]);
});
