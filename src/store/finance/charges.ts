/**
 * Recurring charges: they run every day, so that a day and a week have a result, and are paid once a month. What has run
 * and is not paid is owed (408); what is paid and has not run yet is an asset of the days to come (486), which takes the
 * charge day by day (PCG, accounts 408 and 486).
 */
import {
  addMonths,
  applyBp,
  dayOfMonth,
  daysInMonth,
  monthOf,
  mulDivRound,
  yearOf,
} from '../../kernel/index.ts';
import type { Model } from '../compiled.ts';
import { bankDay, banksWork } from './bank.ts';
import { post } from './ledger.ts';
import type { FinanceState } from './state.ts';

type Charge = Model['charges'][number];

/** What has run of the charge of a month by the evening of a date: k/days of it on the k-th day, so no cent is lost. */
const runBy = ({ monthlyCents }: Charge, date: number): number =>
  mulDivRound(monthlyCents, dayOfMonth(date), daysInMonth(yearOf(date), monthOf(date)));

/** What has run and is not paid on the eve of the first day, by charge; below zero, what is paid and has not run yet. */
export function openingCharges(model: Model): Float64Array {
  const eve = model.firstDay - 1;
  return Float64Array.from(model.charges, (charge) => {
    const due = eve - dayOfMonth(eve) + charge.day;
    const isPaid = bankDay(model, due) <= eve;
    // A weekend at the turn of the month may hold the payment of the month before.
    const isLate = bankDay(model, addMonths(due, -1)) > eve;
    return runBy(charge, eve) + (isLate ? charge.monthlyCents : 0) - (isPaid ? charge.monthlyCents : 0);
  });
}

/** Lines of the opening balance sheet. */
export function openingChargeLines(owed: Float64Array): [string, number][] {
  return Array.from(owed, (cents) => [cents > 0 ? '408' : '486', -cents]);
}

/** The day's share of every charge: taken from what was paid ahead while it lasts, owed after. */
export function accrueCharges(model: Model, f: FinanceState, day: number): void {
  const date = model.firstDay + day;
  for (const [i, charge] of model.charges.entries()) {
    const part = runBy(charge, date) - (dayOfMonth(date) === 1 ? 0 : runBy(charge, date - 1));
    const ahead = Math.min(part, Math.max(0, -f.chargesOwed[i]!));
    post(f.ledger, day, 'charges-accrued', [
      [charge.account, part],
      ['486', -ahead],
      ['408', ahead - part],
    ]);
    f.chargesOwed[i] = f.chargesOwed[i]! + part;
  }
}

/** Pays on a day of the bank the charges due on it and on the days without a bank just before. */
export function payCharges(model: Model, f: FinanceState, day: number): void {
  const date = model.firstDay + day;
  if (!banksWork(model, date)) return;
  let from = date;
  while (!banksWork(model, from - 1)) from--;
  for (let due = from; due <= date; due++)
    for (const [i, charge] of model.charges.entries())
      if (charge.day === dayOfMonth(due)) payCharge(f, day, charge, i);
}

/** Pays a charge: what has run is settled, the rest is paid ahead. */
function payCharge(f: FinanceState, day: number, { monthlyCents, vatBp }: Charge, i: number): void {
  const vat = applyBp(monthlyCents, vatBp);
  const settled = Math.min(monthlyCents, Math.max(0, f.chargesOwed[i]!));
  post(f.ledger, day, 'charges-paid', [
    ['408', settled],
    ['486', monthlyCents - settled],
    ['44566', vat],
    ['512', -monthlyCents - vat],
  ]);
  f.chargesOwed[i] = f.chargesOwed[i]! - monthlyCents;
  f.bankCents -= monthlyCents + vat;
}
