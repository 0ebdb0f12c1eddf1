/** What the home screen says of a scenario before it is opened; the build makes a card of each file, see vite.config.ts. */

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly trade: string;
  readonly story: string;
  readonly days: number;
  /** Blocks of the diploma that can be worked on. */
  readonly blocks: readonly string[];
}

/** Every decision of the store is open in a scenario, and they exercise these three. */
const BLOCKS = ['BC02', 'BC03', 'BC04'];

/** The card of a file; null when it is no scenario by itself (a catalogue, a past) or cannot be read. */
export function cardOf(text: string): ScenarioCard | null {
  try {
    const raw = JSON.parse(text);
    if (typeof raw.story !== 'string' || typeof raw.id !== 'string') return null;
    return {
      id: raw.id,
      title: String(raw.title),
      trade: String(raw.trade),
      story: raw.story,
      days: Number(raw.calendar?.days ?? 0),
      blocks: BLOCKS,
    };
  } catch {
    // It is told when it is opened, with its line and column.
    return null;
  }
}
