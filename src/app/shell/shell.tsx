import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PANELS } from '../../scenario/index.ts';
import { cardsOf } from '../cards.ts';
import { fetchScreen, screen } from '../debrief/open.ts';
import { Result } from '../debrief/result.tsx';
import { canOpenDebrief } from '../debrief/when.ts';
import { panelNow } from '../delegated.ts';
import { Guide } from '../guide/guide.tsx';
import { fetchSheet, sheet } from '../help/open.ts';
import { asksAnything, unanswered } from '../missions.ts';
import { Analyses } from '../panels/analyses/analyses.tsx';
import { Budget } from '../panels/budget/budget.tsx';
import { fetchMissions, missions } from '../panels/missions/open.ts';
import { Offer } from '../panels/offer/offer.tsx';
import { Pickup } from '../panels/pickup/pickup.tsx';
import { Space } from '../panels/space/space.tsx';
import { Stocks } from '../panels/stocks/stocks.tsx';
import { Store } from '../panels/store/store.tsx';
import { Control } from '../panels/team/control.tsx';
import { forgetDrafts, unsaved } from '../panels/team/draft.ts';
import { Team } from '../panels/team/team.tsx';
import type { Session } from '../session.ts';
import { soundAlong } from '../sounds.ts';
import { clock, texts } from '../texts/index.ts';
import { announce } from '../ui/announce.tsx';
import { Cards } from './cards.tsx';
import { redo, undo } from './decide.ts';
import { Header } from './header.tsx';
import { HeldPanel, NewToday } from './held.tsx';
import { Morning } from './morning.tsx';
import { Notices } from './notices.tsx';
import { FirstTurn, WeekTurn } from './pair.tsx';
import { Rail } from './rail.tsx';
import { showResult } from './result.ts';
import { speakAlong } from './spoken.ts';
import { StopCard } from './stop.tsx';
import { TimeBar } from './timebar.tsx';
import { Today } from './today.tsx';
import { isService, panel } from './where.ts';

/** The frame of the game: header, rail, the open screen, what to decide, time. */
export function Shell({ session }: { session: Session }) {
  const side = useRef<HTMLElement>(null);
  useKeys(session);
  useEffect(() => speakAlong(session), [session]);
  useEffect(() => soundAlong(session), [session]);
  useEffect(forgetDrafts, [session]);
  useSignalEffect(() => {
    const stop = session.stop.value;
    const t = texts.peek().rhythm.stop;
    if (!stop) return;
    announce(t.spoken(t[stop.kind](clock(stop.minute))));
    // Why time has stopped is read first, wherever one was reading before.
    side.current?.scrollTo({ top: 0 });
  });
  useSignalEffect(() => {
    const evening = session.phase.value === 'evening' || session.phase.value === 'over';
    showResult.value = evening;
    if (evening) announce(texts.value.spoken.dayOver);
  });
  // A day begins in the store, where what it brings is said, not among the marks of the week before.
  useSignalEffect(() => {
    void session.day.value;
    if (panel.peek() === 'debrief') panel.value = 'store';
  });
  // While a day is played there is nothing to look back on.
  useSignalEffect(() => {
    const id = panel.value;
    if (isService(id) && panelNow(session.view, id) !== 'open') panel.value = 'store';
    if (id === 'missions') void fetchMissions();
    if (id === 'help') void fetchSheet();
    if (id !== 'debrief') return;
    if (canOpenDebrief(session)) void fetchScreen();
    else panel.value = 'store';
  });
  const debrief = panel.value === 'debrief' ? screen.value : undefined;
  const asked = panel.value === 'missions' ? missions.value : undefined;
  const help = panel.value === 'help' ? sheet.value : undefined;
  return (
    <div class="shell">
      <a class="skip" href="#content">
        {texts.value.skipLink}
      </a>
      <Header session={session} />
      <Guide session={session} />
      <Badged session={session} />
      <main class="centre" id="content" tabIndex={-1}>
        <Notices />
        <Store session={session} hidden={panel.value !== 'store'} />
        <Opened session={session} />
        {asked && <asked.Missions session={session} />}
        {debrief && <debrief.Evaluation session={session} />}
        {help && <help.Sheet />}
      </main>
      <aside class="side" ref={side}>
        {panel.value === 'team' ? (
          <Control session={session} />
        ) : debrief ? (
          <debrief.Side session={session} />
        ) : (
          <>
            <NewToday session={session} />
            <WeekTurn session={session} />
            <Morning session={session} />
            <StopCard session={session} />
            <Cards session={session} />
            <Today session={session} />
          </>
        )}
      </aside>
      <TimeBar session={session} />
      {showResult.value && <Result session={session} />}
      <FirstTurn session={session} />
    </div>
  );
}

/** The panel that is open, when there is one: the store itself is always there. */
function Opened({ session }: { session: Session }) {
  const id = panel.value;
  if (!isService(id) || panelNow(session.view, id) !== 'open') return null;
  return (
    <HeldPanel session={session} panel={id}>
      {id === 'stocks' && <Stocks session={session} />}
      {id === 'offer' && <Offer session={session} />}
      {id === 'space' && <Space session={session} />}
      {id === 'pickup' && session.view.pickup() && <Pickup session={session} />}
      {id === 'team' && <Team session={session} />}
      {id === 'budget' && <Budget session={session} />}
      {id === 'analyses' && <Analyses session={session} />}
    </HeldPanel>
  );
}

/** The rail with the number of cards that lead to each service. */
function Badged({ session }: { session: Session }) {
  const cards = cardsOf(session);
  const orders = cards.filter((card) => card.kind === 'order').length;
  const pickup = cards.filter(({ kind }) => kind === 'late' || kind === 'lockers' || kind === 'slot').length;
  const { view } = session;
  const now = PANELS.map((id) => [id, panelNow(view, id)] as const);
  const never = now.filter(([, at]) => at === 'never').map(([id]) => id);
  const later = Object.fromEntries(now.filter(([, at]) => typeof at === 'number'));
  return (
    <Rail
      badges={{ stocks: orders, pickup, team: unsaved.value.length, missions: unanswered(session) }}
      asked={asksAnything(session.view)}
      lookBack={canOpenDebrief(session)}
      hidden={view.pickup() ? never : [...never, 'pickup']}
      later={later}
    />
  );
}

/** Keys of the whole page: undo, redo, and space for pause when nothing else wants it. */
function useKeys(session: Session): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      // In a field at rest, Ctrl+Z takes back the decision; while something is being typed, the typing.
      const typing = target.matches('input[data-typed], textarea');
      const command = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (command && !typing && (key === 'y' || (key === 'z' && event.shiftKey))) redo(session);
      else if (command && !typing && key === 'z') undo(session);
      else if (event.key === ' ' && !target.closest('input, select, button, a, dialog, summary'))
        session.togglePause();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session]);
}
