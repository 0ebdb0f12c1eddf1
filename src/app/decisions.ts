/** Decisions in a few words, for the summary of a morning. */
import type { Command, LogEntry } from '../store/game.ts';
import { minutesOf } from './cards.ts';
import type { Session } from './session.ts';
import { money, texts } from './texts/index.ts';

/** What the manager has decided on the day to come: undo can still take back each of them. */
export const decisionsOfMorning = (session: Session): LogEntry[] => {
  const { day } = session.view.now;
  return session.game.log.filter(({ day: on, command }) => on === day && command.type !== 'forecast');
};

/** Minutes of the manager that decisions cost together. */
export const minutesOfAll = (entries: readonly LogEntry[]): number =>
  entries.reduce((sum, { command }) => sum + minutesOf(command.type), 0);

/** A decision as a line of a list. */
export function describe(command: Command, session: Session): string {
  const t = texts.value.rhythm.decisions;
  const { model } = session.view;
  const named = (list: readonly { id: string; label: string }[], id: string): string =>
    list.find((one) => one.id === id)?.label ?? id;
  switch (command.type) {
    case 'order':
      return t.order(named(model.suppliers, command.supplier));
    case 'order-rules':
      return t.orderRules(Object.keys(command.rules).length);
    case 'pickup':
      return t.pickup;
    case 'policies':
      return t.policies;
    case 'prices': {
      const prices = Object.entries(command.prices);
      const [first] = prices;
      return prices.length === 1 && first
        ? t.price(named(model.products, first[0]), money(first[1]))
        : t.prices(prices.length);
    }
    case 'facings':
      return t.facings(named(model.fixtures, command.fixture));
    case 'roster':
      return t.roster((typeof command.week === 'number' ? command.week : 0) + 1);
    case 'fill-first':
      return t.fillFirst(command.products.length);
    case 'till':
      return t.till(named(model.tills, command.till));
    case 'move':
      return t.move(model.employees.find((one) => one.id === command.employee)?.name ?? command.employee);
    case 'forecast':
      return t.forecast;
    case 'reason':
      return t.reason;
    case 'answer':
      return t.answer;
    default:
      return t.other;
  }
}
