import { useEffect } from 'preact/hooks';
import type { Marks } from '../../marks/index.ts';
import type { Session } from '../session.ts';
import { lang, number, texts } from '../texts/index.ts';
import { Blocks } from './blocks.tsx';
import { LastWeek } from './lastWeek.tsx';
import { OwnMarks } from './own.tsx';
import { Questions } from './questions.tsx';
import { debriefOf } from './state.ts';
import { HiddenTruth } from './truth.tsx';
import { Twin } from './twin.tsx';
import { isExam } from './when.ts';
import { Why } from './why.tsx';
import { markText } from './words.ts';
import { Working } from './working.tsx';

export { Side } from './side.tsx';

/** The debrief of a week or of a game: marks and what they rest on, and why the result is what it is. */
export function Evaluation({ session }: { session: Session }) {
  const t = texts.value.debrief;
  const debrief = debriefOf(session);
  const { model } = session.view;
  const { days } = debrief.played;
  const sealed = isExam(session) && !debrief.handedIn.value;
  useEffect(() => {
    if (!sealed && !debrief.marked.value.value && !debrief.marked.step.value) debrief.open();
  }, [debrief, sealed]);
  const marked = debrief.marked.value.value;
  // A first game is played to learn the way: fifty times NE would say nothing.
  const isMarked = marked === undefined || marked.marks.coverage.evaluated > 0;
  const weeks = days / 7;
  return (
    <div class="panel evaluation">
      <header class="panel-head">
        <div>
          <h1>{t.title(model.scenario.title)}</h1>
          <p class="soft">
            {t.marked(weeks % 1 === 0 ? t.weeks(weeks) : t.days(days), model.seeds.base)}. {t.luck}
          </p>
        </div>
        {marked && isMarked && !sealed && (
          <Overall
            marks={marked.marks}
            // It was measured on whole games.
            standardError={session.game.over ? model.scenario.rubric?.standardError : undefined}
          />
        )}
      </header>
      {sealed ? (
        <p class="sheet-card">{t.examFirst}</p>
      ) : (
        <>
          <Working answer={debrief.marked} say={t.loading} />
          {!session.game.over && <LastWeek session={session} />}
          {marked &&
            (isMarked ? (
              <Blocks session={session} marked={marked} />
            ) : (
              <p class="sheet-card">{t.unmarked}</p>
            ))}
          {marked?.own && <OwnMarks session={session} own={marked.own} />}
          <Why answer={debrief.why} over={session.game.over} />
          {!isExam(session) && <Twin session={session} />}
          {session.game.over && <HiddenTruth session={session} />}
          {session.game.over && <LastWeek session={session} />}
          {session.game.over && <Questions session={session} />}
        </>
      )}
    </div>
  );
}

function Overall({ marks, standardError }: { marks: Marks; standardError: number | undefined }) {
  const t = texts.value.debrief;
  const { points } = marks.overall;
  const { evaluated, of } = marks.coverage;
  const blocks = marks.blocks.filter((one) => one.points !== undefined).map(({ code }) => code);
  return (
    <div class="overall">
      {points === undefined ? (
        <strong class="none">{t.overallNone}</strong>
      ) : (
        <strong data-testid="overall">
          {markText(points)}{' '}
          <small title={standardError === undefined ? undefined : t.errorHelp}>
            {t.outOf}
            {standardError !== undefined && ` ±\u00a0${number(standardError / 100, 1)}`}
          </small>
        </strong>
      )}
      <span class="soft" data-testid="coverage">
        {t.coverage(evaluated, of)}
      </span>
      {points !== undefined && blocks.length < marks.blocks.length && (
        <span class="soft">
          {t.onlyBlocks(blocks.length, new Intl.ListFormat(lang.value).format(blocks))}
        </span>
      )}
      {points === undefined && marks.soFar !== undefined && (
        <span class="soft">{t.soFar(markText(marks.soFar))}</span>
      )}
    </div>
  );
}
