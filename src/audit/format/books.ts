/** The books, and what is counted apart from them. */
import { z } from 'zod';
import { account, flow, integer, level, name } from './values.ts';

export const accountTable = z.strictObject({
  account: account(),
  label: name('Nom du compte.'),
  balanceCents: level('Solde en centimes : débiteur positif, créditeur négatif.'),
  debitCents: flow('Somme des débits.'),
  creditCents: flow('Somme des crédits.'),
});

export const entry = z.strictObject({
  label: name('Nature de l’écriture.'),
  lines: z
    .array(z.tuple([account(), integer('Centimes : débit positif, crédit négatif.')]))
    .describe('Lignes : compte, centimes.'),
});

export const cash = z.strictObject({
  id: name('Ce qui est compté : banque, caisses, cartes en route.'),
  account: account(),
  balanceCents: level('Ce qu’il y a, compté sur les mouvements et non lu dans les comptes.'),
  moves: z
    .array(z.strictObject({ label: name('Nature de l’écriture.'), cents: flow('Entrées moins sorties.') }))
    .describe('Mouvements par nature.'),
});

export const debt = z.strictObject({
  id: name('À qui l’on doit : fournisseurs, personnel, organismes sociaux, impôts.'),
  account: account(),
  owedCents: level('Ce qui est dû, compté facture par facture.'),
});
