import { register } from 'node:module';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../setup/browser.mjs';

register('../setup/wat.mjs', import.meta.url); // tests play the same core in Node

const root = fileURLToPath(new URL('../../', import.meta.url));
// Playwright reads this file again in each worker: the first reading chooses, the others inherit.
process.env.GONDOLE_BROWSER ??= findBrowser() ?? '';
process.env.GONDOLE_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.GONDOLE_PORT}/`;

export default defineConfig({
  testDir: '.',
  outputDir: `${root}test-results/browser`,
  workers: 1, // the floor is drawn without a graphics card: two pages at once would slow each other
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: `npx vite preview --port ${process.env.GONDOLE_PORT} --strictPort`,
    cwd: root,
    url: baseURL,
  },
  use: {
    baseURL,
    actionTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.GONDOLE_BROWSER || undefined,
      args: [
        '--no-sandbox', // as root in a container, Chromium refuses to start with its sandbox
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        '--disable-lcd-text',
      ],
    },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
