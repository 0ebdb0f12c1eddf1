import { useSignal } from '@preact/signals';
import { type Card, cardsOf, minutesOf } from '../cards.ts';
import { isAided } from '../delegated.ts';
import { orderMode, orderTotal } from '../orders.ts';
import type { Session } from '../session.ts';
import { taskName } from '../tasks.ts';
import { clock, money, percent, texts } from '../texts/index.ts';
import { Button } from '../ui/button.tsx';
import { decide } from './decide.ts';
import { DilemmaCard } from './dilemmaCard.tsx';
import { PickupCardView, pickupTitle } from './pickupCard.tsx';
import { goTo, supplierAt } from './where.ts';

/** “À décider”: each card says what happens, what the answer costs and does, and leads to it. */
export function Cards({ session }: { session: Session }) {
  const t = texts.value.decide;
  const ignored = useSignal<readonly string[]>([]);
  // An ignored card comes back the next day.
  const own = (card: Card): string => `${session.day.value}/${card.key}`;
  const cards = cardsOf(session).filter((card) => !ignored.value.includes(own(card)));
  return (
    <section class="decide" aria-labelledby="decide-title">
      <h2 id="decide-title">{t.title}</h2>
      {cards.length === 0 && (
        <p class="calm">{session.phase.value === 'morning' ? t.nothingMorning : t.nothing}</p>
      )}
      {cards.map((card) => (
        <CardView
          key={card.key}
          card={card}
          session={session}
          onIgnore={() => {
            ignored.value = [...ignored.value, own(card)];
          }}
        />
      ))}
    </section>
  );
}

/** What a card is about, in a few words. */
export function cardTitle(card: Card, session: Session): string {
  const t = texts.value.decide;
  const { model } = session.view;
  if (card.kind === 'order') return t.order.title(model.suppliers[card.supplier]!.label);
  if (card.kind === 'till') return t.till.title(card.waiting, card.till);
  if (card.kind === 'dilemma') return card.dilemma.title;
  if (card.kind === 'late' || card.kind === 'lockers' || card.kind === 'slot')
    return pickupTitle(card, session);
  return t.fill.title(model.products[card.product]!.label);
}

function CardView({ card, session, onIgnore }: { card: Card; session: Session; onIgnore: () => void }) {
  const t = texts.value.decide;
  const why = useSignal<string | undefined>(undefined);
  const { model } = session.view;
  const aided = isAided(session.view, 'effects');
  const ignore = (
    <Button kind="plain" onClick={onIgnore}>
      {t.ignore}
    </Button>
  );
  if (card.kind === 'dilemma')
    return <DilemmaCard session={session} dilemma={card.dilemma} ignore={ignore} />;
  if (card.kind === 'order') {
    const supplier = model.suppliers[card.supplier]!;
    const total = orderTotal(session.view, card.supplier);
    const manual = orderMode(session.view, supplier.id) === 'manual';
    return (
      <article class="card watch" data-guide="decide">
        <h3>{cardTitle(card, session)}</h3>
        <p>{t.order.body(clock(card.cutoff))}</p>
        {aided && <p>{manual ? t.order.manual : t.order.effect(total.packs, money(total.cents))}</p>}
        <div class="card-actions">
          <Button
            kind="act"
            onClick={() => {
              supplierAt.value = supplier.id;
              goTo('stocks');
            }}
          >
            {t.order.action}
          </Button>
          {ignore}
        </div>
        <p class="cost">{t.cost(minutesOf('order'))}</p>
      </article>
    );
  }
  if (card.kind === 'late' || card.kind === 'lockers' || card.kind === 'slot')
    return <PickupCardView card={card} session={session} ignore={ignore} />;
  const act = (
    <Button kind="act" onClick={() => (why.value = decide(session, card.command))}>
      {card.kind === 'till' ? t.till.action : card.sent ? t.fill.sendAction(card.sent.name) : t.fill.action}
    </Button>
  );
  const words =
    card.kind === 'fill'
      ? {
          body:
            card.fillBp === 0
              ? t.fill.bodyEmpty(card.reserve)
              : t.fill.body(percent(card.fillBp, 0), card.reserve),
          effect: !aided
            ? ''
            : card.filler
              ? t.fill.who(card.filler)
              : card.sent
                ? t.fill.send(card.sent.name, texts.value.tasks[taskName(card.sent.task)]!)
                : t.fill.nobody,
        }
      : {
          body: t.till.body(card.employee, texts.value.tasks[taskName(card.task)]!),
          effect: '',
        };
  return (
    <article class={`card ${card.kind === 'fill' ? 'act' : 'watch'}`} data-guide="decide">
      <h3>{cardTitle(card, session)}</h3>
      <p>
        {words.body} {words.effect}
      </p>
      {card.kind === 'fill' && card.others > 0 && <p>{t.fill.others(card.others)}</p>}
      <div class="card-actions">
        {act}
        {ignore}
      </div>
      <p class="cost">{t.cost(minutesOf(card.command.type))}</p>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </article>
  );
}
