// Files that leave the game: saves and lists of decisions.

export {
  type Claim,
  COPY_KIND,
  type Copy,
  type ReadCopy,
  readCopy,
} from './copy.ts';
export type { Core, References, Replayed } from './core.ts';
export { CORES } from './cores.ts';
export { type CsvCell, frenchCsv } from './csv.ts';
export { MOST_DECISIONS } from './document.ts';
export { handIn } from './handIn.ts';
export { layout } from './layout.ts';
export { type Decision, type ReadLog, readLog } from './log.ts';
export { claimedMarks, MARK_CODES } from './marks.ts';
export { type ReadSave, readSave, SAVE_FORMAT, SAVE_KIND, type Save, writeSave } from './save.ts';
export { type Verdict, type Verified, verdictOnMarks, verifyCopy } from './verify.ts';
