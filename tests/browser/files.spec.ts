/** What goes wrong outside the game – other tabs, full disks, wrong files – is said, loses nothing, and the game goes on. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';

const begin = async (page: Page): Promise<void> => {
  await page.goto('./');
  await startOf(page).click();
  await expect(page.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible();
};

test('a wrong file is refused in words, and the kept game is still there', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Accueil' }).click();
  const input = page.locator('input[type=file]');
  for (const [name, buffer, said] of [
    ['photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), /image/],
    ['film.mp4', Buffer.alloc(20_000_001, 32), /20,? ?\d?\sMo/],
    ['demain.gondole.json', Buffer.from('{"format":2,"kind":"gondole-save"}'), /plus récente/],
    ['coupe.gondole.json', Buffer.from('{"format":1,"kind":"gondole-save","ru'), /abîmé/],
    ['recette.json', Buffer.from('{"eggs":3}'), /ni une partie ni un scénario/],
  ] as const) {
    await input.setInputFiles({ name, mimeType: 'application/json', buffer });
    await expect(page.getByRole('alert').filter({ hasText: said }).last(), name).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
});

test('a file dropped on the page is opened like one that is chosen', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Ouvrir un fichier' })).toBeVisible();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{"eggs":3}'], 'recette.json', { type: 'application/json' }));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
  });
  await expect(page.getByRole('alert')).toContainText('recette.json');
});

test('a second tab looks on, says why, and writes nothing', async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto('./');
  await other.getByRole('button', { name: 'Continuer' }).click();
  await expect(other.getByRole('alert')).toContainText('autre onglet');
  await expect(other.getByRole('button', { name: 'Ouvrir le magasin' })).toHaveCount(0);
  await other.getByRole('button', { name: 'Offre & prix' }).click();
  const price = other.getByRole('textbox', { name: /^Prix TTC/ }).first();
  await price.fill('9,90');
  await price.press('Enter');
  await expect(other.getByRole('alert').filter({ hasText: 'autre onglet' }).last()).toBeVisible();

  // Once the first page has left the game, the second may play it.
  await page.getByRole('button', { name: 'Accueil' }).click();
  await other.getByRole('button', { name: 'Accueil' }).first().click();
  await other.getByRole('button', { name: 'Continuer' }).click();
  await expect(other.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible();
});

test('a full disk and a browser that keeps nothing are said, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === 'games') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await begin(page);
  await expect(page.getByRole('alert')).toContainText('plein');
  await page.getByRole('button', { name: 'Jouer la fin de la journée' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('where storage is forbidden, it is said before playing', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  await begin(page);
  await expect(page.getByRole('alert')).toContainText('n’autorise pas l’enregistrement');
});

test('settings and data are pages of their own, for everybody', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Accueil' }).click();
  await page.getByRole('button', { name: 'Réglages' }).click();
  await expectAccessible(page, 'settings');
  await page.getByRole('radio', { name: '130' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-text', '130');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-text', '130');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Passer en français' }).click();
  await page.getByRole('button', { name: 'Données' }).click();
  await expectAccessible(page, 'data');
  await page.getByRole('button', { name: 'Tout effacer de ce navigateur' }).click();
  await page.getByRole('button', { name: 'Tout effacer', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0);
});
