// Where an engine has no vectors, or a page may not compile them, the plain loop stands in and nothing changes.
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { readScenario } from '../../src/scenario/index.ts';

const scenario = readScenario('petite-epicerie.json', () =>
  readFileSync(new URL('../fixtures/petite-epicerie.json', import.meta.url), 'utf8'),
).scenario!;

/** Fingerprints of two weeks whose prices move, from an engine loaded anew. */
async function play(): Promise<readonly string[]> {
  vi.resetModules();
  const { start } = await import('../../src/store/game.ts');
  const game = start(scenario);
  for (let day = 0; day < 14; day++) {
    const [product] = scenario.catalogue.products;
    game.decide({ type: 'prices', prices: { [product!.id]: product!.priceCents + day } });
    game.finishDay();
  }
  return game.fingerprints;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['an engine without WebAssembly', undefined],
  [
    'a page that may not compile',
    {
      Module: class {
        constructor() {
          throw new Error('refused by the policy of the page');
        }
      },
    },
  ],
])('%s plays the same bits', async (_, WebAssembly) => {
  const expected = await play();
  vi.stubGlobal('WebAssembly', WebAssembly);
  expect(await play()).toEqual(expected);
});
