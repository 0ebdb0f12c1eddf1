/** The program as shipped: how fast it starts, how heavy the page is. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { timed } from './clock.ts';

/** Best of several starts of a Node program, in ms; undefined when it is not there or fails. */
export function coldStart(args: readonly string[], times = 5): number | undefined {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    let status: number | null = null;
    const ms = timed(() => {
      status = spawnSync(process.execPath, args, { stdio: 'ignore' }).status;
    });
    if (status !== 0) return undefined;
    best = Math.min(best, ms);
  }
  return best;
}

/** Files of the page with their weight in bytes as a server would send them, heaviest first. */
export function pageWeight(dist: string): { file: string; gzip: number }[] {
  const files = ['index.html', ...(existsSync(`${dist}/assets`) ? readdirSync(`${dist}/assets`) : [])].map(
    (file) => (file === 'index.html' ? file : `assets/${file}`),
  );
  return files
    .filter((file) => existsSync(`${dist}/${file}`) && !file.endsWith('.map'))
    .map((file) => ({ file, gzip: gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length }))
    .sort((a, b) => b.gzip - a.gzip);
}
