/**
 * Makes sure there are browsers to test in. For each kind: an installed one, else the distribution's package, else
 * Playwright's own download, else a sentence that says what to do.
 *
 *     node tests/setup/browser.mjs [chromium|firefox]      prints the browser's path
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, firefox } from 'playwright';

/** @typedef {'chromium' | 'firefox'} Kind */

const PROGRAMS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined);

const BROWSERS = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    paths: [
      '/usr/lib/chromium/chromium',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...PROGRAMS.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
    packages: ['chromium'],
    downloaded: () => chromium.executablePath(),
    french: 'Google Chrome ou Chromium',
    english: 'Google Chrome or Chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/opt/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAMS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: ['firefox-esr', 'firefox'], // Debian's name, then that of the others
    downloaded: () => firefox.executablePath(),
    french: 'Firefox',
    english: 'Firefox',
  },
};

/** The path of a browser that starts, or null. Its variable (`CHROME_PATH`, `FIREFOX_PATH`) comes before all others. */
export function findBrowser(/** @type {Kind} */ kind = 'chromium') {
  const { names, paths, variable, downloaded } = BROWSERS[kind];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env[variable], ...onPath, ...paths, downloaded()];
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
export function ensureBrowser(/** @type {Kind} */ kind = 'chromium') {
  return (
    findBrowser(kind) ?? (installPackage(kind) && findBrowser(kind)) ?? (download(kind) && findBrowser(kind))
  );
}

/** What to do when there is none, in French and in English. */
export function howToGet(/** @type {Kind} */ kind) {
  const { french, english, variable } = BROWSERS[kind];
  return (
    `Aucun navigateur : installez ${french}, ou donnez son chemin dans la variable ${variable}, puis relancez.\n` +
    `No browser: install ${english}, or put its path in the variable ${variable}, then run this again.`
  );
}

/** Waits at most so long for a package or a download: a closed network may keep silent. */
const PATIENCE_MS = 300_000;

function installPackage(/** @type {Kind} */ kind) {
  if (!existsSync('/usr/bin/apt-get')) return null;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], 'ignore')) return null;
  const { label, packages } = BROWSERS[kind];
  console.log(`Aucun ${label} trouvé : installation du paquet « ${packages[0]} ».`);
  const apt = (/** @type {string[]} */ ...args) =>
    succeeds(...asRoot(isRoot, ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]));
  apt('update'); // may fail on one source out of several and still bring the package
  return packages.some((name) => apt('install', '--yes', '--no-install-recommends', name)) || null;
}

function download(/** @type {Kind} */ kind) {
  console.log(`Aucun paquet installable : téléchargement de ${BROWSERS[kind].label} par Playwright.`);
  const cli = fileURLToPath(new URL('../../node_modules/playwright/cli.js', import.meta.url));
  return succeeds(process.execPath, [cli, 'install', kind]) || null;
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
  return spawnSync(command, args, { stdio, timeout: PATIENCE_MS }).status === 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
  const path = ensureBrowser(kind);
  if (path) {
    console.log(path);
  } else {
    console.error(howToGet(kind));
    process.exitCode = 1;
  }
}
