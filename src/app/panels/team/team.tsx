import { useSignal } from '@preact/signals';
import { frenchCsv } from '../../../handin/index.ts';
import { TASKS } from '../../../scenario/index.ts';
import type { Shift } from '../../../store/plan-types.ts';
import { isExam } from '../../debrief/when.ts';
import { isAided } from '../../delegated.ts';
import { download } from '../../download.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { date, texts } from '../../texts/index.ts';
import { announce } from '../../ui/announce.tsx';
import { Button } from '../../ui/button.tsx';
import { Scroll } from '../../ui/scroll.tsx';
import { awayOn } from './away.tsx';
import { breachesOf } from './control.tsx';
import { Coverage } from './coverage.tsx';
import {
  change,
  copiedDay,
  copiedWeek,
  inForce,
  isChanged,
  picked,
  settle,
  sheetOf,
  takeBack,
  type Week,
  week as weekAt,
  weekday as weekdayAt,
} from './draft.ts';
import { Editor } from './editor.tsx';
import { needOf } from './need.ts';
import { rosterCells } from './rosterFile.ts';
import { Rows } from './rows.tsx';
import { pasted, type Sheet, shiftsOf } from './sheet.ts';
import { axisOf, dayIn, firstFree, lastWeek, type Shown, shownOf } from './where.ts';

/** Équipe › Planning: shifts by person, need against cover; what is changed waits to be given. */
export function Team({ session }: { session: Session }) {
  const t = texts.value.team;
  const { view } = session;
  const shown = shownOf(view);
  const sheet = sheetOf(view, shown.week);
  const why = useSignal<string | undefined>(undefined);
  const edit = (next: Sheet): void => {
    why.value = undefined;
    change(view, shown.week, keepBegun(next));
  };
  /** Days that have begun stay as they are, whatever is pasted over the week. */
  const keepBegun = (next: Sheet): Sheet => {
    const { week } = shown;
    if (week === 'template') return next;
    const now = inForce(view, week);
    return next.map((day, wd) => (dayIn(view, week, wd) < firstFree(view) ? now[wd]! : day));
  };
  const give = (): void => {
    why.value = decide(session, {
      type: 'roster',
      week: shown.week,
      days: sheet.map((day) => day.map((shift) => ({ ...shift }))),
    });
    if (why.value === undefined) {
      settle(shown.week);
      announce(t.validated);
    }
  };
  const axis = axisOf(view, sheet, shown.day);
  const dayName = date(view.model.firstDay + shown.day);
  const current = pickedIn(sheet, shown.weekday);
  const open = view.sheet(shown.day);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole panel; each also has its button
    <div
      class="panel team"
      onKeyDown={(event) => keys(event, () => takeBack(view, shown.week), edit, sheet, shown)}
    >
      <header class="panel-head">
        <div>
          <h1>
            {shown.week === 'template'
              ? t.titleTemplate(texts.value.calendar.days[shown.weekday]!)
              : t.title(dayName)}
          </h1>
          <p class="soft">
            {shown.frozen && shown.day < firstFree(view)
              ? t.past
              : isAided(view, 'needCurve')
                ? t.intro
                : texts.value.session.ownNeed}
          </p>
        </div>
        <WeekPicker session={session} shown={shown} />
      </header>
      <div class="team-bar">
        <ul class="task-keys" aria-label={t.legend}>
          {TASKS.filter((task) => task === 'break' || sheet.flat().some((shift) => shift.task === task)).map(
            (task) => (
              <li key={task} class={`task-${task}`}>
                {t.tasks[task]}
              </li>
            ),
          )}
        </ul>
        <fieldset class="tabs">
          <legend class="sr-only">{t.days}</legend>
          {t.shortDays.map((name, wd) => (
            <button
              key={name}
              type="button"
              aria-pressed={wd === shown.weekday}
              onClick={() => {
                weekdayAt.value = wd;
                picked.value = undefined;
              }}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      <div class="sheet-card" data-guide="roster">
        <Scroll x label={t.table(dayName)}>
          <Rows
            view={view}
            sheet={sheet}
            weekday={shown.weekday}
            opening={open.openMinute}
            axis={axis}
            frozen={shown.frozen}
            breaches={breachesOf(view, shown, sheet)}
            away={awayOn(view, shown.day)}
            onChange={edit}
          />
        </Scroll>
      </div>
      {current && !shown.frozen && (
        <Editor view={view} sheet={sheet} weekday={shown.weekday} shift={current} onChange={edit} />
      )}
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
      <Tools session={session} shown={shown} sheet={sheet} edit={edit} give={give} />
      <Coverage
        need={needOf(view, sheet, shown.weekday, shown.day)}
        axis={axis}
        // Of a day that is over, the need stands beside the one that was worked out.
        told={isAided(view, 'needCurve') || (shown.day < view.daysClosed && !isExam(session))}
      />
    </div>
  );
}

/** The shift that is looked at, where it now stands. */
function pickedIn(sheet: Sheet, weekday: number): Shift | undefined {
  const at = picked.value;
  return at && shiftsOf(sheet, weekday, at.employee).find(({ from }) => from === at.from);
}

/** Ctrl+Z takes a change of the sheet back, Ctrl+C and Ctrl+V copy the day; the page's own undo waits. */
function keys(
  event: KeyboardEvent,
  back: () => boolean,
  edit: (next: Sheet) => void,
  sheet: Sheet,
  shown: Shown,
): void {
  if (!(event.ctrlKey || event.metaKey) || (event.target as HTMLElement).matches('input, textarea')) return;
  const key = event.key.toLowerCase();
  const chosen = globalThis.getSelection?.()?.toString() ?? '';
  if (key === 'z' && !event.shiftKey && back()) event.stopPropagation();
  else if (key === 'c' && chosen === '') {
    copiedDay.value = sheet[shown.weekday];
    announce(texts.value.team.copied);
  } else if (key === 'v' && copiedDay.value && !shown.frozen) {
    edit(pasted(sheet, shown.weekday, copiedDay.value));
    announce(texts.value.team.pasted);
  } else return;
  event.preventDefault();
}

function WeekPicker({ session, shown }: { session: Session; shown: Shown }) {
  const t = texts.value.team;
  const { view } = session;
  const first = Math.floor(Math.min(firstFree(view), view.model.days - 1) / 7);
  const weeks = Array.from({ length: lastWeek(view) - first + 1 }, (_, k) => first + k);
  return (
    <label class="pick">
      {t.week}{' '}
      <select
        value={String(shown.week)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const next: Week = value === 'template' ? value : Number(value);
          weekAt.value = next;
          picked.value = undefined;
        }}
      >
        {weeks.map((one) => (
          <option key={one} value={String(one)}>
            {t.weekOf(one + 1, date(view.model.firstDay + 7 * one))}
          </option>
        ))}
        <option value="template">{t.template}</option>
      </select>
    </label>
  );
}

interface ToolsProps {
  readonly session: Session;
  readonly shown: Shown;
  readonly sheet: Sheet;
  readonly edit: (next: Sheet) => void;
  readonly give: () => void;
}

/** Copy, paste, start from another week; give the sheet, or give it up. */
function Tools({ session, shown, sheet, edit, give }: ToolsProps) {
  const t = texts.value.team;
  const { view } = session;
  const { week, weekday } = shown;
  const changed = isChanged(week);
  const paste = (next: Sheet): void => {
    edit(next);
    picked.value = undefined;
    announce(t.pasted);
  };
  return (
    <div class="team-tools">
      <fieldset>
        <legend class="sr-only">{t.tools}</legend>
        <Button
          onClick={() => {
            copiedDay.value = sheet[weekday];
            announce(t.copied);
          }}
        >
          {t.copyDay}
        </Button>
        <Button
          disabled={!copiedDay.value || shown.frozen}
          onClick={() => paste(pasted(sheet, weekday, copiedDay.value!))}
        >
          {t.pasteDay}
        </Button>
        <Button
          onClick={() => {
            copiedWeek.value = sheet;
            announce(t.copied);
          }}
        >
          {t.copyWeek}
        </Button>
        <Button disabled={!copiedWeek.value} onClick={() => paste(copiedWeek.value!)}>
          {t.pasteWeek}
        </Button>
        {week !== 'template' && week > 0 && (
          <Button onClick={() => paste(sheetOf(view, week - 1))}>{t.lastWeek}</Button>
        )}
        {week !== 'template' && (
          <Button onClick={() => paste(inForce(view, 'template'))}>{t.fromTemplate}</Button>
        )}
        {week !== 'template' && (
          <Button
            onClick={() => {
              change(view, 'template', sheet);
              weekAt.value = 'template';
            }}
          >
            {t.makeTemplate}
          </Button>
        )}
        <Button
          reads
          icon="download"
          onClick={() =>
            download(
              `planning-${week === 'template' ? 'type' : `semaine-${week + 1}`}.csv`,
              frenchCsv(rosterCells(view, week, sheet)),
              'text/csv;charset=utf-8',
            )
          }
        >
          {t.csv}
        </Button>
      </fieldset>
      <div class="team-give">
        {changed && <span class="soft">{t.changed}</span>}
        <Button kind="quiet" icon="undo-2" disabled={!changed} onClick={() => takeBack(view, week)}>
          {t.takeBack}
        </Button>
        <Button
          kind="quiet"
          disabled={!changed}
          onClick={() => {
            settle(week);
            picked.value = undefined;
          }}
        >
          {t.giveUp}
        </Button>
        <Button
          kind="main"
          guide="roster-give"
          iconAfter="clipboard-check"
          disabled={!changed}
          onClick={give}
        >
          {t.validate}
        </Button>
      </div>
    </div>
  );
}
