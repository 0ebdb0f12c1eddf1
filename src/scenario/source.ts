// Reads the text of one file into a tree: strict JSON, with every place kept. Nothing here knows what a scenario is.
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { limitWords, repeatedKey, syntaxWords, wrongEncoding } from './french.ts';
import { type Budget, scan } from './limits.ts';
import type { Report } from './report.ts';
import {
  type ArrayTree,
  addMember,
  emptyArray,
  emptyObject,
  isTree,
  type ObjectTree,
  type Place,
  pointer,
  type Step,
  type Tree,
  type TreeValue,
} from './tree.ts';

/** Keys that belong to the writer and his editor: the game never sees them. */
const COMMENT = '$comment';
const SCHEMA = '$schema';

const BYTE_ORDER_MARK = '\ufeff';

/** A container being read. */
type Open = {
  readonly tree: Tree;
  /** Where each key of an object stands in its lists. */
  readonly seen: Map<string, number>;
  /** What the value that comes next is called; undefined for the items of a list. */
  key: string | undefined;
  keyPlace: Place;
  /** The value that comes next is left out: a comment, or a key already seen. */
  skip: boolean;
};

/** A parsed file: the tree is absent when the text could not be read. */
export type Parsed = { readonly origin: Place; readonly value: TreeValue | undefined };

/**
 * Parses one file and reports what is wrong with its text: limits (before anything is built), encoding, syntax,
 * repeated keys. `$comment` keys (anywhere) and `$schema` (at the root) are left out.
 */
export function parseSource(name: string, text: string, budget: Budget, report: Report): Parsed {
  const origin = report.addFile(name, text);
  const trouble = scan(text, budget);
  if (trouble) {
    const at = { place: origin + trouble.offset, path: '' };
    if (trouble.kind === 'limit') report.add('error', 'limit', at, () => limitWords(trouble.limit));
    else report.add('error', 'encoding', at, () => wrongEncoding(trouble.unit));
    return { origin, value: undefined };
  }
  const marked = text.startsWith(BYTE_ORDER_MARK);
  // Some editors begin a file with a mark that JSON does not allow: as harmless as a space.
  if (marked) report.add('warning', 'encoding', { place: origin, path: '' }, () => wrongEncoding(0xfeff));
  const builder = new Builder(origin, report);
  builder.read(marked ? ` ${text.slice(1)}` : text);
  if (builder.broken) return { origin, value: undefined };
  if (isTree(builder.root)) report.setTree(origin, builder.root);
  return { origin, value: builder.root };
}

class Builder {
  root: TreeValue | undefined;
  broken = false;
  private readonly open: Open[] = [];
  private readonly origin: Place;
  private readonly report: Report;
  private brokenLine = -1;
  /** How many containers deep we are inside something left out. */
  private skipped = 0;

  constructor(origin: Place, report: Report) {
    this.origin = origin;
    this.report = report;
  }

  read(text: string): void {
    visit(
      text,
      {
        onObjectBegin: (offset) => this.begin(emptyObject(this.origin + offset)),
        onArrayBegin: (offset) => this.begin(emptyArray(this.origin + offset)),
        onObjectEnd: () => this.end(),
        onArrayEnd: () => this.end(),
        onObjectProperty: (key, offset) => this.property(key, this.origin + offset),
        onLiteralValue: (value, offset) => this.value(value as TreeValue, this.origin + offset),
        onError: (code, offset, _length, line) => this.error(text, code, offset, line),
        onComment: (offset, _length, line) => this.error(text, undefined, offset, line),
      },
      { disallowComments: false },
    );
  }

  private begin(tree: Tree): void {
    if (this.skipped > 0 || this.top?.skip) this.skipped += 1;
    else {
      this.value(tree, tree.place);
      this.open.push({ tree, seen: new Map(), key: undefined, keyPlace: 0, skip: false });
    }
  }

  private end(): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      if (this.skipped === 0 && this.top) this.top.skip = false;
    } else this.open.pop();
  }

  private property(key: string, place: Place): void {
    const top = this.top;
    if (this.skipped > 0 || !top) return;
    const object = top.tree as ObjectTree;
    const first = top.seen.get(key);
    top.key = key;
    top.keyPlace = place;
    top.skip = key === COMMENT || (key === SCHEMA && this.open.length === 1) || first !== undefined;
    if (first === undefined || key === COMMENT) return;
    const firstPlace = object.keyPlaces[first] as number;
    const path = pointer([...this.path(), key]);
    this.report.add('error', 'duplicate', { place, path }, () =>
      repeatedKey(key, this.report.whereIs(firstPlace)),
    );
  }

  private value(value: TreeValue, place: Place): void {
    const top = this.top;
    if (this.skipped > 0) return;
    // The parser joins a text with escapes piece by piece; reading one character makes it one piece, ten times smaller.
    if (typeof value === 'string') value.charCodeAt(0);
    if (!top) {
      if (this.root === undefined) this.root = value;
    } else if (top.skip) top.skip = false;
    else if (top.tree.kind === 'object') {
      if (top.key === undefined) return;
      top.seen.set(top.key, top.tree.keys.length);
      addMember(top.tree, top.key, top.keyPlace, value, place);
      top.key = undefined;
    } else {
      (top.tree as ArrayTree).values.push(value);
      top.tree.places.push(place);
    }
  }

  /** One error a line: the parser stumbles several times over the same stone. `code` undefined is a comment. */
  private error(text: string, code: ParseErrorCode | undefined, offset: number, line: number): void {
    this.broken = true;
    if (line === this.brokenLine) return;
    this.brokenLine = line;
    const name = code === undefined ? 'Comment' : printParseErrorCode(code);
    const at = { place: this.origin + offset, path: pointer(this.path()) };
    this.report.add('error', 'syntax', at, () => syntaxWords(name, text.slice(offset, offset + 60)));
  }

  private path(): Step[] {
    return this.open
      .slice(0, -1)
      .map(({ tree }) => (tree.kind === 'array' ? tree.values.length - 1 : (tree.keys.at(-1) as string)));
  }

  private get top(): Open | undefined {
    return this.open.at(-1);
  }
}
