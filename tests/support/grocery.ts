// The little grocery as a scenario that can be played, and ways to change one thing in it.
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { NAME, reader, TEXT } from '../fixtures/petite-epicerie.ts';

export const PRODUCT_IDS = [
  'coquillettes-500g',
  'lait-demi-1l',
  'lait-fermier-1l',
  'penne-bio-500g',
  'spaghetti-500g',
  'yaourt-brebis-x2',
  'yaourt-fraise-x4',
  'yaourt-nature-x4',
] as const;

/** Reads a scenario from its text. @throws Error with every problem when it has errors */
export function readText(text: string): Scenario {
  const { scenario, problems } = readScenario(NAME, reader({ [NAME]: text }));
  if (scenario) return scenario;
  throw new Error(problems.map((p) => `${p.path} ${p.message} (${p.got})`).join('\n'));
}

const RESOLVED = readText(TEXT);

/** A fresh copy of the grocery, changed by `edit`. Texts and sections stay those of the fixture otherwise. */
export function grocery(edit: (scenario: Scenario) => void = () => {}): Scenario {
  const copy = structuredClone(RESOLVED);
  edit(copy);
  return copy;
}

/** A product of a scenario, by id. @throws Error when there is none */
export function productOf(scenario: Scenario, id: string): Scenario['catalogue']['products'][number] {
  const found = scenario.catalogue.products.find((p) => p.id === id);
  if (!found) throw new Error(`no product ${id}`);
  return found;
}

/** The same value for each day of the week. */
export function everyDay<T>(value: T): Record<(typeof DAYS)[number], T> {
  return Object.fromEntries(DAYS.map((day) => [day, value])) as Record<(typeof DAYS)[number], T>;
}

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
