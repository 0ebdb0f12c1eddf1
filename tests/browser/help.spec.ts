/** Words of the trade explained in place, by keyboard, and the page of reminders that prints on one A4 sheet. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

test('a word is explained by keyboard, with figures of the store, and Escape gives the focus back', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(180_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  for (const [panel, word, said] of [
    ['Offre & prix', 'Taux de marque HT', /prix de vente HT.* = \d/],
    ['Stocks', 'Point de commande', /on commande sous \d/],
    ['Espace', 'Facings', /facings, \d+ UVC de contenance/],
  ] as const) {
    await page.getByRole('button', { name: panel }).click();
    const button = page.getByRole('button', { name: `Que veut dire « ${word} » ?` });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const box = page.locator('.term-panel');
    await expect(box).toContainText('Formule');
    await expect(box).toContainText(said);
    // Nothing of it is out of the page.
    const at = (await box.boundingBox())!;
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(1440);
    expect(at.y + at.height).toBeLessThanOrEqual(900);
    await page.screenshot({ path: info.outputPath(`${panel}.png`) });
    await expectAccessible(page, `${panel}, ${word}`);
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(button).toBeFocused();
  }

  // In the dialog of a day, Escape closes the explanation and leaves the dialog.
  await page.getByRole('button', { name: 'Magasin', exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (let stop = 0; stop < 30 && !(await dialog.isVisible()); stop++)
    await page.getByRole('button', { name: 'Aller au prochain arrêt' }).click();
  const basket = dialog.getByRole('button', { name: /Panier moyen TTC/ });
  await basket.press('Enter');
  await expect(page.locator('.term-panel')).toContainText('nombre de tickets');
  await page.screenshot({ path: info.outputPath('result.png') });
  await page.keyboard.press('Escape');
  await expect(page.locator('.term-panel')).toHaveCount(0);
  await expect(dialog).toBeVisible();
  clean();
});

test('the reminder stands on one A4 page', async ({ page, baseURL }, info) => {
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: 'Aide', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Aide-mémoire du manager' })).toBeVisible();
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: width === 1024 ? 768 : 900 });
    await page.screenshot({ path: info.outputPath(`sheet-${width}.png`) });
  }
  await expectAccessible(page, 'the reminder');
  const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  const pdf = await page.pdf({ preferCSSPageSize: true, path: info.outputPath('sheet.pdf') });
  expect(pages(pdf)).toBe(1);
  await page.getByRole('checkbox', { name: 'Avec mes chiffres' }).check();
  await expect(page.locator('.aide .own').first()).toBeVisible();
  expect(pages(await page.pdf({ preferCSSPageSize: true, path: info.outputPath('own.pdf') }))).toBe(1);
  clean();
});
