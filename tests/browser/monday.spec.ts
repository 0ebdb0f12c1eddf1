/**
 * The guided first Monday, by keyboard alone: every step is reached by the guide's own button, and only what the guide
 * says is done. The two decisions are in the log, and the store has sold what sending somebody to the shelves brings.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSave } from '../../src/handin/index.ts';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { tabTo } from './keys.ts';
import { watch } from './watch.ts';

const TITLE = 'Premier lundi';

const heading = (page: Page) => page.locator('#guide-title');
const focused = (page: Page) => page.locator(':focus');

/** Follows the guide: its button takes the focus where the arrow points. */
async function follow(page: Page, step: string, control: RegExp): Promise<void> {
  await expect(heading(page)).toHaveText(step);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, /^Y aller/);
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName(control);
}

test('the guided Monday, by keyboard alone, to its debrief', async ({ page, baseURL }) => {
  test.setTimeout(180_000); // hundreds of keys, one after the other
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page, TITLE).focus();
  await page.keyboard.press('Enter');

  await follow(page, 'Prévoyez la journée', /^Clients qui entreront/);
  await tabTo(page, /^Noter ces repères/);
  await page.keyboard.press('Enter');

  await follow(page, 'Corrigez la ligne étrange', /^Correction en colis, Croissant/);
  await page.keyboard.type('-37');
  await page.keyboard.press('Enter');

  await follow(page, 'Ouvrez le magasin', /^Ouvrir le magasin/);
  await expectAccessible(page, 'guide');
  await page.keyboard.press('Enter');
  await follow(page, 'Allez jusqu’à 11 h', /^Aller au prochain arrêt/);
  await page.keyboard.press('Enter');
  await follow(page, 'Lisez le contrôle de 11 h', /^Reprendre la journée/);
  await page.keyboard.press('Enter');
  await follow(page, 'Allez jusqu’à 17 h', /^Aller au prochain arrêt/);
  await page.keyboard.press('Enter');

  await follow(page, 'Un rayon se vide : que faites-vous ?', /^Envoyer Nadia au rayon/);
  await page.keyboard.press('Enter');
  await follow(page, 'Reprenez', /^Reprendre la journée/);
  await page.keyboard.press('Enter');
  for (let stop = 0; stop < 4 && !(await page.getByRole('dialog').isVisible()); stop++) {
    await follow(page, 'Allez jusqu’à la fermeture', /^Aller au prochain arrêt/);
    await page.keyboard.press('Enter');
  }

  // The dialog of the result hides the page: the guide goes on inside it.
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Lisez le débrief' })).toBeVisible();
  await expect(page.getByRole('dialog').locator('[data-guided]')).toBeVisible();
  await page.getByRole('dialog').locator('[data-guided]').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('C’est à vous');

  await page.getByRole('button', { name: 'Exporter la partie' }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const { save } = readSave(readFileSync(await download.path(), 'utf8'));
  const own = save!.log.filter(({ by }) => by !== 'deputy').map(({ command }) => command);
  expect(own.map(({ type }) => type)).toEqual(['forecast', 'order', 'move']);
  expect(own[1]).toMatchObject({ packs: { croissant: -37 } });
  clean();
});

test('the guide can be closed and opened again, and stays in sight on a small screen', async ({ page }) => {
  await page.goto('./');
  await startOf(page, TITLE).click();
  await expect(heading(page)).toHaveText('Prévoyez la journée');
  await page.getByRole('button', { name: 'Fermer le guide' }).click();
  await expect(heading(page)).toHaveCount(0);
  await expect(page.locator('[data-guided]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Rouvrir le guide' }).click();
  await expect(heading(page)).toHaveText('Prévoyez la journée');
  for (const [width, height] of [
    [1024, 768],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.getByRole('button', { name: 'Y aller' }).click();
    await expect(page.locator('[data-guided]')).toBeInViewport();
    await expect(heading(page)).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});
