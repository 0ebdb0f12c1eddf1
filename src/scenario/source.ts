// Reads the text of one file into a tree, or says why not. Nothing here knows what a scenario is.
import { limitWords, repeatedKey, syntaxWords, wrongEncoding } from './french.ts';
import { faultsOf, parseJson } from './json.ts';
import { type Budget, LIMITS, type Limits, scan } from './limits.ts';
import type { Report } from './report.ts';
import { isTree, type Place, pointer, type TreeValue } from './tree.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** A parsed file, and where it starts; the value is absent when the text could not be read. */
export type Parsed = { readonly origin: Place; readonly value: TreeValue | undefined };

/**
 * Parses one file and reports what is wrong with its text: limits (before anything is built), encoding, syntax,
 * repeated keys. `$comment` keys (anywhere) and `$schema` (at the root) belong to the writer and are left out.
 * @param limits those of a scenario, or of another kind of document
 */
export function parseSource(
  name: string,
  text: string,
  budget: Budget,
  report: Report,
  limits: Limits = LIMITS,
): Parsed {
  const origin = report.addFile(name, text);
  const trouble = scan(text, budget, limits);
  if (trouble) {
    const at = { place: origin + trouble.offset, path: '' };
    if (trouble.kind === 'limit') report.add('error', 'limit', at, () => limitWords(trouble.limit, limits));
    else report.add('error', 'encoding', at, () => wrongEncoding(trouble.unit));
    return { origin, value: undefined };
  }
  const marked = text.startsWith(BYTE_ORDER_MARK);
  // Some editors begin a file with a mark that JSON does not allow: as harmless as a space.
  if (marked) report.add('warning', 'encoding', { place: origin, path: '' }, () => wrongEncoding(0xfeff));
  const json = marked ? ` ${text.slice(1)}` : text;
  const parsed = parseJson(json, origin, {
    ignored: (key, depth) => key === '$comment' || (key === '$schema' && depth === 1),
    repeated: (path, place, first) => {
      const key = String(path.at(-1));
      const at = { place, path: pointer(path) };
      report.add('error', 'duplicate', at, () => repeatedKey(key, report.whereIs(first)));
    },
  });
  if ('value' in parsed) {
    if (isTree(parsed.value)) report.setTree(origin, parsed.value);
    return { origin, value: parsed.value };
  }
  for (const { name: fault, offset } of faultsOf(json, parsed.fault)) {
    const at = { place: origin + offset, path: '' };
    report.add('error', 'syntax', at, () => syntaxWords(fault, text, offset));
  }
  return { origin, value: undefined };
}
