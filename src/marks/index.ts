// Marks: the referential, the rubric, the evidence, and the one function that turns evidence into marks.

export { answeredOf, type Graded, grade, type Verdict } from './assignment/grade.ts';
export { FORMULAS, type ReadFigure } from './assignment/key.ts';
export { breakdown, type MarkSum } from './breakdown.ts';
export {
  type Calibration,
  calibrationOf,
  drawsOf,
  type Play,
  playDraw,
  type Summary,
} from './calibration.ts';
export { rubricOf } from './change.ts';
export { type ClassQuestion, classQuestions } from './classQuestions.ts';
export { lineDays } from './days.ts';
export {
  checkOverride,
  type Evidence,
  type LawBreach,
  NO_EVIDENCE,
  NO_TEACHER,
  type Observed,
  type Override,
  type Teacher,
} from './evidence.ts';
export * from './mark.ts';
export {
  type Answered,
  anchorsOf,
  observe,
  type ReferenceRuns,
} from './observe.ts';
export { occasionsOf } from './occasions.ts';
export { LEVEL_WORDS, LEVELS, type Level, levelOf, type Points, shown } from './points.ts';
export { breachesOf } from './practice.ts';
export { readFigure } from './readFigure.ts';
export { readPlayable } from './reading.ts';
export { checkReason } from './reasons.ts';
export { referenceRuns } from './references.ts';
export * from './referential.ts';
export { type Reliability, reliability } from './reliability.ts';
export { KIND_WORDS, type Kind, type Line, type Rubric, type Source } from './rubric.ts';
export { type Case, markGame, type Own, ownOf, shownBy } from './run.ts';
export { evidenceOf, type GradedAssignment, NOTHING_SAID, type Said, type Told } from './said.ts';
export { ANCHOR_MARKS, type Anchors, markOn, type Scale, standingOf } from './scale.ts';
export { SCENARIO_RULES } from './scenarioRules.ts';
export { figureOf } from './sourceFigure.ts';
export { DEFAULT_RUBRIC } from './table/index.ts';
export { type Telling, tellingOf } from './telling.ts';
