/**
 * What people say and the question of Friday, by keyboard: heard in the evening, asked on Friday, answered, quoted back
 * on Sunday and a week later; axe finds nothing to say.
 */
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

async function see(page: Page, info: TestInfo, screen: string): Promise<void> {
  for (const [width, height] of [
    [1024, 768],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(150);
    await page.screenshot({ path: info.outputPath(`${screen}-${width}.png`) });
  }
  await expectAccessible(page, screen);
}

/** Plays on to the end of the day, whatever it asks. */
async function playDay(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Aller au prochain arrêt' });
  for (let stop = 0; stop < 30; stop++) {
    if (await page.getByRole('dialog').isVisible()) return;
    await next.click();
  }
}

test('a Friday question answered by keyboard, and what people say', async ({ page, baseURL }, info) => {
  test.setTimeout(240_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  const dialog = page.getByRole('dialog');
  for (let day = 0; day < 4; day++) {
    await playDay(page);
    await expect(dialog.getByRole('heading', { name: 'À la fermeture' })).toBeVisible();
    expect(await dialog.locator('.heard-today q').count()).toBeGreaterThan(4);
    if (day === 0) {
      await dialog.locator('.heard-today').scrollIntoViewIfNeeded();
      await see(page, info, 'heard');
    }
    await dialog.getByRole('button', { name: 'Jour suivant' }).click();
  }

  // Friday: the question stops the clock and waits.
  const card = page.getByRole('article').filter({ hasText: 'Le carnet de Lucie' });
  for (let stop = 0; stop < 5 && !(await card.isVisible()); stop++)
    await page.getByRole('button', { name: 'Aller au prochain arrêt' }).click();
  await see(page, info, 'question-card');
  await card.getByRole('button', { name: 'Lire et répondre' }).press('Enter');
  await expect(dialog.getByText('Ce qu’on sait')).toBeVisible();
  await see(page, info, 'question');
  await dialog.getByRole('button', { name: /^Choisir\s: Lui donner sa matinée/ }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(card).toHaveCount(0);

  // Undo takes the answer back whole; the card is there again.
  await page.keyboard.press('Control+z');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Lire et répondre' }).press('Enter');
  await dialog.getByRole('button', { name: /^Choisir\s: Lui donner sa matinée/ }).press('Enter');

  await page.getByRole('button', { name: 'Jouer la fin de la semaine' }).click();
  await expect(dialog.getByText('La semaine 1 en une minute')).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText(/vous avez choisi\s:\s«\sLui donner/)).toBeVisible();
  await dialog.locator('.last-week').scrollIntoViewIfNeeded();
  await see(page, info, 'week');
  await dialog.getByRole('button', { name: 'Jour suivant' }).click();
  await page.getByRole('button', { name: 'Jouer la fin de la semaine' }).click();
  await expect(dialog.getByText('La semaine 2 en une minute')).toBeVisible({ timeout: 60_000 });
  await expect(dialog.getByText(/Lucie a rendu trois pages/)).toBeVisible();
  await expect(dialog.getByText('Références vides à 11 h, par jour')).toBeVisible();
  await dialog.locator('.dilemmas').scrollIntoViewIfNeeded();
  await see(page, info, 'quoted');
  clean();
});
