/** The keyboard is never lost: what it stood on may leave the page or come to rest, the next Tab goes on from there. */
import { expect, type Page, test } from '@playwright/test';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

/** The nearest title or landmark that holds the focus; empty when nothing does. */
const held = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return !at || at === document.body ? '' : at.tagName === 'MAIN' ? 'main' : (at.textContent ?? '');
  });

test('focus stays beside what has gone: a game begun, a card ignored, a result closed, a roster given', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).press('Enter');
  await expect(page.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible();
  await expect.poll(() => held(page)).toBe('main');

  // A dialog gives it back to the button that opened it.
  const settings = page.getByRole('button', { name: 'Réglages' });
  await settings.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings).toBeFocused();

  const ignore = page.getByRole('button', { name: 'Ignorer' }).first();
  for (let stop = 0; stop < 4 && !(await ignore.isVisible()); stop++)
    await page.getByRole('button', { name: 'Aller au prochain arrêt' }).press('Enter');
  await ignore.press('Enter');
  await expect.poll(() => held(page)).toBe('À décider');

  // An order placed: what takes it back stands where its button stood, not the mode of ordering above.
  await page.getByRole('button', { name: 'Stocks' }).press('Enter');
  await page.getByRole('button', { name: /^Passer la commande/ }).press('Enter');
  await expect.poll(() => held(page)).toBe('Retirer la commande');

  await page.getByRole('button', { name: 'Jouer la fin de la journée' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => held(page)).not.toBe('');

  await page.getByRole('button', { name: 'Jour suivant' }).press('Enter');
  await page.getByRole('button', { name: 'Équipe', exact: true }).press('Enter');
  await page.locator('[data-shift]').first().press('Shift+ArrowLeft');
  const give = page.getByRole('button', { name: 'Valider le planning' });
  await expect(give).toBeEnabled();
  await give.press('Enter');
  await expect.poll(() => held(page)).not.toBe('');
  clean();
});
