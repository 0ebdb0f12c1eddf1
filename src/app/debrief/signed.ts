/** Differences of money and of counts, with their sign. */
import { moneyRound, signed } from '../texts/index.ts';

/** `+412 €`, `−61 €`. */
export const signedMoney = (cents: number): string => signed(cents, moneyRound);
