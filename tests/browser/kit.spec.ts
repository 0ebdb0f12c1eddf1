/** The page of components: one photograph to look at, nothing for axe to say, and tabs that arrows can move. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { watch } from './watch.ts';

test('every component stands on one page', async ({ page, baseURL }, info) => {
  const clean = watch(page, baseURL!);
  await page.goto('./#ui');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: info.outputPath('components.png'), fullPage: true });
  await expectAccessible(page, 'components');

  const [first, second] = await page.getByRole('tab').all();
  await first!.focus();
  await page.keyboard.press('ArrowRight');
  await expect(second!).toBeFocused();
  await expect(second!).toHaveAttribute('aria-selected', 'true');
  clean();
});
