/** What a page must never do: an error in the console, a request to another site. */
import { expect, type Page } from '@playwright/test';

/** Watches a page from now on; the answer checks that nothing happened. */
export function watch(page: Page, origin: string): () => void {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  return () => {
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  };
}
