import { useSignal } from '@preact/signals';
import { figures, waitingNow } from '../figures.ts';
import { SettingsDialog } from '../home/settings.tsx';
import { exportGame, goHome } from '../playing.ts';
import type { Session } from '../session.ts';
import { clock, date, duration, minutesText, moneyRound, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { Logo } from '../ui/logo.tsx';
import { Term } from '../ui/term.tsx';
import { redo, undo } from './decide.ts';
import { Turn } from './pair.tsx';

/** Clock, day, the figures that matter now, undo and redo. */
export function Header({ session }: { session: Session }) {
  const t = texts.value;
  const choosing = useSignal(false);
  const { view, live, game } = session;
  const day = session.day.value;
  const phase = session.phase.value;
  const now = figures(view, day);
  const waiting = waitingNow(view);
  return (
    <header class="top">
      <Logo />
      <dl class="top-figures">
        <div class="figure when">
          <dt>
            {t.calendar.week(Math.floor(day / 7) + 1)} · {date(view.model.firstDay + day)}
          </dt>
          <dd data-testid="clock">
            {phase === 'morning' ? (
              t.header.beforeOpening
            ) : phase === 'open' ? (
              <Hour session={session} />
            ) : (
              t.header.afterClosing
            )}
          </dd>
        </div>
        <div class="figure">
          <dt>
            {t.header.revenue} <Term id="sales-ttc" word={t.header.revenue} />
          </dt>
          <dd data-testid="revenue">{moneyRound(now.revenueCents)}</dd>
        </div>
        <div class="figure" title={t.header.cashHelp}>
          <dt>
            {t.header.cash} <Term id="cash" word={t.header.cash} />
          </dt>
          <dd data-testid="cash">{moneyRound(view.cashCents())}</dd>
        </div>
        <div class="figure" title={t.header.waitHelp}>
          <dt>
            {t.header.wait} <Term id="mean-wait" word={t.header.wait} />
          </dt>
          <dd>
            {now.meanWaitMs === undefined ? '–' : duration(now.meanWaitMs)}
            {phase === 'open' && waiting > 0 && (
              <span class={waiting >= 4 ? 'note warn' : 'note'}>
                {waiting >= 4 && '▲ '}
                {t.header.waiting(waiting)}
              </span>
            )}
          </dd>
        </div>
        <div class="figure people">
          <dt>{t.header.inStore}</dt>
          <dd>{t.header.customers(phase === 'open' ? live.inStore : 0)}</dd>
        </div>
        <ManagerTime session={session} />
        <Turn session={session} />
      </dl>
      <div class="top-tools">
        <Button
          kind="quiet"
          icon="undo-2"
          label={t.header.undo}
          disabled={!game.canUndo}
          onClick={() => undo(session)}
        />
        <Button
          kind="quiet"
          icon="redo-2"
          label={t.header.redo}
          disabled={!game.canRedo}
          onClick={() => redo(session)}
        />
        <Button kind="quiet" icon="download" label={t.header.exportSave} onClick={exportGame} />
        <Button
          kind="quiet"
          icon="settings"
          label={texts.value.home.settings.title}
          onClick={() => (choosing.value = true)}
        />
        <Button kind="quiet" icon="house" label={t.header.home} onClick={() => void goHome()} />
      </div>
      {choosing.value && <SettingsDialog onClose={() => (choosing.value = false)} />}
    </header>
  );
}

/** The scarce resource: what is left of the manager's minutes today. */
function ManagerTime({ session }: { session: Session }) {
  const t = texts.value.rhythm.minutes;
  const time = session.view.managerTime();
  if (!time) return null;
  const low = time.left * 5 <= time.day;
  return (
    <div class="figure own-time" title={t.help}>
      <dt>
        {t.label} <Term id="manager-minutes" word={t.label} />
      </dt>
      <dd data-testid="manager-time">
        {low && '▲ '}
        {minutesText(time.left)}
        <span class={low ? 'note warn' : 'note'}>{low ? t.low : `/ ${minutesText(time.day)}`}</span>
      </dd>
    </div>
  );
}

/** Apart, since it moves with every minute. */
function Hour({ session }: { session: Session }) {
  return <>{clock(session.minute.value)}</>;
}
