/**
 * What a bad file of the corpus is: its text, where a mark ¦ stands at the place of each problem, in order, and what each
 * problem is called. The places are thus said without any parser.
 */
import { TEXT } from '../fixtures/petite-epicerie.ts';

/** Marks the place of a problem; taken out before the file is written. */
export const MARK = '¦';

/** A problem as the corpus names it: its code, then its JSON Pointer after a space ('' for the whole document). */
export type Expected = `${string} ${string}`;

/** A bad file. */
export interface Bad {
  readonly what: string;
  readonly marked: string;
  /** In the order of the marks. */
  readonly problems: readonly Expected[];
  /** Files beside it. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** The text without its marks, and the line and column of each mark. */
export function unmarked(marked: string): { text: string; places: { line: number; column: number }[] } {
  const pieces = marked.split(MARK);
  const places = pieces.slice(0, -1).map((_, i) => {
    const lines = pieces
      .slice(0, i + 1)
      .join('')
      .split('\n');
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  });
  return { text: pieces.join(''), places };
}

/** A text in which one piece, which must be there, is replaced. */
export function put(text: string, find: string, replacement: string): string {
  if (!text.includes(find)) throw new Error(`the text has no ${find}`);
  return text.replace(find, () => replacement);
}

/** The little grocery with one piece replaced. */
export function grocery(
  what: string,
  find: string,
  replacement: string,
  ...problems: readonly Expected[]
): Bad {
  return { what, marked: put(TEXT, find, replacement), problems };
}
