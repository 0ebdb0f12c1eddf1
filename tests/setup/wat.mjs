// A loader for whoever runs the sources without Vite (Playwright): a text of WebAssembly becomes its bytes, as in vite.config.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Hook of Node: `.wat` is assembled, everything else goes on. */
export async function load(url, context, next) {
  if (!url.endsWith('.wat')) return next(url, context);
  const { default: wabt } = await import('wabt');
  const parsed = (await wabt()).parseWat(url, readFileSync(fileURLToPath(url), 'utf8'), { simd: true });
  const bytes = parsed.toBinary({}).buffer;
  return { format: 'module', shortCircuit: true, source: `export default Uint8Array.of(${bytes.join()});` };
}
