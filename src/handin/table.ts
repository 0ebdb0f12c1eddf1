/** Reads tables that spreadsheets and Moodle write: cells where they stand, whatever the separator. */

/** A cell where it stands in the text. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** Lines of cells; a quoted cell may hold separators and ends of line. */
export function cellsOf(text: string, separator: string): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    const from = at;
    let value = '';
    if (text[at] === '"') {
      for (at++; at < text.length; at++) {
        if (text[at] !== '"') value += text[at];
        else if (text[at + 1] === '"') {
          value += '"';
          at++;
        } else break;
      }
      at++;
    }
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r')
      value += text[at++];
    line.push({ from, to: at, value });
    if (text[at] === separator) {
      at++;
      if (at < text.length && text[at] !== '\n' && text[at] !== '\r') continue;
      line.push({ from: at, to: at, value: '' });
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    lines.push(line);
    line = [];
  }
  return lines;
}

/** Where the columns of a table stand, each under any of the titles it may bear; titles in lower case. */
export function columnsIn<Column extends string>(
  head: readonly Cell[],
  titles: Readonly<Record<Column, readonly string[]>>,
): ReadonlyMap<Column, number> {
  const found = head.map(({ value }) => value.trim().toLowerCase());
  const columns = (Object.keys(titles) as Column[]).map((column): [Column, number] => [
    column,
    found.findIndex((title) => titles[column].includes(title)),
  ]);
  return new Map(columns.filter(([, at]) => at >= 0));
}

/** A text read with the separator under which its head says most. */
export function tableIn<Reading>(
  text: string,
  headOf: (head: readonly Cell[]) => { readonly size: number } & Reading,
): { readonly separator: string; readonly lines: readonly Cell[][]; readonly head: Reading } {
  const readings = [',', ';', '\t'].map((separator) => {
    const lines = cellsOf(text, separator);
    return { separator, lines, head: headOf(lines[0] ?? []) };
  });
  return readings.reduce((best, one) => (one.head.size > best.head.size ? one : best));
}
