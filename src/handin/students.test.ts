import { describe, expect, test } from 'vitest';
import { set } from '../../tests/fixtures/petite-epicerie.ts';
import { grocery } from '../../tests/support/grocery.ts';
import { withSession } from '../../tests/support/session.ts';
import { flat, markRun, NO_TEACHER, ownOf, rubricOf } from '../marks/index.ts';
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

describe('own marks', () => {
  const asked: Scenario = withSession(
    {
      ...grocery(),
      assignments: [
        {
          ...closing,
          questions: [
            {
              kind: 'choice' as const,
              id: 'besoin',
              text: 'D’où part un planning ?',
              points: 1,
              options: [
                { id: 'besoin', text: 'Du besoin' },
                { id: 'habitude', text: 'De l’habitude' },
              ],
              right: ['besoin'],
            },
          ],
        },
      ],
    },
    { open: ['pricing'], pairs: true },
  );
  const say = (who: 'A' | 'B', choice: string): Command => ({
    type: 'answer',
    assignment: 'cloture',
    answers: { besoin: [choice] },
    who,
  });
  const closed = (second: string) => {
    const game = startGame(asked);
    game.decide({ type: 'turn', who: 'A' }, 'A');
    expect(game.decide(say('A', 'besoin'), 'A')).toBeUndefined();
    expect(game.decide(say('B', second), 'B')).toBeUndefined();
    game.advance({ day: 2, minute: 0 });
    return game;
  };
  const at = { from: 0, to: 1 };
  const rubric = rubricOf(asked);
  const marksOf = (second: string) =>
    ownOf(closed(second), at)!.map(({ who, shown }) => {
      const marks = markRun(rubric, { ...shown, anchors: new Map(), ...NO_TEACHER });
      return [who, flat(marks).find(({ code }) => code === 'M1.1')?.points] as const;
    });

  test('an answer that is each one’s counts for who gave it, and for nobody else', () => {
    expect(marksOf('besoin')).toEqual([
      ['A', 2_000],
      ['B', 2_000],
    ]);
    expect(marksOf('habitude')).toEqual([
      ['A', 2_000],
      ['B', 0],
    ]);
  });

  test('nothing is told apart where the two share everything', () => {
    const game = startGame(withSession(asked, { pairs: false }));
    game.advance({ day: 2, minute: 0 });
    expect(ownOf(game, at)).toBeUndefined();
  });

  test('a line of the list has the marks of its own student', () => {
    const book = gradebook(
      {
        rows: [
          {
            name: 'a.json',
            id: '12',
            state: 'true',
            message: '',
            read: true,
            marks: { overall: 1_200 },
            students: [
              { who: 'A', decisions: 1, answers: 1, marks: { overall: 1_400 } },
              { who: 'B', decisions: 0, answers: 0 },
            ],
          },
        ],
        pairs: [],
        step: 50,
      },
      'excel-fr',
    );
    const [head, ...two] = book
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect(two.map((line) => line[head!.indexOf('note_20')])).toEqual(['14', '12']);
  });
});

test('an individual assignment outside pairs is odd, and said so', () => {
  const { problems } = readScenario('x.json', () => set(['assignments'], [closing]));
  expect(problems.map(({ path, severity }) => [path, severity])).toEqual([
    ['/assignments/0/individual', 'warning'],
  ]);
});
