/**
 * A session on the page: what is delegated is read and not decided, panels open as the scenario says, going to see
 * costs minutes, a pair says who decides; and a week skipped in a worker gives the deputies' decisions back.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { readSave } from '../../src/handin/index.ts';
import { replayGame } from '../../src/play/deputies.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { expectAccessible } from './axe.ts';
import { watch } from './watch.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const store = readScenario('superette-des-halles.json', (name) =>
  readFileSync(new URL(name.split('/').at(-1)!, FOLDER), 'utf8'),
).scenario!;

const scenario: Scenario = {
  ...store,
  manager: { minutesPerDay: 90 },
  assignments: [
    {
      id: 'cloture',
      sub: 'M1.1',
      title: 'Deux questions pour finir',
      day: 0,
      individual: true,
      questions: [
        { kind: 'text', id: 'appris', text: 'Qu’avez-vous appris ?' },
        { kind: 'text', id: 'autrement', text: 'Que feriez-vous autrement ?' },
        {
          kind: 'choice',
          id: 'depart',
          text: 'D’où part un planning ?',
          points: 1,
          options: [
            { id: 'besoin', text: 'Du besoin' },
            { id: 'habitude', text: 'De l’habitude' },
          ],
          right: ['besoin'],
        },
      ],
    },
  ],
  session: {
    mode: 'training',
    minutes: 55,
    weeks: 2,
    open: ['team'],
    deputy: 'prudent',
    decisionsPerWeek: 8,
    aids: { needCurve: false },
    panels: ['team', 'stocks'],
    milestones: [
      { fromDay: 7, open: ['checkout'], panels: ['budget'], label: 'Vous répondez aussi des caisses.' },
    ],
    pairs: true,
  },
};

async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles({
    name: 'seance.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(scenario)),
  });
  await expect(page.getByRole('heading', { name: /Qui commence/ })).toBeVisible();
}

async function exported(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la partie' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('what a scenario delegates is read, what it opens is decided, and the pair is noted', async ({
  page,
  baseURL,
}, info) => {
  test.setTimeout(180_000);
  const clean = watch(page, baseURL!);
  const see = async (name: string, axe = true): Promise<void> => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, name).toBeLessThanOrEqual(0);
      await page.waitForTimeout(250);
      await page.screenshot({ path: info.outputPath(`session-${name}-${width}.png`) });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    if (axe) await expectAccessible(page, name);
  };
  await begin(page);
  await see('who');
  await page.getByRole('button', { name: 'Élève A' }).click();
  await expect(page.getByTestId('turn')).toContainText('Élève A');

  const rail = page.getByRole('navigation', { name: 'Le magasin et ses services' });
  const names = await rail.getByRole('button').allInnerTexts();
  expect(names.map((name) => name.split('\n')[0]!.trim())).toEqual([
    'Magasin',
    'Stocks',
    'Équipe',
    'Missions',
    'Budget',
    'Aide',
  ]);
  await expect(rail.getByRole('button', { name: /Budget/ })).toHaveAttribute('aria-disabled', 'true');
  await see('morning', false);

  await rail.getByRole('button', { name: /Stocks/ }).click();
  const held = page.getByRole('note').filter({ hasText: 'Délégué à l’adjoint' });
  await expect(held).toContainText(/règles de commande de \d+ produits/);
  await expect(page.getByRole('textbox', { name: /^Point de commande/ }).first()).toHaveAttribute(
    'readonly',
    '',
  );
  await see('stocks');

  await rail.getByRole('button', { name: /Équipe/ }).click();
  await expect(page.getByRole('note').filter({ hasText: 'Délégué' })).toHaveCount(0);
  await expect(page.getByText('Caisses nécessaires')).toHaveCount(0);
  await see('team', false);
  await rail.getByRole('button', { name: /Missions/ }).click();
  for (const who of ['A', 'B']) {
    const form = page.getByRole('article', { name: `Deux questions pour finir · Élève ${who}` });
    await form.getByRole('textbox').first().fill(`Réponse de ${who}.`);
    await form.getByLabel(who === 'A' ? 'Du besoin' : 'De l’habitude').check();
    await form.getByRole('button', { name: 'Remettre' }).click();
    await expect(form.getByText(/Remis/)).toBeVisible();
  }
  await see('closing', false);
  await rail.getByRole('button', { name: /Magasin/ }).click();

  await page.getByRole('button', { name: 'Aller au prochain arrêt' }).click();
  await expect(page.getByRole('heading', { name: /^Arrêt de 11/ })).toBeVisible();
  await page.getByRole('button', { name: 'Choisir sur une liste' }).click();
  await page.getByRole('button', { name: 'Caisse 1', exact: true }).first().click();
  await see('far');
  await page.getByRole('button', { name: /^Aller voir/ }).click();
  await expect(page.getByTestId('manager-time')).toContainText('1 h 08');
  await expect(page.getByText('Tickets', { exact: false }).first()).toBeVisible();
  await page.getByRole('region', { name: 'Sur le plan' }).getByRole('button', { name: 'Fermer' }).click();
  await page.waitForTimeout(1_500); // the manager walks there
  await see('near', false);

  await page.getByRole('button', { name: 'Passer la main à l’élève B' }).click();
  await expect(page.getByTestId('turn')).toContainText('Élève B');

  await page
    .getByRole('button', { name: /Jouer la semaine|semaine/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Résultat de la semaine 1' })).toBeVisible({
    timeout: 60_000,
  });
  await page.keyboard.press('Escape');
  // Each has a mark: the answer of A is right, that of B is not, the rest is of both.
  await rail.getByRole('button', { name: /Bilan/ }).click();
  const mark = async (who: string): Promise<number> => {
    const cell = page.locator(`[data-own="${who}"] td`).last();
    return Number((await cell.innerText({ timeout: 60_000 })).replace(',', '.'));
  };
  expect(await mark('A')).toBeGreaterThan(await mark('B'));
  await page.locator('[data-own]').first().scrollIntoViewIfNeeded();
  await see('own-marks', false);
  await page.getByRole('button', { name: 'Jour suivant' }).click();
  await expect(page.getByText('Vous répondez aussi des caisses.')).toBeVisible();
  await expect(page.getByText('L’élève B a décidé la semaine dernière.')).toBeVisible();
  await expect(rail.getByRole('button', { name: /Budget/ })).toBeEnabled();
  await see('new-week', false);
  const { save, problems } = readSave(await exported(page));
  expect(problems).toEqual([]);
  const { log, now } = save!;
  expect(now).toEqual({ day: 7, minute: 0 });
  expect(new Set(log.map(({ by }) => by))).toEqual(new Set(['deputy', 'A', 'B']));
  expect(log.flatMap(({ by, command }) => (command.type === 'answer' ? [[by, command.who]] : []))).toEqual([
    ['A', 'A'],
    ['B', 'B'],
  ]);
  const again = replayGame(save!.scenario, log as Parameters<typeof replayGame>[1], now, {
    seeds: save!.seeds,
  });
  expect(again.skipped).toEqual([]);
  expect(again.log).toEqual(log.map((entry, seq) => ({ ...entry, seq })));
  clean();
});
