import { z } from 'zod';
import { bp, cents, id, whole } from './primitives.ts';

/** When to order a product, and up to what. */
export const orderRule = z.strictObject({
  point: whole(0, 1_000_000).describe(
    'Point de commande : on commande quand le stock enregistré passe dessous.',
  ),
  target: whole(0, 1_000_000).describe('Niveau de recomplètement.'),
});

const rules = {
  orderMode: z
    .record(id(), z.enum(['manual', 'proposal', 'automatic']))
    .describe('Mode de commande par fournisseur.'),
  extraTillAt: whole(0, 50).describe(
    'File à partir de laquelle un salarié polyvalent ouvre une caisse (0 = jamais).',
  ),
  fillBelowBp: bp().describe('Remplissage : on regarnit un produit sous cette part de sa capacité.'),
  checkDeliveries: z.boolean().describe('Les livraisons sont-elles comptées à la réception ?'),
  checkDates: z.boolean().describe('Les dates sont-elles vérifiées chaque matin ?'),
};

/** House rules that hold until changed. */
export const policies = z.strictObject({
  orderMode: rules.orderMode.default({}),
  extraTillAt: rules.extraTillAt.default(4),
  fillBelowBp: rules.fillBelowBp.default(7_000),
  checkDeliveries: rules.checkDeliveries.default(true),
  checkDates: rules.checkDates.default(true),
});

/** Some of them: those that change. */
export const policySheet = z.strictObject(rules).partial();

/** Section `opening`: the plan and the stock on the first morning. */
export const openingSection = z.strictObject({
  reserveBp: bp(100_000)
    .default(5_000)
    .describe(
      'Réserve du premier matin sans passé, en part de la capacité des rayons (produits non fragiles).',
    ),
  orderRules: z
    .record(id(), orderRule)
    .default({})
    .describe('Point de commande et niveau cible de chaque produit ; calculés sinon.'),
  goods: z
    .record(
      id(),
      z.strictObject({
        units: whole(0, 1_000_000).describe('Unités, en rayon jusqu’à sa capacité, puis en réserve.'),
        costCents: cents().optional().describe('Coût d’entrée d’une unité ; costCents du produit sinon.'),
      }),
    )
    .default({})
    .describe('Stock du premier matin sans passé, produit par produit ; rayon plein sinon.'),
  policies: policies.prefault({}).describe('Règles de la maison au premier matin.'),
});
