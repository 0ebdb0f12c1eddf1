// Files that leave the game: saves and lists of decisions.
export { layout } from './layout.ts';
export { type Decision, MOST_DECISIONS, type ReadLog, readLog } from './log.ts';
export { type ReadSave, readSave, SAVE_FORMAT, SAVE_KIND, type Save, writeSave } from './save.ts';
