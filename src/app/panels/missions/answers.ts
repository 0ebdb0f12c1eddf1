/** Answers as they are written, and as they are handed in. */
import type { Answer, Answers, Assignment, Question } from '../../../scenario/index.ts';
import { readIn, unitOf, writeIn } from './numbers.ts';
import { idsOf } from './questionField.tsx';

/** An answer that was given, as its control writes it. */
export function writtenOf(question: Question, answer: Answer | undefined): string {
  if (answer === undefined) return '';
  if (typeof answer === 'number') return question.kind === 'number' ? writeIn(unitOf(question), answer) : '';
  return typeof answer === 'string' ? answer : answer.join(' ');
}

export interface ReadAnswers {
  readonly answers: Answers;
  /** Questions whose number is no number. */
  readonly wrong: readonly string[];
}

/** Reads what is written; what is blank is left out. */
export function readAnswers({ questions }: Assignment, written: (question: Question) => string): ReadAnswers {
  const answers: Record<string, Answer> = {};
  const wrong: string[] = [];
  for (const question of questions) {
    const text = written(question).trim();
    if (text === '') continue;
    if (question.kind === 'number') {
      const value = readIn(unitOf(question), text);
      if (value === undefined) wrong.push(question.id);
      else answers[question.id] = value;
    } else answers[question.id] = question.kind === 'text' ? text : idsOf(text);
  }
  return { answers, wrong };
}
