// Texts that come from files: comparing them, guessing what was meant, and showing them without harm.

/** Order by UTF-16 code unit, the same in every locale: negative, 0 or positive. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order by identifier: what keys all luck and all ties. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compareText(a.id, b.id);

/** Digits in groups of three from the right: `grouped('12500', ' ')` is `12 500`. No `Intl`: the same text everywhere. */
export const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** Words longer than this get no suggestion: ids have at most 64 characters. */
const LONGEST_WORD = 64;

/**
 * Number of insertions, deletions, replacements and swaps of neighbours from a to b (optimal string alignment
 * distance, a restricted Damerau-Levenshtein), or limit + 1 as soon as it must exceed the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both words begin and end with costs nothing: ids often differ by a few letters only.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return distanceOfRest(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

function distanceOfRest(a: string, b: string, limit: number): number {
  const over = limit + 1;
  const width = b.length + 1;
  let before = new Int32Array(width).fill(over);
  let above = new Int32Array(width).fill(over);
  let row = new Int32Array(width).fill(over);
  for (let j = 0; j <= b.length && j <= limit; j += 1) above[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    // Only cells within `limit` of the diagonal can matter.
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    row.fill(over);
    if (i <= limit) row[0] = i;
    let best = row[0] as number;
    const unit = a.charCodeAt(i - 1);
    for (let j = first; j <= last; j += 1) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (above[j - 1] as number) + (unit === other ? 0 : 1),
        (above[j] as number) + 1,
        (row[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2)) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row[j] = Math.min(cost, over);
      best = Math.min(best, row[j] as number);
    }
    if (best > limit) return over;
    [before, above, row] = [above, row, before];
  }
  return above[b.length] as number;
}

/**
 * The candidate that was probably meant by a mistyped word ("did you mean"), or undefined when none is near: at most
 * one edit for every three characters of the word and never more than three, letter case aside. Ties go to the
 * candidate nearest with its letter case, then to the first by code unit.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const lower = word.toLowerCase();
  let limit = Math.min(3, Math.floor(word.length / 3));
  let found: string | undefined;
  let foundDistance = 0;
  let foundCase = 0;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(lower, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    const withCase = editDistance(word, candidate, LONGEST_WORD);
    if (
      found === undefined ||
      distance < foundDistance ||
      (distance === foundDistance &&
        (withCase < foundCase || (withCase === foundCase && compareText(candidate, found) < 0)))
    ) {
      found = candidate;
      foundDistance = distance;
      foundCase = withCase;
      limit = distance;
    }
  }
  return found;
}

/** A number as a file writes it, to be echoed as such: no double is 1e400, nor 9007199254740993. */
export class Literal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Longest echo, in UTF-16 code units, the mark of the cut included. */
const ECHO_LENGTH = 40;

/**
 * Characters that act on a screen or on their neighbours instead of showing: controls, bidirectional marks, zero-width
 * and line separators, tags, and halves of surrogate pairs.
 */
function mustEscape(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Collects pieces that are never cut inside, until there are too many. */
class Pieces {
  private readonly list: string[] = [];
  private length = 0;

  get full(): boolean {
    return this.length > ECHO_LENGTH;
  }

  put(piece: string): void {
    this.list.push(piece);
    this.length += piece.length;
  }

  text(): string {
    if (!this.full) return this.list.join('');
    while (this.length > ECHO_LENGTH - 1) this.length -= (this.list.pop() as string).length;
    return `${this.list.join('')}…`;
  }
}

function putString(pieces: Pieces, text: string): void {
  pieces.put('"');
  for (let i = 0; i < text.length && !pieces.full; i += 1) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i += 1;
    if (mustEscape(code)) {
      pieces.put(code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`);
    } else if (code === 0x22 || code === 0x5c) pieces.put(`\\${String.fromCodePoint(code)}`);
    else pieces.put(String.fromCodePoint(code));
  }
  pieces.put('"');
}

function putValue(pieces: Pieces, value: unknown): void {
  if (pieces.full) return;
  if (typeof value === 'string') putString(pieces, value);
  else if (value instanceof Literal)
    for (const sign of value.text.slice(0, ECHO_LENGTH + 1)) pieces.put(sign);
  else if (Array.isArray(value)) {
    pieces.put('[');
    for (let i = 0; i < value.length && !pieces.full; i += 1) {
      if (i > 0) pieces.put(',');
      putValue(pieces, value[i]);
    }
    pieces.put(']');
  } else if (typeof value === 'object' && value !== null) {
    let first = true;
    pieces.put('{');
    for (const key of Object.keys(value)) {
      if (pieces.full) break;
      if (!first) pieces.put(',');
      first = false;
      putString(pieces, key);
      pieces.put(':');
      putValue(pieces, (value as Readonly<Record<string, unknown>>)[key]);
    }
    pieces.put('}');
  } else pieces.put(typeof value === 'function' ? 'function' : String(value));
}

/**
 * A JSON value as a short text for a message: at most 40 UTF-16 code units, cut with '…' between characters; control,
 * bidirectional and invisible characters are written as escapes. The rest of a large value is not even read.
 */
export function echo(value: unknown): string {
  const pieces = new Pieces();
  putValue(pieces, value);
  return pieces.text();
}
