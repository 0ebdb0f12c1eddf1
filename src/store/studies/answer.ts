/** Answers to an assignment of the scenario, all its questions at once. Logged, and without effect on the store. */
import type { Answer, Answers, Question } from '../../scenario/index.ts';
import { type Check, id, refuse, shape, z } from '../commands.ts';
import type { CommandType } from '../plan-types.ts';
import { answerKey, asksEach } from './each.ts';
import { plainText } from './reason.ts';

/** `who`: in a pair, whose answers they are, when the assignment asks each of the two. */
export type AnswerCommand = {
  type: 'answer';
  assignment: string;
  answers: Answers;
  who?: 'A' | 'B' | undefined;
};

/** Longest text of an answer, in characters: a page. */
export const LONGEST_ANSWER = 5_000;
/** Working through an assignment, at the desk. */
const MINUTES = 10;

const answer = z.union([z.int(), plainText(LONGEST_ANSWER), z.array(id()).max(20)]);

/** What an answer to each kind of question is made of. */
const SHAPES: Readonly<Record<Question['kind'], (answer: Answer) => boolean>> = {
  number: (one) => typeof one === 'number',
  text: (one) => typeof one === 'string',
  choice: Array.isArray,
  ranking: Array.isArray,
};

function checkAnswer(question: Question, given: Answer): Check {
  const ids = { question: question.id };
  if (!SHAPES[question.kind](given))
    return refuse('answer-shape', undefined, { ...ids, kind: question.kind });
  if (question.kind !== 'choice' && question.kind !== 'ranking') return undefined;
  const chosen = given as readonly string[];
  for (const [i, option] of chosen.entries()) {
    if (!question.options.some(({ id }) => id === option))
      return refuse('unknown-option', undefined, { ...ids, option });
    if (chosen.indexOf(option) < i) return refuse('option-twice', undefined, { ...ids, option });
  }
  return undefined;
}

/** Answers while an assignment is open. Handed in again, they replace the ones before. */
export const answerCommand: CommandType<AnswerCommand> = {
  type: 'answer',
  trade: 'studies',
  block: 'BC03',
  when: 'always',
  minutes: MINUTES,
  part: 'answers',
  parse: shape(
    z.strictObject({
      type: z.literal('answer'),
      assignment: id(),
      answers: z.record(id(), answer),
      who: z.enum(['A', 'B']).optional(),
    }) as z.ZodType<AnswerCommand>,
  ),
  check: ({ assignment, answers, who }, { model, now }) => {
    const asked = model.scenario.assignments?.find(({ id }) => id === assignment);
    if (!asked) return refuse('unknown-assignment', undefined, { assignment });
    const { day, until = model.days } = asked;
    const isEach = asksEach(model.scenario, asked);
    if (isEach && who === undefined) return refuse('answer-of-each', undefined, { assignment });
    if (!isEach && who !== undefined) return refuse('answer-of-all', undefined, { assignment });
    if (now.day < day || now.day > until)
      return refuse('assignment-closed', { from: day + 1, to: until + 1, day: now.day + 1 }, { assignment });
    for (const [id, given] of Object.entries(answers)) {
      const question = asked.questions.find((one) => one.id === id);
      if (!question) return refuse('unknown-question', undefined, { question: id });
      const refusal = checkAnswer(question, given);
      if (refusal) return refusal;
    }
    return undefined;
  },
  apply: (command, plan) => {
    plan.answers[answerKey(command)] = command.answers;
  },
  field: (command) => `answer/${answerKey(command)}`,
};
