/** What the home screen says of a scenario before it is opened; the build makes a card of each file, see vite.config.ts. */
import { french } from '../kernel/french.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly trade: string;
  readonly story: string;
  readonly days: number;
  /** How long it lasts in class, in minutes, when the scenario says so. */
  readonly minutes?: number;
  /** Blocks of the diploma that can be worked on. */
  readonly blocks: readonly string[];
}

const BLOCKS = ['BC02', 'BC03', 'BC04'];
/** Block that the decisions of a trade exercise; a test compares with the commands. */
export const BLOCK_OF: Readonly<Record<string, string>> = {
  supply: 'BC03',
  stock: 'BC02',
  pricing: 'BC03',
  space: 'BC02',
  checkout: 'BC04',
  team: 'BC04',
  pickup: 'BC02',
};

/** Blocks of the trades that are open; all three where nothing is delegated. */
function blocksOf(open: unknown): readonly string[] {
  if (!Array.isArray(open)) return BLOCKS;
  return BLOCKS.filter((block) => open.some((trade) => BLOCK_OF[String(trade)] === block));
}

/** The card of a file; null when it is no scenario by itself (a catalogue, a past) or cannot be read. */
export function cardOf(text: string): ScenarioCard | null {
  try {
    const raw = JSON.parse(text);
    if (typeof raw.story !== 'string' || typeof raw.id !== 'string') return null;
    return {
      id: raw.id,
      title: french(String(raw.title)),
      trade: french(String(raw.trade)),
      story: french(raw.story),
      days: Number(raw.calendar?.days ?? 0),
      ...(typeof raw.session?.minutes === 'number' && { minutes: raw.session.minutes }),
      blocks: blocksOf(raw.session?.open),
    };
  } catch {
    // It is told when it is opened, with its line and column.
    return null;
  }
}
