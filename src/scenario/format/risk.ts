import { z } from 'zod';
import { bp, decimal } from './primitives.ts';

/** Section `risk`: what disappears without a receipt, and the weather. */
export const riskSection = z.strictObject({
  thiefBp: bp().default(0).describe('Part des visites où quelqu’un vole une unité.'),
  breakageBp: bp().default(0).describe('Part des unités mises en rayon qui cassent.'),
  breakageSeenBp: bp().default(5_000).describe('Part de cette casse qui est vue et enregistrée.'),
  tillErrorBp: bp().default(0).describe('Part des lignes de ticket enregistrées sous un autre produit.'),
});

/** Section `weather`: monthly normals of the town. */
export const weatherSection = z.strictObject({
  meanC: z.array(decimal(-40, 50)).length(12).describe('Température normale de chaque mois, en degrés.'),
  spreadC: decimal(0, 20).default(3.5).describe('Écart-type d’un jour à l’autre.'),
  rainBp: z.array(bp()).length(12).describe('Probabilité d’un jour de pluie, par mois.'),
});
