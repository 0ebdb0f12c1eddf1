import type { SlotLine } from '../../../store/view.ts';
import { dayName, stillOffered } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { clock, texts } from '../../texts/index.ts';
import { Scroll } from '../../ui/scroll.tsx';
import { WholeField } from './wholeField.tsx';

/** Slots of the days that can be asked for: how many orders each holds, and whether the site still offers it. */
export function Slots({ session }: { session: Session }) {
  const t = texts.value.pickup.slots;
  const { view } = session;
  const { slots, todayClosed, policy } = view.pickup()!;
  const { day } = view.now;
  const starts = [...new Set(slots.map(({ from }) => from))].sort((a, b) => a - b);
  const days = Array.from({ length: view.model.scenario.pickup!.daysAhead + 1 }, (_, k) => day + k);
  return (
    <section class="sheet-card" aria-labelledby="slots-title">
      <h2 id="slots-title">{t.title}</h2>
      {todayClosed && <p class="warn">{t.todayClosed}</p>}
      <p class="pick">
        {t.capacity}{' '}
        <WholeField session={session} name="slotOrders" label={t.capacity} value={policy.slotOrders} />
      </p>
      <Scroll x label={t.title}>
        <table class="grid slots">
          <caption class="sr-only">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.slot}</th>
              {days.map((one) => (
                <th key={one} scope="col" class="text">
                  {dayName(view, one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {starts.map((from) => (
              <tr key={from}>
                <th scope="row">{clock(from)}</th>
                {days.map((one) => (
                  <td key={one} class="text">
                    <Slot session={session} slot={slots.find((s) => s.day === one && s.from === from)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** One slot of one day: its places, and what the site says of it. */
function Slot({ session, slot }: { session: Session; slot: SlotLine | undefined }) {
  const t = texts.value.pickup.slots;
  const { view } = session;
  if (!slot) return <span class="soft">{t.none}</span>;
  const over = slot.day === view.now.day && slot.to <= view.now.minute;
  const closed = slot.day === view.now.day && view.pickup()!.todayClosed;
  const full = slot.room === 0;
  const state = over
    ? t.over
    : full
      ? t.full
      : stillOffered(view, slot)
        ? t.offered
        : closed
          ? t.shut
          : t.tooLate;
  const places = Array.from({ length: Math.min(12, slot.taken + slot.room) }, (_, place) => place);
  return (
    <>
      <span class="slot-fill" aria-hidden="true">
        {places.map((place) => (
          <i key={place} class={place < slot.taken ? 'taken' : undefined} />
        ))}
      </span>
      {t.taken(slot.taken, slot.taken + slot.room)}{' '}
      <span class={full && !over ? 'warn' : 'soft'}>{state}</span>
    </>
  );
}
