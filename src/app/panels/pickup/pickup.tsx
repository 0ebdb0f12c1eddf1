import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import { dayName } from '../../dayName.ts';
import { serviceToday, toPrepare, waitingCustomers } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { clock, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Days } from './days.tsx';
import { Lockers } from './lockers.tsx';
import { Orders } from './orders.tsx';
import { Policy } from './policy.tsx';
import { Slots } from './slots.tsx';

/** Click and collect: what is asked, what is ready, what is promised, and by which rules. */
export function Pickup({ session }: { session: Session }) {
  const t = texts.value.pickup;
  const { view } = session;
  const hours = serviceToday(view);
  const day = dayName(session, view.now.day);
  const waiting = waitingCustomers(view).length;
  return (
    <div class="panel pickup">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">
            {hours ? t.open(day, clock(hours.from), clock(hours.to)) : t.closed(day)}{' '}
            {t.todo(toPrepare(view).length)}
            {waiting > 0 && ` · ${t.waiting(waiting)}`}.
          </p>
        </div>
        <LiveCalls session={session} />
      </header>
      <Orders session={session} />
      <div class="two-cards">
        <Slots session={session} />
        <Lockers session={session} />
      </div>
      <Policy session={session} />
      <Days session={session} />
    </div>
  );
}

/** What is decided for the rest of the day. */
function LiveCalls({ session }: { session: Session }) {
  const t = texts.value.pickup.live;
  const why = useSignal<string | undefined>(undefined);
  const { live } = session.view.plan;
  const toggle = (on: boolean, command: Command, label: string, help: string) => (
    <Button
      kind={on ? 'act' : 'plain'}
      pressed={on}
      disabled={session.check(command) !== undefined}
      help={help}
      onClick={() => (why.value = decide(session, command))}
    >
      {label}
    </Button>
  );
  const morning = session.check({ type: 'pick-first', on: true }) !== undefined;
  return (
    <fieldset class="live-calls">
      <legend class="sr-only">{t.title}</legend>
      {toggle(live.pickFirst, { type: 'pick-first', on: !live.pickFirst }, t.pickFirst, t.pickFirstHelp)}
      {toggle(live.slotsClosed, { type: 'slots', open: live.slotsClosed }, t.close, t.closeHelp)}
      {morning && <p class="soft">{t.morning}</p>}
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </fieldset>
  );
}
