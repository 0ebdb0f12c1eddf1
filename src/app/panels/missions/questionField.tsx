import { useId } from 'preact/hooks';
import type { Question } from '../../../scenario/index.ts';
import type { View } from '../../../store/view.ts';
import { texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { FigurePicker } from './figurePicker.tsx';
import { signOf, unitOf } from './numbers.ts';

interface Props {
  readonly view: View;
  readonly question: Question;
  /** As it is written now: words, a number as typed, or ids separated by spaces. */
  readonly value: string;
  readonly onWrite: (value: string) => void;
  /** What is wrong with it, once it was handed in. */
  readonly why: string | undefined;
}

/** One question, with the native control of its kind. */
export function QuestionField(props: Props) {
  const { question, why } = props;
  const error = useId();
  return (
    <fieldset class="question" aria-describedby={why ? error : undefined}>
      <legend>
        {question.text} {'points' in question && <Points points={question.points} />}
      </legend>
      <Control {...props} />
      {why && (
        <p class="error" id={error} role="alert">
          {why}
        </p>
      )}
    </fieldset>
  );
}

const Points = ({ points }: { points: number }) => (
  <span class="soft">({texts.value.missions.points(points)})</span>
);

function Control({ view, question, value, onWrite, why }: Props) {
  const t = texts.value.missions;
  switch (question.kind) {
    case 'number':
      return (
        <span class={`field ${why ? 'bad' : ''}`}>
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            aria-label={t.yourNumber}
            aria-invalid={why !== undefined}
            data-typed=""
            value={value}
            onInput={(event) => onWrite(event.currentTarget.value)}
          />
          <span class="unit">{signOf(unitOf(question))}</span>
        </span>
      );
    case 'choice':
      return <Options question={question} chosen={idsOf(value)} onWrite={onWrite} />;
    case 'ranking':
      return <Ranking question={question} value={value} onWrite={onWrite} />;
    case 'text':
      return (
        <>
          <textarea
            rows={6}
            maxLength={5_000}
            aria-label={question.text}
            value={value}
            onInput={(event) => onWrite(event.currentTarget.value)}
          />
          <details class="insert">
            <summary>{t.insert}</summary>
            <FigurePicker
              view={view}
              action={t.insertAction}
              onPick={({ said }) => onWrite(value === '' ? said : `${value.trimEnd()}\n${said}`)}
            />
          </details>
        </>
      );
  }
}

/** Ids written one after the other. */
export const idsOf = (value: string): string[] => value.split(' ').filter((id) => id !== '');

type Choice = Extract<Question, { kind: 'choice' }>;

function Options({
  question,
  chosen,
  onWrite,
}: {
  question: Choice;
  chosen: readonly string[];
  onWrite: (value: string) => void;
}) {
  const name = useId();
  // One right answer is a choice of one; how many are right is not said otherwise.
  const one = question.right.length === 1;
  return (
    <div class="options">
      {question.options.map(({ id, text }) => (
        <label key={id}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(id)}
            onChange={() =>
              onWrite(
                one
                  ? id
                  : question.options
                      .filter((option) => (option.id === id) !== chosen.includes(option.id))
                      .map((option) => option.id)
                      .join(' '),
              )
            }
          />
          {text}
        </label>
      ))}
    </div>
  );
}

type RankingQuestion = Extract<Question, { kind: 'ranking' }>;

/** Propositions to put in order, by buttons. Nothing is answered before the first move or the button that keeps them. */
function Ranking({
  question,
  value,
  onWrite,
}: {
  question: RankingQuestion;
  value: string;
  onWrite: (value: string) => void;
}) {
  const t = texts.value.missions;
  const given = idsOf(value);
  const all = question.options.map(({ id }) => id);
  const order = given.length === all.length ? given : all;
  const textOf = (id: string): string => question.options.find((one) => one.id === id)?.text ?? id;
  const move = (at: number, by: number): void => {
    const next = [...order];
    const [moved] = next.splice(at, 1);
    next.splice(at + by, 0, moved!);
    onWrite(next.join(' '));
  };
  return (
    <>
      <ol class="ranking">
        {order.map((id, at) => (
          <li key={id}>
            <span>{textOf(id)}</span>
            <Button
              icon="arrow-up"
              label={t.up(textOf(id))}
              disabled={at === 0}
              onClick={() => move(at, -1)}
            />
            <Button
              icon="arrow-down"
              label={t.down(textOf(id))}
              disabled={at === order.length - 1}
              onClick={() => move(at, 1)}
            />
          </li>
        ))}
      </ol>
      {given.length === 0 && <Button onClick={() => onWrite(all.join(' '))}>{t.keepOrder}</Button>}
    </>
  );
}
