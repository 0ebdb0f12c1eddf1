import { z } from 'zod';
import { id, text, whole } from './primitives.ts';

const cell = {
  x: whole(0, 199).describe('Colonne de la grille, de l’ouest (0) à l’est.'),
  y: whole(0, 199).describe('Rangée de la grille, du nord (0, le fond) au sud (la rue).'),
};
const point = z.strictObject(cell);
const zone = z.strictObject({
  ...cell,
  width: whole(1, 200).describe('Largeur en cases.'),
  depth: whole(1, 200).describe('Profondeur en cases.'),
});

/** The kinds of fixture the floor can draw; what they hold comes from the planogram. */
export const FIXTURE_KINDS = [
  'gondola',
  'wall-fridge',
  'freezer',
  'produce-table',
  'bread',
  'end-cap',
  'wall-shelf',
  'island',
  'counter',
  'clothes-rail',
  'tool-rack',
  'pallet',
  'self-checkout',
] as const;

const fixture = z.strictObject({
  id: id().describe('Identifiant du meuble.'),
  label: text().describe('Nom affiché.'),
  kind: z
    .enum(FIXTURE_KINDS)
    .describe(
      'Type de meuble. Une palette (pallet) porte ses articles en tas ; des caisses libre-service (self-checkout) en montrent à leur pied, et n’encaissent pas encore.',
    ),
  ...cell,
  width: whole(1, 60).describe('Cases occupées d’ouest en est.'),
  depth: whole(1, 60).describe('Cases occupées du nord au sud.'),
  front: z.enum(['north', 'south', 'east', 'west']).describe('Côté où se tient le client.'),
  levels: whole(1, 8).describe('Nombre de niveaux (1 = le plus bas).'),
  lengthCm: whole(10, 5_000).describe('Longueur d’un niveau, en centimètres.'),
  storage: z.enum(['ambient', 'chilled', 'frozen']).default('ambient').describe('Température du meuble.'),
});

const facing = z.strictObject({
  fixture: id().describe('Meuble.'),
  level: whole(1, 8).describe('Niveau, 1 pour le plus bas.'),
  product: id().describe('Produit.'),
  facings: whole(1, 100).describe('Nombre de facings.'),
});

/** Section `floor`: the grid, its fixtures, and the planogram on the first morning. */
export const floorSection = z.strictObject({
  width: whole(4, 200).describe('Largeur de la grille, en cases.'),
  depth: whole(4, 200).describe('Profondeur de la grille, en cases.'),
  cellCm: whole(20, 400).default(100).describe('Côté d’une case, en centimètres.'),
  entrance: point.describe('Case d’entrée des clients.'),
  exit: point.describe('Case de sortie.'),
  dock: point.describe('Case où arrivent les livraisons.'),
  reserve: point.describe('Porte de la réserve.'),
  fixtures: z.array(fixture).min(1).max(400).describe('Meubles.'),
  pickup: zone.optional().describe('Emplacement du retrait des commandes.'),
  signs: z
    .array(
      z.strictObject({
        label: text().describe('Texte du panneau.'),
        wall: z.enum(['north', 'west']).describe('Mur.'),
        at: whole(0, 199).describe('Case où commence le panneau.'),
      }),
    )
    .max(40)
    .default([])
    .describe('Noms de rayon peints sur les murs du fond.'),
  planogram: z.array(facing).max(20_000).describe('Facings du premier matin.'),
});
