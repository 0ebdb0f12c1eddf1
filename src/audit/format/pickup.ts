/** Click and collect. */
import { z } from 'zod';
import { flow, level, rate } from './values.ts';

export const pickup = z.strictObject({
  orders: z
    .strictObject({
      placed: flow('Commandes passées.'),
      handedOver: flow('Commandes remises.'),
      refunded: flow('Commandes payées et remboursées.'),
      cancelled: flow('Commandes à payer sur place, annulées.'),
      open: level('Commandes en cours.'),
    })
    .describe('Commandes, par fin.'),
  lines: z
    .strictObject({
      ordered: flow('Lignes commandées.'),
      handedOver: flow('Lignes remises.'),
      notPicked: flow('Lignes introuvables à la préparation.'),
      refused: flow('Lignes dont le remplaçant a été refusé.'),
      late: flow('Lignes abandonnées : commande en retard.'),
      notCollected: flow('Lignes jamais retirées.'),
      open: level('Lignes en cours.'),
    })
    .describe('Lignes, par fin.'),
  units: z
    .strictObject({
      handedOver: flow('Unités remises.'),
      unbagged: flow('Unités remises en rayon.'),
    })
    .describe('Unités, toutes références ensemble.'),
  revenueCents: flow('Marchandises remises, TTC.'),
  feeRate: rate('TVA des frais de préparation, en points de base.'),
  feeTtcCents: flow('Frais de préparation TTC.'),
  feeHtCents: flow('Frais de préparation HT.'),
  feeVatCents: flow('TVA des frais de préparation.'),
  earnedCents: flow('Payé d’avance et acquis : marchandises remises et frais.'),
  refundedCents: flow('Payé d’avance et rendu.'),
});
