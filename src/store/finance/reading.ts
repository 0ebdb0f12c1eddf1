/** Reading the books: movements of an account group, and entries down to their lines. */
import { LABELS, type Label, type Ledger } from './ledger.ts';

/** One line of the books: debit positive. */
export interface BookLine {
  readonly entry: number;
  /** Day of the game; −1 for the opening balance sheet, which is nobody's movement. */
  readonly day: number;
  readonly label: Label;
  readonly account: string;
  readonly cents: number;
}

const OPENING = LABELS.indexOf('opening');

/**
 * Movements of an account, or of every account starting so, in cents, debit positive.
 * @param side only the debits, or only the credits; both when left out
 */
export function movementOf(
  ledger: Ledger,
  prefix: string,
  fromDay: number,
  toDay: number,
  side?: 'debit' | 'credit',
): number {
  let sum = 0;
  for (let r = 0; r < ledger.rows; r++) {
    const day = ledger.day[r]!;
    if (day < fromDay || day > toDay || ledger.label[r] === OPENING) continue;
    const cents = ledger.cents[r]!;
    if ((side === 'debit' && cents < 0) || (side === 'credit' && cents > 0)) continue;
    if (ledger.accounts[ledger.account[r]!]!.startsWith(prefix)) sum += cents;
  }
  return sum;
}

/**
 * Lines of the books in the order of posting.
 * @param prefix account or group of accounts; every line of an entry that touches it is given
 */
export function linesOf(ledger: Ledger, fromDay: number, toDay: number, prefix: string): BookLine[] {
  const lines: BookLine[] = [];
  const touched = new Set<number>();
  for (let r = 0; r < ledger.rows; r++) {
    const day = ledger.label[r] === OPENING ? -1 : ledger.day[r]!;
    if (day < fromDay || day > toDay) continue;
    const account = ledger.accounts[ledger.account[r]!]!;
    const entry = ledger.entry[r]!;
    if (account.startsWith(prefix)) touched.add(entry);
    lines.push({ entry, day, label: LABELS[ledger.label[r]!]!, account, cents: ledger.cents[r]! });
  }
  return prefix === '' ? lines : lines.filter((line) => touched.has(line.entry));
}
