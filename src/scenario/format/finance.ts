import { z } from 'zod';
import { bp, cents, date, decimal, id, signedCents, text, whole } from './primitives.ts';

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

const loan = z.strictObject({
  id: id().describe('Identifiant.'),
  label: text().describe('Libellé.'),
  principalCents: cents().describe('Capital emprunté.'),
  rateBp: bp(3_000).describe('Taux annuel nominal ; celui d’une période en est la part (400 = 4 %).'),
  payments: whole(1, 480).describe('Nombre d’échéances.'),
  every: z
    .enum(['month', 'quarter', 'year'])
    .default('month')
    .describe('Une échéance par mois, trimestre ou année.'),
  repayment: z
    .enum(['annuity', 'principal'])
    .default('annuity')
    .describe('Annuités constantes, ou amortissement constant du capital.'),
  from: date().describe('Date du versement ; la première échéance vient une période plus tard.'),
});

const asset = z.strictObject({
  id: id().describe('Identifiant.'),
  label: text().describe('Libellé.'),
  account: z
    .string()
    .regex(/^2[01]\d{1,4}$/)
    .describe('Compte d’immobilisation (2154 matériel, 2135 agencements, 2183 informatique…).'),
  costCents: cents().describe('Coût d’achat HT.'),
  vatBp: bp(3_000).default(2_000).describe('TVA de l’achat, s’il a lieu pendant le jeu.'),
  from: date().describe('Date d’achat et de mise en service.'),
  years: whole(1, 50).describe('Durée d’amortissement, en années.'),
  method: z
    .enum(['linear', 'declining'])
    .default('linear')
    .describe('Amortissement linéaire, ou dégressif (trois ans au moins).'),
  coefficient: decimal(1, 3)
    .optional()
    .describe('Coefficient du dégressif ; sinon celui de la loi : 1,25, 1,75 ou 2,25 selon la durée.'),
});

/** Section `finance`: recurring charges, opening balance sheet, bank, loans and fixed assets. */
export const financeSection = z.strictObject({
  openingBalance: z
    .array(balance)
    .max(100)
    .describe('Bilan d’ouverture, hors stock (37, calculé) ; le capital (101) équilibre l’ensemble.'),
  charges: z.array(charge).max(50).describe('Charges qui reviennent chaque mois.'),
  loans: z
    .array(loan)
    .max(50)
    .default([])
    .describe('Emprunts : ceux d’avant le premier jour entrent au bilan d’ouverture pour ce qui reste dû.'),
  assets: z
    .array(asset)
    .max(200)
    .default([])
    .describe('Immobilisations amorties ; celles d’avant le premier jour entrent au bilan d’ouverture.'),
  overdraftCents: cents().default(0).describe('Découvert autorisé.'),
  cardDelayDays: whole(0, 10)
    .default(1)
    .describe('Délai d’encaissement des cartes, en jours ouvrés de banque.'),
  wagesDay: whole(1, 31).default(31).describe('Jour de la paie (31 = dernier jour du mois).'),
  vatEvery: z
    .enum(['month', 'quarter'])
    .default('month')
    .describe('Déclaration de TVA : chaque mois, ou chaque trimestre civil.'),
  vatDay: whole(1, 28).default(20).describe('Jour de paiement de la TVA, le mois qui suit la déclaration.'),
});
