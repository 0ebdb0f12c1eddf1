/**
 * Makes sure there is a browser to test in: an installed Chrome or Chromium, else the distribution's package,
 * else Playwright's own download, else a sentence that says what to do.
 *
 *     node tests/setup/browser.mjs      prints the browser's path
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const USUAL_PATHS = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((name) => process.env[name])
    .map((name) => join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe')),
];

/** The path of a browser that starts, or null. `CHROME_PATH` comes before all others. */
export function findBrowser() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [process.env.CHROME_PATH, ...onPath, ...USUAL_PATHS, chromium.executablePath()];
  return candidates.find((path) => path && starts(path)) ?? null;
}

/** Some distributions leave a script of that name which only tells to install something else: so it is tried. */
function starts(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true; // there, `--version` opens a window
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

/** Installs a browser where none is found; returns its path, or null when every way failed. */
export function ensureBrowser() {
  return findBrowser() ?? (installPackage() && findBrowser()) ?? (download() && findBrowser());
}

function installPackage() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], 'ignore')) return null;
  console.log('Aucun navigateur trouvé : installation du paquet « chromium ».');
  const apt = (/** @type {string[]} */ ...args) =>
    succeeds(...asRoot(isRoot, ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]));
  apt('update'); // may fail on one source out of several and still bring the package
  return apt('install', '--yes', '--no-install-recommends', 'chromium') || null;
}

function download() {
  console.log('Aucun paquet installable : téléchargement de Chromium par Playwright.');
  const cli = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
  return succeeds(process.execPath, [cli, 'install', 'chromium']) || null;
}

/** @returns {[string, string[]]} */
function asRoot(/** @type {boolean} */ isRoot, /** @type {string[]} */ command) {
  return isRoot ? [command[0] ?? '', command.slice(1)] : ['sudo', ['-n', ...command]];
}

function succeeds(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {'inherit' | 'ignore'} */ stdio = 'inherit',
) {
  return spawnSync(command, args, { stdio }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = ensureBrowser();
  if (path) {
    console.log(path);
  } else {
    console.error(
      'Aucun navigateur : installez Google Chrome ou Chromium, ou donnez son chemin dans la variable CHROME_PATH, puis relancez.\n' +
        'No browser: install Google Chrome or Chromium, or put its path in the variable CHROME_PATH, then run this again.',
    );
    process.exitCode = 1;
  }
}
