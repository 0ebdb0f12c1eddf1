/** What the scenario leaves to the deputy, as screens need it: which panels are there, what was done. Light on purpose. */
import {
  type Aid,
  aidsOf,
  isDelegated,
  type PanelName,
  panelOpensOn,
  type Trade,
} from '../scenario/index.ts';
import { COMMANDS, type Command, DEPUTY, type LogEntry } from '../store/game.ts';
import type { View } from '../store/view.ts';
import { canLookBack } from './debrief/when.ts';
import type { Session } from './session.ts';

/** The trade that is decided in a panel; accounts and figures are read by everybody. */
export const TRADE_OF: Partial<Record<PanelName, Trade>> = {
  stocks: 'supply',
  offer: 'pricing',
  space: 'space',
  pickup: 'pickup',
  team: 'team',
};

/** Day of the game that the student is about to decide, or is deciding. */
const today = (view: View): number => Math.min(view.now.day, view.model.days - 1);

/** Is a trade in the hands of the deputy now? */
export const isLeft = (view: View, trade: Trade): boolean =>
  isDelegated(view.model.scenario, trade, today(view));

/** Is what a command decides in the hands of the deputy now? */
export const isLeftOf = (view: View, { type }: Pick<Command, 'type'>): boolean =>
  isDelegated(view.model.scenario, COMMANDS.get(type)!.trade, today(view));

/** Is this help given in this scenario? */
export const isAided = (view: View, aid: Aid): boolean => aidsOf(view.model.scenario)[aid];

/**
 * Is this help there now? Where the scenario withholds it, the student works figures out first; at the time to look
 * back, those of the game stand there to compare with.
 */
export const isAidedNow = (session: Session, aid: Aid): boolean =>
  isAided(session.view, aid) || canLookBack(session);

/** Is a withheld help shown, to compare? */
export const isCompared = (session: Session, aid: Aid): boolean =>
  !isAided(session.view, aid) && canLookBack(session);

/** Is a panel of the rail there now, to come on a later day (counted from 0), or never there? */
export function panelNow(view: View, panel: PanelName): 'open' | number | 'never' {
  const from = panelOpensOn(view.model.scenario, panel);
  if (from === undefined) return 'never';
  return from <= today(view) ? 'open' : from;
}

/** What the deputy last decided of a trade, all on one morning. */
export function lastDone({ game }: Session, trade: Trade): LogEntry[] {
  const own = game.log.filter(
    ({ by, command }) => by === DEPUTY && COMMANDS.get(command.type)!.trade === trade,
  );
  const day = own.at(-1)?.day;
  return own.filter((entry) => entry.day === day);
}

/** What opens to the student this morning, in the words of the scenario. */
export const opensToday = ({ model, now }: View): string | undefined =>
  model.scenario.session?.milestones.find(({ fromDay }) => fromDay === now.day)?.label;
