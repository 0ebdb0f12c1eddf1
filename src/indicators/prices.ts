/** Prices and what they leave (facts 2.1): of one product as it stands, and of what was sold below its first price. */
import { htFromTtc } from '../kernel/index.ts';
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import {
  earlier,
  overProducts,
  productsOf,
  salesTtc as salesTtcCents,
  takingsOf,
  unitsOf,
  units as unitsSold,
} from './gather.ts';
import { type At, indicator, OVER_GOODS } from './indicator.ts';

/** The present price of a product HT, and what a unit costs. */
function priced(view: View, at: At): { priceHtCents: number; costCents: number } {
  const [p] = productsOf(view, at) as [number];
  const { vatBp, costCents } = view.model.products[p]!;
  return { priceHtCents: htFromTtc(view.product(p).priceCents, vatBp), costCents };
}

const PRODUCT = ['product'] as const;
const PRICE_DATA = 'prix affiché, tarif du fournisseur';

export const unitMargin = indicator({
  id: 'unit-margin',
  label: 'Marge unitaire HT',
  formula: 'Prix de vente HT − prix d’achat HT',
  help: '3,20 € − 2,00 € = 1,20 €, au prix affiché à l’instant.',
  unit: 'cents',
  scopes: PRODUCT,
  data: PRICE_DATA,
  present: true,
  section: '2.1',
  inputs: priced,
  value: f.unitMargin,
});

export const markUpRate = indicator({
  id: 'mark-up-rate',
  label: 'Taux de marge',
  formula: '(PV HT − PA HT) ÷ PA HT × 100',
  help: '1,20 € de marge sur un achat à 2,00 € : 60 %.',
  unit: 'bp',
  scopes: PRODUCT,
  data: PRICE_DATA,
  present: true,
  section: '2.1',
  inputs: priced,
  value: f.markUpRate,
});

export const marginRate = indicator({
  id: 'margin-rate',
  label: 'Taux de marque',
  formula: '(PV HT − PA HT) ÷ PV HT × 100',
  help: '1,20 € de marge sur un prix de 3,20 € HT : 37,5 %. Ne pas confondre avec le taux de marge (60 % ici).',
  unit: 'bp',
  scopes: PRODUCT,
  data: PRICE_DATA,
  present: true,
  section: '2.1',
  inputs: priced,
  value: f.marginRate,
});

export const multiplier = indicator({
  id: 'multiplier',
  label: 'Coefficient multiplicateur',
  formula: 'PV TTC ÷ PA HT',
  help: '3,38 € TTC pour un achat à 2,00 € HT : 1,69. Le prix affiché est le prix d’achat multiplié par lui.',
  unit: 'thousandths',
  scopes: PRODUCT,
  data: PRICE_DATA,
  present: true,
  section: '2.1',
  inputs: (view: View, at) => {
    const [p] = productsOf(view, at) as [number];
    return { priceTtcCents: view.product(p).priceCents, costCents: view.model.products[p]!.costCents };
  },
  value: f.multiplier,
});

export const markdownRate = indicator({
  id: 'markdown-rate',
  label: 'Taux de démarque commerciale',
  formula: '(ventes au prix conseillé − ventes réelles) ÷ ventes au prix conseillé × 100',
  help: '100 unités conseillées à 2,00 € et vendues 1,80 € : 10 %. Négatif quand les prix sont au-dessus du conseil.',
  unit: 'bp',
  scopes: OVER_GOODS,
  data: 'tickets de caisse, prix conseillés',
  section: '2.1',
  inputs: (view: View, at) => ({
    initialCents: overProducts(view, at, (p) => unitsOf(view, at, p) * view.model.products[p]!.priceCents),
    soldCents: overProducts(view, at, (p) => takingsOf(view, at, p)),
  }),
  value: f.markdownRate,
});

export const priceElasticity = indicator({
  id: 'price-elasticity',
  label: 'Élasticité-prix apparente',
  formula: '(ΔQ ÷ Q0) ÷ (ΔP ÷ P0), d’une période à la suivante',
  help: 'Prix de 2,00 € à 1,90 € (− 5 %), ventes de 100 à 110 (+ 10 %) : − 2. Apparente : le temps qu’il fait, les ruptures et les voisins bougent aussi.',
  unit: 'thousandths',
  scopes: PRODUCT,
  data: 'tickets de caisse de la période et de la période d’avant',
  section: '2.1',
  inputs: (view: View, at) => {
    const mean = (salesCents: number, count: number): number =>
      f.meanPrice({ salesCents, units: count }) ?? 0;
    const unitsNow = unitsSold(view, at);
    const unitsBefore = earlier(view, at, unitsSold);
    const priceNow = mean(salesTtcCents(view, at), unitsNow);
    const priceBefore = mean(earlier(view, at, salesTtcCents), unitsBefore);
    // A period without a sale shows no price: there is no move to measure.
    return { priceBefore, priceNow: unitsNow === 0 ? priceBefore : priceNow, unitsBefore, unitsNow };
  },
  value: f.elasticity,
});

export const PRICES = [unitMargin, markUpRate, marginRate, multiplier, markdownRate, priceElasticity];
