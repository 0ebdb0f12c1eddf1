/**
 * The engines that compute the table: where each is found, and how it is asked. A browser opens a page that loads the
 * bundle and posts its table back: any browser that can open an address can be asked, with no driver between.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBrowser, howToGet } from '../setup/browser.mjs';

/** Longest wait for an answer. */
const PATIENCE_MS = 180_000;

/**
 * @typedef {object} Host
 * @property {string} engine the engine, and what it runs in
 * @property {string} [missing] why it cannot be had, and what to do
 * @property {(bundle: string) => Promise<string>} [ask] the table as JSON
 */

/** Every engine asked for, those that cannot be had included. */
export function hosts() {
  return [node(), chromium(), firefox(), javaScriptCore()];
}

/** @returns {Host} */
function node() {
  return { engine: `V8 (Node ${process.version})`, ask: (bundle) => program(process.execPath, bundle) };
}

/** @returns {Host} */
function chromium() {
  const path = ensureBrowser('chromium');
  if (!path) return { engine: 'V8 (Chromium)', missing: howToGet('chromium') };
  return {
    engine: `V8 (${versionOf(path)})`,
    ask: (bundle) =>
      page(bundle, (url, profile) => [
        path,
        '--headless=new',
        '--no-sandbox', // as root in a container, Chromium refuses to start with its sandbox
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${profile}`,
        url,
      ]),
  };
}

/** Nothing but the page: no welcome, no update, no report to anyone. */
const FIREFOX_PREFS = `
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
user_pref("app.normandy.enabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("dom.max_script_run_time", 0);
`;

/** @returns {Host} */
function firefox() {
  const path = ensureBrowser('firefox');
  if (!path) return { engine: 'SpiderMonkey (Firefox)', missing: howToGet('firefox') };
  return {
    engine: `SpiderMonkey (${versionOf(path)})`,
    ask: (bundle) =>
      page(bundle, (url, profile) => {
        writeFileSync(join(profile, 'user.js'), FIREFOX_PREFS);
        return [path, '--headless', '--no-remote', '--profile', profile, url];
      }),
  };
}

/** @returns {Host} */
function javaScriptCore() {
  const own = fileURLToPath(new URL('../../node_modules/@oven/bun-linux-x64/bin/bun', import.meta.url));
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'bun'));
  const bun = [process.env.BUN_PATH, own, ...onPath].find((path) => path && versionOf(path) !== '');
  if (!bun) {
    return {
      engine: 'JavaScriptCore (Bun)',
      missing:
        'npm l’installe sous Linux x64 ; ailleurs, installez Bun (https://bun.sh), ou donnez son chemin dans BUN_PATH.\n' +
        'npm brings it on Linux x64; elsewhere, install Bun (https://bun.sh), or put its path in BUN_PATH.',
    };
  }
  return {
    engine: `JavaScriptCore (Bun ${versionOf(bun)})`,
    ask: (bundle) => program(bun, bundle),
  };
}

/** What a program says of itself; '' when it does not start. */
function versionOf(/** @type {string} */ path) {
  if (process.platform === 'win32') return path.replace(/^.*[\\/]/, ''); // there, `--version` opens a window
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout.trim().replace(/ built on .*/, '') : '';
}

/** Runs the bundle in a program that reads files. */
function program(/** @type {string} */ path, /** @type {string} */ bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'gondole-engine-'));
  const main = join(folder, 'main.mjs');
  writeFileSync(
    main,
    `import ${JSON.stringify(pathToFileURL(bundle).href)};\nprocess.stdout.write(globalThis.gondoleTable());\n`,
  );
  return new Promise((resolve, reject) => {
    const child = spawn(path, [main], { stdio: ['ignore', 'pipe', 'inherit'], timeout: PATIENCE_MS });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      text += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      rmSync(folder, { recursive: true, force: true });
      if (code === 0) resolve(text);
      else reject(new Error(`${path} ended with code ${code}`));
    });
  });
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Gondole</title><script type="module">
let text;
try {
  await import('./engines.js');
  text = globalThis.gondoleTable();
} catch (error) {
  text = 'Error: ' + error + ' ' + (error.stack ?? '');
}
await fetch('./table', { method: 'POST', body: text });
</script>`;

/** Has a browser open a page that computes the table and posts it. */
async function page(
  /** @type {string} */ bundle,
  /** @type {(url: string, profile: string) => string[]} */ commandFor,
) {
  const profile = mkdtempSync(join(tmpdir(), 'gondole-browser-'));
  const server = createServer();
  /** @type {Promise<string>} */
  const answer = new Promise((resolve, reject) => {
    server.on('request', (request, response) => {
      if (request.method === 'POST') {
        let text = '';
        request.setEncoding('utf8').on('data', (piece) => {
          text += piece;
        });
        request.on('end', () => {
          response.end();
          if (text.startsWith('Error')) reject(new Error(text));
          else resolve(text);
        });
      } else if (request.url === '/engines.js') {
        response.setHeader('content-type', 'text/javascript').end(readFileSync(bundle));
      } else if (request.url === '/') response.setHeader('content-type', 'text/html').end(PAGE);
      else response.writeHead(404).end();
    });
    setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS / 1000} s`)), PATIENCE_MS).unref();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const [path = '', ...args] = commandFor(`http://127.0.0.1:${port}/`, profile);
  // A browser is several processes: a group of their own is stopped whole.
  const child = spawn(path, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
  const closed = new Promise((resolve) => child.on('close', resolve));
  try {
    return await Promise.race([
      answer,
      closed.then(() => Promise.reject(new Error(`${path} stopped before it answered`))),
    ]);
  } finally {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
    else child.kill();
    await closed;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
