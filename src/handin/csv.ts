/**
 * Tables for a spreadsheet. The profile is chosen, never guessed: who will open the file decides its separator and its
 * decimal sign. Text that a spreadsheet would run as a formula is made plain text (OWASP, CSV injection).
 */

/** A cell: text, a number as people read it (not cents), or nothing. */
export type CsvCell = string | number | undefined;

export interface CsvProfile {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
  /** A byte order mark, without which Excel reads no accents. */
  readonly mark: boolean;
}

/** Who reads the file: a French Excel, Moodle in whatever language, a program. */
export const CSV_PROFILES = {
  'excel-fr': { separator: ';', decimal: ',', mark: true },
  moodle: { separator: ',', decimal: '.', mark: false },
  brut: { separator: ',', decimal: '.', mark: false },
} as const satisfies Record<string, CsvProfile>;
export type CsvProfileName = keyof typeof CSV_PROFILES;

const BOM = '\ufeff';
const FORMULA = /^[=+\-@\t\r\n]/;

/** A text as a cell between these separators: in quotes when it holds one, a quote or an end of line. */
export function csvText(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cell(value: CsvCell, { separator, decimal }: CsvProfile): string {
  if (value === undefined) return '';
  // Numbers are written without groups, and never as a power of ten.
  if (typeof value === 'number') return String(value).replace('.', decimal);
  // Spaces of French typography are for people: a spreadsheet sorts and searches with plain ones.
  const plain = value.replace(/[\u00a0\u202f]/g, ' ');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return csvText(safe, separator);
}

/** A table as the text of a file, a line per row, each ended as spreadsheets expect. */
export function csv(rows: readonly (readonly CsvCell[])[], profile: CsvProfile): string {
  const line = (row: readonly CsvCell[]) => row.map((one) => cell(one, profile)).join(profile.separator);
  return (profile.mark ? BOM : '') + rows.map((row) => `${line(row)}\r\n`).join('');
}

/** The same for a spreadsheet set to French: semicolons, decimal commas. */
export const frenchCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  csv(rows, CSV_PROFILES['excel-fr']);
