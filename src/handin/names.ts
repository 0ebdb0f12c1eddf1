/**
 * Names of people beside the identifiers of copies, from a table that stays with the teacher: they are written in the
 * teacher's own list and report, and nowhere else.
 */
import { columnsIn, tableIn } from './table.ts';

const COLUMNS = {
  id: ['identifiant', 'identifier'],
  who: ['eleve', 'élève'],
  name: ['nom', 'nom complet', 'full name', 'name'],
} as const;
type Column = keyof typeof COLUMNS;

/** Names by identifier; in a pair, by who decides too. */
export interface Names {
  /** Nothing for who is not in the table. */
  of(id: string, who?: 'A' | 'B'): string | undefined;
  /** Both of a pair together. */
  all(id: string): string | undefined;
  /** Identifiers in the order of the table, one per student: that of a pair comes twice. */
  readonly order: readonly string[];
}

/** Reads `correspondance.csv`: a line per student, `identifiant;nom`, and `eleve` (A or B) for a pair. */
export function readNames(text: string): Names | { readonly missing: readonly string[] } {
  const { head: columns, lines } = tableIn(text, (head) => columnsIn(head, COLUMNS));
  const missing = (['id', 'name'] as const).filter((column) => !columns.has(column));
  if (missing.length > 0) return { missing: missing.map((column) => COLUMNS[column][0]) };
  const names = new Map<string, Map<string, string>>();
  const order: string[] = [];
  for (const line of lines.slice(1)) {
    const cell = (column: Column): string => line[columns.get(column) ?? -1]?.value.trim() ?? '';
    const [id, name] = [cell('id'), cell('name')];
    if (id === '' || name === '') continue;
    order.push(id);
    const own = names.get(id) ?? new Map<string, string>();
    names.set(id, own.set(cell('who').toUpperCase(), name));
  }
  const all = (id: string): string | undefined => {
    const own = names.get(id);
    return own && [...own.values()].join(', ');
  };
  return {
    of: (id, who) => (who === undefined ? all(id) : (names.get(id)?.get(who) ?? names.get(id)?.get(''))),
    all,
    order,
  };
}
