/** Fixed assets: how much of each is depreciated by a date (facts 2.4), straight line or declining balance. */
import { dayOfMonth, endOfMonth, monthOf, mulDivRound, yearOf } from '../../kernel/index.ts';
import type { Asset } from '../../scenario/index.ts';

/** Days of the commercial year: twelve months of thirty days, as taught. */
const YEAR = 360;

/** An asset of the books, with its date and its account of depreciation (2154 → 28154). */
export interface AssetState {
  readonly asset: Asset;
  readonly from: number;
  readonly depreciationAccount: string;
  depreciatedCents: number;
}

/** Rank of a day in its commercial month: the last day of any month is the thirtieth. */
const thirtieth = (date: number): number => (date === endOfMonth(date) ? 30 : Math.min(dayOfMonth(date), 30));

/** Commercial days from the morning of `from` to the evening of `date`. */
function commercialDays(from: number, date: number): number {
  const months = 12 * (yearOf(date) - yearOf(from)) + monthOf(date) - monthOf(from);
  return 30 * months + thirtieth(date) - Math.min(dayOfMonth(from), 30) + 1;
}

/** Coefficient of the declining balance by length of life (CGI, art. 39 A). */
const legalCoefficient = (years: number): number => (years <= 4 ? 1.25 : years <= 6 ? 1.75 : 2.25);

/**
 * Depreciation of each calendar year under the declining balance: the rate (coefficient ÷ years) of what is left, in the
 * first year for its months only, the month of purchase counting whole; then an equal share of the years left, once
 * that is more.
 */
export function decliningYears(asset: Asset, from: number): number[] {
  const { costCents, years } = asset;
  const rate = (asset.coefficient ?? legalCoefficient(years)) / years;
  const amounts: number[] = [];
  let left = costCents;
  for (let k = 0; k < years; k++) {
    const share = Math.max(rate, 1 / (years - k));
    const months = k === 0 && k < years - 1 ? 13 - monthOf(from) : 12;
    const amount = k === years - 1 ? left : Math.min(left, Math.round((left * share * months) / 12));
    amounts.push(amount);
    left -= amount;
  }
  return amounts;
}

/** Cents of an asset depreciated by the evening of a date; all of it in the end, whatever the roundings. */
export function depreciatedBy(asset: Asset, from: number, date: number): number {
  if (date < from) return 0;
  if (asset.method === 'linear') {
    const life = asset.years * YEAR;
    return mulDivRound(asset.costCents, Math.min(commercialDays(from, date), life), life);
  }
  const amounts = decliningYears(asset, from);
  const k = yearOf(date) - yearOf(from);
  let sum = 0;
  for (let y = 0; y < amounts.length && y < k; y++) sum += amounts[y]!;
  const skipped = k === 0 ? 30 * (monthOf(from) - 1) : 0;
  const within = 30 * (monthOf(date) - 1) + thirtieth(date) - skipped;
  return sum + (k < amounts.length ? mulDivRound(amounts[k]!, within, YEAR - skipped) : 0);
}
