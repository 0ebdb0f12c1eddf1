/** Which line is said: the one unheard for longest, ties by a draw of the day and the person. */
import { drawKey, finalise, hashText } from '../../kernel/index.ts';

export interface Candidate {
  readonly say: string;
  /** It has something to do with this day: it goes before small talk of the same age. */
  readonly timely: boolean;
}

/** Days by which a line of the day seems older than small talk. */
const TIMELY = 5;
const NEVER = -1_000;

/** What a person has said so far, line by line, with the last day of each. */
export class Memory {
  readonly #last = new Map<string, number>();
  readonly #seed: string;
  readonly #who: string;

  constructor(seed: string, who: string) {
    this.#seed = seed;
    this.#who = who;
  }

  /**
   * Says up to so many lines on a day, never one of the day before, and remembers them.
   * @param day one after another: what was said before weighs on it
   */
  say(candidates: readonly Candidate[], day: number, most: number): string[] {
    const key = drawKey(this.#seed, 'voice', this.#who, day);
    const ranked = candidates
      .map(({ say, timely }) => ({
        say,
        last: this.#last.get(say) ?? NEVER,
        timely,
        draw: finalise(key ^ hashText(say)),
      }))
      .filter(({ last }) => last < day - 1)
      .sort((a, b) => age(a) - age(b) || a.draw - b.draw || (a.say < b.say ? -1 : 1));
    const said = ranked.slice(0, most).map(({ say }) => say);
    for (const line of said) this.#last.set(line, day);
    return said;
  }
}

const age = ({ last, timely }: { last: number; timely: boolean }): number => last - (timely ? TIMELY : 0);
