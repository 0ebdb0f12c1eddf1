/**
 * Sections that isolate one lesson: what customers ask for, how they choose, and how goods are kept and valued.
 * Left out, each leaves the store as it is: people who walk in, choose, replace, and shelves that empty.
 */
import { z } from 'zod';
import { bp, decimal, id } from './primitives.ts';

const direct = z.strictObject({
  law: z
    .enum(['poisson', 'negative-binomial', 'constant'])
    .default('poisson')
    .describe('Loi du nombre d’unités demandées par jour : Poisson, binomiale négative, ou constante.'),
  mean: decimal(0, 2_000).describe('Unités demandées par jour d’ouverture, en moyenne, au prix conseillé.'),
  dispersion: decimal(0.1, 10_000)
    .optional()
    .describe('Paramètre r de la loi binomiale négative : variance = moyenne + moyenne² ÷ r.'),
  elasticity: decimal(0, 20)
    .default(0)
    .describe('Élasticité-prix constante e : demande = moyenne × (prix ÷ prix conseillé)^(−e).'),
  freshestBp: bp().default(0).describe('Part de ces clients qui prennent la date la plus longue.'),
  unmet: z
    .enum(['lost', 'backordered'])
    .default('lost')
    .describe(
      'Demande non servie : perdue, ou mise en attente et servie la première à la prochaine réception.',
    ),
});

/** Section `demand`: customers who ask for one product, beside those who come from households. */
export const demandSection = z.strictObject({
  direct: z
    .record(id(), direct)
    .default({})
    .describe(
      'Demande directe par produit, sans foyer, ni trajet, ni file : des clients d’une unité, répartis au hasard sur les heures d’ouverture.',
    ),
});

/** Section `choice`: how a household chooses in front of a sub-family. */
export const choiceSection = z.strictObject({
  price: z
    .enum(['relative', 'euros'])
    .default('relative')
    .describe(
      'Effet du prix sur l’utilité : −β × ln(prix ÷ prix conseillé) (relative), ou −β × prix en euros (euros) ; β est priceSensitivity.',
    ),
  substitution: z
    .boolean()
    .default(true)
    .describe('Un client dont le produit manque en prend-il un autre (true), ou rien (false) ?'),
});

/** Section `stock`: how goods are kept and valued. */
export const stockSection = z.strictObject({
  endless: z
    .boolean()
    .default(false)
    .describe(
      'Stock infini : le fournisseur tient les rayons pleins toute la journée, et reprend le soir ce qu’il a mis de trop.',
    ),
  expired: z
    .enum(['staff', 'closing'])
    .default('staff')
    .describe(
      'Qui retire les dates dépassées : l’équipe, chaque matin (staff), ou personne en particulier, à la fermeture (closing).',
    ),
  valuation: z
    .enum(['cump', 'fifo'])
    .default('cump')
    .describe(
      'Valorisation du stock : coût moyen après chaque entrée (cump) ou premier entré, premier sorti (fifo).',
    ),
});
