/** Stocks and suppliers (facts 2.3). */
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { balanceAt, daysOf, goodsCost, overProducts, productsOf, units } from './gather.ts';
import { type At, indicator, STORE } from './indicator.ts';

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
  present: true,
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
  present: true,
  section: '2.3',
  inputs: (view: View, at) => {
    const [p] = productsOf(view, at) as [number];
    return { valueCents: view.stockValueCents(p), units: view.product(p).recorded };
  },
  value: f.weightedCost,
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
  present: true,
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
  present: true,
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
  supplierService,
  supplierLineService,
];
