/** Tables of goods: typed and pasted in the French way, sorted, searched, exported; six hundred references stay quick. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { w0Input } from '../bench/w0.ts';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const prices = (page: Page) => page.getByRole('textbox', { name: /^Prix TTC/ });

/** Puts text in the clipboard of a paste on the field that has the focus, as a spreadsheet would. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

test('a column of prices pasted from a spreadsheet: taken or refused one by one, nothing lost', async ({
  page,
  baseURL,
}) => {
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  const before = await prices(page).nth(3).inputValue();
  await prices(page).first().focus();
  await paste(page, '1 234,5 €\r\n-3\r\nbanane\r\n\r\n12,90\r\n');
  // A price of 1 234,50 € is a slip of the hand that the store refuses; what was typed stays, with the reason.
  for (const [at, text] of [
    [0, '1 234,5 €'],
    [1, '-3'],
    [2, 'banane'],
  ] as const) {
    const field = prices(page).nth(at);
    await expect(field).toHaveValue(text);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(/.{10,}/);
  }
  await expect(prices(page).nth(3)).toHaveValue(before);
  await expect(prices(page).nth(4)).toHaveValue('12,90');
  await expect(page.getByRole('status').first()).toContainText('1 valeurs prises, 3 refusées');
  await expectAccessible(page, 'pasted prices');
  await prices(page).nth(2).press('Escape');
  await expect(prices(page).nth(2)).toHaveAttribute('aria-invalid', 'false');

  await page.getByRole('searchbox', { name: 'Chercher' }).fill('cafe');
  const names = await page.locator('tbody th[scope=row]').allInnerTexts();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name.toLowerCase()).toContain('café');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.split('\r\n')[0]).toContain(';Prix TTC (€);');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(names.length + 1);
  clean();
});

test('six hundred references scroll and sort', async ({ page }, info) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles({
    name: 'w0.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...w0Input(7), id: 'w0', title: 'Six cents références' })),
  });
  await expect(page.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible();
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', /^6\d\d$/);
  const longest = async (what: string, act: () => Promise<void>): Promise<void> => {
    await page.evaluate(() => {
      const all: number[] = [];
      const seen = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) all.push(entry.duration);
      });
      seen.observe({ entryTypes: ['longtask'] });
      Object.assign(globalThis, { longTasks: all });
    });
    await act();
    await page.waitForTimeout(300);
    const all = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks);
    console.log(`${what}: longest task ${all.length > 0 ? Math.round(Math.max(...all)) : 'under 50'} ms`);
  };
  const box = page.getByRole('group', { name: 'Offre et prix' });
  await longest('600 references, sort by name', () => page.getByRole('button', { name: /^Produit/ }).click());
  await longest('600 references, sort by margin', () =>
    page.getByRole('button', { name: /^Marge unitaire/ }).click(),
  );
  await longest('600 references, scroll', async () => {
    for (let i = 0; i < 20; i++) await box.evaluate((element) => element.scrollBy(0, 900));
  });
  // The last row is there, and the keyboard goes on from one to the next.
  await box.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(page.locator(`tr[aria-rowindex="601"]`)).toBeVisible();
  const name = (await prices(page).last().getAttribute('aria-label'))!.replace('Prix TTC, ', '');
  await longest('600 references, one price', async () => {
    await prices(page).last().fill('3,33');
    await prices(page).last().press('Enter');
  });
  // Sorted by its margin, the row has gone to its new place; a search finds it.
  await page.getByRole('searchbox', { name: 'Chercher' }).fill(name);
  await expect(prices(page)).toHaveValue('3,33');
  await page.screenshot({ path: info.outputPath('long-table.png') });
});
