/** Differences of money and of counts, with their sign. */
import { money, moneyRound, signed } from '../texts/index.ts';

/** `+412 €`, `−61 €`. */
export const signedMoney = (cents: number): string => signed(cents, moneyRound);

/** To the cent, where amounts are to be added up: `+3,42 €`. */
export const signedCents = (cents: number): string => signed(cents, money);
