/** Long work leaves the page free where workers exist, and is done all the same where a school forbids them. */
import { expect, type Page, test } from '@playwright/test';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

async function playAWeek(page: Page): Promise<void> {
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: 'Jouer la fin de la semaine' }).click();
  await expect(page.getByText(/^Résultat de la semaine/)).toBeVisible();
}

test('a week is played by a worker, which shares the files of the page', async ({ page, baseURL }) => {
  const check = watch(page, baseURL!);
  await playAWeek(page);
  // A worker that fails is ended, and the page plays in its place.
  const workers = page.workers().map((one) => one.url());
  expect(workers.length).toBeGreaterThan(0);
  for (const url of workers) expect(url).toMatch(/\/assets\/worker-[^/]+\.js$/);
  check();
});

for (const [how, forbid] of [
  ['are forbidden', () => Object.assign(globalThis, { Worker: undefined })],
  [
    'fail',
    () => {
      const Real = globalThis.Worker;
      globalThis.Worker = class extends Real {
        constructor() {
          super('nowhere.js', { type: 'module' });
        }
      };
    },
  ],
] as const)
  test(`a week is played where workers ${how}`, async ({ page }) => {
    await page.addInitScript(forbid);
    await playAWeek(page);
    expect(page.workers()).toEqual([]);
  });
