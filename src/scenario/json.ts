// Strict JSON to a tree, in one pass, at a cost that no text can blow up: a library built for editors takes seconds, and
// hundreds of megabytes, over 20 MB of spaces. That library is still asked to explain a text that is not JSON.
import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import { Keys, Row } from './jsonKeys.ts';
import {
  addMember,
  emptyArray,
  emptyObject,
  type ObjectTree,
  type Place,
  type Step,
  type TreeValue,
  trimmed,
} from './tree.ts';

/** What is wrong with the syntax, as jsonc-parser names it, or `Comment`. */
export type Fault = { readonly name: string; readonly offset: number };

/** What the reader tells on its way. */
export type Listener = {
  /** A key that its object holds already; its value is left out. */
  readonly repeated: (path: readonly Step[], place: Place, first: Place) => void;
  /** May this key be left out without a word? `depth` is 1 in the outermost object. */
  readonly ignored: (key: string, depth: number) => boolean;
};

/** Parses a text whose depth is bounded; places start from `origin`. Gives the first fault when it is not JSON. */
export function parseJson(
  text: string,
  origin: Place,
  listener: Listener,
): { readonly value: TreeValue } | { readonly fault: Fault } {
  try {
    return { value: new JsonReader(text, origin, listener).document() };
  } catch (error) {
    if (error instanceof Stop) return { fault: error.fault };
    throw error;
  }
}

/** Texts longer than this get their first fault only. */
const EXPLAINED_LENGTH = 200_000;

const MOST_FAULTS = 50;

/** All the faults of a text whose first one is known, at most one a line: the library stumbles again on each stone. */
export function faultsOf(text: string, first: Fault): Fault[] {
  const faults: Fault[] = [];
  if (text.length > EXPLAINED_LENGTH) return [first];
  let lastLine = -1;
  const add = (name: string, offset: number, line: number) => {
    if (line === lastLine) return;
    lastLine = line;
    faults.push({ name, offset });
    // After a text that is never closed, texts and what is between them change places: the rest would be noise.
    if (faults.length === MOST_FAULTS || name === 'UnexpectedEndOfString') throw new Stop(first);
  };
  try {
    visit(text, {
      onError: (code: ParseErrorCode, offset, _length, line) => add(printParseErrorCode(code), offset, line),
      onComment: (offset, _length, line) => add('Comment', offset, line),
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return faults.length > 0 ? faults : [first];
}

/** Leaves the reading; never leaves this file. */
class Stop extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.name);
    this.fault = fault;
  }
}

const SCALARS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const ZERO = 0x30;
const COMMA = 0x2c;
const CLOSE_LIST = 0x5d;
const CLOSE_OBJECT = 0x7d;

/** Digits of a number that is exact however it is added up. */
const EASY_DIGITS = 15;

class JsonReader {
  private at = 0;
  private readonly number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
  private readonly path: Step[] = [];
  /** The last list of keys that began with each key: objects that are alike share theirs. */
  private readonly keyLists = new Map<string, string[]>();
  private readonly text: string;
  private readonly origin: Place;
  private readonly listener: Listener;

  constructor(text: string, origin: Place, listener: Listener) {
    this.text = text;
    this.origin = origin;
    this.listener = listener;
  }

  document(): TreeValue {
    this.space();
    const value = this.value();
    this.space();
    if (this.at < this.text.length) this.stop('EndOfFileExpected');
    return value;
  }

  private value(): TreeValue {
    const unit = this.text[this.at];
    if (unit === '"') return this.string();
    if (unit === '{') return this.object();
    if (unit === '[') return this.array();
    const whole = this.whole();
    if (whole >= 0) return whole;
    for (const [word, value] of SCALARS) {
      if (unit === word[0] && this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    this.number.lastIndex = this.at;
    const digits = this.number.exec(this.text)?.[0];
    if (digits === undefined)
      return this.stop(/[\]},:]/.test(unit ?? ',') ? 'ValueExpected' : 'InvalidSymbol');
    this.at += digits.length;
    return Number(digits) + 0; // -0 is 0
  }

  /** A whole number of a few digits, as almost all are, without asking a pattern; -1 when it is not one. */
  private whole(): number {
    const { text, at } = this;
    const end = Math.min(at + EASY_DIGITS, text.length);
    let i = at;
    let value = 0;
    for (; i < end; i += 1) {
      const digit = text.charCodeAt(i) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    // What ends it must be what may follow it in a list or an object; a leading 0 is left to the pattern too.
    const after = i < text.length ? text.charCodeAt(i) : 0;
    const ends = after === COMMA || after === CLOSE_LIST || after === CLOSE_OBJECT || after === LINE_FEED;
    if (i === at || !ends || (i > at + 1 && text.charCodeAt(at) === ZERO)) return -1;
    this.at = i;
    return value;
  }

  private object(): TreeValue {
    const start = this.origin + this.at;
    this.at += 1;
    this.space();
    if (this.take('}')) return emptyObject(start);
    let row: Row | undefined;
    let tree: ObjectTree | undefined;
    let seen: Keys | undefined;
    do {
      this.space();
      const keyPlace = this.origin + this.at;
      const key = this.key();
      const place = this.origin + this.at;
      this.path.push(key);
      const value = this.value();
      if (!this.listener.ignored(key, this.path.length)) {
        if (!tree && !row) row = this.rowLike(key);
        if (!row?.add(key, keyPlace, value, place)) {
          tree ??= row?.begun(start) ?? emptyObject(start);
          row = undefined;
          seen ??= new Keys(tree);
          const first = seen.find(key);
          if (first >= 0) this.listener.repeated([...this.path], keyPlace, tree.keyPlaces[first] as Place);
          else addMember(tree, key, keyPlace, value, place);
        }
      }
      this.path.pop();
      this.space();
    } while (this.take(','));
    if (!this.take('}')) this.stop(this.at < this.text.length ? 'CommaExpected' : 'CloseBraceExpected');
    const whole = row?.whole(start);
    if (whole) return whole;
    const own = tree ?? row?.begun(start) ?? emptyObject(start);
    return trimmed(own, this.shared(own.keys));
  }

  /** A row for the values of an object that begins as another one did. */
  private rowLike(first: string): Row | undefined {
    const keys = this.keyLists.get(first);
    return keys && new Row(keys);
  }

  /** These keys, in a list that objects alike have too: a hundred thousand decisions have the same three. */
  private shared(keys: readonly string[]): string[] {
    const first = keys[0] ?? '';
    const last = this.keyLists.get(first);
    if (last?.length === keys.length && last.every((key, i) => key === keys[i])) return last;
    const list = keys.slice();
    this.keyLists.set(first, list);
    return list;
  }

  private key(): string {
    if (this.text[this.at] !== '"') this.stop('PropertyNameExpected');
    const key = this.string();
    this.space();
    if (!this.take(':')) this.stop('ColonExpected');
    this.space();
    return key;
  }

  private array(): TreeValue {
    const tree = emptyArray(this.origin + this.at);
    this.at += 1;
    this.space();
    if (this.take(']')) return tree;
    do {
      this.space();
      this.path.push(tree.values.length);
      tree.places.push(this.origin + this.at);
      tree.values.push(this.value());
      this.path.pop();
      this.space();
    } while (this.take(','));
    if (!this.take(']')) this.stop(this.at < this.text.length ? 'CommaExpected' : 'CloseBracketExpected');
    return trimmed(tree);
  }

  private string(): string {
    const start = this.at;
    let escaped = false;
    for (let i = start + 1; i < this.text.length; i += 1) {
      const unit = this.text.charCodeAt(i);
      if (unit === BACKSLASH) {
        escaped = true;
        i += 1;
      } else if (unit === QUOTE) {
        this.at = i + 1;
        return escaped ? this.unescaped(start) : this.text.slice(start + 1, i);
      } else if (unit < 0x20)
        this.stop(unit === 0x0a || unit === 0x0d ? 'UnexpectedEndOfString' : 'InvalidCharacter');
    }
    return this.stop('UnexpectedEndOfString');
  }

  /** The engine knows escapes, and gives a flat text where joining pieces would cost ten times more. */
  private unescaped(start: number): string {
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      this.at = start;
      return this.stop('InvalidEscapeCharacter');
    }
  }

  private space(): void {
    let at = this.at;
    for (; at < this.text.length; at += 1) {
      const unit = this.text.charCodeAt(at);
      if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) break;
    }
    this.at = at;
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private stop(name: string): never {
    const isComment = this.text.startsWith('//', this.at) || this.text.startsWith('/*', this.at);
    throw new Stop({ name: isComment ? 'Comment' : name, offset: this.at });
  }
}
