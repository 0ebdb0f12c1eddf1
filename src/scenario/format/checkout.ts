import { z } from 'zod';
import { bp, decimal, id, text, whole } from './primitives.ts';

const till = z.strictObject({
  id: id().describe('Identifiant de la caisse.'),
  label: text().describe('Nom affiché.'),
  x: whole(0, 199).describe('Colonne.'),
  y: whole(0, 199).describe('Rangée.'),
});

/** Section `checkout`: tills, lines and how long a customer takes. */
export const checkoutSection = z.strictObject({
  tills: z.array(till).min(1).max(60).describe('Caisses tenues.'),
  line: z
    .enum(['single', 'shortest'])
    .default('shortest')
    .describe('Une file commune, ou la plus courte de chaque caisse.'),
  fixedSeconds: decimal(0, 3_600).describe('Temps fixe par client : accueil, paiement, départ.'),
  perLineSeconds: decimal(0, 600).describe('Temps par ligne de ticket.'),
  spreadBp: bp(3_600)
    .default(2_500)
    .describe('Dispersion du temps de service autour de sa moyenne (2 500 = ± 25 %).'),
  balkAt: whole(1, 1_000)
    .default(6)
    .describe('Longueur de file à partir de laquelle des clients renoncent à la vue.'),
  balkBp: bp().default(400).describe('Part supplémentaire qui renonce par personne au-delà.'),
});
