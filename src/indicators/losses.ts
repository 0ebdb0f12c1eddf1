/** Empty shelves and losses (facts 2.3): what customers do not find, and what is thrown away or missing. */
import { CHECKS } from '../store/game.ts';
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { overDays, overProducts, salesHt, total } from './gather.ts';
import { type At, indicator, STORE } from './indicator.ts';

// ── What customers find ──

const BOTH_CHECKS = 'contrôles de 11 h et 17 h';

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
  data: BOTH_CHECKS,
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
  data: BOTH_CHECKS,
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
  inputs: atOneCheck('emptyAt11', CHECKS[0]),
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
  inputs: atOneCheck('emptyAt17', CHECKS[1]),
  value: f.missingRate,
});

export const emptyChecks = indicator({
  id: 'empty-checks',
  label: 'Contrôles trouvés vides',
  formula: 'Nombre de contrôles (11 h, 17 h) où le rayon était vide',
  help: 'Vide trois fois en une semaine : un réglage à revoir, ou un remplissage qui passe trop tard.',
  unit: 'count',
  scopes: ['family', 'product'],
  data: BOTH_CHECKS,
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

export const LOSSES = [
  emptyRate,
  shelfAvailability,
  emptyRateAt11,
  emptyRateAt17,
  emptyChecks,
  waste,
  wasteRate,
  countedLoss,
  countedLossRate,
];
