// The format a teacher writes, and the only way in.

export type { ReadText } from './extends.ts';
export * from './format/index.ts';
export { moreProblems } from './french.ts';
export { pastKey, rulesHash } from './identity.ts';
export { type JsonSchema, scenarioJsonSchema } from './jsonSchema.ts';
export { type ReadScenario, readScenario } from './read.ts';
export type { ScenarioProblem } from './report.ts';
