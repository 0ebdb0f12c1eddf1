import { z } from 'zod';
import { bp, cents, id, perWeekday, span, time, whole } from './primitives.ts';

/** What the manager decides of click and collect; in the section it is the policy of the first morning. */
export const pickupPolicy = z.strictObject({
  leftOut: z
    .array(id())
    .max(2_000)
    .default([])
    .describe('Familles, sous-familles ou produits que le site ne propose pas (vide = tout l’assortiment).'),
  safetyUnits: whole(0, 1_000)
    .default(2)
    .describe('Seuil de sécurité : unités du stock informatique que le site ne montre pas.'),
  hours: perWeekday(span().nullable()).describe(
    'Heures du retrait, bornées par celles du magasin ; null = pas de retrait.',
  ),
  slotMinutes: whole(15, 480).default(60).describe('Durée d’un créneau, en minutes.'),
  slotOrders: whole(1, 1_000).default(4).describe('Commandes acceptées par créneau.'),
  leadMinutes: whole(0, 2_880).default(120).describe('Délai de préparation promis, en minutes.'),
  cutoff: time().default('24:00').describe('Heure limite pour un retrait le jour même.'),
  payment: z.enum(['prepaid', 'on-site']).default('prepaid').describe('Paiement en ligne ou au retrait.'),
  feeCents: cents().default(0).describe('Frais de préparation par commande, TTC.'),
  keepFee: z
    .boolean()
    .default(false)
    .describe('Les frais payés d’avance restent-ils acquis quand le client ne vient pas ?'),
  substitution: z
    .enum(['never', 'propose', 'like'])
    .default('propose')
    .describe(
      'Produit manquant : jamais remplacé (never), proposé au client qui choisit (propose), remplacé d’office par le plus proche en prix (like).',
    ),
  holdMinutes: whole(30, 5_760)
    .default(180)
    .describe(
      'Minutes après la fin du créneau au bout desquelles une commande non retirée est remise en rayon.',
    ),
  versatile: z
    .boolean()
    .default(true)
    .describe(
      'Ceux qui remplissent préparent-ils aussi, quand une commande presse ou qu’il n’y a rien à remplir ?',
    ),
});

const segmentHabit = z.strictObject({
  orderBp: bp().describe('Part des courses faites sur le site par un foyer qui connaît bien le service.'),
  awareBp: bp(10_000)
    .default(3_000)
    .describe('Connaissance du service sans usage : elle monte quand on s’en sert et y redescend ensuite.'),
});

/** Section `pickup`: click and collect. Without it the store has none. */
export const pickupSection = z.strictObject({
  policy: pickupPolicy.describe('Règles du service au premier matin.'),
  habits: z
    .record(id(), segmentHabit)
    .describe('Habitude de commander, par segment ; un segment absent ne commande pas.'),
  orderHours: z
    .array(whole(0, 100_000))
    .length(24)
    .default([2, 1, 0, 0, 0, 1, 4, 12, 22, 34, 36, 30, 34, 28, 22, 24, 28, 34, 44, 60, 72, 66, 40, 14])
    .describe('Heures auxquelles on commande : 24 poids, de minuit à 23 h.'),
  occasionsBp: bp(60_000)
    .default(18_000)
    .describe('Besoins d’une commande par rapport à ceux d’une visite (10 000 = autant).'),
  daysAhead: whole(0, 7).default(1).describe('Jours d’avance pour lesquels un créneau est proposé.'),
  flexMinutes: whole(0, 720)
    .default(120)
    .describe('Écart moyen accepté entre l’heure souhaitée et le créneau, en minutes.'),
  visitInsteadBp: bp().default(5_000).describe('Part de ceux qui, sans créneau, viennent au magasin.'),
  refuseBp: bp().default(2_500).describe('Part des remplacements refusés par le client.'),
  noShowPrepaidBp: bp().default(80).describe('Commandes payées jamais retirées.'),
  noShowUnpaidBp: bp().default(350).describe('Commandes à payer sur place jamais retirées.'),
  addOnBp: bp().default(2_000).describe('Part des retraits suivis d’un achat en magasin.'),
  lockers: z
    .strictObject({
      ambient: whole(0, 500).default(0).describe('Casiers à température ambiante.'),
      cold: whole(0, 500).default(0).describe('Casiers réfrigérés.'),
    })
    .prefault({})
    .describe('Casiers de retrait ; sans casier libre, la commande est remise au comptoir.'),
  feeVatBp: bp(3_000).default(2_000).describe('TVA des frais de préparation.'),
  seconds: z
    .strictObject({
      line: whole(1, 600).default(18).describe('Trouver, prendre et contrôler un article, sans la marche.'),
      unit: whole(0, 600).default(3).describe('Chaque unité suivante du même article.'),
      order: whole(0, 3_600).default(60).describe('Ensacher, étiqueter et ranger une commande.'),
      reserve: whole(0, 3_600).default(40).describe('Chercher en réserve un article absent du rayon.'),
      ask: whole(0, 3_600).default(45).describe('Joindre le client pour proposer un remplacement.'),
      counter: whole(1, 3_600).default(100).describe('Remise au comptoir.'),
      locker: whole(1, 3_600).default(60).describe('Retrait à un casier par le client.'),
    })
    .prefault({})
    .describe('Temps de référence, au rythme 100.'),
});
