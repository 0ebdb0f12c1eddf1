import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Answers, Assignment, Question } from '../../../scenario/index.ts';
import { minutesOf } from '../../cards.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { date, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { readAnswers, writtenOf } from './answers.ts';
import { draft, forget, write } from './drafts.ts';
import { MissionFrame } from './missionFrame.tsx';
import { QuestionField } from './questionField.tsx';
import { saveSheet } from './sheet.ts';

interface Props {
  readonly session: Session;
  readonly assignment: Assignment;
  /** In a pair, whose answers these are when each of the two gives their own. */
  readonly who: 'A' | 'B' | undefined;
  readonly given: Answers | undefined;
}

/** An assignment: its questions, what was answered, handing in, and the same as a document to go on with elsewhere. */
export function AssignmentForm({ session, assignment, given, who }: Props) {
  const t = texts.value.missions;
  const place = who === undefined ? `answer/${assignment.id}/` : `answer/${assignment.id}/${who}/`;
  const title =
    who === undefined ? assignment.title : `${assignment.title} · ${texts.value.session.pair.who(who)}`;
  const { model, now } = session.view;
  const field = (question: Question): string => place + question.id;
  const written = (question: Question): string =>
    draft(field(question)) ?? writtenOf(question, given?.[question.id]);
  const changed = assignment.questions.some((question) => draft(field(question)) !== undefined);
  const wrong = useSignal<readonly string[]>([]);
  const why = useSignal<string | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const hand = (): void => {
    const read = readAnswers(assignment, written);
    wrong.value = read.wrong;
    why.value = undefined;
    if (read.wrong.length > 0) return;
    why.value = decide(session, {
      type: 'answer',
      assignment: assignment.id,
      answers: read.answers,
      ...(who && { who }),
    });
    if (why.value !== undefined) return;
    forget(place);
    heading.current?.focus(); // the button rests until an answer changes: the focus stays on its mission
  };
  const until = assignment.until ?? model.days;
  return (
    <MissionFrame
      title={title}
      heading={heading}
      about={`${assignment.sub} · ${until >= model.days ? t.untilEnd : t.until(date(model.firstDay + until))}`}
      why={why.value}
      hand={{ label: given ? t.handAgain : t.hand, disabled: !changed, run: hand }}
      minutes={now.day >= model.days ? 0 : minutesOf('answer')}
      actions={
        <Button icon="download" onClick={() => saveSheet(session, { ...assignment, title }, written)}>
          {t.document}
        </Button>
      }
      said={
        <>
          {given && !changed && <span class="noted">✓ {t.handed}</span>}
          {changed && <span class="soft">{t.kept}</span>}
        </>
      }
    >
      {assignment.questions.map((question) => (
        <QuestionField
          key={question.id}
          view={session.view}
          question={question}
          value={written(question)}
          onWrite={(value) => write(field(question), value)}
          why={wrong.value.includes(question.id) ? texts.value.fields.notNumber : undefined}
        />
      ))}
    </MissionFrame>
  );
}
