/** What click and collect asks of the manager now: orders about to be late, lockers and slots that are full. */
import { type Command, OFF } from '../store/game.ts';
import type { OrderLine, SlotLine } from '../store/view.ts';
import { aboutToBeLate, firstCommand, hands, helper, stillOffered, toPrepare, workLeft } from './pickup.ts';
import type { Session } from './session.ts';

export type PickupCard =
  | {
      kind: 'late';
      key: string;
      /** Orders of one slot that nobody prepares, the oldest first. */
      orders: readonly OrderLine[];
      /** Minute of the day at which the first would be ready, begun now. */
      readyAt: number;
      /** Who would do it, and the task it takes them from (OFF: they prepare already). */
      who: string | undefined;
      task: number;
      command: Command | undefined;
    }
  | { kind: 'lockers'; key: string; cold: boolean; count: number; toCome: number; command: Command }
  | { kind: 'slot'; key: string; slot: SlotLine; command: Command };

/**
 * Orders about to be late, those of the earliest slot: put first when somebody prepares, else somebody is sent. One card
 * a slot, so that a slot in trouble stops the clock once.
 */
export function lateCards(session: Session): PickupCard[] {
  const { view } = session;
  const late = aboutToBeLate(view);
  const [first] = late;
  if (!first) return [];
  const orders = late.filter(({ day, from }) => day === first.day && from === first.from);
  const [name] = hands(view);
  const sent = name === undefined ? helper(session) : undefined;
  return [
    {
      kind: 'late',
      key: `late/${first.day}/${first.from}`,
      orders,
      readyAt: view.now.minute + workLeft(view, first),
      who: name ?? sent?.name,
      task: sent?.task ?? OFF,
      command:
        name === undefined
          ? sent?.command
          : firstCommand(
              view,
              orders.map(({ number }) => number),
            ),
    },
  ];
}

/** Lockers and slots that are full: they can wait, so they do not stop the clock. */
export function pickupCards(session: Session): PickupCard[] {
  const { view } = session;
  const sheet = view.pickup();
  if (!sheet) return [];
  const cards: PickupCard[] = [];
  const toCome = toPrepare(view).length;
  for (const cold of [false, true]) {
    const lockers = cold ? sheet.coldLockers : sheet.ambientLockers;
    if (lockers.length === 0 || lockers.includes(0) || toCome === 0 || sheet.todayClosed) continue;
    const command: Command = { type: 'slots', open: false };
    const key = `lockers/${cold ? 'cold' : 'ambient'}`;
    cards.push({ kind: 'lockers', key, cold, count: lockers.length, toCome, command });
  }
  const slot = sheet.slots.find((one) => one.room === 0 && stillOffered(view, one));
  if (slot) {
    const command: Command = { type: 'pickup', policy: { slotOrders: sheet.policy.slotOrders + 1 } };
    cards.push({ kind: 'slot', key: `slot/${slot.day}/${slot.from}`, slot, command });
  }
  return cards;
}
