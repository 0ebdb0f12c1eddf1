// Files that leave the game: saves and lists of decisions.

export { type CsvCell, frenchCsv } from './csv.ts';
export { MOST_DECISIONS } from './document.ts';
export { layout } from './layout.ts';
export { type Decision, type ReadLog, readLog } from './log.ts';
export { type ReadSave, readSave, SAVE_FORMAT, SAVE_KIND, type Save, writeSave } from './save.ts';
