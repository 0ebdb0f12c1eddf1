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

test('the year before an edited scenario is played by a worker, and can be given up', async ({
  page,
  baseURL,
}) => {
  const check = watch(page, baseURL!);
  /** The supérette with other households; its own past is no longer the right one. */
  const edited = (catchment: { households: number }, past = {}) => ({
    name: 'autre.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({ extends: 'superette-des-halles.json', id: 'autre', catchment, past }),
    ),
  });
  await page.goto('./');
  // Two years of a crowd: there is time to change one's mind.
  await page.locator('input[type=file]').setInputFiles(edited({ households: 9_000 }, { weeks: 104 }));
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByRole('button', { name: 'Commencer' }).first()).toBeEnabled();
  await expect.poll(() => page.workers()).toEqual([]);
  await page.locator('input[type=file]').setInputFiles(edited({ households: 1_600 }, { weeks: 8 }));
  await expect(page.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible({ timeout: 40_000 });
  check();
});

test('a game is taken up by a worker where it was left', async ({ page, baseURL }) => {
  const check = watch(page, baseURL!);
  await playAWeek(page);
  await page.reload();
  const began = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Continuer' }).first().click();
  await began;
  await expect(page.getByText('Semaine 2 · lundi 9 mars')).toBeVisible();
  check();
});
