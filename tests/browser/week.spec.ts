/**
 * A free week played by clicking only – forecasts, stops, cards, prices, orders, people sent elsewhere, days skipped –
 * and the same week by the command line from the exported file: the same cents, tickets and cash.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { cents } from './amount.ts';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

const COMMAND = fileURLToPath(new URL('../../dist/gondole.js', import.meta.url));

interface Day {
  readonly tickets: number;
  readonly revenueCents: number;
}

async function closedDay(page: Page): Promise<Day> {
  await expect(page.getByRole('dialog')).toBeVisible();
  const tickets = await page.getByTestId('day-tickets').innerText();
  return {
    tickets: Number(tickets.replace(/\D/g, '')),
    revenueCents: cents(await page.getByTestId('day-revenue').innerText()),
  };
}

/** What the command line finds in the exported game. */
function byCommandLine(file: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, 'replay', file, '--json', '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(status, stderr).toBe(0);
  const found = JSON.parse(stdout);
  expect(found.skipped).toEqual([]);
  const balance = (account: string): number =>
    found.accounts.find((one: { account: string }) => one.account === account)?.balanceCents ?? 0;
  // Takings by product are those of the tills and of the orders handed over, like the figure on screen.
  const takings = (day: number): number =>
    found.products.reduce((sum: number, one: { revenueCents: number[] }) => sum + one.revenueCents[day]!, 0);
  return {
    days: found.days.map(({ tickets }: Day, day: number): Day => ({ tickets, revenueCents: takings(day) })),
    cash: balance('512') + balance('531'),
    decisions: found.commands.length as number,
  };
}

test('a free week by clicking, and the same by the command line, to the cent', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  expect(existsSync(COMMAND), 'the command line is built by `npm run build`').toBe(true);
  const clean = watch(page, baseURL!);
  await page.goto('./');
  await startOf(page).click();
  const next = page.getByRole('button', { name: 'Aller au prochain arrêt' });
  const clock = page.getByTestId('clock');
  const days: Day[] = [];

  for (let day = 0; day < 5; day++) {
    // Before opening: a forecast, and one price.
    await page.getByRole('button', { name: 'Noter ces repères comme prévision' }).click();
    await page.getByRole('button', { name: 'Offre & prix' }).click();
    const price = page.getByRole('textbox', { name: /^Prix TTC/ }).nth(day * 3);
    const dearer = (cents(await price.inputValue()) + 5) / 100;
    await price.fill(dearer.toFixed(2).replace('.', ','));
    await price.press('Enter');
    await page.getByRole('button', { name: 'Magasin', exact: true }).click();

    // Stop after stop: the first card that can be answered at once is.
    for (let stop = 0; stop < 12; stop++) {
      await next.click();
      if (await page.getByRole('dialog').isVisible()) break;
      const answer = page
        .getByRole('button', { name: /^(Remplissage prioritaire|Ouvrir la caisse)$/ })
        .first();
      if (await answer.isVisible()) await answer.click();
      if (day === 2)
        await page
          .getByRole('combobox', { name: /^Tâche de/ })
          .first()
          .selectOption('shelf');
    }
    days.push(await closedDay(page));
    await page.getByRole('dialog').getByRole('button', { name: 'Jour suivant' }).click();
    await expect(clock).toHaveText('avant l’ouverture');
  }
  // The end of the week goes by in a worker, which leaves the page free.
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('button', { name: 'Jouer la fin de la semaine' }).click();
  await expect(page.getByText(/^Résultat de la semaine/)).toBeVisible();
  const week = cents(await page.getByTestId('week-revenue').innerText());
  const cash = cents(await page.getByTestId('week-cash').innerText());
  await page.keyboard.press('Escape');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la partie' }).click(),
  ]);
  const found = byCommandLine(await download.path());
  expect(found.days.slice(0, 5)).toEqual(days);
  expect(found.days).toHaveLength(7);
  expect(found.days.reduce((sum: number, one: Day) => sum + one.revenueCents, 0)).toBe(week);
  expect(found.cash).toBe(cash);
  expect(found.decisions).toBeGreaterThan(10);
  clean();
});
