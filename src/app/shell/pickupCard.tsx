import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { minutesOf } from '../cards.ts';
import { dayName } from '../dayName.ts';
import type { PickupCard } from '../pickupCards.ts';
import type { Session } from '../session.ts';
import { taskName } from '../tasks.ts';
import { clock, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { decide } from './decide.ts';
import { goTo } from './where.ts';

/** What a card of click and collect is about, in a few words. */
export function pickupTitle(card: PickupCard, session: Session): string {
  const t = texts.value.pickup.cards;
  switch (card.kind) {
    case 'late':
      return t.late.title(card.orders.length, clock(card.orders[0]!.from));
    case 'lockers':
      return card.cold ? t.lockers.cold(card.count) : t.lockers.ambient(card.count);
    case 'slot':
      return t.slot.title(clock(card.slot.from), dayName(session, card.slot.day));
  }
}

interface Props {
  readonly card: PickupCard;
  readonly session: Session;
  readonly ignore: ComponentChildren;
}

/** A card of click and collect: what happens, the answer and what it costs. */
export function PickupCardView({ card, session, ignore }: Props) {
  const t = texts.value.pickup.cards;
  const why = useSignal<string | undefined>(undefined);
  const { command } = card;
  return (
    <article class={`card ${card.kind === 'late' ? 'act' : 'collect'}`}>
      <h3>{pickupTitle(card, session)}</h3>
      <p>{bodyOf(card)}</p>
      <div class="card-actions">
        {command && (
          <Button kind="act" onClick={() => (why.value = decide(session, command))}>
            {actionOf(card)}
          </Button>
        )}
        <Button onClick={() => goTo('pickup')}>{t.late.see}</Button>
        {ignore}
      </div>
      {command && <p class="cost">{texts.value.decide.cost(minutesOf(command.type))}</p>}
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </article>
  );
}

function bodyOf(card: PickupCard): string {
  const t = texts.value.pickup.cards;
  if (card.kind === 'lockers') return t.lockers.body(card.toCome);
  if (card.kind === 'slot') return t.slot.body(card.slot.taken);
  const lines = card.orders.reduce((sum, one) => sum + one.lines - one.linesDone, 0);
  return `${t.late.body(lines, clock(card.readyAt))} ${whoOf(card)}`;
}

function whoOf({ command, task, who }: PickupCard & { kind: 'late' }): string {
  const t = texts.value.pickup.cards.late;
  if (!command || !who) return t.nobody;
  return command.type === 'move' ? t.send(who, texts.value.tasks[taskName(task)]!) : t.who(who);
}

function actionOf(card: PickupCard): string {
  const t = texts.value.pickup.cards;
  if (card.kind === 'lockers') return t.lockers.action;
  if (card.kind === 'slot') {
    const { command } = card;
    return t.slot.action(command.type === 'pickup' ? command.policy.slotOrders! : 0);
  }
  return card.command?.type === 'move' ? t.late.sendAction(card.who ?? '') : t.late.first;
}
