/** Click and collect: an order is put first, prepared, put in a locker and handed over; Node finds the same figures. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSave } from '../../src/handin/index.ts';
import * as indicators from '../../src/indicators/index.ts';
import { replay } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const panel = (page: Page) => page.getByRole('button', { name: 'Retrait', exact: true });

/** The second morning: orders of the first evening wait to be prepared. */
async function secondMorning(page: Page): Promise<void> {
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: 'Jouer la fin de la journée' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /suivant/ })
    .last()
    .click();
  await panel(page).click();
}

test('an order put first is prepared first, waits in a locker, is handed over and counted', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const clean = watch(page, baseURL!);
  await secondMorning(page);
  await expectAccessible(page, 'pick-up in the morning');
  const orders = page.getByRole('table', { name: 'Commandes' }).getByRole('row');
  await expect(orders).not.toHaveCount(1);
  // Nothing live before the store opens: the sheet of rules can be changed, and refuses what the law of the format does.
  await expect(page.getByRole('button', { name: 'Préparer avant de remplir' })).toBeDisabled();
  const capacity = page.getByRole('textbox', { name: 'Commandes acceptées par créneau' });
  await capacity.fill('0');
  await capacity.press('Enter');
  await expect(page.getByRole('alert')).toContainText('entre 1 et');
  await capacity.fill('4');
  await capacity.press('Enter');
  await expect(capacity).toHaveValue('4');
  await page.keyboard.press('Escape');

  // The store opens by keyboard; the last order of the day is put first.
  await page.getByRole('button', { name: 'Ouvrir le magasin' }).press('Enter');
  await page.getByRole('button', { name: 'Pause' }).click();
  const last = page.locator('tr[data-state="to-prepare"]').last();
  const number = await last.getAttribute('data-order');
  const row = page.locator(`tr[data-order="${number}"]`);
  const waiting = await page.locator('tr[data-state="to-prepare"]').count();
  expect(waiting).toBeGreaterThan(2);
  await row.getByRole('button', { name: `Préparer d’abord la commande n°\u00a0${number}` }).press('Enter');
  await expect(row).toContainText('en priorité');
  // Undone and redone like any decision.
  await page.getByRole('button', { name: 'Annuler la dernière décision' }).click();
  await expect(row).not.toContainText('en priorité');
  await page.getByRole('button', { name: 'Rétablir la décision annulée' }).click();
  await expect(row).toContainText('en priorité');

  // Time runs until it is in a locker, while orders with an earlier promise still wait.
  await page.getByRole('button', { name: /quatre fois plus vite/ }).click();
  await expect(row).toHaveAttribute('data-state', 'ready', { timeout: 40_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(await page.locator('tr[data-state="to-prepare"]').count()).toBeGreaterThan(0);
  const where = await row.innerText();
  expect(where).toMatch(/A\d+|F\d+/);
  await expect(
    page.locator('.doors .filled', { hasText: `commande n°\u00a0${number}` }).first(),
  ).toBeVisible();
  await expectAccessible(page, 'pick-up with a full locker');

  // The corner on the floor, by keyboard, says the same.
  await page.getByRole('button', { name: 'Magasin', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Choisir sur une liste' }).press('Enter');
  await page.getByRole('button', { name: 'Point de retrait' }).press('Enter');
  const card = page.getByRole('region', { name: 'Point de retrait' });
  // From afar there is nothing to read: going to see takes two minutes of the manager.
  await card.getByRole('button', { name: /^Aller voir/ }).click();
  await expect(card).toContainText('Casiers ambiants');
  await expectAccessible(page, 'the corner on the floor');
  await page.keyboard.press('Escape');

  // The day ends; what the result shows is what Node counts from the exported game.
  await page.getByRole('button', { name: 'Jouer la fin de la journée' }).click();
  const result = page.getByRole('dialog');
  const shown = async (id: string): Promise<string> =>
    (await result.getByTestId(id).first().innerText()).replace(/[^\d,]/g, '');
  const figures = {
    placed: await shown('orders-placed'),
    handed: await shown('orders-handed-over'),
    late: await shown('orders-late'),
    closed: await shown('orders-not-collected'),
    sales: await shown('pickup-sales'),
  };
  await expectAccessible(page, 'the result with click and collect');
  await result
    .getByRole('button', { name: /suivant/ })
    .last()
    .click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la partie' }).click(),
  ]);
  const { save } = readSave(readFileSync(await download.path(), 'utf8'));
  const game = replay(save!.scenario, save!.log as Parameters<typeof replay>[1], save!.now, {
    seeds: save!.seeds,
  });
  expect(game.skipped).toEqual([]);
  const view = viewOf(game);
  const at = { from: 1, to: 1 };
  expect(figures).toEqual({
    placed: String(indicators.ordersPlaced.of(view, at)),
    handed: String(indicators.ordersHandedOver.of(view, at)),
    late: String(indicators.ordersLate.of(view, at)),
    closed: String(indicators.ordersNotCollected.of(view, at)),
    sales: (indicators.pickupSales.of(view, at)! / 100).toFixed(2).replace('.', ','),
  });
  expect(Number(figures.handed)).toBeGreaterThan(0);
  // Handed over, or still open for another day: never lost.
  await panel(page).click();
  await expect(row).toHaveCount(0);
  clean();
});

for (const [width, height] of [
  [1024, 768],
  [320, 568],
] as const) {
  test(`fits ${width} × ${height} without a horizontal scroll of the page`, async ({ page }) => {
    await secondMorning(page);
    await page.setViewportSize({ width, height });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page, `pick-up at ${width}`);
  });
}
