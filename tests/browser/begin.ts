// The first screen holds several stores: a test says which one it takes over.
import type { Locator, Page } from '@playwright/test';

export const SUPERETTE = 'La supérette des Halles';

/** The button that begins a game of a store. */
export const startOf = (page: Page, title = SUPERETTE): Locator =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .getByRole('button', { name: 'Commencer' });
