/**
 * A free week of the supérette by the keyboard alone: something is decided each day in another panel, days are opened,
 * stops and cards answered, the question of Friday settled, results closed. Node finds the same cents and fingerprints.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSave } from '../../src/handin/index.ts';
import { replay } from '../../src/store/game.ts';
import { viewOf } from '../../src/store/view.ts';
import { cents } from './amount.ts';
import { startOf } from './begin.ts';
import { pressOn, tabTo, withoutPointer } from './keys.ts';
import { watch } from './watch.ts';

test.use({ trace: 'off' }); // it would hold a picture of the page for each key

const BACK = 'Shift+Tab';
const dialog = (page: Page) => page.getByRole('dialog');

/** What is decided before the doors open, one panel a day. */
const MORNINGS: ((page: Page) => Promise<void>)[] = [
  async (page) => {
    await pressOn(page, /^Stocks/);
    await tabTo(page, /^Correction en colis, /);
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Commande prête/)).toBeVisible();
  },
  async (page) => {
    await pressOn(page, /^Offre/);
    await tabTo(page, /^Prix TTC, /);
    await page.keyboard.type('9,90');
    await page.keyboard.press('Enter');
  },
  async (page) => {
    await pressOn(page, /^Espace/);
    await pressOn(page, /^Un facing de moins/);
    await expect(dialog(page)).toHaveCount(0);
  },
  async (page) => {
    await pressOn(page, /^Équipe/);
    // A quarter of an hour less at the end of a shift of next Monday, far enough for the law of notice.
    await tabTo(page, /^Semaine/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /, Caisse, de /);
    await page.keyboard.press('Shift+ArrowLeft');
    await pressOn(page, /^Valider le planning/, BACK);
  },
  // Friday: its question comes in the day.
  async (page) => {
    await pressOn(page, /^Magasin/);
    await pressOn(page, /^Noter ces repères/, BACK);
  },
  async (page) => {
    await pressOn(page, /^Retrait/);
    await tabTo(page, /^Commandes acceptées par créneau/);
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
  },
  async (page) => {
    await pressOn(page, /^Magasin/);
    await tabTo(page, /^Clients qui entreront/, BACK);
    await page.keyboard.press('ArrowRight');
  },
];

test('a free week by the keyboard alone, and the same in Node', async ({ page, baseURL }) => {
  test.setTimeout(240_000); // thousands of keys, one after the other
  const clean = watch(page, baseURL!);
  const untouched = await withoutPointer(page);
  await page.goto('./');
  await expect(startOf(page)).toBeVisible();
  const chosen = () => startOf(page).evaluate((button) => button === document.activeElement);
  for (let step = 0; step < 50 && !(await chosen()); step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  const shown: { revenue: number; margin: number; cash: number; fingerprint: string | null }[] = [];
  for (let day = 0; day < 7; day++) {
    await expect(page.getByTestId('clock')).toHaveText('avant l’ouverture');
    await MORNINGS[day]!(page);
    await pressOn(page, /^Ouvrir le magasin/, BACK);
    if (day % 2 === 0) await stopAfterStop(page);
    else await pressOn(page, /^Jouer la fin de la journée/, BACK);
    await expect(dialog(page)).toBeVisible();
    if (day === 6) await pressOn(page, /^Voir la journée/);
    const amount = async (id: string): Promise<number> => cents(await page.getByTestId(id).innerText());
    shown.push({
      revenue: await amount('day-revenue'),
      margin: await amount('day-margin'),
      cash: await amount('day-cash'),
      fingerprint: await page.locator('[data-fingerprint]').getAttribute('data-fingerprint'),
    });
    if (day < 6) await pressOn(page, /^Jour suivant/);
  }
  await pressOn(page, /^Voir la semaine/);
  const week = cents(await page.getByTestId('week-revenue').innerText());
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  const download = page.waitForEvent('download');
  await pressOn(page, /^Exporter la partie/, BACK);
  const { save, problems } = readSave(readFileSync(await (await download).path(), 'utf8'));
  expect(problems).toEqual([]);
  const log = save!.log as Parameters<typeof replay>[1];
  const game = replay(save!.scenario, log, save!.now, { seeds: save!.seeds });
  expect(game.skipped).toEqual([]);
  const view = viewOf(game);
  const goods = (day: number) =>
    -['707', '607', '6037'].reduce((all, one) => all + view.movement(one, day, day), 0);
  const takings = (day: number) => view.model.products.reduce((sum, _, p) => sum + view.revenue(p, day), 0);
  expect(
    shown.map((_, day) => ({
      revenue: takings(day),
      margin: goods(day),
      fingerprint: game.fingerprints[day],
    })),
  ).toEqual(shown.map(({ revenue, margin, fingerprint }) => ({ revenue, margin, fingerprint })));
  expect(view.cashCents()).toBe(shown[6]!.cash);
  expect(week).toBe(shown.reduce((sum, { revenue }) => sum + revenue, 0));
  const kinds = new Set<string>(log.map(({ command }) => command.type));
  for (const kind of ['order', 'prices', 'facings', 'roster', 'dilemma', 'pickup', 'forecast', 'move'])
    expect(kinds, kind).toContain(kind);
  await untouched();
  clean();
});

/**
 * Goes from stop to stop to the end of the day; the card of the first one is answered, somebody is sent elsewhere at the
 * second, and the question of the day is settled when it comes.
 */
async function stopAfterStop(page: Page): Promise<void> {
  const actions = /^(Remplissage prioritaire|Ouvrir la caisse|Envoyer )/;
  for (let stop = 0; stop < 14; stop++) {
    await pressOn(page, /^Aller au prochain arrêt/, BACK);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
    if (await dialog(page).isVisible()) return;
    if (await page.getByRole('button', { name: 'Lire et répondre' }).isVisible()) {
      await pressOn(page, /^Lire et répondre/, BACK);
      await expect(dialog(page)).toBeVisible();
      await pressOn(page, /^Choisir/);
      await expect(dialog(page)).toHaveCount(0);
    } else if (stop === 0 && (await page.getByRole('button', { name: actions }).count()) > 0) {
      await pressOn(page, actions, BACK);
    } else if (stop === 1) {
      await pressOn(page, /^Magasin/);
      await tabTo(page, /^Tâche d/);
      await page.keyboard.press('ArrowDown');
    }
  }
}
