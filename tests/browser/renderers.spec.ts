/** The page builds Phaser from the parts the floor uses: both ways of drawing must be among them. */
import { expect, test } from '@playwright/test';
import { startOf } from './begin.ts';
import { watch } from './watch.ts';

test.use({
  viewport: { width: 900, height: 700 },
  launchOptions: async ({ launchOptions }, use) =>
    // Without a graphics card the processor may draw for WebGL, if it is allowed to.
    use({
      ...launchOptions,
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    }),
});

for (const [renderer, context] of [
  ['webgl', 'webgl'],
  ['canvas', '2d'],
] as const)
  test(`the store is drawn with ${renderer}`, async ({ page, baseURL }) => {
    const check = watch(page, baseURL!);
    await page.goto(`./?renderer=${renderer}`);
    await startOf(page).click();
    await expect(page.getByRole('button', { name: 'Agrandir le plan' })).toBeVisible();
    const canvas = page.locator('canvas');
    expect(
      await canvas.evaluate((one: HTMLCanvasElement, kind) => one.getContext(kind) !== null, context),
    ).toBe(true);
    // An even colour compresses to almost nothing, a store does not.
    expect((await canvas.screenshot()).length).toBeGreaterThan(30_000);
    check();
  });
