/** Reads scenarios whole, bundled or given as a file, or says why they cannot be played. */
import { readScenario, type Scenario, type ScenarioProblem } from '../scenario/index.ts';
import { bundled } from './scenarios.ts';

type Read = { readonly scenario: Scenario } | { readonly problems: readonly ScenarioProblem[] };

export async function openScenario(file: string): Promise<Read> {
  const texts = await bundled();
  return read(file, (name) => texts.get(name));
}

/** A scenario from a file, which may extend the bundled ones. */
export async function readGiven(text: string, name: string): Promise<Read> {
  const texts = await bundled();
  return read(name, (asked) => (asked === name ? text : texts.get(asked)));
}

function read(name: string, texts: (name: string) => string | undefined): Read {
  const { scenario, problems } = readScenario(name, texts);
  return scenario ? { scenario } : { problems };
}
