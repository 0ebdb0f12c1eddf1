/** What an identity is, and the few sums that all of them use. */
import type { AuditFile, Flow, Level } from '../format/index.ts';
import type { Tally } from './tally.ts';

/** One law that a true file keeps, as a row of a table that people read. */
export interface Identity {
  readonly id: string;
  /** The two sides, in French. */
  readonly left: string;
  readonly right: string;
  /** Puts every equation of the law to the tally. */
  readonly check: (file: AuditFile, tally: Tally) => void;
}

/** Where a level stood before a day. */
export const before = (level: Level, day: number): number =>
  day === 0 ? level.opening : level.perDay[day - 1]!;

/** What a level gained on a day. */
export const change = (level: Level, day: number): number => level.perDay[day]! - before(level, day);

/** What a list of nights gained on a day; nothing where every night closes. */
export const gained = (nights: readonly number[] | undefined, day: number): number =>
  nights ? nights[day]! - (nights[day - 1] ?? 0) : 0;

/** One day of a flow summed over rows. */
export function sumOf<T>(rows: readonly T[], flow: (row: T) => Flow, day: number): number {
  let total = 0;
  for (const row of rows) total += flow(row).perDay[day]!;
  return total;
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}

/** Movement of an account on a day under one label, debit positive. */
export function moved(file: AuditFile, day: number, label: string, account: string): number {
  let total = 0;
  for (const entry of file.journal[day]!) {
    if (entry.label !== label) continue;
    for (const [number, cents] of entry.lines) if (number === account) total += cents;
  }
  return total;
}

/** Calls back for each day of the file. */
export function eachDay(file: AuditFile, check: (day: number) => void): void {
  for (let day = 0; day < file.days.length; day++) check(day);
}
