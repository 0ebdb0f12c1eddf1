import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type At, CHAPTERS, INDICATORS, type Indicator } from '../../../indicators/index.ts';
import type { View } from '../../../store/view.ts';
import type { Session } from '../../session.ts';
import { indicatorAt } from '../../shell/where.ts';
import { figureNumber, figureText, unitSign } from '../../texts/figure.ts';
import { date, texts } from '../../texts/index.ts';
import { Bars } from '../../ui/bars.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { Before } from './before.tsx';
import { board, pin } from './board.ts';
import { Detail } from './detail.tsx';
import { daysBefore, daysIn, type Period, weeksOf } from './period.ts';

/** Tabs: the dashboard, the whole catalogue, then its chapters, and last what was before the game. */
const [BOARD, ALL] = [0, 1];
const BEFORE = CHAPTERS.length + 2;

/** Every figure of the catalogue over a period, one of them in detail, and a dashboard of one's own. */
export function Analyses({ session }: { session: Session }) {
  const t = texts.value.analyses;
  const { view } = session;
  const period = useSignal<Period | undefined>(indicatorAt.peek() === undefined ? undefined : 'game');
  const chapter = useSignal(BOARD);
  // Opened from elsewhere, a figure is told over the whole game.
  const opened = useSignal(indicatorAt.peek());
  useEffect(() => {
    indicatorAt.value = undefined;
  }, []);
  const weeks = weeksOf(view);
  const chosen = period.value ?? weeks[0]?.week ?? 'day';
  const at = daysIn(view, chosen);
  const shown = opened.value === undefined ? undefined : INDICATORS.get(opened.value);
  return (
    <div class="panel analyses">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">{at ? t.intro : t.none}</p>
        </div>
        {at && (
          <label class="pick">
            {t.period}{' '}
            <select
              value={String(chosen)}
              onChange={(event) => {
                const { value } = event.currentTarget;
                period.value = value === 'day' || value === 'game' ? value : Number(value);
              }}
            >
              {weeks.map(({ week, whole }) => (
                <option key={week} value={String(week)}>
                  {t.week(week + 1, whole)}
                </option>
              ))}
              <option value="day">{t.lastDay(date(view.model.firstDay + view.daysClosed - 1))}</option>
              <option value="game">{t.game}</option>
            </select>
          </label>
        )}
      </header>
      {at && !shown && (
        <>
          <fieldset class="tabs">
            <legend class="sr-only">{t.chapters}</legend>
            {[t.board, t.all, ...CHAPTERS.map(([name]) => name), t.before.tab].map((name, i) => (
              <button
                key={name}
                type="button"
                aria-pressed={chapter.value === i}
                onClick={() => (chapter.value = i)}
              >
                {name}
              </button>
            ))}
          </fieldset>
          {chapter.value === BEFORE ? (
            <Before view={view} />
          ) : chapter.value === BOARD ? (
            <Board view={view} at={at} onOpen={(id) => (opened.value = id)} />
          ) : (
            <Chapter
              view={view}
              at={at}
              key={chapter.value}
              {...(chapter.value === ALL
                ? { title: t.all, indicators: [...INDICATORS.values()], grouped: true }
                : { title: CHAPTERS[chapter.value - 2]![0], indicators: CHAPTERS[chapter.value - 2]![1] })}
              onOpen={(id) => (opened.value = id)}
            />
          )}
        </>
      )}
      {!at && <Before view={view} />}
      {at && shown && (
        <Detail
          key={shown.id}
          view={view}
          at={at}
          indicator={shown}
          onBack={() => (opened.value = undefined)}
        />
      )}
    </div>
  );
}

/** The chapter of the course in which a figure stands. */
const chapterOf = (one: Indicator<View>): string => CHAPTERS.find(([, list]) => list.includes(one))![0];

/** A value over a period; some are told of a day only, or of several. */
export function figureOver(one: Indicator<View>, view: View, at: At | undefined): number | undefined {
  if (!at || !one.scopes.includes(at.from === at.to ? 'day' : 'week')) return undefined;
  return one.of(view, at);
}

/** Values day by day. */
export function byDay(one: Indicator<View>, view: View, { from, to }: At): (number | undefined)[] {
  return Array.from({ length: to - from + 1 }, (_, i) =>
    figureOver(one, view, { from: from + i, to: from + i }),
  );
}

/** The week around a day: a bar alone says little. */
export const around = ({ from, to }: At): At =>
  from === to ? { from: Math.max(0, to - 13), to } : { from, to };

interface ListProps {
  readonly view: View;
  readonly at: At;
  readonly onOpen: (id: string) => void;
}

function Board({ view, at, onOpen }: ListProps) {
  const t = texts.value.analyses;
  const pinned = board.value.map((id) => INDICATORS.get(id)!).filter((one) => one !== undefined);
  if (pinned.length === 0) return <p class="soft">{t.boardEmpty}</p>;
  const days = around(at);
  const labels = Array.from({ length: days.to - days.from + 1 }, (_, i) =>
    date(view.model.firstDay + days.from + i),
  );
  return (
    <ul class="board" aria-label={t.board}>
      {pinned.map((one) => {
        const value = figureOver(one, view, at);
        const before = figureOver(one, view, daysBefore(at));
        return (
          <li key={one.id} class="sheet-card">
            <h2>
              <button type="button" class="as-text" lang="fr" onClick={() => onOpen(one.id)}>
                {one.label}
              </button>
            </h2>
            <p class="big">{figureText(one.unit, value)}</p>
            <p class="soft">
              {before === undefined ? '\u00a0' : `${t.columns.before} ${figureText(one.unit, before)}`}
            </p>
            {one.scopes.includes('day') && (
              <Bars
                small
                values={byDay(one, view, days)}
                labels={labels}
                format={(n) => figureText(one.unit, n)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Chapter({
  view,
  at,
  indicators,
  title,
  grouped,
  onOpen,
}: ListProps & { indicators: readonly Indicator<View>[]; title: string; grouped?: boolean }) {
  const t = texts.value.analyses;
  const before = daysBefore(at);
  const figureColumn = (head: string, days: At | undefined, soft: boolean): Column<Indicator<View>> => ({
    title: head,
    value: (one) => figureNumber(one.unit, figureOver(one, view, days)),
    text: (one) => (
      <span class={soft ? 'soft' : undefined} data-indicator={soft ? undefined : one.id}>
        {figureText(one.unit, figureOver(one, view, days))}
      </span>
    ),
  });
  return (
    <div class="sheet-card">
      <Table
        caption={title}
        file="indicateurs"
        rows={indicators}
        keyOf={({ id }) => id}
        {...(grouped && { group: { of: chapterOf, title: t.columns.chapter } })}
        columns={[
          {
            title: t.columns.indicator,
            value: ({ label }) => label,
            text: (one) => (
              <button
                type="button"
                class="as-text"
                lang="fr"
                title={one.formula}
                onClick={() => onOpen(one.id)}
              >
                {one.label}
              </button>
            ),
          },
          figureColumn(t.columns.value, at, false),
          figureColumn(t.columns.before, before, true),
          { title: t.columns.unit, value: ({ unit }) => unitSign(unit) },
          {
            title: t.columns.pin,
            value: ({ id }) => (board.value.includes(id) ? 1 : 0),
            text: ({ id, label }) => (
              <Button
                kind="quiet"
                icon="pin"
                pressed={board.value.includes(id)}
                label={(board.value.includes(id) ? t.unpin : t.pin)(label)}
                onClick={() => pin(id)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
