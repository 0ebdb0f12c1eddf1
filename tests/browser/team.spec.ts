/** The planning: an unlawful roster explained, refused, put right by keyboard only, and given; Node finds the same. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSave } from '../../src/handin/index.ts';
import { replay } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const planning = async (page: Page): Promise<void> => {
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: 'Équipe' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /planning/ })).toBeVisible();
};

test('an unlawful roster is explained, refused, and put right with the keyboard alone', async ({
  page,
  baseURL,
}) => {
  const clean = watch(page, baseURL!);
  await planning(page);
  await expectAccessible(page, 'planning');
  await expect(page.getByText('Rien à redire')).toBeVisible();

  // Monday evening, Karim closes the till: his last shift ends at 20 h 45. Eight hours more at the start are too many.
  const last = page.getByRole('button', { name: /^Karim, Caisse, de 16 h 30/ });
  await last.focus();
  for (let quarter = 0; quarter < 20; quarter++) await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByText(/infractions? au droit du travail\./)).toBeVisible();
  const give = page.getByRole('button', { name: 'Valider le planning' });
  await give.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Karim');

  // Every change is taken back one by one, then the shift is made half an hour shorter instead.
  const back = page.getByRole('button', { name: 'Annuler le changement' });
  await back.focus();
  for (let quarter = 0; quarter < 20; quarter++) await page.keyboard.press('Enter');
  await expect(back).toBeDisabled();
  await last.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.getByText('Rien à redire')).toBeVisible();
  await give.focus();
  await page.keyboard.press('Enter');
  await expect(give).toBeDisabled();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la partie' }).click(),
  ]);
  const { save } = readSave(readFileSync(await download.path(), 'utf8'));
  const game = replay(save!.scenario, save!.log as Parameters<typeof replay>[1], save!.now);
  expect(game.skipped).toEqual([]);
  expect(viewOf(game).breachesAhead()).toEqual([]);
  const karim = game.plan.roster.weeks['0']![0]!.filter(({ employee }) => employee === 'karim');
  expect(karim.at(-1)).toMatchObject({ from: '16:30', to: '20:15' });
  await page.getByRole('button', { name: 'Sam', exact: true }).click();
  await expectAccessible(page, 'planning given');
  clean();
});

test('a shift is dragged, cut by a pause, handed to somebody and copied to another week', async ({
  page,
}) => {
  await planning(page);
  const bar = page.getByRole('button', { name: /^Thomas, Mise en rayon, de 6 h 30 à 10 h 30/ });
  const box = (await bar.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + box.width / 4, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(
    page.getByRole('button', { name: /^Thomas, Mise en rayon, de 7 h 30 à 11 h 30/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: /^Thomas, Mise en rayon/ }).click();
  const editor = page.getByRole('region', { name: 'Poste de Thomas' });
  await editor.getByRole('textbox', { name: 'Fin' }).fill('13h');
  await editor.getByRole('textbox', { name: 'Fin' }).press('Enter');
  await editor.getByRole('button', { name: 'Ajouter une pause' }).click();
  await expect(page.getByRole('button', { name: /^Thomas, Pause, de 10 h 00 à 10 h 30/ })).toBeVisible();
  await page.getByRole('region', { name: 'Poste de Thomas' }).getByLabel('Salarié').selectOption('nadia');
  await expect(
    page.getByRole('button', { name: /^Nadia, Mise en rayon, de 7 h 30 à 10 h 00/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Copier la semaine' }).click();
  await page.getByRole('combobox', { name: 'Semaine' }).selectOption('2');
  await page.getByRole('button', { name: 'Coller la semaine' }).click();
  await expect(
    page.getByRole('button', { name: /^Nadia, Mise en rayon, de 7 h 30 à 10 h 00/ }),
  ).toBeVisible();
});

for (const [width, height] of [
  [1024, 768],
  [640, 360],
  [320, 568],
] as const) {
  test(`fits ${width} × ${height} without a horizontal scroll of the page`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await planning(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expect(page.getByRole('button', { name: 'Valider le planning' })).toBeAttached();
  });
}
