import { defineConfig } from 'vitest/config';

/** Programs for Node: each is one self-contained file, so that a released one still runs years later. */
const programs: Record<string, { entry: string; file: string }> = {
  cli: { entry: 'src/cli/main.ts', file: 'gondole.js' },
  bench: { entry: 'tests/bench/main.ts', file: 'bench.js' },
  fuzz: { entry: 'tests/refusals/fuzz.ts', file: 'fuzz.js' },
  engines: { entry: 'tests/engines/bundle.ts', file: 'engines.js' },
};

export default defineConfig(({ mode }) => {
  const program = programs[mode];
  return {
    base: './', // the built page works from any folder of any server
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    ssr: { noExternal: true },
    // The bundle of the engines runs in pages too, where there is no `process`.
    ...(mode === 'engines' && { define: { 'process.env.NODE_ENV': '"production"' } }),
    build: program
      ? {
          ssr: program.entry,
          target: 'node20',
          emptyOutDir: false, // dist/ is shared with the page
          rolldownOptions: { output: { entryFileNames: program.file, codeSplitting: false } },
        }
      : {
          target: 'es2022',
          emptyOutDir: false, // `npm run build` removes dist/ once, before the first of the three builds
          chunkSizeWarningLimit: 1500, // Phaser has no tree shaking
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser/ }] } },
          },
        },
    preview: { host: '127.0.0.1', port: 4173 }, // a taken port moves to the next one
    test: {
      include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
      passWithNoTests: true,
      testTimeout: 30_000,
    },
  };
});
