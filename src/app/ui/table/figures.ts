/** Columns of figures and of days: what is sorted and exported, and how people read it, said once. */
import type { ComponentChildren } from 'preact';
import { date, dateCell, money, number } from '../../texts/index.ts';
import type { Column } from './column.ts';

/**
 * Amounts of money, exported in euros.
 * @param write how people read one: to the cent when left out
 * @param none what stands where there is no amount
 */
export function amounts<R>(
  title: string,
  centsOf: (row: R) => number | undefined,
  write: (cents: number, row: R) => ComponentChildren = (cents) => money(cents),
  none = '',
): Column<R> {
  const ofEach = <T>(row: R, read: (cents: number) => T): T | undefined => {
    const cents = centsOf(row);
    return cents === undefined ? undefined : read(cents);
  };
  return {
    title,
    unit: '€',
    value: (row) => ofEach(row, (cents) => cents / 100),
    text: (row) => ofEach(row, (cents) => write(cents, row)) ?? none,
  };
}

/** Counts of things; `write` says how people read one. */
export const counts = <R>(
  title: string,
  of: (row: R) => number,
  write: (count: number) => string = (count) => number(count),
): Column<R> => ({ title, value: of, text: (row) => write(of(row)) });

/**
 * Days of the game, sorted as they come and exported as dates.
 * @param firstDay day number of the first one
 * @param none what stands where there is no day: a total, an opening
 */
export function days<R>(
  title: string,
  firstDay: number,
  dayOf: (row: R) => number | undefined,
  none = '',
): Column<R> {
  const as = (row: R, write: (day: number) => string): string => {
    const day = dayOf(row);
    return day === undefined ? none : write(firstDay + day);
  };
  return { title, value: (row) => as(row, dateCell), by: dayOf, text: (row) => as(row, date) };
}
