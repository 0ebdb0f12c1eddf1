import { z } from 'zod';
import { bp, cents, decimal, id, text, whole } from './primitives.ts';

const family = z.strictObject({
  id: id().describe('Identifiant de la famille.'),
  label: text().describe('Nom affiché.'),
  icon: text().optional().describe('Nom de l’image du rayon.'),
});

const subfamily = z.strictObject({
  id: id().describe('Identifiant de la sous-famille : les produits entre lesquels un client choisit.'),
  family: id().describe('Famille à laquelle elle appartient.'),
  label: text().describe('Nom affiché.'),
  occasionBp: bp().describe(
    'Probabilité qu’un foyer dont la réserve est vide pense à ce besoin pendant une visite (10 000 = toujours).',
  ),
  declineBp: bp(9_900)
    .default(0)
    .describe(
      'Part de ces occasions où, rayon plein et prix conseillés, le foyer achète ailleurs ou remet à plus tard.',
    ),
  outside: decimal(-50, 50)
    .optional()
    .describe('Utilité de ne rien prendre ; sans elle, calculée pour que declineBp soit exact.'),
  unitDays: decimal(0.1, 400).describe('Durée en jours d’une unité dans un foyer d’une personne.'),
  secondUnitBp: bp().default(0).describe('Probabilité de prendre une deuxième unité au prix conseillé.'),
  stockpile: decimal(0, 10)
    .default(0)
    .describe(
      'Élasticité de la quantité prise quand le prix baisse : 1 = la deuxième unité devient plus probable de 10 % pour 10 % de baisse.',
    ),
  warmDegreeBp: whole(-2_000, 2_000)
    .default(0)
    .describe('Effet d’un degré au-dessus de la normale sur les occasions.'),
  monthBp: z.array(bp(50_000)).length(12).optional().describe('Saisonnalité propre, de janvier à décembre.'),
});

const product = z.strictObject({
  id: id().describe('Identifiant du produit ; il fixe sa chance, le nom peut changer librement.'),
  label: text().describe('Nom affiché.'),
  subfamily: id().describe('Sous-famille.'),
  supplier: id().describe('Fournisseur.'),
  priceCents: cents().describe('Prix de vente TTC conseillé, en centimes.'),
  costCents: cents().describe('Prix d’achat HT d’une unité, en centimes.'),
  vatBp: bp(3_000).describe('Taux de TVA (550 = 5,5 %).'),
  pack: whole(1, 1_000).describe('Unités par colis (PCB).'),
  shelfLifeDays: whole(1, 3_000)
    .nullable()
    .describe('Durée de vie à la livraison, en jours ; null si le produit ne se périme pas.'),
  dateKind: z
    .enum(['dlc', 'ddm'])
    .default('ddm')
    .describe('Date limite de consommation (retrait obligatoire) ou de durabilité minimale.'),
  storage: z
    .enum(['ambient', 'chilled', 'frozen'])
    .default('ambient')
    .describe('Température de conservation.'),
  widthCm: whole(1, 400).describe('Largeur d’un facing, en centimètres.'),
  unitsPerFacing: whole(1, 500).describe('Unités derrière un facing (profondeur × hauteur).'),
  appeal: decimal(-10, 10).default(0).describe('Attrait propre du produit, en points d’utilité (0 = moyen).'),
  theftRisk: decimal(0, 100).default(1).describe('Exposition au vol (1 = moyenne).'),
  icon: text().optional().describe('Nom de l’image du produit.'),
  tags: z.array(id()).max(10).default([]).describe('Étiquettes : bio, local, mdd…'),
});

/** Section `catalogue`: what the store may sell. Nothing in the code knows what milk is: everything is an attribute. */
export const catalogueSection = z.strictObject({
  families: z.array(family).min(1).max(200).describe('Familles (rayons).'),
  subfamilies: z
    .array(subfamily)
    .min(1)
    .max(1_000)
    .describe('Sous-familles (choix du client), 40 produits au plus chacune.'),
  products: z.array(product).min(1).max(5_000).describe('Produits référencés ou proposés.'),
});
