/** Budget and Analyses: what they show is what the books and the catalogue of indicators say outside the browser. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSave } from '../../src/handin/index.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { replay } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f ]/g, '').replace('−', '-');
const euros = (cents: number): string => `${(cents / 100).toFixed(2).replace('.', ',')}€`;

async function afterOneWeek(page: Page): Promise<void> {
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: /fin de la semaine/ }).click();
  const result = page.getByRole('dialog');
  await result
    .getByRole('button', { name: /suivant/ })
    .last()
    .click();
}

async function saved(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la partie' }).click(),
  ]);
  const { save } = readSave(readFileSync(await download.path(), 'utf8'));
  return viewOf(
    replay(save!.scenario, save!.log as Parameters<typeof replay>[1], save!.now, { seeds: save!.seeds }),
  );
}

test('the income statement and the journal are the books, to the cent', async ({ page, baseURL }) => {
  const clean = watch(page, baseURL!);
  await afterOneWeek(page);
  const view = await saved(page);
  await page.getByRole('button', { name: 'Budget' }).click();
  await expectAccessible(page, 'budget');
  const shown = async (line: string): Promise<string> =>
    plain(await page.locator(`[data-line="${line}"]`).first().innerText());
  expect(await shown('sales')).toBe(euros(-view.movement('707', 0, 6)));
  expect(await shown('result')).toBe(euros(-view.movement('6', 0, 6) - view.movement('7', 0, 6)));

  // A line of the statement opens its entries, which leave as a file for a spreadsheet.
  await page.getByRole('button', { name: 'Frais de personnel', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Compte' })).toHaveValue('personnel');
  await expectAccessible(page, 'journal');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click(),
  ]);
  const rows = readFileSync(await file.path(), 'utf8')
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .slice(1);
  const wages = rows
    .filter((row) => row.includes(';641 '))
    .map((row) => Number(row.split(';')[4]!.replace(',', '.')));
  expect(Math.round(100 * wages.reduce((a, b) => a + b, 0))).toBe(view.movement('641', 0, 6));
  for (const tab of ['Trésorerie', 'Balance']) {
    await page.getByRole('button', { name: tab, exact: true }).click();
    await expectAccessible(page, tab);
  }
  clean();
});

test('analyses show the figures of the catalogue, pinned ones on the dashboard', async ({
  page,
  baseURL,
}) => {
  const clean = watch(page, baseURL!);
  await afterOneWeek(page);
  const view = await saved(page);
  await page.getByRole('button', { name: 'Analyses' }).click();
  await expectAccessible(page, 'dashboard');
  await page.getByRole('button', { name: 'Stocks, ruptures, démarque' }).click();
  await expectAccessible(page, 'chapter');
  const rate = INDICATORS.get('empty-rate')!.of(view, { from: 0, to: 6 })!;
  await expect(page.locator('[data-indicator="empty-rate"]')).toHaveText(
    new RegExp(`^${(rate / 100).toFixed(1).replace('.', ',')}\\s?%$`),
  );
  await page.getByRole('button', { name: 'Épingler « Stock moyen » au tableau de bord' }).click();
  await page.getByRole('button', { name: 'Mon tableau de bord' }).click();
  await expect(page.getByRole('button', { name: 'Stock moyen' })).toBeVisible();

  // A figure opens its days and its parts; a head sorts them.
  await page.getByRole('button', { name: 'Chiffre d’affaires TTC' }).click();
  await expectAccessible(page, 'detail');
  await page.getByRole('button', { name: 'Par référence' }).click();
  const first = page.locator('section', { hasText: 'Par référence' }).last().locator('tbody tr').first();
  const best = Math.max(
    ...view.model.products.map(
      (_, p) => INDICATORS.get('sales-ttc')!.of(view, { from: 0, to: 6, product: p }) ?? 0,
    ),
  );
  expect(plain(await first.locator('td').innerText())).toBe(euros(best));
  clean();
});
