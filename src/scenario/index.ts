// The format a teacher writes, and the only way in.

export type { ReadText, Unreadable } from './extends.ts';
export * from './format/index.ts';
export { FRENCH_DAYS, moreProblems } from './french.ts';
export { beforeHandover, pastKey, rulesHash, TEXT_KEYS } from './identity.ts';
export { type JsonSchema, scenarioJsonSchema } from './jsonSchema.ts';
export { type ReadScenario, readScenario } from './read.ts';
export type { ScenarioProblem } from './report.ts';
export { aidsOf, delegatedOn, isDelegated, opensOn, panelOpensOn } from './session.ts';

// ── The same care in reading, for the files of `handin`, which hold a scenario and decisions ──

export { checkShape, HIDDEN } from './check.ts';
export {
  figure,
  limitWords,
  listed,
  notAnObject,
  quoted,
  wrongEncoding,
} from './french.ts';
export { LIMITS, type Limits, newBudget, OUTER_DEPTH, scan } from './limits.ts';
export { FORMATS, type Formats, formatOf, migrate } from './migrations.ts';
export { didYouMean } from './problems.ts';
export { Report, type Words } from './report.ts';
export { LEGAL_WEEK, partTimeMinimum } from './rules/contracts.ts';
export type { Path, Rule, Tell } from './rules/tell.ts';
export { checkRules } from './rules.ts';
export { parseSource, parseText } from './source.ts';
export {
  isArrayTree,
  isObjectTree,
  isTree,
  member,
  type ObjectTree,
  pointer,
  replaced,
  type Step,
  spotAt,
  type Tree,
  type TreeValue,
  toPlain,
} from './tree.ts';
