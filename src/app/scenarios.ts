/** Scenarios bundled with the page: their texts are fetched when asked, never before. */
import { readScenario, type Scenario, type ScenarioProblem } from '../scenario/index.ts';

/** What the home screen says of a scenario before it is opened. */
export interface ScenarioCard {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly trade: string;
  readonly story: string;
  readonly days: number;
}

const TEXTS: Record<string, () => Promise<string>> = {
  ...import.meta.glob<string>('../../scenarios/**/*.json', { query: '?raw', import: 'default' }),
  // A second, tiny store while developing.
  ...(import.meta.env.DEV &&
    import.meta.glob<string>('../../tests/fixtures/petite-epicerie.json', {
      query: '?raw',
      import: 'default',
    })),
};

/** Every bundled text by its name without the way to it: `superette-des-halles.json`. */
let loaded: Promise<Map<string, string>> | undefined;

function load(): Promise<Map<string, string>> {
  loaded ??= Promise.all(
    Object.entries(TEXTS).map(
      async ([path, text]): Promise<[string, string]> => [
        path.replace(/^(\.\.\/)+(scenarios|tests\/fixtures)\//, ''),
        await text(),
      ],
    ),
  ).then((texts) => new Map(texts));
  return loaded;
}

/** Scenarios that can be played, catalogues and unreadable files left out. */
export async function listScenarios(): Promise<ScenarioCard[]> {
  const cards: ScenarioCard[] = [];
  for (const [file, text] of await load()) {
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
      });
    } catch {
      // A bundled file that cannot be read is told when it is opened, with its line and column.
    }
  }
  return cards;
}

/** Opens a bundled scenario, or says why it cannot be played. */
export async function openScenario(
  file: string,
): Promise<{ scenario: Scenario } | { problems: readonly ScenarioProblem[] }> {
  const texts = await load();
  const { scenario, problems } = readScenario(file, (name) => texts.get(name));
  return scenario ? { scenario } : { problems };
}
