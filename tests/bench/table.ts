/** Lines that line up. */

/** A figure with a space between thousands, as printed in this bench. */
export function figure(value: number, decimals = 0): string {
  const [whole, rest] = value.toFixed(decimals).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ' ');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

export const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** One measure: its name, its value with unit, and what it is held to. */
export type Row = readonly [measure: string, value: string, note?: string];

/** Is a measure where it should be? Said, never asserted: a shared machine moves by a factor of two. */
export function against(value: number, must: number, stretch: number, unit = ''): string {
  const verdict = value <= stretch ? 'stretch met' : value <= must ? 'met' : 'MISSED';
  return `must ≤ ${figure(must, must % 1 ? 2 : 0)}${unit}, stretch ≤ ${figure(stretch, stretch % 1 ? 2 : 0)}${unit} – ${verdict}`;
}

export function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const [measure, value, note = ''] of rows) {
    console.log(`  ${measure.padEnd(44)}${value.padStart(14)}   ${note}`.trimEnd());
  }
}
