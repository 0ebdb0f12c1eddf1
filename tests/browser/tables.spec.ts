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

test('on a narrow screen with the largest texts, columns fold in a line under their row: nothing scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('./');
  await startOf(page).click();
  await page.evaluate(() => document.documentElement.setAttribute('data-text', '130'));
  for (const [panel, field] of [
    ['Stocks', /^Correction en colis/],
    ['Offre & prix', /^Prix TTC/],
    ['Espace', /^Facings/],
  ] as const) {
    await page.getByRole('button', { name: panel }).click();
    const box = page.locator('.scroll-x').first();
    await expect(page.getByRole('textbox', { name: field }).first()).toBeVisible();
    await expect
      .poll(() => box.evaluate((element) => element.scrollWidth - element.clientWidth), { message: panel })
      .toBeLessThanOrEqual(0);
  }
  // What has folded is said in words, and comes back where there is room.
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  await expect(page.locator('tr.folded').first()).toContainText(/TVA 20,0/);
  await expect(page.getByRole('columnheader', { name: /^TVA/ })).toHaveCount(0);
  await expectAccessible(page, 'folded columns');
  await page.evaluate(() => document.documentElement.removeAttribute('data-text'));
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('columnheader', { name: /^TVA/ })).toBeVisible();
  await expect(page.locator('tr.folded')).toHaveCount(0);
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

/** The rows of a file that a table exports, its mark taken off. */
async function exportOf(page: Page, table: string, button = 'Exporter en CSV'): Promise<string[][]> {
  const box = page
    .locator('.data-table')
    .filter({ has: page.getByRole('table', { name: table, exact: true }) });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    box.getByRole('button', { name: button }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(';'));
}

test('tables of pick-up, of the books and of the week are sorted, chosen from and exported', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  for (let day = 0; day < 2; day++) {
    await page.getByRole('button', { name: 'Jouer la fin de la journée' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Jour suivant' }).click();
  }
  await page.getByRole('button', { name: 'Retrait', exact: true }).click();

  // Orders: by amount, then those of one state, then the file of what is left.
  const orders = page.getByRole('table', { name: 'Commandes', exact: true });
  await orders.getByRole('button', { name: 'Montant TTC' }).click();
  const amounts = (await orders.locator('tbody td:nth-child(6)').allInnerTexts()).map((text) =>
    Number(text.replace(/[^\d,]/g, '').replace(',', '.')),
  );
  expect(amounts.length).toBeGreaterThan(2);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  const file = await exportOf(page, 'Commandes');
  expect(file[0]).toEqual([
    'Commande',
    'Promise',
    'État',
    'Lignes à préparer',
    'Articles à préparer',
    'Montant TTC (€)',
    'Où',
    'Qui',
  ]);
  expect(file.slice(1).map((row) => Number(row[5]!.replace(',', '.')))).toEqual(amounts);
  expect(file[1]![1]).toMatch(/^\d{2}\/03\/2026 \d{2}:\d{2}$/);

  // Slots of one day: as many as the file has lines.
  const slots = page.getByRole('table', { name: 'Créneaux', exact: true });
  const all = await slots.locator('tbody tr[aria-rowindex]').count();
  await page.getByRole('combobox', { name: 'Jour', exact: true }).selectOption('demain');
  const tomorrow = (await exportOf(page, 'Créneaux')).slice(1);
  expect(tomorrow.length).toBeGreaterThan(5);
  expect(tomorrow.length).toBeLessThan(all);
  expect(new Set(tomorrow.map((row) => row[1]))).toEqual(new Set(['05/03/2026']));

  await page.locator('summary', { hasText: 'Liste des casiers' }).click();
  expect((await exportOf(page, 'Liste des casiers')).length).toBe(25);
  expect((await exportOf(page, 'Heures du retrait'))[7]).toEqual(['dimanche', 'oui', '10:30', '12:30']);
  await expectAccessible(page, 'tables of pick-up');
  await page.screenshot({ path: info.outputPath('pickup.png') });

  // The books: the days of the journal follow one another, whatever their names.
  await page.getByRole('button', { name: 'Budget', exact: true }).click();
  const income = await exportOf(page, 'Résultat');
  expect(income[0]!.slice(1)).toEqual(['Semaine 1 (€)', 'Depuis le début (€)']);
  expect(income.at(-1)![0]).toBe('Résultat de la période');
  await page.screenshot({ path: info.outputPath('income.png') });
  await page.getByRole('button', { name: 'Journal', exact: true }).click();
  await page
    .getByRole('table', { name: 'Journal' })
    .getByRole('button', { name: 'Jour', exact: true })
    .click();
  const days = (await exportOf(page, 'Journal')).slice(1).map((row) => row[1]!);
  expect(new Set(days).size).toBeGreaterThan(1);
  const calendar = (text: string) => text.split('/').reverse().join('');
  expect(days.map(calendar)).toEqual(days.map(calendar).sort());

  // The week: its days, then what they make together.
  await page.getByRole('button', { name: 'Jouer la fin de la semaine' }).click();
  await expect(page.getByText(/^Résultat de la semaine/)).toBeVisible({ timeout: 60_000 });
  const week = await exportOf(page, 'Jour par jour');
  expect(week).toHaveLength(9);
  const euros = (row: string[]) => Math.round(Number(row[1]!.replace(',', '.')) * 100);
  expect(week.slice(1, 8).reduce((sum, row) => sum + euros(row), 0)).toBe(euros(week[8]!));
  await page.screenshot({ path: info.outputPath('week.png') });
  clean();
});
