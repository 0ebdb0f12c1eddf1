/**
 * Two weeks played by skipping, then the debrief: the marks on screen are those that Node finds from the exported game,
 * a line of evidence opens its days, the waterfall adds up, one twin is played and one is stopped.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { markedOf, readCopy } from '../../src/handin/index.ts';
import { flat, markGame, referenceRuns, shown } from '../../src/marks/index.ts';
import { finish } from '../../src/play/steps.ts';
import { replay } from '../../src/store/game.ts';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

/** A mark as the page writes it: `12,5`; NE when there is none. */
const written = (points: number | undefined): string =>
  points === undefined ? 'NE' : String(shown(points) / 100).replace('.', ',');

/** An amount as the page writes it, in cents. */
const centsOf = (text: string): number =>
  Math.round(
    Number(
      text
        .replace('−', '-')
        .replace(',', '.')
        .replace(/[^\d.-]/g, ''),
    ) * 100,
  );

/** Every mark of a copy, by code; what it claims is what Node finds. */
function marksInNode(text: string): Map<string, string> {
  const { copy } = readCopy(text);
  const { scenario, seeds, now } = copy!;
  const game = replay(scenario, copy!.log as Parameters<typeof replay>[1], now, { seeds });
  const marks = markGame({
    game,
    at: { from: 0, to: now.day - 1 },
    references: finish(referenceRuns(scenario, seeds, now.day)),
  });
  expect(copy!.claim.marks).toEqual(markedOf(marks, new Map()).marks);
  return new Map(flat(marks).map(({ code, points }) => [code, written(points)]));
}

/** The screen at the sizes of school screens and of a narrow window. */
async function photograph(page: Page, info: TestInfo, name: string): Promise<void> {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [320, 640],
    [1439, 3200], // the whole of what scrolls
  ] as const) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${name}, ${width}`).toBeLessThanOrEqual(0);
    await page.screenshot({ path: info.outputPath(`${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('two weeks, their marks and what they rest on', async ({ page, baseURL }, info) => {
  test.setTimeout(240_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  const price = page.getByRole('textbox', { name: /^Prix TTC/ }).first();
  await price.fill('9,99');
  await price.press('Enter');
  const skip = page.getByRole('button', { name: 'Jouer la fin de la semaine' });
  const lookBack = page.getByRole('button', { name: 'Bilan', exact: true });
  await expect(lookBack).toHaveCount(0);
  await skip.click();
  const result = page.getByRole('dialog', { name: /^Résultat/ });
  await result.getByRole('button', { name: 'Jour suivant' }).click({ timeout: 60_000 });
  // The closed week is read again before the next one begins, after a reload too; never while a day is played.
  await page.reload();
  await page.getByRole('button', { name: 'Continuer' }).first().click();
  await lookBack.click();
  await expect(page.getByTestId('coverage')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Ouvrir le magasin' }).click();
  await expect(lookBack).toHaveCount(0);
  await skip.click();
  await page.getByRole('button', { name: 'Bilan de la semaine' }).click({ timeout: 60_000 });

  // Marks: those of Node on the exported game.
  await expect(page.getByTestId('coverage')).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter ma copie' }).click(),
  ]);
  const expected = marksInNode(readFileSync(await download.path(), 'utf8'));
  const competences = [...expected].filter(([code]) => /^([AGM]\d|BC0\d)$/.test(code));
  for (const [code, mark] of competences)
    expect(await page.locator(`[data-mark="${code}"]`).first().innerText(), code).toMatch(
      new RegExp(`(^|\\s)${mark}$`),
    );
  expect(competences.some(([, mark]) => mark !== 'NE')).toBe(true);

  // Evidence: a competence opens its lines, a figure its page of analyses, and the debrief is still there after.
  await page.getByRole('button', { name: /^A2 / }).click();
  await expect(page.getByRole('heading', { name: /^A2 .*sur quoi cette note repose/ })).toBeVisible();
  // Lines sort by their mark: the best first, then the worst; values of several units do not.
  const lines = page.getByRole('table', { name: /^A2\.2/ });
  await lines.getByRole('button', { name: 'Note', exact: true }).click();
  await expect(lines.getByRole('columnheader', { name: /^Note/ })).toHaveAttribute('aria-sort', 'descending');
  const notes = (await lines.locator('tbody tr td:last-child').allInnerTexts()).filter((one) => one !== '–');
  const points = notes.map((one) => Number(one.replace(',', '.')));
  expect(points).toEqual([...points].sort((a, b) => b - a));
  await expect(lines.getByRole('button', { name: 'Votre valeur' })).toHaveCount(0);
  await lines.locator('tbody').getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Analyses' })).toBeVisible();
  await expect(page.locator('.detail [data-indicator]')).not.toHaveText('–');
  await lookBack.click();

  // Why: from the prudent manager to the player, to the cent.
  await expect(page.getByTestId('why-text')).toBeVisible({ timeout: 60_000 });
  const parts = await page
    .locator('[data-why]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-why'))));
  expect(parts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(parts.at(-1));
  await photograph(page, info, 'debrief');
  await expectAccessible(page, 'debrief');

  // What if: one twin to its end with its range, another one stopped.
  const play = page.getByRole('button', { name: 'Rejouer sans elle' });
  await play.click();
  await expect(page.getByTestId('twin-range')).toBeVisible({ timeout: 120_000 });
  await expect(page.getByTestId('twin-total')).toBeVisible();
  // Who it reaches: by household, then by segment, of the whole time and of one day; the sums are those of the days.
  const who = page.locator('.who');
  const reached = who.getByRole('table', { name: 'Qui achète autrement' });
  await expect(reached.getByRole('rowheader').first()).toBeVisible();
  const total = (await page.getByTestId('twin-who').innerText()).match(/En tout\s: (.*?) de CA/)![1];
  await photograph(page, info, 'twin');
  await who.getByText('par segment').click();
  const cells = await reached.locator('tbody tr td:nth-child(3)').allInnerTexts();
  expect(cells.reduce((sum, cell) => sum + centsOf(cell), 0)).toBe(centsOf(total!));
  await photograph(page, info, 'segments');
  await who.getByLabel('Jour').selectOption({ index: 1 });
  await expect(page.getByTestId('twin-who')).not.toContainText(`${total} de CA`);
  await who.getByText('par foyer').click();
  await expectAccessible(page, 'twin');
  await play.click();
  const stop = page.locator('.twin-result').getByRole('button', { name: 'Arrêter' });
  await expect(page.getByTestId('twin-total')).toBeVisible({ timeout: 60_000 });
  await stop.click();
  await expect(stop).toHaveCount(0);
  await expect(page.getByTestId('twin-range')).toHaveCount(0);
  clean();
});

test('the end of a game: hidden truth, and a page to print', async ({ page, baseURL }, info) => {
  test.setTimeout(120_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(fileURLToPath(new URL('../fixtures/petite-epicerie.json', import.meta.url)));
  await page.getByRole('button', { name: 'Offre & prix' }).click();
  const price = page.getByRole('textbox', { name: /^Prix TTC/ }).first();
  await price.fill('9,99');
  await price.press('Enter');
  const skip = page.getByRole('button', { name: 'Jouer la fin de la semaine' });
  const toReview = page.getByRole('dialog').getByRole('button', { name: 'Bilan', exact: true });
  for (;;) {
    await skip.click({ timeout: 60_000 });
    const result = page.getByRole('dialog', { name: /^Résultat/ });
    await expect(result).toBeVisible({ timeout: 60_000 });
    if ((await toReview.count()) > 0) break;
    await result.getByRole('button', { name: 'Jour suivant' }).click();
  }
  await toReview.click();
  await expect(page.getByTestId('why-text')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Ce qui ne se voyait pas' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Besoins perdus par cause' })).toBeVisible();
  // Once the game is over a twin also tells what each household found and missed.
  await page.getByRole('button', { name: 'Rejouer sans elle' }).click();
  const who = page.getByRole('table', { name: 'Qui achète autrement' });
  await expect(who.getByRole('columnheader', { name: /^Non trouvés/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByTestId('twin-range')).toBeVisible({ timeout: 60_000 });
  await photograph(page, info, 'end');
  await expectAccessible(page, 'end of the game');
  // On paper: the marks and what they rest on, nothing to press.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Exporter ma copie' })).toBeHidden();
  await expect(page.getByRole('heading', { name: /sur quoi cette note repose/ })).toBeVisible();
  await page.pdf({ path: info.outputPath('end.pdf'), format: 'A4' });
  // Among the kept games it is told as what it is.
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Accueil' }).click();
  await expect(page.getByText('partie terminée')).toBeVisible();
  clean();
});
