import type { Scenario } from './format/index.ts';
import type { Report } from './report.ts';
import type { Step, Tree } from './tree.ts';
export function checkRules(
  _s: Scenario,
  _t: Tree,
  _m: (path: readonly Step[]) => boolean,
  _r: Report,
): void {}
