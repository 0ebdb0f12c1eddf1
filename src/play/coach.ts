/**
 * The coach: which decisions of a game cost or brought the most, found by twins that leave them out. In training only,
 * after the hand-in.
 */
import { type LogEntry, PEOPLE } from '../store/game.ts';
import type { Steps } from './steps.ts';
import { type Difference, type Played, playLog, whatIf } from './twin.ts';

export interface Advice {
  readonly entry: LogEntry;
  /** What leaving it out would have changed. */
  readonly difference: Difference;
}

/** What is said, looked at or handed over changes nothing. */
const WORDS_ONLY: ReadonlySet<string> = new Set(['forecast', 'look', 'turn', 'reason', 'answer']);
/** Decisions looked at: each asks for a whole run. */
const LOOKED_AT = 40;

/**
 * Decisions worth asking about: those with an effect, spread over the game when there are too many. Successive sheets
 * of one field say the same thing: the first speaks for them.
 */
function worthAsking(log: readonly LogEntry[]): number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  for (const [i, { command, by }] of log.entries()) {
    if (WORDS_ONLY.has(command.type) || !PEOPLE.has(by)) continue;
    const about = command.type === 'prices' ? Object.keys(command.prices).join() : JSON.stringify(command);
    const key = `${command.type}/${about}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(i);
  }
  if (found.length <= LOOKED_AT) return found;
  return Array.from({ length: LOOKED_AT }, (_, k) => found[Math.floor((k * found.length) / LOOKED_AT)]!);
}

/**
 * The decisions that weighed most on the result, whichever way. A step is a twin.
 * @param most how many are told
 */
export function* advise(played: Played, most: number): Steps<Advice[]> {
  const game = playLog(played);
  const asked = worthAsking(played.log);
  const found: Advice[] = [];
  for (const [k, i] of asked.entries()) {
    found.push({ entry: played.log[i]!, difference: whatIf(played, { entry: i }, game) });
    yield { done: k + 1, of: asked.length };
  }
  const weight = ({ difference }: Advice): number => Math.abs(difference.total.resultCents);
  return found
    .filter((one) => weight(one) > 0)
    .sort((a, b) => weight(b) - weight(a) || a.entry.seq - b.entry.seq)
    .slice(0, most);
}
