/** Scenarios bundled with the page: what the first screen says of them. Reading one whole is the work of `opening.ts`. */
import type { ScenarioCard } from './scenarioCard.ts';

const TEXTS: Record<string, () => Promise<string>> = {
  ...import.meta.glob<string>('../../scenarios/**/*.json', { query: '?raw', import: 'default' }),
  // A second, tiny store while developing.
  ...(import.meta.env.DEV &&
    import.meta.glob<string>('../../tests/fixtures/petite-epicerie.json', {
      query: '?raw',
      import: 'default',
    })),
};

const CARDS: Record<string, ScenarioCard | null> = {
  ...import.meta.glob<ScenarioCard | null>('../../scenarios/**/*.json', {
    query: '?card',
    import: 'default',
    eager: true,
  }),
  ...(import.meta.env.DEV &&
    import.meta.glob<ScenarioCard | null>('../../tests/fixtures/petite-epicerie.json', {
      query: '?card',
      import: 'default',
      eager: true,
    })),
};

const nameOf = (path: string): string => path.replace(/^(\.\.\/)+(scenarios|tests\/fixtures)\//, '');

/** A scenario that can be chosen: its file, and what is said of it. */
export type Listed = ScenarioCard & { readonly file: string };

/** Scenarios that can be played, catalogues and unreadable files left out. */
export const listScenarios = (): Listed[] =>
  Object.entries(CARDS).flatMap(([path, card]) => (card ? [{ ...card, file: nameOf(path) }] : []));

/** Text of a bundled file by its name without the way to it (`superette-des-halles.json`), fetched once. */
export async function bundled(name: string): Promise<string | undefined> {
  const entry = Object.entries(TEXTS).find(([path]) => nameOf(path) === name);
  return entry?.[1]();
}
