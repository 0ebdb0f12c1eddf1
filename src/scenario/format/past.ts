import { z } from 'zod';
import { cents, id, whole } from './primitives.ts';

const productPast = z.strictObject({
  product: id().describe('Produit.'),
  units: z.array(whole(0, 1_000_000)).describe('Unités vendues par jour, du plus ancien au plus récent.'),
  lowestPriceCents: cents().describe('Prix le plus bas des trente derniers jours.'),
  shelf: z
    .array(z.tuple([whole(1, 1_000_000), whole(-1, 4_000)]))
    .describe('Lots en rayon au premier matin : [unités, jours restants] (-1 = sans date).'),
  reserve: z.array(z.tuple([whole(1, 1_000_000), whole(-1, 4_000)])).describe('Lots en réserve.'),
  orders: z
    .array(z.tuple([whole(1, 1_000_000), whole(0, 400)]))
    .describe('Commandes en route : [unités, jours avant livraison].'),
  recorded: whole(-1_000_000, 1_000_000).describe('Stock informatique.'),
  unitCostCents: cents().describe('Coût unitaire moyen pondéré, arrondi au centime.'),
});

const familyPast = z.strictObject({
  family: id().describe('Famille.'),
  units: z
    .array(whole(0, 10_000_000))
    .describe('Unités vendues par semaine, de la plus ancienne à la plus récente.'),
  revenueCents: z.array(cents()).describe('Chiffre d’affaires TTC par semaine.'),
});

const personPast = z.strictObject({
  employee: id().describe('Salarié.'),
  weekMinutes: z
    .array(whole(0, 10_080))
    .max(12)
    .describe(
      'Travail effectif des dernières semaines (douze au plus), de la plus ancienne à la plus récente.',
    ),
});

const homesPast = z.strictObject({
  segment: id().describe('Segment.'),
  homes: z
    .array(z.string().regex(/^[0-9a-z]{3,1003}$/))
    .max(20_000)
    .describe(
      'Un foyer par texte, du rythme le plus lent au plus vif : deux chiffres (base 36) pour la satisfaction, un pour les placards, puis un par sous-famille.',
    ),
});

/** What the prudent manager left behind: computed once, stored with the scenario, never written by hand. */
export const pastData = z.strictObject({
  madeFor: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Empreinte du scénario pour lequel ce passé a été joué.'),
  days: whole(0, 1_100).describe('Jours joués.'),
  visits: z.array(whole(0, 1_000_000)).describe('Tickets par jour des dernières semaines.'),
  families: z.array(familyPast).describe('Historique par famille et par semaine.'),
  products: z.array(productPast).describe('Historique par produit et par jour, et stocks laissés.'),
  people: z
    .array(personPast)
    .optional()
    .describe('Heures des douze dernières semaines par salarié (moyenne de 44 h).'),
  homes: z
    .array(homesPast)
    .optional()
    .describe('Réserves et satisfaction des foyers au premier matin, par segment.'),
});

/** Section `past`: last year, played by the prudent manager before day one. */
export const pastSection = z.strictObject({
  weeks: whole(0, 104).default(52).describe('Semaines d’historique par famille (0 = magasin neuf).'),
  dailyWeeks: whole(0, 26).default(8).describe('Semaines d’historique par produit et par jour.'),
  data: pastData.optional().describe('Le passé déjà joué ; recalculé s’il ne correspond plus au scénario.'),
});
