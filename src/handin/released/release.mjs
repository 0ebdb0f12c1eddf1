/**
 * `npm run release-core`: freezes `core.ts` and all it imports into one module, `rules-N.js`, with which copies of this
 * version are verified for ever. Same sources, same bytes. A module that is there is never written again.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const root = here('../../../');

/** What the module carries of others, with the line their licences ask to keep. */
const CARRIED = ['immer', 'jsonc-parser', 'seedrandom', 'zod'].map((name) => {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md'].map((one) => join(folder, one)).find(existsSync);
  const text = file ? readFileSync(file, 'utf8') : readFileSync(join(folder, 'README.md'), 'utf8');
  const holder = /^.*copyright \(?(?:c\)|\d{4})[^\n]*/im.exec(text)?.[0].trim().replace(/^#+ /, '') ?? '';
  return ` * ${name} ${version}, ${license}: ${holder}`;
});

const banner = (version) =>
  [
    '/*!',
    ` * Gondole, rules ${version}, MIT. Written by \`npm run release-core\` from src/handin/core.ts: never change it.`,
    ...CARRIED,
    ' */',
    '',
  ].join('\n');

const out = mkdtempSync(join(tmpdir(), 'gondole-core-'));
try {
  await build({
    root,
    mode: 'release',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: out,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: { output: { comments: false } },
    },
  });
  const file = join(out, 'core.mjs');
  const { core } = await import(pathToFileURL(file).href);
  const version = core.rulesVersion;
  const name = `rules-${version}`;
  const module = banner(version) + readFileSync(file, 'utf8');
  const target = here(`${name}.js`);
  if (existsSync(target)) {
    const same = readFileSync(target, 'utf8') === module;
    console.log(`${name}.js was released already${same ? ' and is the same' : ': it is left as it is'}.`);
    if (!same) console.log('Raise CURRENT.rulesVersion in src/handin/core.ts if these rules are new.');
    process.exitCode = same ? 0 : 1;
  } else {
    writeFileSync(target, module);
    writeFileSync(
      here(`${name}.d.ts`),
      "import type { Core } from '../core.ts';\n\nexport declare const core: Core;\n",
    );
    console.log(`${name}.js: ${module.length} characters. Next steps: src/README.md, "A release".`);
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
