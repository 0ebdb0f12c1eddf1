/** An assignment as a document of the course: its questions, what was written, and where the figures come from. */
import type { Assignment, Question } from '../../../scenario/index.ts';
import type { View } from '../../../store/view.ts';
import { download } from '../../download.ts';
import type { Session } from '../../session.ts';
import { date, texts } from '../../texts/index.ts';
import { signOf, unitOf } from './numbers.ts';
import { type Block, ODT, odt } from './odt.ts';
import { idsOf } from './questionField.tsx';

/** The blocks of the document. */
export function sheetOf(
  { model, now }: View,
  assignment: Assignment,
  written: (question: Question) => string,
): Block[] {
  const t = texts.value.missions;
  const day = date(model.firstDay + Math.min(now.day, model.days - 1), true);
  return [
    { kind: 'note', text: t.simulated },
    { kind: 'title', text: assignment.title },
    { kind: 'note', text: `${model.scenario.title} · ${day} · ${assignment.sub}` },
    ...assignment.questions.flatMap((question): Block[] => [
      { kind: 'heading', text: question.text },
      { kind: 'text', text: answerText(question, written(question)) || t.blank },
    ]),
  ];
}

function answerText(question: Question, written: string): string {
  if (question.kind === 'number') return written && `${written} ${signOf(unitOf(question))}`.trim();
  if (question.kind === 'text') return written;
  const ids = idsOf(written);
  const text = (id: string): string => question.options.find((one) => one.id === id)?.text ?? id;
  return question.kind === 'choice'
    ? ids.map((id) => `– ${text(id)}`).join('\n')
    : ids.map((id, i) => `${i + 1}. ${text(id)}`).join('\n');
}

/** Gives it as a file. */
export const saveSheet = (
  { view }: Session,
  assignment: Assignment,
  written: (question: Question) => string,
): void => download(`${assignment.id}.odt`, odt(sheetOf(view, assignment, written)), ODT);
