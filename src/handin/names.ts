/**
 * Names of people beside the identifiers of copies, from a table that stays with the teacher: they are written in the
 * teacher's own list and report, and nowhere else.
 */
import { PAIR, type Who } from '../store/game.ts';
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
  of(id: string, who?: Who): string | undefined;
  /** Both of a pair together. */
  all(id: string): string | undefined;
  /** Students in the order of the table: the copy of a pair comes twice. */
  readonly order: readonly { readonly id: string; readonly who?: Who | undefined }[];
}

/** Reads `correspondance.csv`: a line per student, `identifiant;nom`, and `eleve` (A or B) for a pair. */
export function readNames(text: string): Names | { readonly missing: readonly string[] } {
  const { head: columns, lines } = tableIn(text, (head) => columnsIn(head, COLUMNS));
  const missing = (['id', 'name'] as const).filter((column) => !columns.has(column));
  if (missing.length > 0) return { missing: missing.map((column) => COLUMNS[column][0]) };
  const names = new Map<string, Map<string, string>>();
  const order: { id: string; who: Who | undefined }[] = [];
  for (const line of lines.slice(1)) {
    const cell = (column: Column): string => line[columns.get(column) ?? -1]?.value.trim() ?? '';
    const [id, name] = [cell('id'), cell('name')];
    if (id === '' || name === '') continue;
    const who = cell('who').toUpperCase();
    order.push({ id, who: PAIR.find((one) => one === who) });
    const own = names.get(id) ?? new Map<string, string>();
    names.set(id, own.set(who, name));
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
