// Values that come from files, shown without harm: short, and made of characters that show.

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
