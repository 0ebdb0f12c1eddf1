// The page as somebody without a mouse meets it: from control to control, each known by its name.
import { expect, type Page } from '@playwright/test';

/** The name of the control that has the focus: its own label, that of its field, or its words; a region has none. */
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement | null;
    if (!one?.matches('button, a, input, select, textarea, summary')) return '';
    const label = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent;
    return (label ?? '').replace(/\s+/g, ' ').trim();
  });

/** Goes from control to control until something of this name has the focus; where it is already, it stays. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 400; step++) {
    if (step > 0) await page.keyboard.press(key);
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`nothing called ${name} within reach of ${key}`);
}

/** Goes to a control and presses it. */
export async function pressOn(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press('Enter');
}

/** Watches the pointer from before the page loads; the answer checks that it did nothing. */
export async function withoutPointer(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { pointed: seen });
    for (const type of ['pointerdown', 'mousedown', 'touchstart'])
      document.addEventListener(type, () => seen.push(type), true);
  });
  return async () => {
    expect(await page.evaluate(() => (globalThis as unknown as { pointed: string[] }).pointed)).toEqual([]);
  };
}
