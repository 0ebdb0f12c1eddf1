// Reads the text of one file into a tree, or says why not. Nothing here knows what a scenario is.
import { limitWords, repeatedKey, syntaxWords, wrongEncoding } from './french.ts';
import { faultsOf, type Listener, parseJson } from './json.ts';
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
  if (text.startsWith(BYTE_ORDER_MARK))
    report.add('warning', 'encoding', { place: origin, path: '' }, () => wrongEncoding(0xfeff));
  const ignored: Listener['ignored'] = (key, depth) =>
    key === '$comment' || (key === '$schema' && depth === 1);
  return { origin, value: parseText(text, origin, report, ignored) };
}

/**
 * Parses a text that was scanned and reports its syntax and its repeated keys; undefined when it is not JSON.
 * @param origin where its file starts, as the report has it
 * @param ignored keys that belong to the writer and are left out
 */
export function parseText(
  text: string,
  origin: Place,
  report: Report,
  ignored: Listener['ignored'],
): TreeValue | undefined {
  // Some editors begin a file with a mark that JSON does not allow: as harmless as a space.
  const json = text.startsWith(BYTE_ORDER_MARK) ? ` ${text.slice(1)}` : text;
  const parsed = parseJson(json, origin, {
    ignored,
    repeated: (path, place, first) => {
      const key = String(path.at(-1));
      const at = { place, path: pointer(path) };
      report.add('error', 'duplicate', at, () => repeatedKey(key, report.whereIs(first)));
    },
  });
  if ('value' in parsed) {
    if (isTree(parsed.value)) report.setTree(origin, parsed.value);
    return parsed.value;
  }
  for (const { name: fault, offset } of faultsOf(json, parsed.fault)) {
    const at = { place: origin + offset, path: '' };
    report.add('error', 'syntax', at, () => syntaxWords(fault, text, offset));
  }
  return undefined;
}
