// JSON values as one text each, whatever the order of their keys, and as a short number.
import { Fingerprint } from './fingerprint.ts';

/**
 * JSON text of a value with the keys of objects sorted by code unit and no spaces: equal values, equal texts. As in
 * JSON.stringify, keys whose value is undefined are left out.
 * @throws TypeError when something has no JSON form (a function, a number that is not finite, undefined in a list).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonicalJson: ${value} has no JSON form`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`canonicalJson: ${typeof value} has no JSON form`);
  const fields = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonicalJson(fields[key])}`);
  }
  return `{${parts.join(',')}}`;
}

/**
 * 16 hexadecimal digits that identify a JSON value whatever the order of its keys.
 * @throws TypeError as `canonicalJson`.
 */
export function hashJson(value: unknown): string {
  return hashCanonical(canonicalJson(value));
}

/** What `hashJson` gives for the value of which this is the canonical text. */
export function hashCanonical(text: string): string {
  const print = new Fingerprint();
  print.addText(0, 0, text);
  return print.hex();
}
