// What was meant by a mistyped word.
import { compareText } from './text.ts';

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
