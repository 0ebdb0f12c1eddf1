/**
 * Grading answers. An error is penalised once: a number that follows rightly from the student's own earlier answers is
 * right. A ranking or a multiple choice answered at random is worth nothing on average: wrong takes away what right gives.
 */

import type { Answer, Answers, Assignment, Question } from '../../scenario/index.ts';
import type { Answered } from '../observe.ts';
import { keyValue, type ReadFigure } from './key.ts';

/** How an answer was found. `carried`: right on the student's own earlier numbers. `unmarkable`: the key has no value. */
export type Verdict = 'right' | 'carried' | 'partly' | 'wrong' | 'blank' | 'unmarkable' | 'teacher';

export interface Graded {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly verdict: Verdict;
  /** Hundredths of the points of the question. */
  readonly points: number;
  readonly outOf: number;
  /** The key of a number, for the debrief. */
  readonly key: number | undefined;
}

/** Hundredths, so that parts of points stay whole numbers. */
const PART = 100;

type NumberQuestion = Extract<Question, { kind: 'number' }>;

function near(value: number, key: number, { tolerance }: NumberQuestion): boolean {
  // key × bp ÷ 10 000, compared without a division.
  const gap = Math.abs(value - key);
  return gap <= tolerance.units || 10_000 * gap <= Math.abs(key) * tolerance.bp;
}

/** (pairs in order − pairs out of order) ÷ pairs, never below 0 (Kendall's tau). */
function rankingShare(order: readonly string[], answer: readonly string[]): number {
  const rank = new Map(answer.map((id, i) => [id, i]));
  let [score, pairs] = [0, 0];
  for (const [i, a] of order.entries())
    for (const b of order.slice(i + 1)) {
      pairs++;
      const [x, y] = [rank.get(a), rank.get(b)];
      if (x !== undefined && y !== undefined && x !== y) score += x < y ? 1 : -1;
    }
  return Math.max(0, score) / pairs;
}

/** (right ones taken − wrong ones taken) ÷ right ones, never below 0. */
function choiceShare(right: readonly string[], answer: readonly string[]): number {
  let score = 0;
  for (const id of new Set(answer)) score += right.includes(id) ? 1 : -1;
  return Math.max(0, score) / right.length;
}

function verdictOf(share: number): Verdict {
  return share === 1 ? 'right' : share > 0 ? 'partly' : 'wrong';
}

/**
 * Grades one assignment.
 * @param answers undefined when nothing was handed in
 * @param figure reads the catalogue, as the student could when the question was asked
 */
export function grade(assignment: Assignment, answers: Answers | undefined, figure: ReadFigure): Graded[] {
  /** Keys alone, and keys overwritten by what the student found. */
  const keys = new Map<string, number>();
  const own = new Map<string, number>();
  return assignment.questions.map((question): Graded => {
    const answer = answers?.[question.id];
    const full = question.kind === 'text' ? 0 : PART * question.points;
    const graded = (verdict: Verdict, share: number, key?: number): Graded => ({
      question,
      answer,
      verdict,
      points: Math.round(full * share),
      outOf: verdict === 'unmarkable' ? 0 : full,
      key,
    });
    if (question.kind === 'text') return graded('teacher', 0);
    if (question.kind !== 'number') {
      if (!Array.isArray(answer) || answer.length === 0) return graded('blank', 0);
      const share =
        question.kind === 'choice'
          ? choiceShare(question.right, answer)
          : rankingShare(question.order, answer);
      return graded(verdictOf(share), share);
    }
    const key = keyValue(question.key, figure, keys);
    if (key === undefined) return graded('unmarkable', 0);
    const carried = keyValue(question.key, figure, own);
    keys.set(question.id, key);
    own.set(question.id, key);
    if (typeof answer !== 'number' || !Number.isFinite(answer)) return graded('blank', 0, key);
    own.set(question.id, Math.round(answer));
    if (near(answer, key, question)) return graded('right', 1, key);
    if (carried !== undefined && near(answer, carried, question)) return graded('carried', 1, key);
    return graded('wrong', 0, key);
  });
}

/** Points of all the assignments of each sub-competence, as the lines of judgement read them. */
export function answeredOf(
  graded: readonly { readonly assignment: Assignment; readonly answers: readonly Graded[] }[],
): Map<string, Answered> {
  const sums = new Map<string, Answered>();
  for (const { assignment, answers } of graded) {
    const before = sums.get(assignment.sub) ?? { outOf: 0, points: 0, answers: 0 };
    const given = answers.filter(({ verdict, outOf }) => outOf > 0 && verdict !== 'blank').length;
    sums.set(assignment.sub, {
      outOf: answers.reduce((sum, one) => sum + one.outOf, before.outOf),
      points: answers.reduce((sum, one) => sum + one.points, before.points),
      answers: before.answers + given,
    });
  }
  return sums;
}
