/** Studies: what the manager says – beforehand, of why, and to what is asked. Nothing in the store depends on it. */
import { refuse, shape, z } from '../commands.ts';
import type { CommandType, Forecast } from '../plan-types.ts';

export { type AnswerCommand, answerCommand, LONGEST_ANSWER } from './answer.ts';
export { type Asked, askedOn } from './asked.ts';
export { asksEach, PAIR, type Who, whoAnswers } from './each.ts';
export {
  LONGEST_REASON,
  MOST_CITED,
  type ReasonCommand,
  reasonCommand,
  SHORTEST_REASON,
} from './reason.ts';

export type ForecastCommand = { type: 'forecast' } & Forecast;

/** Most that a slider or a file may say: beyond, it is a slip. */
const MOST_ENTRIES = 100_000;
const MOST_BASKET_CENTS = 1_000_000;

/**
 * What is expected of today, said before anybody comes to work: entries, mean basket TTC, share of references the
 * checks will find empty. It changes nothing in the store and costs no time: looking ahead is how a day begins.
 */
export const forecastCommand: CommandType<ForecastCommand> = {
  type: 'forecast',
  trade: 'studies',
  block: 'BC03',
  when: 'any',
  minutes: 0,
  part: 'forecasts',
  parse: shape(
    z.strictObject({
      type: z.literal('forecast'),
      entries: z.int().min(0).max(MOST_ENTRIES),
      basketCents: z.int().min(0).max(MOST_BASKET_CENTS),
      emptyBp: z.int().min(0).max(10_000),
    }),
  ),
  check: (_, { now }) => (now.minute > 0 ? refuse('day-has-begun', { minute: now.minute }) : undefined),
  apply: ({ entries, basketCents, emptyBp }, plan, { now }) => {
    plan.forecasts[String(now.day)] = { entries, basketCents, emptyBp };
  },
  field: () => 'forecast',
};
