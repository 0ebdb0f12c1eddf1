/** What a scenario asks is read, filled, handed in and taken away as a document; what is typed is never lost. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readSave } from '../../src/handin/index.ts';
import { expectAccessible } from './axe.ts';
import { watch } from './watch.ts';

const GROCERY = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/petite-epicerie.json', import.meta.url)), 'utf8'),
);
const options = [
  { id: 'remplir', text: 'Remplir le rayon' },
  { id: 'commander', text: 'Commander davantage' },
  { id: 'rien', text: 'Ne rien faire' },
];
const SCENARIO = {
  ...GROCERY,
  id: 'epicerie-missions',
  title: 'Épicerie à missions',
  reasons: [{ id: 'prix', label: 'Pourquoi ces prix ?', sub: 'G1.4', about: ['prices'], from: 1, to: 3 }],
  assignments: [
    {
      id: 'panier',
      sub: 'G3.1',
      title: 'Le panier moyen',
      day: 1,
      questions: [
        {
          kind: 'number',
          id: 'montant',
          text: 'Panier moyen du premier jour ?',
          points: 2,
          key: { indicator: 'basket', from: 0, to: 0 },
          tolerance: { units: 5 },
        },
        {
          kind: 'choice',
          id: 'action',
          text: 'Rayon vide, réserve pleine : que faire ?',
          points: 1,
          options,
          right: ['remplir'],
        },
        {
          kind: 'ranking',
          id: 'ordre',
          text: 'Du plus urgent au moins urgent',
          points: 1,
          options,
          order: ['remplir', 'commander', 'rien'],
        },
        { kind: 'text', id: 'note', text: 'Rendez compte en trois phrases.' },
      ],
    },
  ],
};

test('a reason and an assignment, from the blank page to the document', async ({ page, baseURL }, info) => {
  test.setTimeout(120_000);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await page.locator('input[type=file]').setInputFiles({
    name: 'epicerie-missions.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(SCENARIO)),
  });
  const missions = page.getByRole('button', { name: /^Missions/ });
  await missions.click();
  await expect(
    page.getByText(/Rien ne vous est demandé aujourd’hui\. La prochaine demande viendra le mardi 3\smars\./),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Jouer la fin de la journée' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Jour suivant' }).click();
  await missions.click();

  // No price was touched: nothing is asked, and the reason can be written before deciding.
  await page.locator('summary').filter({ hasText: 'Pourquoi ces prix ?' }).click();
  const reason = page.getByRole('article', { name: 'Pourquoi ces prix ?' });
  await reason.getByRole('combobox', { name: 'Indicateur' }).selectOption('basket');
  await expect(reason.getByRole('status')).toHaveText(/€$/);
  await reason.getByRole('button', { name: 'Citer' }).click();
  await reason.getByRole('textbox').fill('Trop');
  await reason.getByRole('button', { name: 'Noter ma raison' }).click();
  // Too short to be a sentence: said in place, and still there.
  await expect(reason.getByRole('alert')).toContainText(/caractères/);
  await expect(reason.getByRole('textbox')).toHaveValue('Trop');
  await reason.getByRole('textbox').fill('Le panier est bas : je garde mes prix pour le voir remonter.');
  await reason.getByRole('button', { name: 'Noter ma raison' }).click();
  await expect(reason.getByText('Raison notée')).toBeVisible();

  const work = page.getByRole('article', { name: 'Le panier moyen' });
  await work.getByRole('textbox', { name: 'Votre réponse' }).fill('treize');
  await work.getByRole('radio', { name: 'Remplir le rayon' }).check();
  await work.getByRole('button', { name: 'Descendre «\u202fRemplir le rayon\u202f»' }).click();
  const note = work.getByRole('textbox', { name: 'Rendez compte en trois phrases.' });
  await note.fill('Le panier baisse.');
  await work.getByText('Insérer un chiffre du magasin').click();
  await work.getByRole('combobox', { name: 'Indicateur' }).selectOption('tickets');
  await work.getByRole('button', { name: 'Insérer', exact: true }).click();
  await expect(note).toHaveValue(/^Le panier baisse\.\n.*\d/);
  await page.screenshot({ path: info.outputPath('missions.png'), fullPage: true });
  await expectAccessible(page, 'missions');
  await work.getByRole('button', { name: 'Remettre' }).click();
  await expect(work.getByRole('alert')).toBeVisible();

  // Closing the page loses no draft.
  await page.reload();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await missions.click();
  await expect(work.getByRole('textbox', { name: 'Votre réponse' })).toHaveValue('treize');
  await expect(note).toHaveValue(/^Le panier baisse\./);
  await work.getByRole('textbox', { name: 'Votre réponse' }).fill('12,50');
  await work.getByRole('button', { name: 'Remettre' }).click();
  await expect(work.getByText('Remis', { exact: false }).last()).toBeVisible();
  await expect(missions.locator('.badge')).toHaveCount(0);

  const [odt] = await Promise.all([
    page.waitForEvent('download'),
    work.getByRole('button', { name: 'Document modifiable' }).click(),
  ]);
  const content = Buffer.from(unzipSync(readFileSync(await odt.path()))['content.xml']!).toString('utf8');
  for (const said of ['Activité simulée – entraînement', '12,50 €', 'Remplir le rayon', 'Le panier baisse.'])
    expect(content).toContain(said);

  const [kept] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la partie' }).click(),
  ]);
  const { save } = readSave(readFileSync(await kept.path(), 'utf8'));
  expect(save!.log.map(({ command }) => command)).toMatchObject([
    { type: 'reason', decision: 'prix', cites: [{ indicator: 'basket', from: 0, to: 0 }] },
    {
      type: 'answer',
      assignment: 'panier',
      answers: { montant: 1_250, action: ['remplir'], ordre: ['commander', 'remplir', 'rien'] },
    },
  ]);
  clean();
});
