/** Decisions in a few words, for the summary of a morning. */
import { COMMANDS, type Command, DEPUTY, type LogEntry, minutesOf } from '../store/game.ts';
import type { Session } from './session.ts';
import { lower, money, texts } from './texts/index.ts';

/** Trades of what is said or seen, and changes nothing of the day to come. */
export const SAID: ReadonlySet<string> = new Set(['studies', 'presence']);

/** What the manager has decided on the day to come: undo can still take back each of them. */
export const decisionsOfMorning = (session: Session): LogEntry[] => {
  const { day } = session.view.now;
  return session.game.log.filter(
    ({ by, command, day: on }) => on === day && by !== DEPUTY && !SAID.has(COMMANDS.get(command.type)!.trade),
  );
};

/** Minutes of the manager that decisions cost together. */
export const minutesOfAll = ({ game }: Session, entries: readonly LogEntry[]): number =>
  entries.reduce((sum, { command }) => sum + minutesOf(command, game.model), 0);

/** What was gone to see, in words. */
function lookText({ what, id = '' }: Extract<Command, { type: 'look' }>, { view }: Session): string {
  const t = texts.value.session.look;
  const { employees, fixtures, tills } = view.model;
  if (what === 'dock' || what === 'locker') return t[what];
  if (what === 'employee') return t.employee(employees.find((one) => one.id === id)?.name ?? id);
  return t[what]((what === 'till' ? tills : fixtures).find((one) => one.id === id)?.label ?? id);
}

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
      return t.move(
        model.employees.find((one) => one.id === command.employee)?.name ?? command.employee,
        command.task === 'roster' ? undefined : lower(texts.value.team.tasks[command.task]!),
      );
    case 'forecast':
      return t.forecast;
    case 'reason':
      return t.reason;
    case 'answer':
      return t.answer;
    case 'turn':
      return texts.value.session.pair.turn(command.who);
    case 'look':
      return lookText(command, session);
    case 'dilemma': {
      const asked = model.scenario.voices?.dilemmas.find(({ id }) => id === command.id);
      const option = asked?.options.find(({ id }) => id === command.option);
      return texts.value.voices.decision(asked?.title ?? command.id, option?.label ?? command.option);
    }
    default:
      return t.other;
  }
}
