/** What holds everywhere: totals are sums, lists have a value per day; and marks are the sum of their parts. */
import type { Flow } from '../format/index.ts';
import { type Identity, sum } from './identity.ts';
import type { Tally } from './tally.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Visits every flow of a part of the file, whatever its name. Lists of plain numbers hold none. */
function eachFlow(node: unknown, where: string, visit: (flow: Flow, where: string) => void): void {
  if (!isNode(node)) return;
  if (Array.isArray(node)) {
    if (!isNode(node[0])) return;
    for (let i = 0; i < node.length; i++) eachFlow(node[i], where, visit);
  } else if ('total' in node && 'perDay' in node) visit(node as unknown as Flow, where);
  else for (const key of Object.keys(node)) eachFlow(node[key], key, visit);
}

export const MARKS: readonly Identity[] = [
  {
    id: 'N1',
    left: 'Note',
    right: 'somme de ses parties',
    check: ({ marks = [] }, tally: Tally) => {
      for (const { id, milliPoints, parts } of marks)
        tally.equal(milliPoints, sum(parts.map((part) => part.milliPoints)), id);
    },
  },
];

export const TOTALS: readonly Identity[] = [
  {
    id: 'S1',
    left: 'Total d’une suite',
    right: 'somme de ses jours',
    check: ({ journal: _, tickets: __, ...file }, tally) =>
      eachFlow(file, '', ({ perDay, total }, where) => tally.equal(total, sum(perDay), where)),
  },
];
