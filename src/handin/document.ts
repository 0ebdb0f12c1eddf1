/** Reads the text of a file of ours (a save, a list of decisions) into a tree, or says why not. */
import {
  faultsOf,
  figure,
  isTree,
  LIMITS,
  limitWords,
  parseJson,
  pointer,
  type Report,
  repeatedKey,
  syntaxWords,
  type TreeValue,
  wrongEncoding,
} from '../scenario/index.ts';

const BYTE_ORDER_MARK = 0xfeff;
const HINT = 'Vérifiez que c’est bien une sauvegarde ou une liste de décisions.';

/** Most decisions in a file. */
export const MOST_DECISIONS = 100_000;

/** The list of decisions is at most this deep: alone, or in an object. */
const LOG_DEPTH = 2;

type Trouble =
  | { readonly kind: 'bytes' | 'depth' | 'values' | 'items'; readonly offset: number }
  /** `path` is that of the list, which begins at `offset`. */
  | { readonly kind: 'decisions'; readonly offset: number; readonly path: string }
  | { readonly kind: 'encoding'; readonly offset: number; readonly unit: number };

/**
 * One pass over the characters before anything is built. The limits of a scenario hold, but for the length of the
 * outermost lists: a log is longer than any list of a scenario.
 */
function scan(text: string): Trouble | undefined {
  if (text.length > LIMITS.bytes) return { kind: 'bytes', offset: 0 };
  let bytes = 0;
  let values = 0;
  let depth = 0;
  const items = new Int32Array(LIMITS.depth + 1);
  const starts = new Int32Array(LIMITS.depth + 1);
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
    // What is not UTF-8 was read as U+FFFD.
    if (unit === 0 || unit === 0xfffd) return { kind: 'encoding', offset: i, unit };
    if (unit === 0x22) inText = !inText;
    else if (inText) {
      if (unit === 0x5c) i++;
    } else if (unit === 0x2c) {
      values++;
      const count = items[depth]! + 1;
      items[depth] = count;
      if (count >= LIMITS.items && depth > LOG_DEPTH) return { kind: 'items', offset: i };
      if (count >= MOST_DECISIONS) {
        return { kind: 'decisions', offset: starts[depth]!, path: depth < LOG_DEPTH ? '' : '/log' };
      }
    } else if (unit === 0x5b || unit === 0x7b) {
      values++;
      if (++depth > LIMITS.depth) return { kind: 'depth', offset: i };
      items[depth] = 0;
      starts[depth] = i;
    } else if ((unit === 0x5d || unit === 0x7d) && depth > 0) depth--;
    if (values > LIMITS.values) return { kind: 'values', offset: i };
  }
  return bytes > LIMITS.bytes ? { kind: 'bytes', offset: 0 } : undefined;
}

/** Parses a document and reports what is wrong with its text; undefined when it could not be read. */
export function readDocument(name: string, text: string, report: Report): TreeValue | undefined {
  const origin = report.addFile(name, text);
  const trouble = scan(text);
  if (trouble) {
    const at = { place: origin + trouble.offset, path: '' };
    if (trouble.kind === 'encoding') report.add('error', 'encoding', at, () => wrongEncoding(trouble.unit));
    else if (trouble.kind === 'decisions')
      report.add('error', 'limit', { ...at, path: trouble.path }, tooManyDecisions);
    else report.add('error', 'limit', at, () => ({ ...limitWords(trouble.kind), hint: HINT }));
    return undefined;
  }
  const json = text.charCodeAt(0) === BYTE_ORDER_MARK ? ` ${text.slice(1)}` : text;
  const parsed = parseJson(json, origin, {
    ignored: (key) => key === '$comment',
    repeated: (path, place, first) =>
      report.add('error', 'duplicate', { place, path: pointer(path) }, () =>
        repeatedKey(String(path.at(-1)), report.whereIs(first)),
      ),
  });
  if ('value' in parsed) {
    if (isTree(parsed.value)) report.setTree(origin, parsed.value);
    return parsed.value;
  }
  for (const { name: fault, offset } of faultsOf(json, parsed.fault)) {
    report.add('error', 'syntax', { place: origin + offset, path: '' }, () =>
      syntaxWords(fault, text, offset),
    );
  }
  return undefined;
}

const tooManyDecisions = () => ({
  message: `Il y a trop de décisions : il en faut au plus ${figure(MOST_DECISIONS)}. La lecture s’est arrêtée là.`,
  expected: `au plus ${figure(MOST_DECISIONS)} décisions`,
  hint: HINT,
});
