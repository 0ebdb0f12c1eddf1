/** Stocks, shelves to fill, losses, suppliers (facts 2.3). */
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import {
  balanceAt,
  daysOf,
  goodsCost,
  overDays,
  overProducts,
  productsOf,
  salesHt,
  total,
  units,
} from './gather.ts';
import { type At, indicator } from './indicator.ts';

const STORE = ['day', 'week'] as const;
const PRODUCT = ['product'] as const;

const stockAt = (view: View, day: number): number => balanceAt(view, '37', day);

export const stockValue = indicator({
  id: 'stock-value',
  label: 'Stock au coût d’achat',
  formula: 'Stock informatique × CUMP, au soir de la période',
  help: 'Ce que vaut la marchandise d’après les comptes ; ce qui a été volé ou cassé sans être vu y est encore.',
  unit: 'cents',
  scopes: STORE,
  data: 'compte 37',
  section: '2.3',
  inputs: (view: View, at) => ({ closingCents: stockAt(view, at.to) }),
  value: (i) => i.closingCents,
});

export const goodsSoldAtCost = indicator({
  id: 'cost-of-goods-sold',
  label: 'Coût d’achat des marchandises vendues',
  formula: 'Achats + stock initial − stock final',
  help: '186 000 € d’achats, stock de 24 000 € à 30 000 € : 180 000 €. La démarque est dedans.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 607 et 37',
  section: '2.3',
  inputs: (view: View, at) => ({
    purchasesCents: view.movement('607', at.from, at.to),
    openingCents: stockAt(view, at.from - 1),
    closingCents: stockAt(view, at.to),
  }),
  value: f.costOfGoodsSold,
});

/** Stock before and after, and what went out at cost. */
function turning(view: View, at: At) {
  return {
    openingCents: stockAt(view, at.from - 1),
    closingCents: stockAt(view, at.to),
    soldAtCostCents: goodsCost(view, at),
    days: daysOf(at),
  };
}

export const averageStock = indicator({
  id: 'average-stock',
  label: 'Stock moyen',
  formula: '(stock initial + stock final) ÷ 2',
  help: 'De 24 000 € à 30 000 € : 27 000 € en moyenne.',
  unit: 'cents',
  scopes: STORE,
  data: 'compte 37',
  section: '2.3',
  inputs: (view: View, at) => ({
    openingCents: stockAt(view, at.from - 1),
    closingCents: stockAt(view, at.to),
  }),
  value: f.averageStock,
});

export const stockRotation = indicator({
  id: 'stock-rotation',
  label: 'Taux de rotation du stock',
  formula: 'Coût d’achat des marchandises vendues ÷ stock moyen',
  help: '180 000 € sur un stock moyen de 27 000 € : 6,67 fois sur la période.',
  unit: 'thousandths',
  scopes: STORE,
  data: 'comptes 607, 6037 et 37',
  section: '2.3',
  inputs: turning,
  value: (i) => f.rotation({ ...i, averageCents: f.averageStock(i) }),
});

export const storageDays = indicator({
  id: 'storage-days',
  label: 'Durée moyenne de stockage',
  formula: 'Stock moyen ÷ coût d’achat des marchandises vendues × jours de la période',
  help: '27 000 € ÷ 180 000 € × 360 jours = 54 jours.',
  unit: 'tenthsOfDays',
  scopes: STORE,
  data: 'comptes 607, 6037 et 37',
  section: '2.3',
  inputs: turning,
  value: (i) => f.storageDays({ ...i, averageCents: f.averageStock(i) }),
});

export const stockCover = indicator({
  id: 'stock-cover',
  label: 'Couverture du stock',
  formula: 'Stock informatique ÷ ventes moyennes d’un jour',
  help: '90 unités en stock, 63 vendues en 7 jours : 10 jours. Le stock est celui de l’instant.',
  unit: 'tenthsOfDays',
  scopes: ['family', 'product'],
  data: 'stock informatique, tickets de caisse',
  section: '2.3',
  inputs: (view: View, at) => ({
    stock: overProducts(view, at, (p) => Math.max(0, view.product(p).recorded)),
    sold: units(view, at),
    days: daysOf(at),
  }),
  value: f.cover,
});

export const weightedCost = indicator({
  id: 'weighted-cost',
  label: 'Coût unitaire moyen pondéré (CUMP)',
  formula: 'Valeur du stock ÷ quantité en stock, après chaque entrée',
  help: '100 unités à 2,00 € puis 50 à 2,30 € : 2,10 €. Au stock de l’instant.',
  unit: 'cents',
  scopes: PRODUCT,
  data: 'stock informatique',
  section: '2.3',
  inputs: (view: View, at) => {
    const [p] = productsOf(view, at) as [number];
    return { valueCents: view.stockValueCents(p), units: view.product(p).recorded };
  },
  value: f.weightedCost,
});

// ── What customers find ──

const CHECKS = 'contrôles de 11 h et 17 h';

/** References looked at over both checks, and how many shelves were empty. */
const checked = (view: View, at: At): { empty: number; looked: number } => ({
  empty: total(view, at, 'emptyAt11') + total(view, at, 'emptyAt17'),
  looked: total(view, at, 'shelvesChecked'),
});

export const emptyRate = indicator({
  id: 'empty-rate',
  label: 'Taux de rupture en rayon',
  formula: 'Références vides ÷ références regardées × 100, à 11 h et 17 h',
  help: '6 rayons vides sur 192 regards : 3,1 %. Une référence peut être vide en rayon et présente en réserve.',
  unit: 'bp',
  scopes: STORE,
  data: CHECKS,
  section: '2.3',
  inputs: checked,
  value: f.missingRate,
});

export const shelfAvailability = indicator({
  id: 'shelf-availability',
  label: 'Taux de disponibilité en rayon',
  formula: '100 − taux de rupture en rayon',
  help: '3,1 % de rupture : 96,9 % de disponibilité. La cible usuelle est de 94 % au moins.',
  unit: 'bp',
  scopes: STORE,
  data: CHECKS,
  section: '2.3',
  inputs: checked,
  value: f.availability,
});

/** The shelf check of 11 h or of 17 h alone, over the days when the store was open at that time. */
function atOneCheck(column: 'emptyAt11' | 'emptyAt17', minute: number) {
  return (view: View, at: At): { empty: number; looked: number } => ({
    empty: total(view, at, column),
    looked: overDays(at, (day) => {
      const { openMinute, closeMinute } = view.sheet(day);
      return openMinute <= minute && minute < closeMinute ? view.figure(day, 'listed') : 0;
    }),
  });
}

export const emptyRateAt11 = indicator({
  id: 'empty-rate-11h',
  label: 'Taux de rupture à 11 h',
  formula: 'Références vides ÷ références présentes au plan × 100, à 11 h',
  help: '5 rayons vides sur 96 : 5,2 %.',
  unit: 'bp',
  scopes: STORE,
  data: 'contrôle de 11 h',
  section: '2.3',
  inputs: atOneCheck('emptyAt11', 660),
  value: f.missingRate,
});

export const emptyRateAt17 = indicator({
  id: 'empty-rate-17h',
  label: 'Taux de rupture à 17 h',
  formula: 'Références vides ÷ références présentes au plan × 100, à 17 h',
  help: '5 rayons vides sur 96 : 5,2 %.',
  unit: 'bp',
  scopes: STORE,
  data: 'contrôle de 17 h',
  section: '2.3',
  inputs: atOneCheck('emptyAt17', 1_020),
  value: f.missingRate,
});

export const emptyChecks = indicator({
  id: 'empty-checks',
  label: 'Contrôles trouvés vides',
  formula: 'Nombre de contrôles (11 h, 17 h) où le rayon était vide',
  help: 'Vide trois fois en une semaine : un réglage à revoir, ou un remplissage qui passe trop tard.',
  unit: 'count',
  scopes: ['family', 'product'],
  data: CHECKS,
  section: '2.3',
  inputs: (view: View, at) => ({
    empty: overProducts(view, at, (p) =>
      overDays(at, (day) => (view.wasEmpty(p, day, 0) ? 1 : 0) + (view.wasEmpty(p, day, 1) ? 1 : 0)),
    ),
  }),
  value: (i) => i.empty,
});

// ── Losses ──

export const waste = indicator({
  id: 'waste',
  label: 'Démarque connue',
  formula: 'Σ pertes enregistrées (casse, dates) au coût d’achat',
  help: 'Ce qui a été jeté ou retiré et noté comme tel.',
  unit: 'cents',
  scopes: STORE,
  data: 'cahier de démarque',
  section: '2.3',
  inputs: (view: View, at) => ({ lostCents: total(view, at, 'wasteCents') }),
  value: (i) => i.lostCents,
});

export const wasteRate = indicator({
  id: 'waste-rate',
  label: 'Taux de démarque connue',
  formula: 'Démarque connue ÷ CA HT × 100',
  help: '296 € jetés pour 29 600 € de CA HT : 1 %.',
  unit: 'bp',
  scopes: STORE,
  data: 'cahier de démarque, compte 707',
  section: '2.3',
  inputs: (view: View, at) => ({ lostCents: total(view, at, 'wasteCents'), salesCents: salesHt(view, at) }),
  value: f.shrinkRate,
});

export const countedLoss = indicator({
  id: 'counted-loss',
  label: 'Démarque inconnue constatée',
  formula: 'Stock comptable − stock compté, au coût d’achat',
  help: 'L’écart que les inventaires ont montré : vols, casse non notée, erreurs de livraison. Sans inventaire, il reste invisible.',
  unit: 'cents',
  scopes: STORE,
  data: 'inventaires',
  section: '2.3',
  inputs: (view: View, at) => ({ lostCents: total(view, at, 'adjustCents') }),
  value: (i) => i.lostCents,
});

export const countedLossRate = indicator({
  id: 'counted-loss-rate',
  label: 'Taux de démarque inconnue constatée',
  formula: '(stock comptable − stock compté) ÷ CA HT × 100',
  help: '250 € d’écart pour 29 600 € de CA HT : 0,8 %.',
  unit: 'bp',
  scopes: STORE,
  data: 'inventaires, compte 707',
  section: '2.3',
  inputs: (view: View, at) => ({ lostCents: total(view, at, 'adjustCents'), salesCents: salesHt(view, at) }),
  value: f.shrinkRate,
});

// ── Suppliers, since the first day ──

/** What was due from all the suppliers and came, whatever the days asked: receipts are kept since the first day. */
function supplied(view: View): { ordered: number; delivered: number; lines: number; wholeLines: number } {
  const sum = { ordered: 0, delivered: 0, lines: 0, wholeLines: 0 };
  for (let s = 0; s < view.model.suppliers.length; s++) {
    const one = view.supplied(s);
    sum.ordered += one.ordered;
    sum.delivered += one.delivered;
    sum.lines += one.lines;
    sum.wholeLines += one.wholeLines;
  }
  // What is still on its way has not been refused yet.
  for (const line of view.openOrders()) {
    sum.ordered -= line.units;
    sum.lines--;
  }
  return sum;
}

export const supplierService = indicator({
  id: 'supplier-service',
  label: 'Taux de service des fournisseurs',
  formula: 'Quantités livrées ÷ quantités commandées et échues × 100',
  help: '960 unités livrées sur 1 000 commandées : 96 %. Depuis le premier jour.',
  unit: 'bp',
  scopes: STORE,
  data: 'bons de commande et de livraison',
  section: '2.3',
  inputs: (view: View) => {
    const { ordered, delivered } = supplied(view);
    return { ordered, delivered };
  },
  value: f.serviceRate,
});

export const supplierLineService = indicator({
  id: 'supplier-line-service',
  label: 'Taux de service des fournisseurs, en lignes',
  formula: 'Lignes livrées entières ÷ lignes commandées et échues × 100',
  help: '90 lignes complètes sur 100 : 90 %. Depuis le premier jour.',
  unit: 'bp',
  scopes: STORE,
  data: 'bons de commande et de livraison',
  section: '2.3',
  inputs: (view: View) => {
    const { lines, wholeLines } = supplied(view);
    return { ordered: lines, delivered: wholeLines };
  },
  value: f.serviceRate,
});

export const STOCKS = [
  stockValue,
  goodsSoldAtCost,
  averageStock,
  stockRotation,
  storageDays,
  stockCover,
  weightedCost,
  emptyRate,
  shelfAvailability,
  emptyRateAt11,
  emptyRateAt17,
  emptyChecks,
  waste,
  wasteRate,
  countedLoss,
  countedLossRate,
  supplierService,
  supplierLineService,
];
