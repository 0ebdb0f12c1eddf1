/** Results (facts 2.4), read from the books. Charges that vary with sales: the goods and their carriage. */
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { charges, daysOf, goodsCost, goodsSalesHt, salesHt } from './gather.ts';
import { type At, type Figure, indicator, STORE } from './indicator.ts';

const BOOKS = 'comptes de charges (6) et de produits (7)';

export const grossMargin = indicator({
  id: 'gross-margin',
  label: 'Marge commerciale HT',
  formula: 'Ventes de marchandises HT − coût d’achat des marchandises vendues',
  help: '29 600 € − 21 600 € = 8 000 €. La démarque y est déjà comptée, le transport non.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 707, 607, 6037',
  section: '2.4',
  inputs: (view: View, at) => ({ salesHtCents: goodsSalesHt(view, at), goodsCents: goodsCost(view, at) }),
  value: (i) => i.salesHtCents - i.goodsCents,
});

export const grossMarginRate = indicator({
  id: 'gross-margin-rate',
  label: 'Taux de marge commerciale (sur ventes HT)',
  formula: 'Marge commerciale ÷ ventes de marchandises HT × 100',
  help: '8 000 € pour 29 600 € : 27 %. C’est un taux de marque : une part du prix de vente.',
  unit: 'bp',
  scopes: STORE,
  data: 'comptes 707, 607, 6037',
  section: '2.4',
  inputs: (view: View, at) => ({ priceHtCents: goodsSalesHt(view, at), costCents: goodsCost(view, at) }),
  value: f.marginRate,
});

// ── Variable and fixed costs ──

/** Every charge that is not the goods or their carriage is fixed over some weeks: it is there with the doors closed. */
function shape(view: View, at: At): f.CostShape & { days: number } {
  const variableCents = goodsCost(view, at) + charges(view, at, '6241');
  return {
    salesCents: salesHt(view, at),
    variableCents,
    fixedCents: charges(view, at, '6') - variableCents,
    days: daysOf(at),
  };
}

const costs = (about: {
  id: string;
  label: string;
  formula: string;
  help: string;
  unit: 'cents' | 'bp' | 'thousandths' | 'tenthsOfDays';
  value: (i: f.CostShape & { days: number }) => Figure;
}) => indicator({ ...about, scopes: STORE, data: BOOKS, section: '2.4', inputs: shape });

export const contribution = costs({
  id: 'contribution',
  label: 'Marge sur coûts variables (MCV)',
  formula: 'CA HT − coûts variables',
  help: '480 000 € − 336 000 € = 144 000 €. Coûts variables : marchandises et transport sur achats.',
  unit: 'cents',
  value: f.contribution,
});

export const contributionRate = costs({
  id: 'contribution-rate',
  label: 'Taux de marge sur coûts variables',
  formula: 'MCV ÷ CA HT × 100',
  help: '144 000 € ÷ 480 000 € = 30 %.',
  unit: 'bp',
  value: f.contributionRate,
});

export const fixedCosts = costs({
  id: 'fixed-costs',
  label: 'Coûts fixes',
  formula: 'Charges − coûts variables',
  help: 'Personnel, loyer, énergie… : ce qu’il faut payer même sans client.',
  unit: 'cents',
  value: (i) => i.fixedCents,
});

export const breakEven = costs({
  id: 'break-even',
  label: 'Seuil de rentabilité',
  formula: 'Coûts fixes ÷ taux de MCV',
  help: '120 000 € ÷ 30 % = 400 000 € de CA HT pour ne rien perdre, sur la période.',
  unit: 'cents',
  value: f.breakEven,
});

export const breakEvenDays = costs({
  id: 'break-even-days',
  label: 'Point mort',
  formula: 'Seuil de rentabilité ÷ CA HT × jours de la période',
  help: '400 000 € ÷ 480 000 € × 360 = 300 jours. Au-delà de la période, le seuil n’est pas atteint.',
  unit: 'tenthsOfDays',
  value: f.breakEvenDays,
});

export const safetyMargin = costs({
  id: 'safety-margin',
  label: 'Marge de sécurité',
  formula: 'CA HT − seuil de rentabilité',
  help: '480 000 € − 400 000 € = 80 000 € : ce que le CA peut perdre avant que le magasin perde.',
  unit: 'cents',
  value: f.safetyMargin,
});

export const safetyIndex = costs({
  id: 'safety-index',
  label: 'Indice de sécurité',
  formula: 'Marge de sécurité ÷ CA HT × 100',
  help: '80 000 € ÷ 480 000 € = 16,67 %.',
  unit: 'bp',
  value: f.safetyIndex,
});

export const leverage = costs({
  id: 'leverage',
  label: 'Levier opérationnel',
  formula: 'MCV ÷ résultat',
  help: '144 000 € ÷ 24 000 € = 6 : 1 % de CA en plus fait 6 % de résultat en plus.',
  unit: 'thousandths',
  value: f.leverage,
});

export const fixedShare = costs({
  id: 'fixed-share',
  label: 'Indice de prélèvement',
  formula: 'Coûts fixes ÷ CA HT × 100',
  help: '120 000 € ÷ 480 000 € = 25 % du CA vont aux coûts fixes.',
  unit: 'bp',
  value: f.fixedShare,
});

// ── Intermediate balances (soldes intermédiaires de gestion) ──

/** Charges as positive amounts, income as positive amounts. */
function balances(view: View, at: At) {
  const of = (...prefixes: string[]): number => charges(view, at, ...prefixes);
  const goods = goodsCost(view, at);
  return {
    goodsSalesCents: goodsSalesHt(view, at),
    // 70 without the goods: services sold, such as the fees of orders to collect.
    serviceSalesCents: salesHt(view, at) - goodsSalesHt(view, at),
    goodsCents: goods,
    // 60 without the goods (energy, supplies), 61 and 62.
    externalCents: of('60', '61', '62') - goods,
    taxesCents: of('63'),
    staffCents: of('64'),
    subsidiesCents: 0 - of('74'),
    otherCents: of('65', '68') + of('75', '78'),
    financialCents: of('66', '76'),
    exceptionalCents: of('67', '77', '69'),
  };
}
type Balances = ReturnType<typeof balances>;

const valueAddedOf = (i: Balances): number =>
  i.goodsSalesCents - i.goodsCents + i.serviceSalesCents - i.externalCents;
const ebitdaOf = (i: Balances): number => valueAddedOf(i) + i.subsidiesCents - i.taxesCents - i.staffCents;
const operatingOf = (i: Balances): number => ebitdaOf(i) - i.otherCents;

const balance = (about: {
  id: string;
  label: string;
  formula: string;
  help: string;
  value: (i: Balances) => number;
}) => indicator({ ...about, unit: 'cents', scopes: STORE, data: BOOKS, section: '2.4', inputs: balances });

export const valueAdded = balance({
  id: 'value-added',
  label: 'Valeur ajoutée',
  formula: 'Marge commerciale + services vendus − consommations externes (60 hors marchandises, 61, 62)',
  help: '8 000 € de marge − 2 600 € de loyer, d’énergie et de services = 5 400 €.',
  value: valueAddedOf,
});

export const ebitda = balance({
  id: 'ebitda',
  label: 'Excédent brut d’exploitation (EBE)',
  formula: 'Valeur ajoutée + subventions − impôts et taxes − charges de personnel',
  help: '5 400 € − 300 € − 3 100 € = 2 000 €. Négatif, on parle d’insuffisance brute.',
  value: ebitdaOf,
});

export const operatingResult = balance({
  id: 'operating-result',
  label: 'Résultat d’exploitation',
  formula: 'EBE + autres produits et reprises − dotations et autres charges',
  help: '2 000 € − 600 € d’amortissements = 1 400 €.',
  value: operatingOf,
});

export const resultBeforeExceptional = balance({
  id: 'current-result',
  label: 'Résultat courant avant impôts (RCAI)',
  formula: 'Résultat d’exploitation + produits financiers − charges financières',
  help: '1 400 € − 100 € d’intérêts = 1 300 €.',
  value: (i) => operatingOf(i) - i.financialCents,
});

export const netResult = balance({
  id: 'result',
  label: 'Résultat de la période',
  formula: 'Produits − charges',
  help: 'Ce que le magasin a gagné ou perdu, charges étalées au jour le jour comprises.',
  value: (i) => operatingOf(i) - i.financialCents - i.exceptionalCents,
});

export const selfFinancing = indicator({
  id: 'self-financing',
  label: 'Capacité d’autofinancement (CAF)',
  formula: 'Résultat + dotations − reprises',
  help: '1 300 € de résultat + 600 € de dotations = 1 900 € : une dotation est une charge qu’on ne décaisse pas.',
  unit: 'cents',
  scopes: STORE,
  data: BOOKS,
  section: '2.4',
  inputs: (view: View, at) => ({
    resultCents: 0 - charges(view, at, '6', '7'),
    // 78 is a credit: added, it takes the write-backs away.
    depreciationCents: charges(view, at, '68', '78'),
  }),
  value: (i) => i.resultCents + i.depreciationCents,
});

export const RESULTS = [
  grossMargin,
  grossMarginRate,
  contribution,
  contributionRate,
  fixedCosts,
  breakEven,
  breakEvenDays,
  safetyMargin,
  safetyIndex,
  leverage,
  fixedShare,
  valueAdded,
  ebitda,
  operatingResult,
  resultBeforeExceptional,
  netResult,
  selfFinancing,
];
