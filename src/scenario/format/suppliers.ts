import { z } from 'zod';
import { bp, cents, decimal, id, perWeekday, text, time, whole } from './primitives.ts';

const supplier = z.strictObject({
  id: id().describe('Identifiant du fournisseur.'),
  label: text().describe('Nom affiché.'),
  orderDays: perWeekday(z.boolean()).describe('Jours où l’on peut commander.'),
  cutoff: time().describe('Heure limite de commande.'),
  leadDays: whole(0, 60).describe(
    'Jours entre la commande et la livraison (un jour sans livraison repousse au suivant).',
  ),
  deliveryDays: perWeekday(z.boolean()).describe('Jours de livraison.'),
  deliveryAt: time().describe('Heure d’arrivée du camion.'),
  review: z
    .enum(['cutoff', 'continuous'])
    .default('cutoff')
    .describe(
      'Commande automatique : à l’heure limite (cutoff), ou dès qu’une vente amène au point de commande (continuous).',
    ),
  leadLaw: z
    .enum(['calendar', 'constant', 'exponential'])
    .default('calendar')
    .describe(
      'Délai : en jours de livraison (calendar), ou en heures depuis la commande, constant ou exponentiel.',
    ),
  leadHours: decimal(0, 1_440)
    .default(24)
    .describe('Délai moyen en heures, quand leadLaw n’est pas calendar.'),
  reception: z
    .enum(['staff', 'supplier'])
    .default('staff')
    .describe(
      'Qui reçoit : l’équipe, depuis le quai, ou le fournisseur, qui met lui-même en rayon, puis en réserve.',
    ),
  minimumCents: cents().default(0).describe('Franco : en dessous, le port est facturé.'),
  carriageCents: cents().default(0).describe('Port facturé HT sous le franco.'),
  fillRateBp: bp().default(10_000).describe('Taux de service : part des lignes livrées entières.'),
  countErrorBp: bp()
    .default(0)
    .describe('Part des lignes où le carton contient moins que le bon de livraison.'),
  paymentTerm: z
    .enum(['on-receipt', 'net-30', 'ten-day-30', 'end-month-45'])
    .default('net-30')
    .describe('Délai de paiement : à réception, 30 jours, 30 jours fin de décade, 45 jours fin de mois.'),
});

/** Section `suppliers`: who delivers what, when and how reliably. */
export const suppliersSection = z.array(supplier).min(1).max(100);
