import { z } from 'zod';
import { bp, cents, id, signedCents, text, whole } from './primitives.ts';

const charge = z.strictObject({
  id: id().describe('Identifiant.'),
  label: text().describe('Libellé.'),
  account: z
    .string()
    .regex(/^6\d{2,5}$/)
    .describe('Compte du plan comptable (613 loyer, 606 énergie…).'),
  monthlyCents: cents().describe('Montant mensuel HT.'),
  vatBp: bp(3_000).default(2_000).describe('TVA déductible.'),
  day: whole(1, 28).default(5).describe('Jour du mois où la charge est payée.'),
});

const balance = z.strictObject({
  account: z
    .string()
    .regex(/^[1-5]\d{1,5}$/)
    .describe('Compte de bilan.'),
  label: text().describe('Libellé.'),
  cents: signedCents().describe('Solde : positif au débit (actif), négatif au crédit (passif).'),
});

/** Section `finance`: recurring charges, opening balance sheet, bank. */
export const financeSection = z.strictObject({
  openingBalance: z
    .array(balance)
    .max(100)
    .describe('Bilan d’ouverture, hors stock (37, calculé) ; le capital (101) équilibre l’ensemble.'),
  charges: z.array(charge).max(50).describe('Charges qui reviennent chaque mois.'),
  overdraftCents: cents().default(0).describe('Découvert autorisé.'),
  cardDelayDays: whole(0, 10)
    .default(1)
    .describe('Délai d’encaissement des cartes, en jours ouvrés de banque.'),
  wagesDay: whole(1, 31).default(31).describe('Jour de la paie (31 = dernier jour du mois).'),
  vatDay: whole(1, 28).default(20).describe('Jour de paiement de la TVA du mois précédent.'),
});
