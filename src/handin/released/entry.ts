/** What a release freezes: see `release.mjs`. */
export { CURRENT as core } from '../core.ts';
