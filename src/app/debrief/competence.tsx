import { useSignal } from '@preact/signals';
import { INDICATORS } from '../../indicators/index.ts';
import { french } from '../../kernel/index.ts';
import type { Anchors, CompetenceMark, LineMark, SubMark } from '../../marks/index.ts';
import type { Session } from '../session.ts';
import { goTo, indicatorAt } from '../shell/where.ts';
import { unitSign } from '../texts/figure.ts';
import { texts } from '../texts/index.ts';
import { type Column, Table } from '../ui/table/table.tsx';
import { Level } from './blocks.tsx';
import { LineDays } from './lineDays.tsx';
import { capTexts, looksAtTruth, markText, scaleRows, silenceText, valueText } from './words.ts';

interface Props {
  readonly session: Session;
  readonly competence: CompetenceMark;
  readonly anchors: ReadonlyMap<string, Anchors>;
}

/** One competence: each sub-competence with its mark, what holds it down, and the lines of evidence under it. */
export function Competence({ session, competence, anchors }: Props) {
  const t = texts.value.debrief;
  const id = `competence-${competence.code}`;
  return (
    <section class="sheet-card competence" aria-labelledby={id}>
      <h2 id={id}>{t.restsOn(`${competence.code} ${competence.label}`, markText(competence.points))}</h2>
      <Held session={session} mark={competence} />
      {competence.subs.map((sub) => (
        <Sub key={sub.code} session={session} sub={sub} anchors={anchors} />
      ))}
    </section>
  );
}

/** What holds a mark down, and the teacher's word on it. */
function Held({ session, mark }: { session: Session; mark: SubMark | CompetenceMark }) {
  const t = texts.value.debrief;
  const { override } = mark;
  const said = capTexts(mark.caps, session.view.model.firstDay);
  if (override) said.push(t.override(markText(mark.computed), override.reason));
  return (
    <>
      {said.map((one) => (
        <p key={one} class="held">
          {one}
        </p>
      ))}
    </>
  );
}

function Sub({ session, sub, anchors }: Omit<Props, 'competence'> & { sub: SubMark }) {
  const t = texts.value.debrief;
  const opened = useSignal<string | undefined>(undefined);
  const caption = `${sub.code} ${sub.label}`;
  const line = sub.lines.find((one) => one.line.id === opened.value);
  // What no game gives an occasion for yet is the teacher's to know, in the page of the rubric.
  const told = sub.lines.filter(({ silence }) => silence !== 'not-yet');
  const aside = session.view.model.scenario.rubric?.weights[sub.code] === 0;
  return (
    <div class="sub">
      <h3>
        <span lang="fr">{caption}</span>
        {aside && <small class="soft left-out">{t.aside}</small>}
        <span class="mark" data-mark={sub.code}>
          <Level mark={sub} /> {sub.points !== undefined && markText(sub.points)}
        </span>
      </h3>
      <Held session={session} mark={sub} />
      {told.length === 0 ? (
        <p class="soft">{t.notHere}</p>
      ) : (
        <Table
          class="evidence"
          caption={caption}
          rows={told}
          keyOf={({ line }) => line.id}
          marksOf={({ line, points }) => ({
            'data-evidence': line.id,
            ...(points === undefined && { class: 'soft' }),
          })}
          columns={evidenceColumns(session, anchors, (id) => (opened.value = id))}
        />
      )}
      {line && <LineDays session={session} line={line.line} onClose={() => (opened.value = undefined)} />}
    </div>
  );
}

/** What was looked at, what it was worth, how that makes a mark; values of several units do not sort. */
function evidenceColumns(
  session: Session,
  anchors: Props['anchors'],
  onDays: (line: string) => void,
): Column<LineMark>[] {
  const t = texts.value.debrief;
  return [
    {
      title: t.columns.line,
      term: 'evidence',
      value: ({ line }) => line.label,
      text: ({ line }) => (
        <>
          <span lang="fr">{french(line.label)}</span> <small class="soft">{t.kinds[line.kind]}</small>
        </>
      ),
    },
    {
      title: t.columns.value,
      unsorted: true,
      value: ({ observed }) => (observed.state === 'measured' ? observed.value : undefined),
      text: (one) => <Value session={session} mark={one} onDays={() => onDays(one.line.id)} />,
    },
    {
      title: t.columns.scale,
      term: 'scale',
      unsorted: true,
      class: 'text',
      value: () => undefined,
      text: (one) => (
        <Scale mark={one} anchors={anchors.get(one.line.id)} over={session.phase.value === 'over'} />
      ),
    },
    {
      title: t.columns.mark,
      value: ({ points }) => points,
      text: ({ points }) => (points === undefined ? '–' : markText(points)),
    },
  ];
}

/** The value of a line: a figure opens its page of analyses, a rule or a hidden truth its days. */
function Value({ session, mark, onDays }: { session: Session; mark: LineMark; onDays: () => void }) {
  const t = texts.value.debrief;
  const { line, observed } = mark;
  const { source } = line;
  if (observed.state === 'idle') return <>{t.idle}</>;
  if (observed.state !== 'measured') return <>–</>;
  const said = valueText(line, observed.value);
  if (looksAtTruth(line) && session.phase.value !== 'over') return <span class="soft">{t.hiddenValue}</span>;
  const figure = 'indicator' in source ? INDICATORS.get(source.indicator) : undefined;
  if (figure)
    return (
      <>
        <button
          type="button"
          class="as-text"
          title={t.openFigure(line.label)}
          onClick={() => {
            indicatorAt.value = figure.id;
            goTo('analyses');
          }}
        >
          {said}
        </button>
        {/* A bare number under a label of the scenario's own: what it counts. */}
        {unitSign(figure.unit) === '' && figure.label !== line.label && (
          <small class="soft counted" lang="fr">
            {figure.label}
          </small>
        )}
      </>
    );
  if ('rule' in source || looksAtTruth(line))
    return (
      <button type="button" class="as-text" title={t.openDays(line.label)} onClick={onDays}>
        {said}
      </button>
    );
  return <>{said}</>;
}

/** How a value becomes a mark, or why this one gives none. */
function Scale({ mark, anchors, over }: { mark: LineMark; anchors: Anchors | undefined; over: boolean }) {
  const t = texts.value.debrief;
  const why = silenceText(mark, anchors, over);
  const rows = mark.silence === undefined ? scaleRows(mark.line, anchors, over) : [];
  const kept = !over && looksAtTruth(mark.line) && mark.points !== undefined && rows.length === 0;
  return (
    <>
      {why && <em>{why}</em>}
      {kept && <span class="soft">{t.hiddenScale}</span>}
      {rows.length > 0 && (
        <ul class="scale">
          {rows.map(([value, points]) => (
            <li key={`${value}/${points}`}>{t.step(value, markText(points))}</li>
          ))}
        </ul>
      )}
    </>
  );
}
