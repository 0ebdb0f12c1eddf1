/** Sales, and what the goods sold leave (facts 2.1). */
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import {
  earlier,
  overProducts,
  salesHt as salesHtCents,
  salesTtc as salesTtcCents,
  soldAtCatalogueCost,
  total,
  units as unitsSold,
} from './gather.ts';
import { type At, indicator, OVER_GOODS, STORE } from './indicator.ts';

export const salesTtc = indicator({
  id: 'sales-ttc',
  label: 'Chiffre d’affaires TTC',
  formula: 'Σ prix TTC × quantité',
  help: 'Ce que les clients ont payé pour la marchandise, TVA comprise, en caisse et au retrait : 300 tickets de 13,80 € font 4 140 €.',
  unit: 'cents',
  scopes: OVER_GOODS,
  data: 'tickets de caisse',
  section: '2.1',
  inputs: (view: View, at) => ({ cents: salesTtcCents(view, at) }),
  value: ({ cents }) => cents,
});

export const salesHt = indicator({
  id: 'sales-ht',
  label: 'Chiffre d’affaires HT',
  formula: 'Σ CA TTC ÷ (1 + taux de TVA), par taux',
  help: 'Ce qui reste au magasin une fois la TVA ôtée : 105,50 € TTC à 5,5 % font 100 € HT. Toutes les marges se comptent sur lui.',
  unit: 'cents',
  scopes: OVER_GOODS,
  data: 'comptes 70 ; tickets de caisse pour un produit ou une famille',
  section: '2.1',
  inputs: (view: View, at) => ({ cents: salesHtCents(view, at) }),
  value: ({ cents }) => cents,
});

export const visitors = indicator({
  id: 'visitors',
  label: 'Visiteurs',
  formula: 'Entrées comptées à la porte',
  help: 'Les personnes entrées, qu’elles achètent ou non.',
  unit: 'count',
  scopes: STORE,
  data: 'compteur d’entrées',
  section: '2.1',
  inputs: (view: View, at) => ({ entered: total(view, at, 'entered') }),
  value: ({ entered }) => entered,
});

export const tickets = indicator({
  id: 'tickets',
  label: 'Tickets',
  formula: 'Nombre de passages en caisse',
  help: 'Un ticket est un client qui a payé.',
  unit: 'count',
  scopes: STORE,
  data: 'tickets de caisse',
  section: '2.1',
  inputs: (view: View, at) => ({ tickets: total(view, at, 'tickets') }),
  value: (i) => i.tickets,
});

export const units = indicator({
  id: 'units',
  label: 'Quantités vendues (UVC)',
  formula: 'Σ quantités des tickets et des commandes retirées',
  help: 'Le nombre d’unités de vente sorties du magasin et payées.',
  unit: 'count',
  scopes: OVER_GOODS,
  data: 'tickets de caisse',
  section: '2.1',
  inputs: (view: View, at) => ({ units: unitsSold(view, at) }),
  value: (i) => i.units,
});

export const basket = indicator({
  id: 'basket',
  label: 'Panier moyen TTC',
  formula: 'CA TTC des caisses ÷ nombre de tickets',
  help: 'Ce qu’un client laisse en caisse : 4 140 € pour 300 tickets font 13,80 €, soit l’indice de vente × le prix moyen d’un article passé en caisse.',
  unit: 'cents',
  scopes: STORE,
  data: 'tickets de caisse',
  section: '2.1',
  inputs: (view: View, at) => ({
    salesCents: total(view, at, 'revenueCents'),
    tickets: total(view, at, 'tickets'),
  }),
  value: f.meanBasket,
});

export const unitsPerTicket = indicator({
  id: 'units-per-ticket',
  label: 'Indice de vente',
  formula: 'Quantités passées en caisse ÷ nombre de tickets',
  help: 'Combien d’articles par client : 1 632 articles pour 300 tickets font 5,44.',
  unit: 'thousandths',
  scopes: STORE,
  data: 'tickets de caisse',
  section: '2.1',
  inputs: (view: View, at) => ({ units: total(view, at, 'units'), tickets: total(view, at, 'tickets') }),
  value: f.unitsPerTicket,
});

export const meanPrice = indicator({
  id: 'mean-price',
  label: 'Prix moyen d’un article, TTC',
  formula: 'CA TTC ÷ quantités vendues',
  help: '4 140 € pour 1 632 articles font 2,54 €. Il monte quand les clients choisissent plus cher, ou quand les prix montent.',
  unit: 'cents',
  scopes: OVER_GOODS,
  data: 'tickets de caisse',
  section: '2.1',
  inputs: (view: View, at) => ({ salesCents: salesTtcCents(view, at), units: unitsSold(view, at) }),
  value: f.meanPrice,
});

export const conversion = indicator({
  id: 'conversion',
  label: 'Taux de transformation',
  formula: 'Tickets ÷ visiteurs × 100',
  help: 'La part des visiteurs qui achètent : 2 500 tickets pour 10 000 entrées font 25 %. Dans l’alimentaire, presque tout le monde achète.',
  unit: 'bp',
  scopes: STORE,
  data: 'tickets de caisse, compteur d’entrées',
  section: '2.1',
  inputs: (view: View, at) => ({
    tickets: total(view, at, 'tickets'),
    entered: total(view, at, 'entered'),
  }),
  value: f.conversion,
});

export const salesGrowth = indicator({
  id: 'sales-growth',
  label: 'Taux d’évolution du CA TTC',
  formula: '(CA de la période − CA de la période d’avant) ÷ CA de la période d’avant × 100',
  help: 'Comparé au même nombre de jours juste avant : de 28 000 € à 29 400 €, + 5 %. Pour un jour, c’est la veille : préférez la semaine.',
  unit: 'bp',
  scopes: OVER_GOODS,
  data: 'tickets de caisse',
  section: '2.1',
  inputs: (view: View, at) => ({
    now: salesTtcCents(view, at),
    before: earlier(view, at, salesTtcCents),
  }),
  value: f.growth,
});

export const salesOnLastYear = indicator({
  id: 'sales-on-last-year',
  label: 'Évolution du CA TTC sur N-1',
  formula: '(CA N − CA N-1) ÷ CA N-1 × 100',
  help: 'Comparé à la même semaine de l’année d’avant : 29 400 € contre 30 000 €, − 2 %. Pour des semaines entières seulement.',
  unit: 'bp',
  scopes: ['week', 'family'],
  data: 'tickets de caisse, historique par famille',
  section: '2.1',
  inputs: (view: View, at) => ({ now: salesTtcCents(view, at), before: lastYear(view, at) }),
  value: f.growth,
});

/** Takings of the same weeks fifty-two weeks before; 0 when they are not known or not whole weeks. */
function lastYear(view: View, { from, to, family }: At): number {
  const { data, weeks } = view.model.scenario.past;
  if (!data || from % 7 !== 0 || to % 7 !== 6) return 0;
  const first = weeks - 52 + from / 7;
  const last = weeks - 52 + (to - 6) / 7;
  if (first < 0 || last >= weeks) return 0;
  const id = family === undefined ? undefined : view.model.families[family]!.id;
  let sum = 0;
  for (const one of data.families) {
    if (id !== undefined && one.family !== id) continue;
    for (let week = first; week <= last; week++) sum += one.revenueCents[week]!;
  }
  return sum;
}

export const soldMargin = indicator({
  id: 'sold-margin',
  label: 'Marge sur les produits vendus HT',
  formula: 'CA HT − quantités vendues × prix d’achat HT',
  help: 'Ce que rapportent les ventes avant les pertes : 100 unités vendues 3,20 € HT et achetées 2,00 € font 120 €. La marge commerciale, elle, compte aussi la démarque.',
  unit: 'cents',
  scopes: OVER_GOODS,
  data: 'tickets de caisse, tarif des fournisseurs',
  section: '2.1',
  inputs: (view: View, at) => ({
    salesHtCents: salesHtCents(view, at),
    costCents: soldAtCatalogueCost(view, at),
  }),
  value: (i) => i.salesHtCents - i.costCents,
});

export const soldMarginRate = indicator({
  id: 'sold-margin-rate',
  label: 'Taux de marque des ventes',
  formula: 'Marge sur les produits vendus ÷ CA HT × 100',
  help: '120 € de marge pour 320 € de CA HT font 37,5 %. C’est une part du prix de vente HT : le taux de marge, lui, est une part du prix d’achat.',
  unit: 'bp',
  scopes: OVER_GOODS,
  data: 'tickets de caisse, tarif des fournisseurs',
  section: '2.1',
  inputs: (view: View, at) => ({
    priceHtCents: salesHtCents(view, at),
    costCents: soldAtCatalogueCost(view, at),
  }),
  value: f.marginRate,
});

export const sellThrough = indicator({
  id: 'sell-through',
  label: 'Taux d’écoulement',
  formula: 'Quantités vendues ÷ quantités reçues × 100',
  help: '45 vendues pour 60 reçues : 75 %. Au-dessus de 100 %, le stock baisse.',
  unit: 'bp',
  scopes: OVER_GOODS,
  data: 'tickets de caisse, bons de livraison',
  section: '2.1',
  inputs: (view: View, at) => ({
    sold: unitsSold(view, at),
    received: overProducts(view, at, (p) => {
      let sum = 0;
      for (let day = at.from; day <= at.to; day++) sum += view.received(p, day);
      return sum;
    }),
  }),
  value: f.sellThrough,
});

export const SALES = [
  salesTtc,
  salesHt,
  visitors,
  tickets,
  units,
  basket,
  unitsPerTicket,
  meanPrice,
  conversion,
  salesGrowth,
  salesOnLastYear,
  soldMargin,
  soldMarginRate,
  sellThrough,
];
