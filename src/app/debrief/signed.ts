/** Differences of money and of counts, with their sign. */
import { moneyRound, number } from '../texts/index.ts';

/** A thin space after the sign, as French typography sets it. */
const plus = (value: number): string => (value > 0 ? '+\u202f' : '');

/** `+ 412 €`, `−61 €`. */
export const signedMoney = (cents: number): string => plus(Math.round(cents / 100)) + moneyRound(cents);

export const signedNumber = (value: number): string => plus(value) + number(value);
