import { useSignal } from '@preact/signals';
import { goHome } from '../playing.ts';
import { type Session, SPEEDS } from '../session.ts';
import { clock, texts } from '../texts/index.ts';
import { announce } from '../ui/announce.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Curve } from './curve.tsx';
import { showResult } from './result.ts';
import { Skipping } from './skipping.tsx';

/** Time in hand: pause, speeds, skips, the curve of the day, and the main action of the moment. */
export function TimeBar({ session }: { session: Session }) {
  const t = texts.value.time;
  const speed = session.speed.value;
  const open = session.phase.value === 'open';
  const busy = session.skipping.value !== undefined || session.readOnly;
  const done = session.phase.value === 'evening' || session.phase.value === 'over';
  // What is past can be looked at again at any speed, after closing too.
  const moves = (open && !session.readOnly) || session.behind.value;
  const pick = (value: number) => () => session.setSpeed(value);
  return (
    <footer class="timebar">
      <fieldset class="speeds">
        <legend class="sr-only">{t.label}</legend>
        <Button
          icon="pause"
          label={t.pause}
          disabled={!moves}
          pressed={moves && speed === 0}
          onClick={pick(0)}
        />
        <Button
          kind="plain"
          label={t.slow}
          disabled={!moves}
          pressed={speed === SPEEDS.slow}
          onClick={pick(SPEEDS.slow)}
          icon="snail"
        />
        <Button
          icon="play"
          label={t.play}
          disabled={!moves}
          pressed={speed === SPEEDS.play}
          onClick={pick(SPEEDS.play)}
        />
        <Button
          label={t.fast}
          help={t.fast}
          disabled={!moves}
          pressed={speed === SPEEDS.fast}
          onClick={pick(SPEEDS.fast)}
        >
          ×2
        </Button>
        <Button
          label={t.faster}
          help={t.faster}
          disabled={!moves}
          pressed={speed === SPEEDS.faster}
          onClick={pick(SPEEDS.faster)}
        >
          ×4
        </Button>
        <span class="gap" />
        <Button
          icon="chevrons-right"
          label={texts.value.rhythm.time.skipStop}
          guide="skip"
          disabled={done || busy}
          onClick={() => session.skipToStop()}
        />
        <Button
          icon="skip-forward"
          label={t.skipDay}
          disabled={done || busy}
          onClick={() => session.finishDay()}
        />
        <Button
          icon="calendar-check"
          label={t.skipWeek}
          help={`${t.skipWeek}. ${t.skipWeekHelp}`}
          disabled={done || busy}
          onClick={() => void session.finishWeek()}
        />
      </fieldset>
      <Curve session={session} />
      <MainAction session={session} />
      <Skipping session={session} />
    </footer>
  );
}

/** Bottom right, one action: what comes next. */
function MainAction({ session }: { session: Session }) {
  const t = texts.value.time;
  const asking = useSignal(false);
  const { view } = session;
  const day = session.day.value;
  const busy = session.skipping.value !== undefined || session.readOnly;
  if (session.behind.value) {
    return (
      <Button kind="main" iconAfter="chevrons-right" onClick={() => session.scrub(session.frontierMinute)}>
        {texts.value.rhythm.time.present}
      </Button>
    );
  }
  if (session.readOnly) {
    return (
      <Button kind="main" icon="house" onClick={() => void goHome()}>
        {texts.value.header.home}
      </Button>
    );
  }
  if (session.stop.value) {
    return (
      <Button kind="main" guide="main" iconAfter="play" onClick={() => session.togglePause()}>
        {texts.value.rhythm.stop.resume}
      </Button>
    );
  }
  switch (session.phase.value) {
    case 'morning': {
      const trades = session.trades(day);
      return (
        <Button
          kind="main"
          guide="main"
          iconAfter={trades ? 'door-open' : 'arrow-right'}
          disabled={busy}
          onClick={() => {
            session.openStore();
            if (trades) announce(texts.value.spoken.opened);
          }}
        >
          {trades ? t.open : t.openClosed}
        </Button>
      );
    }
    case 'open': {
      const { closeMinute } = view.sheet(day);
      return (
        <>
          <Button
            kind="main"
            guide="main"
            iconAfter="clipboard-check"
            disabled={busy}
            onClick={() => {
              if (view.now.minute >= closeMinute) return session.finishDay();
              session.setSpeed(0);
              asking.value = true;
            }}
          >
            {t.closeDay}
          </Button>
          {asking.value && (
            <Dialog
              title={t.closeDay}
              onClose={() => (asking.value = false)}
              actions={
                <>
                  <Button onClick={() => (asking.value = false)}>{t.closeNo}</Button>
                  <Button
                    kind="main"
                    onClick={() => {
                      asking.value = false;
                      session.finishDay();
                    }}
                  >
                    {t.closeYes}
                  </Button>
                </>
              }
            >
              <p>{t.closeSure(clock(closeMinute))}</p>
            </Dialog>
          )}
        </>
      );
    }
    case 'evening':
      return (
        <span class="main-pair">
          <Button onClick={() => (showResult.value = true)}>{t.seeResult}</Button>
          <Button kind="main" guide="main" iconAfter="arrow-right" onClick={() => session.nextDay()}>
            {t.nextDay}
          </Button>
        </span>
      );
    case 'over':
      return (
        <span class="main-pair">
          <Button onClick={() => (showResult.value = true)}>{t.seeResult}</Button>
          <Button kind="main" icon="house" onClick={() => void goHome()}>
            {t.over}
          </Button>
        </span>
      );
  }
}
