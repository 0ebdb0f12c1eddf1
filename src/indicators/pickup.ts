/** Click and collect (facts 4.10): orders ready on time and whole, their pace, what they bring. */
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { salesTtc, total } from './gather.ts';
import { type About, type At, indicator, STORE } from './indicator.ts';

/** What every indicator of this chapter shares. */
const shared = {
  scopes: STORE,
  data: 'logiciel de commandes',
  section: '4.10',
} as const satisfies Partial<About>;

export const ordersPlaced = indicator({
  ...shared,
  id: 'orders-placed',
  label: 'Commandes reçues',
  formula: 'Commandes passées sur le site',
  help: 'Un client sans créneau qui lui convienne ne commande pas : il n’est pas compté ici.',
  unit: 'count',
  inputs: (view: View, at) => ({ orders: total(view, at, 'ordersPlaced') }),
  value: ({ orders }) => orders,
});

export const ordersHandedOver = indicator({
  ...shared,
  id: 'orders-handed-over',
  label: 'Commandes retirées',
  formula: 'Commandes remises à leur client',
  help: 'Le chiffre d’affaires du retrait se compte à la remise, pas à la commande.',
  unit: 'count',
  inputs: (view: View, at) => ({ orders: total(view, at, 'ordersHandedOver') }),
  value: ({ orders }) => orders,
});

export const ordersOnTime = indicator({
  ...shared,
  id: 'orders-on-time',
  label: 'Commandes prêtes à l’heure',
  formula: '(commandes préparées − commandes en retard) ÷ commandes préparées × 100',
  help: '57 prêtes à l’heure sur 60 : 95 %. L’heure promise est le début du créneau.',
  unit: 'bp',
  inputs: (view: View, at) => {
    const prepared = total(view, at, 'ordersPrepared');
    return { part: prepared - total(view, at, 'ordersLate'), whole: prepared };
  },
  value: f.shareOf,
});

export const ordersLate = indicator({
  ...shared,
  id: 'orders-late',
  label: 'Commandes en retard',
  formula: 'Commandes prêtes après le début de leur créneau',
  help: 'Promise pour 17 h, prête à 17 h 05 : en retard, même si son client n’était pas encore là.',
  unit: 'count',
  inputs: (view: View, at) => ({ orders: total(view, at, 'ordersLate') }),
  value: ({ orders }) => orders,
});

export const ordersNotCollected = indicator({
  ...shared,
  id: 'orders-not-collected',
  label: 'Commandes closes sans retrait',
  formula: 'Commandes remboursées + commandes annulées',
  help: 'Client jamais venu, lassé d’attendre, ou rien à lui remettre : la marchandise retourne en rayon.',
  unit: 'count',
  inputs: (view: View, at) => ({
    refunded: total(view, at, 'ordersRefunded'),
    cancelled: total(view, at, 'ordersCancelled'),
  }),
  value: ({ refunded, cancelled }) => refunded + cancelled,
});

/** Lines as they ended at preparation. */
function lines(view: View, at: At): { picked: number; substituted: number; missing: number } {
  return {
    picked: total(view, at, 'linesPicked'),
    substituted: total(view, at, 'linesSubstituted'),
    missing: total(view, at, 'linesMissing'),
  };
}
type Lines = ReturnType<typeof lines>;
const allLines = (i: Lines): number => i.picked + i.substituted + i.missing;

export const linesAsOrdered = indicator({
  ...shared,
  id: 'lines-as-ordered',
  label: 'Lignes préparées comme commandées',
  formula: 'Lignes avec le produit demandé ÷ lignes préparées × 100',
  help: '460 lignes conformes sur 500 : 92 %. Le reste est remplacé ou manquant.',
  unit: 'bp',
  inputs: lines,
  value: (i) => f.shareOf({ part: i.picked, whole: allLines(i) }),
});

export const substitutionRate = indicator({
  ...shared,
  id: 'substitution-rate',
  label: 'Taux de remplacement',
  formula: 'Lignes remplacées ÷ lignes préparées × 100',
  help: '25 lignes remplacées sur 500 : 5 %. L’usage est de 3 à 8 %.',
  unit: 'bp',
  inputs: lines,
  value: (i) => f.shareOf({ part: i.substituted, whole: allLines(i) }),
});

export const missingRate = indicator({
  ...shared,
  id: 'missing-rate',
  label: 'Taux de lignes manquantes',
  formula: 'Lignes sans aucun produit ÷ lignes préparées × 100',
  help: '20 lignes manquantes sur 500 : 4 %. Elles sont retirées du montant, ou remboursées.',
  unit: 'bp',
  inputs: lines,
  value: (i) => f.shareOf({ part: i.missing, whole: allLines(i) }),
});

export const pickPace = indicator({
  ...shared,
  id: 'pick-pace',
  label: 'Articles préparés par heure',
  formula: 'Articles préparés ÷ heures de préparation',
  help: '270 articles en 3 heures : 90 par heure. En magasin ouvert, un préparateur en fait de 80 à 120.',
  unit: 'thousandths',
  inputs: (view: View, at) => ({ units: total(view, at, 'unitsPicked'), ms: total(view, at, 'pickMs') }),
  value: f.unitsPerHour,
});

export const pickupSales = indicator({
  ...shared,
  id: 'pickup-sales',
  label: 'CA TTC du retrait',
  formula: 'Σ marchandises des commandes retirées',
  help: 'Sans les frais de préparation : 40 commandes de 38 € font 1 520 €.',
  unit: 'cents',
  inputs: (view: View, at) => ({ cents: total(view, at, 'pickupRevenueCents') }),
  value: ({ cents }) => cents,
});

export const pickupShare = indicator({
  ...shared,
  id: 'pickup-share',
  label: 'Part du retrait dans le CA TTC',
  formula: 'CA TTC du retrait ÷ CA TTC × 100',
  help: '1 520 € sur 31 000 € : 4,9 %. En ville dense, la part usuelle est de 3 %.',
  unit: 'bp',
  inputs: (view: View, at) => ({
    part: total(view, at, 'pickupRevenueCents'),
    whole: salesTtc(view, at),
  }),
  value: f.shareOf,
});

export const pickupBasket = indicator({
  ...shared,
  id: 'pickup-basket',
  label: 'Panier moyen du retrait TTC',
  formula: 'CA TTC du retrait ÷ commandes retirées',
  help: '1 520 € pour 40 commandes : 38 €.',
  unit: 'cents',
  inputs: (view: View, at) => ({
    salesCents: total(view, at, 'pickupRevenueCents'),
    tickets: total(view, at, 'ordersHandedOver'),
  }),
  value: f.meanBasket,
});

export const pickupWait = indicator({
  ...shared,
  id: 'pickup-wait',
  label: 'Attente moyenne au retrait',
  formula: 'Σ attentes des clients venus retirer ÷ commandes retirées',
  help: '80 minutes d’attente pour 40 commandes : 2 min chacune.',
  unit: 'ms',
  inputs: (view: View, at) => ({
    total: total(view, at, 'pickupWaitMs'),
    count: total(view, at, 'ordersHandedOver'),
  }),
  value: f.mean,
});

export const PICKUP = [
  ordersPlaced,
  ordersHandedOver,
  ordersOnTime,
  ordersLate,
  ordersNotCollected,
  linesAsOrdered,
  substitutionRate,
  missingRate,
  pickPace,
  pickupSales,
  pickupShare,
  pickupBasket,
  pickupWait,
];
