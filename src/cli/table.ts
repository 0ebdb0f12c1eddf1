/** Tables of text: a first column of names, then columns of figures. */

/** Spaces between two columns. */
const GAP = 2;

/**
 * Lays out rows whose first cell is a name (left) and the others figures (right).
 * @param head titles of the columns
 * @returns lines, the second one a rule
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, c) => Math.max(title.length, ...rows.map((row) => row[c]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!)))
      .join(' '.repeat(GAP))
      .trimEnd();
  return [line(head), widths.map((w) => '─'.repeat(w)).join(' '.repeat(GAP)), ...rows.map(line)];
}

/**
 * Cuts the columns of figures into blocks that fit a width, each with the names again.
 * @returns the tables, each as its lines
 */
export function wideTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string[][] {
  const widths = head.map((title, c) => Math.max(title.length, ...rows.map((row) => row[c]!.length)));
  const blocks: number[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (let c = 1; c < head.length; c++) {
    const next = widths[c]! + GAP;
    if (used + next > width) {
      blocks.push([]);
      used = widths[0]!;
    }
    blocks.at(-1)!.push(c);
    used += next;
  }
  const pick = (cells: readonly string[], columns: readonly number[]) => [
    cells[0]!,
    ...columns.map((c) => cells[c]!),
  ];
  return blocks.map((columns) =>
    table(
      pick(head, columns),
      rows.map((row) => pick(row, columns)),
    ),
  );
}
