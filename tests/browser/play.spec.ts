/**
 * The first playable page, played by clicking, then recomputed outside the browser: the same core in
 * Node finds the same cents and the same fingerprint.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSave } from '../../src/handin/index.ts';
import { replay } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { cents } from './amount.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const begin = async (page: Page): Promise<void> => {
  await page.goto('./');
  await startOf(page).click();
  await expect(page.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible();
};

/** The result on screen, in cents. */
async function resultOnScreen(page: Page) {
  const amount = async (id: string): Promise<number> => cents(await page.getByTestId(id).innerText());
  return {
    revenue: await amount('day-revenue'),
    sales: await amount('day-sales'),
    margin: await amount('day-margin'),
    cash: await amount('day-cash'),
    fingerprint: await page.locator('[data-fingerprint]').getAttribute('data-fingerprint'),
  };
}

/** Exports the game by its button. */
async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la partie' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** The same figures, from the save alone and without a browser. */
function resultInNode(text: string, day: number) {
  const { save, problems } = readSave(text);
  expect(problems).toEqual([]);
  const game = replay(save!.scenario, save!.log as Parameters<typeof replay>[1], save!.now, {
    seeds: save!.seeds,
  });
  expect(game.skipped).toEqual([]);
  const view = viewOf(game);
  return {
    // The tills and the orders handed over.
    revenue: view.model.products.reduce((sum, _, p) => sum + view.revenue(p, day), 0),
    sales: -view.movement('70', day, day), // goods, and the fees of pick-up
    margin:
      -view.movement('707', day, day) - view.movement('607', day, day) - view.movement('6037', day, day),
    cash: view.cashCents(),
    fingerprint: game.fingerprints[day],
  };
}

test('a day played by clicking gives in Node the same cents and the same fingerprint', async ({
  page,
  baseURL,
}) => {
  const clean = watch(page, baseURL!);
  await begin(page);

  // An order is corrected.
  await page.getByRole('button', { name: 'Stocks' }).click();
  const correction = page.getByRole('textbox', { name: /^Correction en colis/ }).first();
  await correction.fill('3');
  await correction.press('Enter');
  await expect(page.getByText(/^Commande prête/)).toBeVisible();

  // A price goes up; one at a loss is refused in place, with what was typed still there.
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  const price = page.getByRole('textbox', { name: /^Prix TTC/ }).first();
  const before = await price.inputValue();
  await price.fill('0,05');
  await price.press('Enter');
  await expect(page.getByRole('alert').first()).toContainText(/perte/);
  await expect(price).toHaveValue('0,05');
  await price.press('Escape');
  await expect(price).toHaveValue(before);
  const dearer = (cents(before) + 20) / 100;
  await price.fill(dearer.toFixed(2).replace('.', ','));
  await price.press('Enter');
  await expect(price).toHaveValue(dearer.toFixed(2).replace('.', ','));

  // The store opens, something is decided on the floor, and the day is played to its end.
  await page.getByRole('button', { name: 'Magasin', exact: true }).click();
  await page.getByRole('button', { name: 'Ouvrir le magasin' }).click();
  await page.getByRole('button', { name: /quatre fois plus vite/ }).click();
  // Time stops by itself for the check of 11 h, and everything can be decided there.
  await expect(page.getByRole('heading', { name: /^Arrêt de 11/ })).toBeVisible({ timeout: 30_000 });
  const staff = page.getByRole('combobox', { name: /^Tâche de/ }).first();
  await staff.selectOption('shelf');
  await expect(page.getByRole('button', { name: 'Annuler la dernière décision' })).toBeEnabled();
  await page.getByRole('button', { name: 'Jouer la fin de la journée' }).click();

  await expect(page.getByRole('dialog')).toBeVisible();
  const shown = await resultOnScreen(page);
  expect(shown.revenue).toBeGreaterThan(100_000);
  await page.keyboard.press('Escape');
  const text = await exported(page);
  expect(resultInNode(text, 0)).toEqual(shown);
  const { save } = readSave(text);
  expect(save!.log.map(({ command }) => command.type)).toEqual(['order', 'prices', 'move']);
  clean();
});

test('a game is kept: reload continues where it was, a damaged save is put aside and said', async ({
  page,
  baseURL,
}) => {
  const clean = watch(page, baseURL!);
  await begin(page);
  await page.getByRole('button', { name: 'Jouer la fin de la journée' }).click();
  const shown = await resultOnScreen(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Jour suivant' }).click();
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  const price = page.getByRole('textbox', { name: /^Prix TTC/ }).first();
  await price.fill('9,90');
  await price.press('Enter');
  await expect(price).toHaveValue('9,90');
  await page.waitForTimeout(300);

  await page.reload();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText(/^Semaine 1 · mardi/)).toBeVisible();
  expect(cents(await page.getByTestId('cash').innerText())).toBe(Math.round(shown.cash / 100) * 100);
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  await expect(page.getByRole('textbox', { name: /^Prix TTC/ }).first()).toHaveValue('9,90');

  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('gondole');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const store = open.result.transaction('games', 'readwrite').objectStore('games');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const game of all.result) store.put({ ...game, text: game.text.slice(0, 500) });
            store.transaction.oncomplete = () => {
              open.result.close();
              resolve();
            };
          };
        };
      }),
  );
  await page.reload();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert')).toContainText('mise de côté');
  await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0);
  clean();
});

test('undo and redo, by button and by keys, as long as time has not moved', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  const price = page.getByRole('textbox', { name: /^Prix TTC/ }).first();
  const before = await price.inputValue();
  await price.fill('9,90');
  await price.press('Enter');
  await page.getByRole('button', { name: 'Annuler la dernière décision' }).click();
  await expect(price).toHaveValue(before);
  await page.locator('main').focus();
  await page.keyboard.press('Control+y');
  await expect(price).toHaveValue('9,90');
  await page.keyboard.press('Control+z');
  await expect(price).toHaveValue(before);
  // From the field itself too, once it is at rest.
  await price.fill('9,80');
  await price.press('Enter');
  await price.press('Control+z');
  await expect(price).toHaveValue(before);
});
