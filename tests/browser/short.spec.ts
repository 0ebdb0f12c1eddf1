/**
 * The two scenarios of one class hour, played by clicking to their end: a phantom stock counted, an unlawful Saturday
 * mended by keys. The copy handed in is marked by the command line as the page marks it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const COMMAND = fileURLToPath(new URL('../../dist/gondole.js', import.meta.url));
test.beforeAll(() => expect(existsSync(COMMAND), 'the command line is built by `npm run build`').toBe(true));

/** Plays the day under way stop after stop; `at` acts at each stop, whose hour it is given. */
async function playDay(page: Page, at: (hour: string) => Promise<void> = async () => {}): Promise<void> {
  for (let stop = 0; stop < 14; stop++) {
    await page.getByRole('button', { name: 'Aller au prochain arrêt' }).click();
    if (await page.getByRole('dialog').isVisible()) return;
    await at(await page.getByTestId('clock').innerText());
  }
}

const nextDay = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: 'Jour suivant' }).click();

/** Hands in the copy of a game that is over: marks on the page, and by the command line, by code. */
async function handedIn(page: Page) {
  await page.getByRole('dialog').locator('.dialog-foot .button.main').click();
  await expect(page.getByTestId('coverage')).toBeVisible({ timeout: 120_000 });
  const shown = await page
    .locator('[data-mark]')
    .evaluateAll((cells) =>
      Object.fromEntries(
        cells.map((cell) => [cell.getAttribute('data-mark')!, cell.textContent!.trim().split(/\s/).at(-1)!]),
      ),
    );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter ma copie' }).click(),
  ]);
  const scored = spawnSync(
    process.execPath,
    [COMMAND, 'score', await download.path(), '--step', '0.01', '--json', '-'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  expect(scored.status, scored.stderr).toBe(0);
  const [row] = JSON.parse(scored.stdout).rows;
  expect(row.state).toBe('true');
  return { shown, row };
}

/** A mark in hundredths as the page writes it, to half a point. */
const written = (points: number | null): string =>
  points === null ? 'NE' : String(Math.round(points / 50) / 2).replace('.', ',');

function sameMarks(shown: Record<string, string>, marks: Record<string, number | null>): void {
  const codes = Object.keys(marks).filter((code) => /^([AGM]\d|BC0\d)$/.test(code) && code in shown);
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(shown[code], code).toBe(written(marks[code]!));
}

test('Rayon vide à 17 h: three days by clicking, phantom stock counted, and the same marks', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page, 'Rayon vide à 17 h').click();
  for (let day = 0; day < 3; day++) {
    await page.getByRole('button', { name: 'Noter ces repères comme prévision' }).click();
    await playDay(page, async (hour) => {
      if (day === 0 && hour.startsWith('17'))
        await page.getByRole('combobox', { name: 'Tâche d’Inès' }).selectOption('counting');
    });
    if (day < 2) await nextDay(page);
  }
  const { shown, row } = await handedIn(page);
  sameMarks(shown, row.marks);
  // Counting on Monday leaves nearly no phantom, of some 1 200 € at cost.
  expect(row.lines['g3.3-phantom'].value).toBeLessThan(12_000);
  expect(row.subs['A2.2']).toBeGreaterThan(0);
  clean();
});

test('Samedi pour tous: an unlawful Saturday mended by keys, two weeks by clicking, and the same marks', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(420_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page, 'Samedi pour tous').click();
  await page.getByRole('button', { name: 'Équipe', exact: true }).click();
  await page.getByRole('combobox', { name: 'Semaine' }).selectOption('template');
  await page.getByRole('button', { name: 'Sam', exact: true }).click();
  const law = page.locator('.control > p').filter({ hasText: /infractions? au droit du travail/ });
  await expect(law).toContainText('5 infractions');
  const bar = (shift: string) => page.locator(`[data-shift="${shift}"]`);
  await bar('thomas/15:30').focus();
  await page.keyboard.press('Delete');
  await bar('ines/07:00').focus();
  await page.keyboard.press('Delete');
  await bar('nadia/08:00').focus();
  for (let quarter = 0; quarter < 5; quarter++) await page.keyboard.press('Shift+ArrowLeft');
  await expect(law).toHaveCount(0);
  await page.getByRole('button', { name: 'Valider le planning' }).click();
  await expect(page.getByRole('button', { name: 'Valider le planning' })).toBeDisabled();
  await page.getByRole('button', { name: 'Magasin', exact: true }).click();

  const away = page.getByRole('heading', { name: 'Absences annoncées' });
  for (let day = 0; day < 14; day++) {
    // What Inès said on Wednesday is told, and stays told until her Saturday.
    await expect(away).toHaveCount(day >= 2 && day <= 12 ? 1 : 0);
    if (day === 7) {
      // The second Saturday is replanned: Karim, who did none, takes the till that Inès will not hold.
      await page.getByRole('button', { name: 'Équipe', exact: true }).click();
      await page.getByRole('combobox', { name: 'Semaine' }).selectOption('1');
      await page.getByRole('button', { name: 'Sam', exact: true }).click();
      await bar('ines/11:00').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Poste d’Inès' }).getByLabel('Salarié').selectOption('karim');
      await expect(bar('karim/11:00')).toBeVisible();
      await expect(law).toHaveCount(0);
      await page.getByRole('button', { name: 'Valider le planning' }).click();
      await expect(page.getByRole('button', { name: 'Valider le planning' })).toBeDisabled();
      await page.getByRole('button', { name: 'Magasin', exact: true }).click();
    }
    await playDay(page);
    if (day < 13) await nextDay(page);
  }
  const { shown, row } = await handedIn(page);
  sameMarks(shown, row.marks);
  expect(row.lines['m1.4-hours'].value).toBe(10_000);
  // Karim did one Saturday, Lucie none, the others two.
  expect(row.lines['m1.2-samedis'].value).toBe(2);
  clean();
});
