/** The program as shipped: how fast it starts, how heavy the page is. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { waited } from './clock.ts';

/** Best of several starts of a Node program, in ms; undefined when it is not there or fails. */
export function coldStart(args: readonly string[], times = 5): number | undefined {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    let status: number | null = null;
    const ms = waited(() => {
      status = spawnSync(process.execPath, args, { stdio: 'ignore' }).status;
    });
    if (status !== 0) return undefined;
    best = Math.min(best, ms);
  }
  return best;
}

/** A file of the page, with its weight in bytes as a server would send it. */
export interface PageFile {
  readonly file: string;
  readonly gzip: number;
  /** Fetched by the first screen: named by the page itself or by its style sheet. */
  readonly first: boolean;
}

/** Files of the page, heaviest first. */
export function pageWeight(dist: string): PageFile[] {
  const files = ['index.html', ...(existsSync(`${dist}/assets`) ? readdirSync(`${dist}/assets`) : [])].map(
    (file) => (file === 'index.html' ? file : `assets/${file}`),
  );
  const there = files.filter((file) => existsSync(`${dist}/${file}`) && !file.endsWith('.map'));
  const named = there
    .filter((file) => /\.(html|css)$/.test(file))
    .map((file) => readFileSync(`${dist}/${file}`, 'utf8'))
    .join('\n');
  return there
    .map((file) => ({
      file,
      gzip: gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length,
      first: file === 'index.html' || named.includes(file.replace(/^assets\//, '')),
    }))
    .sort((a, b) => b.gzip - a.gzip);
}

/** Sum of weights in bytes. */
export const weigh = (files: readonly PageFile[]): number => files.reduce((sum, { gzip }) => sum + gzip, 0);
