// Gathers the problems of a document in several files, and hands them over in the order of the files.
import { echo, Literal, type Problem, type ProblemCode } from '../kernel/index.ts';
import { PLACES_PER_FILE, type Place, pathOf, pointer, type Step, type Tree } from './tree.ts';

/** A problem, and the file it is in: the scenario itself or one it extends. */
export type ScenarioProblem = Problem & { readonly file: string };

/** What people read about a problem. */
export type Words = {
  readonly message: string;
  /** The value that came; a scalar or a tree already made plain. */
  readonly got?: unknown;
  readonly expected?: string;
  readonly hint?: string;
};

/** A problem where it was met; its words are only asked for when it is shown. */
type Finding = {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly place: Place;
  /** Order of arrival, for two problems at one place. */
  readonly rank: number;
  /** Steps below the place that lead nowhere: a missing key. */
  readonly missing: readonly Step[];
  /** The pointer, where the parsed tree cannot give it (syntax, repeated keys). */
  readonly path?: string;
  readonly words: () => Words;
};

/** Where a problem is: a place and the steps below it that lead nowhere, or a place and a pointer. */
export type At = { readonly place: Place; readonly missing?: readonly Step[]; readonly path?: string };

/** One file of the document. */
type SourceFile = { readonly name: string; readonly text: string; tree?: Tree };

/** Problems shown at most; the rest is counted. */
const SHOWN_PROBLEMS = 50;

/** Problems kept at most before the order is known; a hostile file could give a million. The search stops there. */
const KEPT_PROBLEMS = 2_000;

/** Digits of a number that are looked at to show it: more than an echo holds. */
const MOST_DIGITS = 60;

/** A line and a column, from 1; columns in UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number };

/** Line and column of an offset. */
function positionIn(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end >= offset) return { line, column: offset - start + 1 };
    line += 1;
    start = end + 1;
  }
}

/** The files of a document and what is wrong with them. */
export class Report {
  private readonly files: SourceFile[] = [];
  private readonly errors: Finding[] = [];
  private readonly warnings: Finding[] = [];
  private readonly counts = { error: 0, warning: 0 };

  /** Registers a file; the first is the scenario. Returns the place of its first character. */
  addFile(name: string, text: string): Place {
    this.files.push({ name, text });
    return (this.files.length - 1) * PLACES_PER_FILE;
  }

  /** Gives the parsed tree of the file that starts at `origin`, from which pointers are found. */
  setTree(origin: Place, tree: Tree): void {
    (this.files[origin / PLACES_PER_FILE] as SourceFile).tree = tree;
  }

  /** Is there any error? Warnings do not count. */
  get failed(): boolean {
    return this.counts.error > 0;
  }

  /** Are there so many errors that looking for more would only cost time? */
  get isFull(): boolean {
    return this.errors.length >= KEPT_PROBLEMS;
  }

  /** Notes a problem. Where it is and its words are not even looked for when there are too many. */
  add(severity: 'error' | 'warning', code: ProblemCode, at: At | (() => At), words: () => Words): void {
    const list = severity === 'error' ? this.errors : this.warnings;
    this.counts[severity] += 1;
    if (list.length >= KEPT_PROBLEMS) return;
    const { place, missing = [], path } = typeof at === 'function' ? at() : at;
    list.push({
      code,
      severity,
      place,
      missing,
      words,
      rank: list.length,
      ...(path !== undefined && { path }),
    });
  }

  /** The number that stands at a place, as it is written there. */
  numberAt(place: Place): Literal {
    const { text } = this.files[Math.floor(place / PLACES_PER_FILE)] as SourceFile;
    const start = place % PLACES_PER_FILE;
    return new Literal(/^[-+.\deE]*/.exec(text.slice(start, start + MOST_DIGITS))?.[0] ?? '');
  }

  /** Rank of the file of a place: 0 is the scenario, the files it extends come after those that extend them. */
  fileAt(place: Place): number {
    return Math.floor(place / PLACES_PER_FILE);
  }

  /** `file:line` of a place, for a sentence that points to another place. */
  whereIs(place: Place): string {
    const { file, line } = this.locate(place);
    return this.files.length > 1 ? `${file}, ligne ${line}` : `ligne ${line}`;
  }

  /**
   * The first problems in the order of the files, and how many more there are (at least, when the search stopped).
   * Errors go before warnings when there is not room for all.
   */
  problems(): { readonly problems: ScenarioProblem[]; readonly more: number } {
    const inOrder = (a: Finding, b: Finding) => a.place - b.place || a.rank - b.rank;
    const errors = this.errors.sort(inOrder).slice(0, SHOWN_PROBLEMS);
    const warnings = this.warnings.sort(inOrder).slice(0, SHOWN_PROBLEMS - errors.length);
    const more = this.counts.error + this.counts.warning - errors.length - warnings.length;
    const shown = [...errors, ...warnings].sort(inOrder);
    return { problems: shown.map((finding) => this.show(finding)), more };
  }

  private show({ code, severity, place, missing, path, words }: Finding): ScenarioProblem {
    const { file, line, column } = this.locate(place);
    const { message, got, expected = '', hint = '' } = words();
    return {
      code,
      severity,
      file,
      path: path ?? this.pointerTo(place) + pointer(missing),
      line,
      column,
      message,
      got: got === undefined ? '' : echo(got),
      expected,
      hint,
    };
  }

  private locate(place: Place): Position & { readonly file: string } {
    const file = this.files[Math.floor(place / PLACES_PER_FILE)] as SourceFile;
    return { file: file.name, ...positionIn(file.text, place % PLACES_PER_FILE) };
  }

  private pointerTo(place: Place): string {
    const { tree } = this.files[Math.floor(place / PLACES_PER_FILE)] as SourceFile;
    return tree && place > tree.place ? pointer(pathOf(tree, place)) : '';
  }
}
