// Files that leave the game: saves, copies and lists of decisions. `cores.ts` and `open.ts`, which carry the released rules,
// are doors of their own: the page, which verifies nothing, must not ship them.

export {
  type Claim,
  COPY_KIND,
  type Copy,
  type Dossier,
  type ReadCopy,
  readCopy,
} from './copy.ts';
export { type Core, CURRENT, type Identity, type References, type Replayed } from './core.ts';
export { CSV_PROFILES, type CsvCell, type CsvProfileName, frenchCsv } from './csv.ts';
export { MOST_DECISIONS } from './document.ts';
export {
  type Entry,
  entriesOf,
  type Gradebook,
  gradebook,
  likenesses,
  pronote,
  STATE_WORDS,
  sameText,
} from './gradebook.ts';
export { handIn } from './handIn.ts';
export { layout } from './layout.ts';
export { type Decision, type ReadLog, readLog } from './log.ts';
export { type LineWords, MARK_CODES, type Marked, markedOf } from './marks.ts';
export { type Names, readNames } from './names.ts';
export { type Lines, report } from './report/index.ts';
export { markText } from './report/words.ts';
export {
  joined,
  type Misfit,
  RESULTS_KIND,
  type Results,
  type Row,
  readResults,
  type State,
  wholeOf,
  writeResults,
} from './results.ts';
export { type ReadSave, readSave, SAVE_FORMAT, SAVE_KIND, type Save, writeSave } from './save.ts';
export { alike, LIKENESSES, type Likeness, type Pair } from './similarity/compare.ts';
export { type Prints, printsOf } from './similarity/prints.ts';
export { STEP_WORDS, STEPS, type Step } from './step.ts';
export { type Student, studentsOf } from './students.ts';
export { type ReadTeacher, readTeacher, TEACHER_KIND } from './teacher.ts';
export {
  unknownRules,
  type Verdict,
  type Verified,
  verdictOnMarks,
  verifyCopy,
} from './verify.ts';
export { type Filled, fillWorksheet } from './worksheet.ts';
