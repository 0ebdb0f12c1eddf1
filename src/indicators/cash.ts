/** Cash, VAT and what is owed (facts 2.4 and 2.5), read from the books at the close of the last day. */
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { balanceAt, cashAt, daysOf, overDays } from './gather.ts';
import { type At, indicator, STORE } from './indicator.ts';

export const cash = indicator({
  id: 'cash',
  label: 'Trésorerie',
  formula: 'Banque + caisses, au soir de la période',
  help: 'L’argent disponible ; les paiements par carte n’y arrivent qu’après le délai de la banque.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 512 et 531',
  section: '2.5',
  inputs: (view: View, at) => ({
    bankCents: balanceAt(view, '512', at.to),
    tillsCents: balanceAt(view, '531', at.to),
  }),
  value: (i) => i.bankCents + i.tillsCents,
});

export const lowestCash = indicator({
  id: 'lowest-cash',
  label: 'Trésorerie la plus basse',
  formula: 'Minimum de la trésorerie des soirs de la période',
  help: 'Une semaine qui finit à 6 000 € peut être passée par − 2 000 € le jour de la paie.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 512 et 531',
  section: '2.5',
  inputs: (view: View, { from, to }) => {
    let lowestCents = cashAt(view, from);
    for (let day = from + 1; day <= to; day++) lowestCents = Math.min(lowestCents, cashAt(view, day));
    return { lowestCents };
  },
  value: (i) => i.lowestCents,
});

export const overdraftDays = indicator({
  id: 'overdraft-days',
  label: 'Jours de découvert',
  formula: 'Nombre de soirs où la banque est sous zéro',
  help: 'Le découvert autorisé permet d’attendre ; au-delà, la banque arrête le magasin.',
  unit: 'count',
  scopes: STORE,
  data: 'compte 512',
  section: '2.5',
  inputs: (view: View, at) => ({
    days: overDays(at, (day) => (balanceAt(view, '512', day) < 0 ? 1 : 0)),
  }),
  value: ({ days }) => days,
});

export const vatDue = indicator({
  id: 'vat-due',
  label: 'TVA à décaisser',
  formula: 'TVA collectée − TVA déductible de la période',
  help: '2 750 € collectés − 1 650 € déductibles = 1 100 €, payés le mois suivant. Négative, c’est un crédit de TVA.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 44571, 44562 et 44566',
  section: '2.5',
  inputs: (view: View, { from, to }) => ({
    // The month's declaration clears these accounts on the other side.
    collectedCents: 0 - view.movement('44571', from, to, 'credit'),
    deductibleCents: view.movement('44562', from, to, 'debit') + view.movement('44566', from, to, 'debit'),
  }),
  value: (i) => i.collectedCents - i.deductibleCents,
});

/** Balance sheet at the close of a day: operating debts positive. */
function sheet(view: View, { to }: At) {
  const receivablesCents = ['41', '44562', '44566', '44567', '486'].reduce(
    (sum, prefix) => sum + Math.max(0, balanceAt(view, prefix, to)),
    0,
  );
  return {
    stocksCents: balanceAt(view, '3', to),
    receivablesCents,
    debtsCents: receivablesCents - balanceAt(view, '4', to),
  };
}

export const workingCapitalNeed = indicator({
  id: 'working-capital-need',
  label: 'Besoin en fonds de roulement (BFR)',
  formula: 'Stocks + créances − dettes d’exploitation',
  help: '27 000 € + 2 000 € − 15 000 € = 14 000 €. Négatif dans l’alimentaire : les clients paient avant que les fournisseurs le soient.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 3 et 4',
  section: '2.4',
  inputs: sheet,
  value: f.workingCapitalNeed,
});

export const workingCapital = indicator({
  id: 'working-capital',
  label: 'Fonds de roulement (FRNG)',
  formula: 'Ressources stables − emplois stables',
  help: 'Capital, résultat et emprunts, moins les immobilisations : 20 000 € de ressources − 4 000 € d’emplois = 16 000 €.',
  unit: 'cents',
  scopes: STORE,
  data: 'comptes 1, 2 et résultat',
  section: '2.4',
  inputs: (view: View, { to }) => ({
    resourcesCents: 0 - balanceAt(view, '1', to) - balanceAt(view, '6', to) - balanceAt(view, '7', to),
    usesCents: balanceAt(view, '2', to),
  }),
  value: (i) => i.resourcesCents - i.usesCents,
});

export const netCash = indicator({
  id: 'net-cash',
  label: 'Trésorerie nette (TN)',
  formula: 'FRNG − BFR',
  help: '16 000 € − 14 000 € = 2 000 €. Elle compte aussi les cartes en route vers la banque.',
  unit: 'cents',
  scopes: STORE,
  data: 'compte 5',
  section: '2.4',
  inputs: (view: View, { to }) => ({ cents: balanceAt(view, '5', to) }),
  value: ({ cents }) => cents,
});

export const supplierDays = indicator({
  id: 'supplier-days',
  label: 'Délai de paiement des fournisseurs',
  formula: 'Dettes fournisseurs ÷ achats TTC × jours de la période',
  help: '18 000 € dus pour 22 500 € d’achats TTC en 28 jours : 22,4 jours de crédit. Les achats d’une seule semaine ne suffisent pas à le juger.',
  unit: 'tenthsOfDays',
  scopes: STORE,
  data: 'compte 401',
  section: '2.4',
  inputs: (view: View, at) => ({
    owedCents: 0 - balanceAt(view, '401', at.to),
    flowCents: 0 - view.movement('401', at.from, at.to, 'credit'),
    days: daysOf(at),
  }),
  value: f.paymentDays,
});

export const CASH = [
  cash,
  lowestCash,
  overdraftDays,
  vatDue,
  workingCapitalNeed,
  workingCapital,
  netCash,
  supplierDays,
];
