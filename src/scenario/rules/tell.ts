// What a rule needs to say that something is wrong: a path, a code, words. It stays silent about values that the check
// of shapes already refused and replaced: one cause, one problem.
import type { ProblemCode } from '../../kernel/index.ts';
import type { Scenario } from '../format/index.ts';
import { nameOf } from '../problems.ts';
import type { Report, Words } from '../report.ts';
import {
  glimpse,
  isObjectTree,
  isTree,
  member,
  type Step,
  spotAt,
  type Tree,
  type TreeValue,
} from '../tree.ts';

export type Path = readonly Step[];

/** A check across fields, on a scenario whose shape is right (made right where it was not). */
export type Rule = (scenario: Scenario, tell: Tell) => void;

/** Words where `{}` stands for the name of the value at the path. */
type Say = Words | (() => Words);

/** More of what a problem needs. */
type More = {
  /** Other values the rule looked at. */
  readonly uses?: readonly Path[];
  /** The problem is in the key, not in its value. */
  readonly atKey?: boolean;
};

/** The voice of the rules. */
export class Tell {
  /** Is the past that the scenario holds its own? Kept, once a rule has looked: looking takes its time. */
  pastFits: boolean | undefined;
  private readonly root: Tree;
  private readonly isMadeUp: (path: Path) => boolean;
  private readonly report: Report;

  constructor(root: Tree, isMadeUp: (path: Path) => boolean, report: Report) {
    this.root = root;
    this.isMadeUp = isMadeUp;
    this.report = report;
  }

  /** The scenario cannot be played as it is. */
  error(code: ProblemCode, path: Path, say: Say, more: More = {}): void {
    this.add('error', code, path, say, more);
  }

  /** The scenario can be played, but this is probably not what was meant. */
  warn(path: Path, say: Say, more: More & { readonly code?: ProblemCode } = {}): void {
    this.add('warning', more.code ?? 'rule', path, say, more);
  }

  /** Were all these values given as they should? */
  sound(...paths: readonly Path[]): boolean {
    return !paths.some((path) => this.isMadeUp(path));
  }

  /** Is the scenario refused already? */
  get refused(): boolean {
    return this.report.failed;
  }

  /** `ligne 12`, with the file where there are several. */
  whereIs(path: Path): string {
    return this.report.whereIs(spotAt(this.root, path).place);
  }

  /** Does a value come from a file that the one of another value extends? The child cannot be blamed for what it inherits. */
  inherited(path: Path, by: Path): boolean {
    const fileOf = (one: Path): number => this.report.fileAt(spotAt(this.root, one).place);
    return fileOf(path) > fileOf(by);
  }

  /** The value as the file gives it at a path, containers in short; undefined where it gives none. */
  private written(path: Path): unknown {
    let at: TreeValue | undefined = this.root;
    for (const step of path) at = below(at, step);
    return at === undefined ? undefined : glimpse(at);
  }

  private add(
    severity: 'error' | 'warning',
    code: ProblemCode,
    path: Path,
    say: Say,
    { uses = [], atKey = false }: More,
  ): void {
    if (!this.sound(path, ...uses)) return;
    this.report.add(
      severity,
      code,
      () => spotAt(this.root, path, atKey),
      () => {
        const { got = this.written(path), ...words } = typeof say === 'function' ? say() : say;
        return {
          ...words,
          ...(got !== undefined && { got }),
          message: words.message.replace('{}', () => this.name(path)),
        };
      },
    );
  }

  private name(path: Path): string {
    const ids = new Map<number, string>();
    let at: TreeValue | undefined = this.root;
    path.forEach((step, depth) => {
      at = below(at, step);
      const id = isObjectTree(at) ? member(at, 'id') : undefined;
      if (typeof id === 'string') ids.set(depth, id);
    });
    return nameOf(path, ids);
  }
}

function below(value: TreeValue | undefined, step: Step): TreeValue | undefined {
  if (!isTree(value)) return undefined;
  return value.kind === 'array' ? value.values[Number(step)] : member(value, String(step));
}
