import { formatTime } from '../../../kernel/index.ts';
import type { SlotLine, View } from '../../../store/view.ts';
import { dayName } from '../../dayName.ts';
import { stillOffered } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { clock, dateCell, texts } from '../../texts/index.ts';
import { Table } from '../../ui/table/table.tsx';
import { promisedAt } from './promised.ts';
import { WholeField } from './wholeField.tsx';

/** Slots of the days that can be asked for: how many orders each holds, and whether the site still offers it. */
export function Slots({ session }: { session: Session }) {
  const t = texts.value.pickup.slots;
  const { view } = session;
  const { slots, todayClosed, policy } = view.pickup()!;
  const { firstDay } = view.model;
  return (
    <section class="sheet-card" aria-labelledby="slots-title">
      <h2 id="slots-title">{t.title}</h2>
      {todayClosed && <p class="warn">{t.todayClosed}</p>}
      <p class="pick">
        {t.capacity}{' '}
        <WholeField session={session} name="slotOrders" label={t.capacity} value={policy.slotOrders} />
      </p>
      {slots.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <Table
          short
          caption={t.title}
          file="creneaux-retrait"
          rows={slots}
          keyOf={({ day, from }) => `${day}/${from}`}
          columns={[
            { title: t.slot, value: ({ from }) => formatTime(from), text: ({ from }) => clock(from) },
            {
              title: t.day,
              choices: true,
              value: ({ day }) => dateCell(firstDay + day),
              by: promisedAt,
              text: ({ day }) => dayName(session, day),
            },
            {
              title: t.orders,
              class: 'text',
              value: ({ taken }) => taken,
              text: (slot) => <Places slot={slot} />,
            },
            { title: t.room, folds: 1, value: ({ room }) => room },
            { title: t.state, choices: true, value: (slot) => stateOf(view, slot) },
          ]}
        />
      )}
    </section>
  );
}

/** What the site says of a slot. */
function stateOf(view: View, slot: SlotLine): string {
  const t = texts.value.pickup.slots;
  const today = slot.day === view.now.day;
  if (today && slot.to <= view.now.minute) return t.over;
  if (slot.room === 0) return t.full;
  if (stillOffered(view, slot)) return t.offered;
  return today && view.pickup()!.todayClosed ? t.shut : t.tooLate;
}

/** The places of a slot, taken or not. */
function Places({ slot: { room, taken } }: { slot: SlotLine }) {
  const t = texts.value.pickup.slots;
  const places = Array.from({ length: Math.min(12, taken + room) }, (_, place) => place);
  return (
    <>
      <span class="slot-fill" aria-hidden="true">
        {places.map((place) => (
          <i key={place} class={place < taken ? 'taken' : undefined} />
        ))}
      </span>
      {t.taken(taken, taken + room)}
    </>
  );
}
