import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { LEFT_OUT, NAMED, ONLY, REGISTERED, ROOT_CONSTANTS } from './src/app/floor/phaserParts.ts';
import { cardOf } from './src/app/scenarioCard.ts';

/** Programs for Node: each is one self-contained file, so that a released one still runs years later. */
const programs: Record<string, { entry: string; file: string }> = {
  cli: { entry: 'src/cli/main.ts', file: 'gondole.js' },
  bench: { entry: 'tests/bench/main.ts', file: 'bench.js' },
  fuzz: { entry: 'tests/refusals/fuzz.ts', file: 'fuzz.js' },
  engines: { entry: 'tests/engines/bundle.ts', file: 'engines.js' },
  steps: { entry: 'tests/bench/steps.ts', file: 'steps.js' },
  release: { entry: 'src/handin/released/entry.ts', file: 'core.mjs' },
};

/**
 * Keep the constants of modules constant. A bundler turns them into `var` to spare the check that they are set, and a
 * compiler must then read them again at every use; a constant it writes into the code, tables of numbers included. The
 * simulated day is 5 % faster.
 */
const topLevelVar = false;

/**
 * The command starts every time it is called, and an engine first reads it whole: blanks and what is never used are left
 * out. Names stay, for whoever reads the report of a fault.
 */
const minify = { compress: true, mangle: false, codegen: { removeWhitespace: true } };

const PHASER = fileURLToPath(new URL('node_modules/phaser/src/', import.meta.url));
const PARTS = '\0phaser-parts';

/** Builds `phaser` from the source modules that the floor uses; what they need and never call is left out. */
const phaserParts = (unseen = new Set(LEFT_OUT)): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'phaser-parts',
  apply: 'build',
  enforce: 'pre',
  // Phaser's own switches between renderers and features.
  config: () => ({
    define: {
      'typeof CANVAS_RENDERER': 'true',
      'typeof WEBGL_RENDERER': 'true',
      'typeof WEBGL_DEBUG': 'false',
      'typeof FEATURE_SOUND': 'false',
      'typeof PLUGIN_CAMERA3D': 'false',
      'typeof PLUGIN_FBINSTANT': 'false',
    },
  }),
  resolveId: (id) => (id === 'phaser' ? PARTS : undefined),
  load(id) {
    if (id === PARTS)
      return [
        ...Object.entries(NAMED).map(
          ([name, part]) => `export { default as ${name} } from '${PHASER}${part}';`,
        ),
        ...REGISTERED.map((part) => `import '${PHASER}${part}';`),
        `import constants from '${PHASER}const';`,
        `export const { ${ROOT_CONSTANTS.join(', ')} } = constants;`,
      ].join('\n');
    const part = id.startsWith(PHASER) && id.slice(PHASER.length);
    if (!part) return undefined;
    const only = ONLY[part];
    if (only)
      return Object.entries(only)
        .map(([name, from]) => `exports.${name} = require('${from}');`)
        .join('\n');
    const leftOut = LEFT_OUT.find((one) => one.test(part));
    if (!leftOut) return undefined;
    unseen.delete(leftOut);
    return `module.exports = function () { throw new Error('${part} is left out, see phaserParts.ts'); };`;
  },
  // A new Phaser may have moved its modules: better no build than a heavy one.
  buildEnd(error) {
    if (!error && unseen.size > 0)
      this.error(`phaserParts.ts leaves out what is not there: ${[...unseen].join(' ')}`);
  },
});

/** The first screen says a few words of each scenario, whose file is a hundred times as long. */
const scenarioCards = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'scenario-cards',
  enforce: 'pre',
  load(id) {
    const [file, query] = id.split('?');
    if (query !== 'card') return undefined;
    return {
      code: `export default ${JSON.stringify(cardOf(readFileSync(file!, 'utf8')))};`,
      moduleType: 'js',
    };
  },
});

/**
 * In a program, the rules of a release travel as a text that is read when a copy asks for them: an engine would look at
 * half a megabyte of functions each time the command starts.
 */
const foldedRules = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'folded-rules',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (!/\/src\/handin\/released\/rules-\w+\.js$/.test(id)) return undefined;
    const folded = gzipSync(readFileSync(id), { level: 9 }).toString('base64');
    return [
      "const { gunzipSync } = await import('node:zlib');",
      `const text = gunzipSync(Buffer.from('${folded}', 'base64'));`,
      "export const { core } = await import('data:text/javascript;base64,' + text.toString('base64'));",
    ].join('\n');
  },
});

/** Assembles a text of WebAssembly into the bytes an engine takes. */
const assembled = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'assembled',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.wat')) return undefined;
    const { default: wabt } = await import('wabt');
    const parsed = (await wabt()).parseWat(id, readFileSync(id, 'utf8'), { simd: true });
    return { code: `export default Uint8Array.of(${parsed.toBinary({}).buffer.join()});`, moduleType: 'js' };
  },
});

const WORKER = "new URL('./worker.ts', import.meta.url)";

/** Builds the page's worker as one more entry, so that page and worker fetch the core once; alone it would be copied. */
const workerEntry = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'worker-entry',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/src/app/workers.ts')) return undefined;
    if (!code.includes(WORKER)) this.error(`workers.ts no longer says ${WORKER}`);
    const file = this.emitFile({ type: 'chunk', id: id.replace('workers.ts', 'worker.ts'), name: 'worker' });
    return code.replace(WORKER, `import.meta.ROLLUP_FILE_URL_${file}`);
  },
});

export default defineConfig(({ mode }) => {
  const program = programs[mode];
  return {
    base: './', // the built page works from any folder of any server
    publicDir: false,
    plugins: [assembled(), ...(program ? [foldedRules()] : [scenarioCards(), phaserParts(), workerEntry()])],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: true },
    // These bundles run in pages too, where there is no `process`.
    ...(['engines', 'steps'].includes(mode) && { define: { 'process.env.NODE_ENV': '"production"' } }),
    build: program
      ? {
          ssr: program.entry,
          target: 'node20',
          emptyOutDir: false, // dist/ is shared with the page
          rolldownOptions: {
            output: {
              entryFileNames: program.file,
              codeSplitting: false,
              topLevelVar,
              ...(mode === 'cli' && { minify }),
            },
          },
        }
      : {
          target: 'es2022',
          emptyOutDir: false, // `npm run build` removes dist/ once, before the first of the three builds
          chunkSizeWarningLimit: 700,
          rolldownOptions: {
            output: {
              topLevelVar,
              codeSplitting: {
                groups: [{ name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)|phaser-parts/ }],
              },
            },
          },
        },
    preview: { host: '127.0.0.1', port: 4173 }, // a taken port moves to the next one
    test: {
      include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
      passWithNoTests: true,
      // By default one core is left idle, which on a machine of two takes twice as long.
      maxWorkers: '100%',
      testTimeout: 30_000,
    },
  };
});
