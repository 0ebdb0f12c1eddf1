/** Reads scenarios whole, bundled or given as a file, or says why they cannot be played. */
import { readPlayable } from '../marks/reading.ts';
import type { Scenario, ScenarioProblem } from '../scenario/index.ts';
import { bundled } from './scenarios.ts';
import { typeset } from './typography.ts';

type Read = { readonly scenario: Scenario } | { readonly problems: readonly ScenarioProblem[] };

export const openScenario = (file: string): Promise<Read> => read(file, new Map());

/** A scenario from a file, which may extend the bundled ones. */
export const readGiven = (text: string, name: string): Promise<Read> => read(name, new Map([[name, text]]));

/** Reads again with the files that were asked for, until none is missing: nobody fetches another scenario's year. */
async function read(name: string, texts: Map<string, string>): Promise<Read> {
  for (;;) {
    const asked = new Set<string>();
    const { scenario, problems } = readPlayable(name, (file) => {
      if (!texts.has(file)) asked.add(file);
      return texts.get(file);
    });
    // A scenario asks next for its past, which bears its name: both come together.
    for (const file of [...asked]) asked.add(file.replace(/(\.past)?\.json$/, '.past.json'));
    const more = await Promise.all([...asked].map(async (file) => [file, await bundled(file)] as const));
    const before = texts.size;
    for (const [file, text] of more) if (text !== undefined) texts.set(file, text);
    if (texts.size === before) return scenario ? { scenario: typeset(scenario) } : { problems };
  }
}
