/**
 * Tables for a spreadsheet set to French: semicolons, decimal commas, a byte order mark so that accents are read.
 * Text that a spreadsheet would run as a formula is made plain text (OWASP, CSV injection).
 */

/** A cell: text, a number as people read it (not cents), or nothing. */
export type CsvCell = string | number | undefined;

const BOM = '\ufeff';
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: CsvCell): string {
  if (value === undefined) return '';
  // Numbers are written without groups, and never as a power of ten.
  if (typeof value === 'number') return String(value).replace('.', ',');
  // Spaces of French typography are for people: a spreadsheet sorts and searches with plain ones.
  const plain = value.replace(/[\u00a0\u202f]/g, ' ');
  const safe = FORMULA.test(plain) ? `'${plain}` : plain;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as the text of a file, a line per row, each ended as spreadsheets expect. */
export function frenchCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}
