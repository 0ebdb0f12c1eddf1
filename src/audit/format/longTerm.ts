/** Loans and fixed assets. */
import { z } from 'zod';
import { account, level, name } from './values.ts';

export const loan = z.strictObject({
  id: name('Emprunt.'),
  capitalCents: level('Capital restant dû.'),
  interestCents: level('Intérêts courus non échus.'),
});

export const asset = z.strictObject({
  id: name('Immobilisation.'),
  account: account(),
  depreciationAccount: account(),
  costCents: level('Valeur d’origine, une fois achetée.'),
  depreciatedCents: level('Amortissements cumulés.'),
});
