import { expect, test } from '@playwright/test';
import { startOf } from './begin.ts';

test('the page opens with a heading, without an error, and asks nothing of another site', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL!) && !/^(data|blob):/.test(url)) foreign.push(url);
  });

  await page.goto('./');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.waitForLoadState('networkidle');

  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test('a screen that cannot be fetched says so, and what to do', async ({ page }) => {
  await page.route(/assets\/sheet-/, (route) => route.abort());
  await page.goto('./');
  await startOf(page).click();
  await page.getByRole('button', { name: 'Aide', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('rechargez la page : vos parties sont gardées');
});
