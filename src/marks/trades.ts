/**
 * The trades whose decisions make the figure of a line. Where the scenario leaves all of them to the deputy over every
 * day that is marked, whoever plays had no occasion: the figure tells what the deputy did, and would mark it.
 */
import type { At } from '../indicators/index.ts';
import { isDelegated, type Scenario, TRADES, type Trade } from '../scenario/index.ts';
import type { Line, Source } from './rubric.ts';

const FLOW: readonly Trade[] = ['supply', 'stock', 'space', 'team'];
const GOODS: readonly Trade[] = ['supply', 'stock', 'pricing'];
const TILLS: readonly Trade[] = ['team', 'checkout'];

/** By figure or rule; what is not here comes from no trade (words, looks), or from all of them against anchors. */
const TRADES_OF: ReadonlyMap<string, readonly Trade[]> = new Map([
  // Block 2
  ['wants-lost-no-facing', ['space']],
  ['shelf-availability', FLOW],
  ['shelf-service-rate', FLOW],
  ['space-fit', ['space']],
  ['dates-checked', ['supply']],
  // Block 3
  ['out-of-stock-rate', GOODS],
  ['storage-days', GOODS],
  ['waste-rate', GOODS],
  ['deliveries-checked', ['supply']],
  ['orders-on-time', ['pickup', 'team']],
  // The bank sees what every trade spends.
  ['overdraft-days', TRADES],
  // Block 4
  ['tills-fit', TILLS],
  ['wait-95', TILLS],
  ['abandoned-rate', TILLS],
  ['extra-hours-rate', ['team']],
  ['absence-rate', ['team']],
  ['saturday-gap', ['team']],
  ['lawful-days', ['team']],
]);

/** The trades behind a source, in the order of the format; none where no decision of a trade makes it. */
export function tradesOf(source: Source): readonly Trade[] {
  const name =
    'indicator' in source
      ? source.indicator
      : 'truth' in source
        ? source.truth
        : 'rule' in source
          ? source.rule
          : '';
  return TRADES_OF.get(name) ?? [];
}

/** The trades of a line, where every one of them is the deputy's on every day that is marked; undefined elsewhere. */
export function leftToDeputy(
  { source }: Pick<Line, 'source'>,
  scenario: Pick<Scenario, 'session'>,
  { from, to }: Pick<At, 'from' | 'to'>,
): readonly Trade[] | undefined {
  const trades = tradesOf(source);
  if (trades.length === 0) return undefined;
  for (let day = from; day <= to; day++)
    if (trades.some((trade) => !isDelegated(scenario, trade, day))) return undefined;
  return trades;
}
