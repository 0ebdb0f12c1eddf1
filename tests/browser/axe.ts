/** Accessibility of a screen by axe-core: WCAG 2.2 A and AA, RGAA 4. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** Checks that axe finds nothing to say about the screen as it stands. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // Evaluated by the test's own channel: the page's policy lets no foreign script in.
  await page.evaluate(source);
  const results = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run: (o: unknown) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: tags },
      }),
    TAGS,
  );
  const said = results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}`).join('\n')}`,
  );
  expect(said, screen).toEqual([]);
}
