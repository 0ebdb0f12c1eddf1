import { z } from 'zod';
import { bp, decimal, duration, hourlyRates, id, longText, perWeekday, text, whole } from './primitives.ts';

const hourly = () => z.array(whole(0, 100_000)).length(24);

const segment = z.strictObject({
  id: id().describe('Identifiant du segment.'),
  label: text().describe('Nom affiché.'),
  weight: whole(1, 100_000).describe('Poids du segment dans la population.'),
  people: decimal(0.5, 12).describe('Personnes par foyer, en moyenne.'),
  visitsPerWeek: decimal(0, 14).describe('Visites par semaine d’un foyer satisfait.'),
  occasionsBp: bp(40_000)
    .default(10_000)
    .describe('Nombre de besoins par visite, par rapport à la moyenne (10 000).'),
  priceSensitivity: decimal(0, 20).describe('Sensibilité au prix : coefficient du logarithme du prix.'),
  loyaltyBp: bp().default(6_000).describe('Part des choix faits par habitude plutôt qu’à l’humeur du jour.'),
  freshestBp: bp().default(3_000).describe('Part des clients qui cherchent la date la plus longue.'),
  patienceSeconds: whole(1, 86_400).describe('Attente moyenne supportée en caisse, en secondes.'),
  paceCmPerSecond: whole(10, 400).default(110).describe('Vitesse de marche.'),
  distanceMinutes: whole(0, 240).default(8).describe('Distance au magasin, en minutes.'),
  weekdays: perWeekday(bp(100_000)).describe('Rythme de la semaine (10 000 = un jour moyen).'),
  hours: hourly().describe('Rythme d’un jour de semaine : 24 poids, de minuit à 23 h.'),
  saturdayHours: hourly().optional().describe('Rythme du samedi, s’il diffère.'),
  sundayHours: hourly().optional().describe('Rythme du dimanche, s’il diffère.'),
  affinity: z
    .record(id(), bp(100_000))
    .default({})
    .describe('Goût pour certaines familles (10 000 = moyen).'),
  cardBp: bp().default(8_000).describe('Part des paiements par carte.'),
});

const regular = z.strictObject({
  id: id().describe('Identifiant.'),
  name: text().describe('Nom.'),
  segment: id().describe('Segment.'),
  visitsPerWeek: decimal(0, 14).describe('Visites par semaine.'),
  wants: z.array(id()).max(30).describe('Sous-familles cherchées à chaque visite.'),
  story: longText().describe('Qui c’est, en deux phrases.'),
});

const arrivals = z.strictObject({
  perHour: hourlyRates().describe(
    'Clients attendus par heure : une valeur pour toutes les heures, ou 24, de minuit à 23 h.',
  ),
});

const basket = z.strictObject({
  law: z
    .enum(['constant', 'geometric', 'negative-binomial'])
    .describe(
      'Loi du nombre de lignes : constante, géométrique ou binomiale négative ; toujours une au moins.',
    ),
  meanLines: decimal(1, 40).describe('Nombre moyen de lignes (entier si la loi est constante).'),
  dispersion: decimal(0.05, 1_000)
    .optional()
    .describe(
      'Taille r de la binomiale négative : la variance des lignes au-delà de la première, de moyenne m, est m + m² ÷ r.',
    ),
});

/** Section `catchment`: the households around the store. */
export const catchmentSection = z.strictObject({
  households: whole(0, 20_000).describe('Nombre de foyers de la zone, habitués compris.'),
  segments: z.array(segment).min(1).max(20).describe('Segments de clientèle.'),
  regulars: z.array(regular).max(40).default([]).describe('Habitués qui ont un nom et une histoire.'),
  rainVisitsBp: bp().default(9_400).describe('Visites un jour de pluie (10 000 = inchangées).'),
  spaceElasticity: decimal(0, 2)
    .default(0.17)
    .describe(
      'Élasticité à l’espace : effet sur les ventes d’un produit d’un autre nombre de facings que celui du premier matin.',
    ),
  memory: z
    .boolean()
    .default(true)
    .describe(
      'Les foyers se souviennent-ils ? Sinon, ni satisfaction ni placards ne changent leurs visites et leurs besoins.',
    ),
  arrivals: arrivals
    .optional()
    .describe(
      'Flux de Poisson qui remplace les visites des foyers : chaque client est un foyer tiré au sort, quels que soient la saison, le temps et sa fidélité.',
    ),
  browsing: duration()
    .optional()
    .describe(
      'Temps passé dans les rayons, de l’entrée aux caisses, à la place du parcours (moyenne 0 : droit à la file).',
    ),
  basket: basket
    .optional()
    .describe('Nombre de lignes cherchées dans une visite, à la place des besoins des foyers.'),
});
