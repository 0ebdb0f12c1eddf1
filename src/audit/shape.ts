/** What must hold before anything can be added up: a value per day everywhere, names that are known and unique. */
import type { AuditFile } from './format/index.ts';

/** A part that does not fit the others. */
export interface Misfit {
  /** Keys and ranks that lead to it. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Problems shown at most. */
const MOST = 50;

/** Everything that does not fit, in the order of the file. */
export function misfits(file: AuditFile): Misfit[] {
  const found: Misfit[] = [];
  lengths(file, [], file.days.length, found);
  const daily = [
    ['journal', file.journal],
    ['tickets', file.tickets],
    ['shoppers/inside', file.shoppers.inside],
    ['queue/waiting', file.queue.waiting],
  ] as const;
  for (const [path, list] of daily) sameLength(list.length, file.days.length, path.split('/'), found);
  for (const [path, list] of nightly(file)) if (list) sameLength(list.length, file.days.length, path, found);
  const suppliers = file.suppliers.map(({ id }) => id);
  const rates = file.vat.map(({ rate }) => rate);
  const subfamilies = file.wants.ends.map(({ subfamily }) => subfamily);
  const unique = [
    ['accounts', file.accounts.map(({ account }) => account)],
    ['products', file.products.map(({ id }) => id)],
    ['suppliers', suppliers],
    ['tills', file.tills.map(({ id }) => id)],
    ['vat', rates],
    ['payments', file.payments.map(({ means }) => means)],
    ['employees', file.employees.map(({ id }) => id)],
    ['tasks', file.tasks.map(({ task, rate }) => `${task} à ${rate}`)],
    ['wants/ends', subfamilies],
  ] as const;
  for (const [path, ids] of unique) twice(path, ids, found);
  const known = { supplier: new Set(suppliers), vat: new Set(rates), subfamily: new Set(subfamilies) };
  for (const [p, product] of file.products.entries())
    for (const key of ['supplier', 'vat', 'subfamily'] as const)
      if (!known[key].has(product[key]))
        found.push({ path: ['products', p, key], message: `« ${product[key]} » n’est pas dans le fichier.` });
  return found.slice(0, MOST);
}

/** The lists of a store that some night does not close. */
function nightly({ products, queue, wants }: AuditFile): [(string | number)[], number[] | undefined][] {
  return [
    [['queue', 'standingMs'], queue.standingMs],
    [['wants', 'inMind'], wants.inMind],
    ...products.map(({ inBaskets }, p): [(string | number)[], number[] | undefined] => [
      ['products', p, 'inBaskets'],
      inBaskets,
    ]),
    ...wants.ends.map(({ inBaskets }, g): [(string | number)[], number[] | undefined] => [
      ['wants', 'ends', g, 'inBaskets'],
      inBaskets,
    ]),
  ];
}

/** Every list named `perDay`, wherever it is. */
function lengths(node: Node, path: (string | number)[], days: number, found: Misfit[]): void {
  for (const key of Object.keys(node)) {
    const part = node[key];
    if (typeof part !== 'object' || part === null) continue;
    if (key === 'perDay') sameLength((part as unknown[]).length, days, [...path, key], found);
    else if (!Array.isArray(part) || typeof part[0] === 'object')
      lengths(part as Node, [...path, Array.isArray(node) ? Number(key) : key], days, found);
  }
}

function sameLength(length: number, days: number, path: readonly (string | number)[], found: Misfit[]): void {
  if (length === days || found.length >= MOST) return;
  found.push({ path, message: `Il faut une valeur par jour : ${days} jours, ${length} valeurs.` });
}

function twice(path: string, ids: readonly string[], found: Misfit[]): void {
  const seen = new Set<string>();
  for (const [i, id] of ids.entries()) {
    if (seen.has(id)) found.push({ path: [...path.split('/'), i], message: `« ${id} » est là deux fois.` });
    seen.add(id);
  }
}
