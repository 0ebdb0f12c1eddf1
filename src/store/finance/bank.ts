/** Days on which banks move money: neither weekends nor public holidays. */
import { weekday } from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';

/** Do banks work on a date? */
export const banksWork = ({ holidays }: Pick<Model, 'holidays'>, date: number): boolean =>
  weekday(date) < 5 && !holidays.has(date);

/** First day on or after a date on which banks work. */
export function bankDay(model: Pick<Model, 'holidays'>, date: number): number {
  let at = date;
  while (!banksWork(model, at)) at++;
  return at;
}

/** The date some working days of the bank after a date. */
export function afterBankDays(model: Pick<Model, 'holidays'>, date: number, days: number): number {
  let at = days === 0 ? bankDay(model, date) : date;
  for (let k = 0; k < days; k++) at = bankDay(model, at + 1);
  return at;
}
