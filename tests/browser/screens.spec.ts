/**
 * Every screen: nothing for axe to say, no horizontal scroll at the sizes of school screens nor at 200 % zoom, and a
 * photograph at 1440 × 900 and 1024 × 768 to look at (test-results/browser).
 */
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const SIZES = [
  [1440, 900],
  [1024, 768],
] as const;
/** Half the width of a small laptop: what 200 % zoom leaves. */
const ZOOMED = [
  [720, 450],
  [640, 360],
] as const;

async function noSideways(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, screen).toBeLessThanOrEqual(0);
}

async function see(page: Page, info: TestInfo, screen: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await noSideways(page, `${screen}, ${width} × ${height}`);
    await page.waitForTimeout(250); // the picture is drawn again at this size
    await page.screenshot({ path: info.outputPath(`${screen}-${width}.png`) });
  }
  await page.setViewportSize({ width: SIZES[0][0], height: SIZES[0][1] });
  await expectAccessible(page, screen);
}

/** With the largest texts on a narrow screen, what floats over the picture and the figures of the header keep clear. */
async function expectApart(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1024, height: 768 });
  const aside = await page.locator('.side').evaluate((side) => side.scrollWidth - side.clientWidth);
  expect(aside).toBeLessThanOrEqual(0);
  await page.evaluate(() => document.documentElement.setAttribute('data-text', '130'));
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const bar = await box('.layers');
  const pill = await box('.in-store');
  expect(bar.y + bar.height <= pill.y || bar.x + bar.width <= pill.x).toBe(true);
  const time = await box('.own-time');
  expect(time.x + time.width).toBeLessThanOrEqual((await box('.top-tools')).x);
  await page.evaluate(() => document.documentElement.removeAttribute('data-text'));
  await page.setViewportSize({ width: SIZES[0][0], height: SIZES[0][1] });
}

test('home, its settings and its data', async ({ page, baseURL }, info) => {
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await expect(startOf(page)).toBeVisible();
  await see(page, info, 'home');
  for (const name of ['Réglages', 'Données']) {
    await page.getByRole('button', { name }).click();
    await see(page, info, name);
    await page.keyboard.press('Escape');
  }
  clean();
});

test('a day on the floor', async ({ page, baseURL }, info) => {
  test.setTimeout(180_000); // axe reads every cell of every table
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  await expect(page.getByRole('button', { name: 'Agrandir le plan' })).toBeVisible();
  await see(page, info, 'morning');
  // Monday's roster: Lucie begins at 6 h 30, Nadia is off.
  const team = page.getByRole('region', { name: 'Équipe' });
  await expect(team.getByRole('listitem').filter({ hasText: 'Lucie' })).toContainText(/dès 6\sh\s30/);
  await expect(team.getByRole('listitem').filter({ hasText: 'Nadia' })).toContainText('repos');
  await page.getByRole('button', { name: 'Aller au prochain arrêt' }).click();
  await expect(page.getByRole('heading', { name: /^Arrêt de 11/ })).toBeVisible();
  await see(page, info, 'stop');
  await expectApart(page);

  // On paper: the figures of the day and what happens in words, the fold open or not, and no picture.
  await page.getByRole('button', { name: 'Ce qui se passe' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('clock')).toBeVisible();
  await expect(team.getByText('Lucie')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Aujourd’hui' }).getByText('Tickets')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Arrêt de 11/ })).toBeHidden();
  await expect(page.locator('.floor')).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Ce qui se passe' }).click();
  for (const layer of ['Rayons vides', 'Passage', 'Rendement', 'Attente']) {
    await page.getByRole('button', { name: layer, exact: true }).click();
    await expect(page.getByRole('region', { name: 'Légende du calque' })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Passage', exact: true }).click();
  await see(page, info, 'traffic');
  await page.getByRole('button', { name: 'Aucun', exact: true }).click();

  // Whatever can be clicked on the picture has its card through the list.
  await page.getByRole('button', { name: 'Choisir sur une liste' }).click();
  const list = page.getByRole('region', { name: 'Sur le plan' });
  for (const name of [/^Mur des boissons/, /^Quai/, /^Sylvie|^Lucie|^Karim/, /^Caisse 1/]) {
    const one = list.getByRole('button', { name }).first();
    const title = (await one.innerText()).split(' ')[0]!;
    await one.click();
    await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${title}`) })).toBeVisible();
  }
  await see(page, info, 'cards');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 2, name: 'Caisse 1' })).toHaveCount(0);
  await list.getByRole('button', { name: 'Fermer' }).click();
  await expect(list).toHaveCount(0);

  // The day under its handle: the past is shown, the present does not move.
  const handle = page.getByRole('slider', { name: 'Revoir un moment de la journée' });
  await handle.focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowLeft');
  await expect(page.getByTestId('clock')).toContainText(/^10/);
  await see(page, info, 'looking-back');
  await page.getByRole('button', { name: 'Revenir au présent' }).click();
  await expect(page.getByTestId('clock')).toContainText(/^11/);
  clean();
});

test('services and results', async ({ page, baseURL }, info) => {
  test.setTimeout(240_000); // axe reads every cell of every table
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  await expect(page.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible();
  const rail = page.getByRole('navigation', { name: /services/ });
  const services = rail.locator('button:not([aria-disabled])');
  for (const service of await services.all()) {
    await service.click();
    const name = (await service.innerText()).split('\n')[0]!;
    await see(page, info, name.replaceAll(/\W+/g, '-'));
    for (const [width, height] of ZOOMED) {
      await page.setViewportSize({ width, height });
      await noSideways(page, `${name}, ${width} × ${height}`);
      await expect(page.getByRole('button', { name: 'Ouvrir le magasin' })).toBeVisible();
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await page.getByRole('button', { name: 'Jouer la fin de la semaine' }).click();
  await expect(page.getByText(/^Résultat de la semaine/)).toBeVisible();
  await see(page, info, 'result-of-the-week');
  await page.getByRole('button', { name: 'Voir la journée' }).click();
  await see(page, info, 'result-of-the-day');
  clean();
});
