/** “À décider”: what deserves an answer now, derived from what the manager can see. */
import type { Dilemma } from '../scenario/index.ts';
import { COMMANDS, type Command, OFF, TASK } from '../store/game.ts';
import type { View } from '../store/view.ts';
import { isLeftOf } from './delegated.ts';
import { nextOrder, willLeave } from './orders.ts';
import { lateCards, type PickupCard, pickupCards } from './pickupCards.ts';
import type { Session } from './session.ts';

export type Card =
  | {
      kind: 'fill';
      key: string;
      product: number;
      fillBp: number;
      reserve: number;
      /** Somebody at the shelves now, by name. */
      filler: string | undefined;
      /** Who could be sent there when nobody is: the command is then to send them. */
      sent: { name: string; task: number } | undefined;
      others: number;
      command: Command;
    }
  | {
      kind: 'till';
      key: string;
      till: string;
      waiting: number;
      employee: string;
      task: number;
      command: Command;
    }
  | { kind: 'order'; key: string; supplier: number; cutoff: number; day: number }
  | { kind: 'dilemma'; key: string; dilemma: Dilemma }
  | PickupCard;

/** A shelf this empty is worth a word. */
const LOW_BP = 2_500;
/** People in one line from which another till is worth opening. */
const LONG_LINE = 4;
/** Minutes before a cut-off at which a missing order is recalled; the whole morning while planning. */
const SOON = 60;

/** Minutes of the manager's time that a kind of decision usually costs. */
export const minutesOf = (type: Command['type']): number => COMMANDS.get(type)!.minutes;

/** What a card asks for is the student's to decide. */
const isOwn =
  (view: View) =>
  (card: Card): boolean => {
    if (card.kind === 'dilemma') return true;
    if (card.kind === 'order') return !isLeftOf(view, { type: 'order' });
    return !isLeftOf(view, card.command ?? { type: 'pickup' });
  };

/** Cards of the moment, most urgent first. */
export function cardsOf(session: Session): Card[] {
  const { phase, view } = session;
  if (phase.value === 'evening' || phase.value === 'over') return [];
  return phase.value === 'open'
    ? [...urgentCards(session), ...[...pickupCards(session), ...fillCards(view)].filter(isOwn(view))]
    : [...dilemmaCards(view), ...orderCards(view, true).filter(isOwn(view))];
}

/**
 * Cards that cannot wait for the next check of the shelves: lines at the tills, orders about to be late or missed, a
 * question to the manager.
 */
export const urgentCards = (session: Session): Card[] => [
  ...[...tillCards(session), ...lateCards(session), ...orderCards(session.view, false)].filter(
    isOwn(session.view),
  ),
  ...dilemmaCards(session.view),
];

/** The question of the day, while it can be answered. */
function dilemmaCards(view: View): Card[] {
  const dilemma = view.openDilemma();
  return dilemma ? [{ kind: 'dilemma', key: `dilemma/${dilemma.id}`, dilemma }] : [];
}

/** Fill of a shelf in basis points of its capacity. */
export const fillBp = (view: View, p: number): number => {
  const { shelf, capacity } = view.product(p);
  return capacity > 0 ? Math.floor((shelf * 10_000) / capacity) : 10_000;
};

function fillCards(view: View): Card[] {
  const already = view.plan.live.fillFirst;
  const low: { p: number; fillBp: number; reserve: number }[] = [];
  for (const [p, { id }] of view.model.products.entries()) {
    const one = view.product(p);
    const reserve = one.recorded - one.shelf;
    const fill = fillBp(view, p);
    if (one.capacity > 0 && fill < LOW_BP && reserve > 0 && !already.includes(id))
      low.push({ p, fillBp: fill, reserve });
  }
  // Where the most units can go up at once.
  const gain = ({ p, reserve }: (typeof low)[number]): number => {
    const { shelf, capacity } = view.product(p);
    return Math.min(reserve, capacity - shelf);
  };
  low.sort((a, b) => gain(b) - gain(a) || a.fillBp - b.fillBp);
  const first = low[0];
  if (!first) return [];
  const filler = view.staff().findIndex((one) => one.task === TASK.shelf);
  const product = view.model.products[first.p]!;
  const sent = filler < 0 ? canBeSent(view) : undefined;
  return [
    {
      kind: 'fill',
      key: `fill/${product.id}`,
      product: first.p,
      fillBp: first.fillBp,
      reserve: first.reserve,
      filler: view.model.employees[filler]?.name,
      sent: sent && { name: sent.name, task: sent.task },
      others: low.length - 1,
      command: sent
        ? { type: 'move', employee: sent.id, task: 'shelf' }
        : { type: 'fill-first', products: [product.id, ...already].slice(0, 50) },
    },
  ];
}

/** Tasks that can wait while shelves are filled, the first ones most easily. */
const CAN_WAIT = [TASK.lead, TASK.counting, TASK.cleaning];

/** Somebody at work who knows the shelves and whose task can wait. */
function canBeSent(view: View): { id: string; name: string; task: number } | undefined {
  const staff = view.staff();
  for (const task of CAN_WAIT)
    for (const [e, { id, name, skills }] of view.model.employees.entries())
      if (staff[e]!.task === task && (skills.shelf ?? 0) > 0) return { id, name, task };
  return undefined;
}

function tillCards({ game, view }: Session): Card[] {
  const tills = view.tills();
  const waiting = tills.reduce((max, till) => Math.max(max, till.waiting), 0);
  const closed = tills.find((till) => till.cashier < 0);
  if (waiting < LONG_LINE || !closed) return [];
  for (const [e, one] of view.staff().entries()) {
    if (one.task === OFF || one.till >= 0 || one.task === TASK.break) continue;
    const { id, name } = view.model.employees[e]!;
    const command: Command = { type: 'till', till: closed.id, open: true, employee: id };
    if (game.check(command)) continue;
    const key = `till/${closed.id}`;
    return [{ kind: 'till', key, till: closed.label, waiting, employee: name, task: one.task, command }];
  }
  return [];
}

function orderCards(view: View, planning: boolean): Card[] {
  const cards: Card[] = [];
  for (const [s, supplier] of view.model.suppliers.entries()) {
    if (willLeave(view, supplier.id)) continue;
    const next = nextOrder(view, s);
    if (!next || next.day !== view.now.day) continue;
    if (!planning && next.cutoff - view.now.minute > SOON) continue;
    cards.push({
      kind: 'order',
      key: `order/${supplier.id}`,
      supplier: s,
      cutoff: next.cutoff,
      day: next.day,
    });
  }
  return cards;
}
