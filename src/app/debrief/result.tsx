import { useSignal } from '@preact/signals';
import { GuideNote } from '../guide/note.tsx';
import { goHome } from '../playing.ts';
import type { Session } from '../session.ts';
import { showResult } from '../shell/result.ts';
import { goTo } from '../shell/where.ts';
import { date, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DayResult } from './day.tsx';
import { ForecastResult } from './forecast.tsx';
import { Heard } from './heard.tsx';
import { LastWeek } from './lastWeek.tsx';
import { Waiting } from './waiting.tsx';
import { WeekResult } from './week.tsx';
import { canLookBack } from './when.ts';

/** What came of the day, and of the week on its last day. */
export function Result({ session }: { session: Session }) {
  const t = texts.value.result;
  const { view, game } = session;
  const day = session.day.value;
  const weekIsOver = day % 7 === 6 || game.over;
  const days = (day % 7) + 1;
  const hasWeek = weekIsOver && days > 1;
  const week = useSignal(hasWeek);
  const { insolvent } = session;
  const close = (): void => {
    showResult.value = false;
  };
  const lookBack = (): void => {
    close();
    goTo('debrief');
  };
  return (
    <Dialog
      wide
      title={week.value ? t.week(Math.floor(day / 7) + 1, days) : t.day(date(view.model.firstDay + day))}
      onClose={close}
      actions={
        <>
          {hasWeek && (
            <Button onClick={() => (week.value = !week.value)}>
              {week.value ? t.seeDay : t.seeWeek(days)}
            </Button>
          )}
          <Button onClick={close}>{t.review}</Button>
          {!game.over && canLookBack(session) && (
            <Button icon="clipboard-check" onClick={lookBack}>
              {texts.value.debrief.openWeek}
            </Button>
          )}
          {game.over && canLookBack(session) ? (
            <Button kind="main" guide="result" icon="clipboard-check" onClick={lookBack}>
              {texts.value.debrief.rail}
            </Button>
          ) : game.over ? (
            <Button kind="main" icon="house" onClick={() => void goHome()}>
              {texts.value.time.over}
            </Button>
          ) : (
            <Button
              kind="main"
              guide="result"
              iconAfter="arrow-right"
              onClick={() => {
                close();
                session.nextDay();
              }}
            >
              {t.next}
            </Button>
          )}
        </>
      }
    >
      <GuideNote session={session} />
      {game.over && <p class="notice">{insolvent ? t.insolvent : t.gameOver}</p>}
      {game.over && <Waiting session={session} />}
      {/* A game of one day ends on its minute of debrief, as a week does. */}
      {weekIsOver && !hasWeek && <LastWeek session={session} />}
      {week.value ? <WeekResult session={session} last={day} /> : <DayResult session={session} day={day} />}
      {!week.value && (hasWeek || !weekIsOver) && <ForecastResult session={session} day={day} />}
      {!week.value && <Heard session={session} day={day} />}
    </Dialog>
  );
}
