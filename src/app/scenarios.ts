/** Scenarios bundled with the page: what the first screen says of them. Reading one whole is the work of `opening.ts`. */

/** What the home screen says of a scenario before it is opened. */
export interface ScenarioCard {
  readonly file: string;
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

const TEXTS: Record<string, () => Promise<string>> = {
  ...import.meta.glob<string>('../../scenarios/**/*.json', { query: '?raw', import: 'default' }),
  // A second, tiny store while developing.
  ...(import.meta.env.DEV &&
    import.meta.glob<string>('../../tests/fixtures/petite-epicerie.json', {
      query: '?raw',
      import: 'default',
    })),
};

const nameOf = (path: string): string => path.replace(/^(\.\.\/)+(scenarios|tests\/fixtures)\//, '');

/** A past is long and says nothing to the first screen: it is fetched with the scenario that asks for it. */
const isPast = (name: string): boolean => name.endsWith('.past.json');

/** Bundled texts by their names without the way to them (`superette-des-halles.json`), those that are asked for. */
export async function bundled(wanted: (name: string) => boolean = () => true): Promise<Map<string, string>> {
  const texts = await Promise.all(
    Object.entries(TEXTS)
      .map(([path, load]): [string, () => Promise<string>] => [nameOf(path), load])
      .filter(([name]) => wanted(name))
      .map(async ([name, load]): Promise<[string, string]> => [name, await load()]),
  );
  return new Map(texts);
}

/** Scenarios that can be played, catalogues and unreadable files left out. */
export async function listScenarios(): Promise<ScenarioCard[]> {
  const cards: ScenarioCard[] = [];
  for (const [file, text] of await bundled((name) => !isPast(name))) {
    try {
      const raw = JSON.parse(text);
      if (typeof raw.story !== 'string' || typeof raw.id !== 'string') continue;
      cards.push({
        file,
        id: raw.id,
        title: String(raw.title),
        trade: String(raw.trade),
        story: raw.story,
        days: Number(raw.calendar?.days ?? 0),
        blocks: BLOCKS,
      });
    } catch {
      // A bundled file that cannot be read is told when it is opened, with its line and column.
    }
  }
  return cards;
}
