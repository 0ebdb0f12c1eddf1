// What the section `session` means: who decides a trade on a day, which panels and aids are there. Without the section
// everything is open to the student.
import { AIDS, type Aid, type PanelName, type Scenario, TRADES, type Trade } from './format/index.ts';

const ALL_AIDS = Object.fromEntries(AIDS.map((aid) => [aid, true])) as Record<Aid, boolean>;

const isTrade = (trade: string): trade is Trade => (TRADES as readonly string[]).includes(trade);

/**
 * First day on which the student decides a trade: 0 for what is open from the start, undefined for what never is.
 * What is no trade of the format belongs to the student.
 */
export function opensOn({ session }: Pick<Scenario, 'session'>, trade: string): number | undefined {
  if (!session?.open || !isTrade(trade) || session.open.includes(trade)) return 0;
  const days = session.milestones.filter(({ open }) => open.includes(trade)).map(({ fromDay }) => fromDay);
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** Is a trade decided by the deputy on this day of the game? */
export function isDelegated(scenario: Pick<Scenario, 'session'>, trade: string, day: number): boolean {
  const from = opensOn(scenario, trade);
  return from === undefined || day < from;
}

/** Trades that the deputy decides on this day, in the order of the format. */
export const delegatedOn = (scenario: Pick<Scenario, 'session'>, day: number): Trade[] =>
  TRADES.filter((trade) => isDelegated(scenario, trade, day));

/** First day on which a panel of the rail is there; undefined when it never is. */
export function panelOpensOn({ session }: Pick<Scenario, 'session'>, panel: PanelName): number | undefined {
  if (!session?.panels || session.panels.includes(panel)) return 0;
  const days = session.milestones
    .filter(({ panels }) => panels.includes(panel))
    .map(({ fromDay }) => fromDay);
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** Which aids are there: those the scenario names, the others in training only. */
export function aidsOf({ session }: Pick<Scenario, 'session'>): Readonly<Record<Aid, boolean>> {
  if (!session) return ALL_AIDS;
  const usual = session.mode === 'training';
  return Object.fromEntries(AIDS.map((aid) => [aid, session.aids[aid] ?? usual])) as Record<Aid, boolean>;
}
