/**
 * Hidden truth: figures that no manager can read and that the debrief shows beside those that could be read. They come
 * from `store/truth`, never from the view; only marks, the command line and the debrief open this door.
 */
import { OUTCOMES, type Outcome, type Truth } from '../store/truth.ts';
import * as f from './formulas/index.ts';
import { overDays } from './gather.ts';
import { type At, type Indicator, indicator, STORE } from './indicator.ts';

const PARTS = ['day', 'week', 'family'] as const;

/** Wants that ended so, in the store or in a family. */
function wants(truth: Truth, at: At, outcomes: readonly Outcome[]): number {
  const { subfamilies, families } = truth.model;
  let sum = 0;
  for (const [g, { family }] of subfamilies.entries()) {
    if (at.family !== undefined && families[at.family]!.id !== family) continue;
    for (const outcome of outcomes) sum += overDays(at, (day) => truth.wants(day, outcome, g));
  }
  return sum;
}

/** What the store could have answered: a postponed want asked nothing of it. */
const ASKED = OUTCOMES.filter((one) => one !== 'postponed');
const LOST = ASKED.filter((one) => one !== 'met' && one !== 'substituted');
const TRACE = 'journal des clients (caché)';

/** A share of the wants that ended in some ways, among those that ended in one of `whole`. */
const shareOfWants = (part: readonly Outcome[], whole: readonly Outcome[]) => ({
  unit: 'bp' as const,
  scopes: PARTS,
  data: TRACE,
  section: '4.6',
  inputs: (truth: Truth, at: At) => ({ part: wants(truth, at, part), whole: wants(truth, at, whole) }),
  value: f.shareOf,
});

/** How many wants ended in some ways, under the name that a formula gives them. */
const countOfWants = (outcomes: readonly Outcome[]) => ({
  unit: 'count' as const,
  scopes: PARTS,
  data: TRACE,
  section: '4.6',
  inputs: (truth: Truth, at: At) => ({ lost: wants(truth, at, outcomes) }),
  value: ({ lost }: { readonly lost: number }) => lost,
});

const MET = ['met', 'substituted'] as const;

export const wantsMetRate = indicator({
  id: 'wants-met-rate',
  label: 'Besoins satisfaits',
  formula: '(besoins satisfaits + remplacés) ÷ besoins exprimés × 100',
  help: '9 400 besoins satisfaits ou remplacés sur 10 000 : 94 %. Un besoin remis à plus tard par le client n’est pas compté.',
  ...shareOfWants(MET, ASKED),
});

export const wantsLost = indicator({
  id: 'wants-lost',
  label: 'Besoins perdus',
  formula: 'Besoins venus au magasin et repartis sans achat',
  help: 'Toutes causes : rupture, rayon vide, prix, attente, magasin fermé, absence de la référence.',
  ...countOfWants(LOST),
});

/** Ends that the offer on the shelves decides: a price refused or a line too long is another matter. */
const ASKED_OF_SHELVES = [
  'met',
  'substituted',
  'no-facing',
  'shelf-empty',
  'out-of-stock',
  'past-date',
] as const;

export const shelfServiceRate = indicator({
  id: 'shelf-service-rate',
  label: 'Besoins servis par les rayons',
  formula:
    '(besoins satisfaits + remplacés) ÷ (satisfaits + remplacés + perdus : non présenté, rayon à regarnir, rupture, date dépassée) × 100',
  help: '9 400 besoins servis, 400 perdus devant un rayon vide et 200 faute de marchandise : 94 %. Un prix refusé ou une file trop longue n’est pas l’affaire du rayon.',
  ...shareOfWants(MET, ASKED_OF_SHELVES),
});

export const outOfStockRate = indicator({
  id: 'out-of-stock-rate',
  label: 'Besoins perdus faute de marchandise',
  formula:
    'Besoins perdus (rupture, produit non présenté) ÷ (satisfaits + remplacés + perdus : non présenté, rayon à regarnir, rupture, date dépassée) × 100',
  help: '200 besoins perdus faute de marchandise sur 10 000 : 2 %. La part, et non le nombre : qui a moins de clients n’a pas mieux commandé.',
  ...shareOfWants(['out-of-stock', 'no-facing'], ASKED_OF_SHELVES),
});

type Lost = Exclude<Outcome, 'met' | 'substituted' | 'postponed'>;

/** Why a want was lost, in words. A record, so that a trade that adds an end must say it here. */
const CAUSES: Readonly<Record<Lost, readonly [cause: string, help: string]>> = {
  'no-facing': ['produit non présenté', 'Aucune référence de la sous-famille n’est au plan des rayons.'],
  'shelf-empty': ['rayon à regarnir', 'La marchandise était en réserve : c’est le remplissage qui a manqué.'],
  'out-of-stock': ['rupture', 'Il n’y en avait plus du tout : c’est la commande qui a manqué.'],
  'too-dear': ['prix trop élevé', 'Le client a trouvé trop cher et il est reparti sans.'],
  'no-advice': ['conseil absent', 'Personne n’était là pour conseiller.'],
  queue: ['attente en caisse', 'Le client a laissé son panier dans la file.'],
  closed: ['magasin fermé', 'Le client a trouvé porte close.'],
  'past-date': ['date dépassée', 'Il ne restait que des produits à la date dépassée.'],
  'not-online': ['absent du site', 'Le site ne montrait pas la référence.'],
  'no-slot': ['pas de créneau', 'Aucun créneau de retrait ne convenait.'],
  'not-picked': ['manquant à la préparation', 'Commandé, et introuvable quand on l’a préparé.'],
  refused: ['remplacement refusé', 'Le client n’a pas voulu du produit donné à la place.'],
  'order-late': ['commande en retard', 'Le client est reparti sans attendre sa commande.'],
  'not-collected': ['commande non retirée', 'Le client n’est pas venu chercher sa commande.'],
};

export const WANTS_LOST_BY_CAUSE = (Object.keys(CAUSES) as Lost[]).map((outcome) => {
  const [cause, help] = CAUSES[outcome];
  return indicator({
    id: `wants-lost-${outcome}`,
    label: `Besoins perdus : ${cause}`,
    formula: `Besoins perdus pour cette cause : ${cause}`,
    help,
    ...countOfWants([outcome]),
  });
});

export const emptyHanded = indicator({
  id: 'empty-handed',
  label: 'Clients repartis les mains vides',
  formula: 'Visiteurs sortis sans rien prendre',
  help: 'Ils n’ont rien trouvé de ce qu’ils cherchaient.',
  unit: 'count',
  scopes: STORE,
  data: TRACE,
  section: '4.6',
  inputs: (truth: Truth, at) => ({ left: overDays(at, (day) => truth.figure(day, 'leftEmptyHanded')) }),
  value: ({ left }) => left,
});

/** Best memory of a visit, in the engine's points. */
const BEST = 1_000;

export const satisfaction = indicator({
  id: 'satisfaction',
  label: 'Satisfaction des clients',
  formula: 'Σ notes des visites ÷ note maximale × 100',
  help: 'Ce que les clients gardent en mémoire de leur visite, 100 % étant parfait ; elle fait revenir, ou non.',
  unit: 'bp',
  scopes: STORE,
  data: TRACE,
  section: '4.6',
  inputs: (truth: Truth, at) => ({
    part: overDays(at, (day) => truth.figure(day, 'satisfactionSum')),
    whole: BEST * overDays(at, (day) => truth.figure(day, 'satisfactionCount')),
  }),
  value: f.shareOf,
});

// ── Losses nobody noted ──

const LEDGER = 'journal des pertes (caché)';
const LOSSES = [
  ['stolen', 'Vols', 'stolenCostCents', 'Ce que des clients ont emporté sans payer.'],
  [
    'broken-unseen',
    'Casse non notée',
    'brokenCostCents',
    'Ce qui a été abîmé et que personne n’a enregistré.',
  ],
  [
    'short-delivered',
    'Manquants de livraison',
    'shortCostCents',
    'Ce que le bon de livraison disait et qui n’était pas dans les cartons.',
  ],
] as const;

export const HIDDEN_LOSSES = LOSSES.map(([id, label, column, help]) =>
  indicator({
    id,
    label: `${label}, au coût d’achat`,
    formula: 'Σ pertes au coût d’achat',
    help,
    unit: 'cents',
    scopes: STORE,
    data: LEDGER,
    section: '2.3',
    inputs: (truth: Truth, at) => ({ cents: overDays(at, (day) => truth.figure(day, column)) }),
    value: ({ cents }) => cents,
  }),
);

export const hiddenLossRate = indicator({
  id: 'hidden-loss-rate',
  label: 'Démarque inconnue réelle',
  formula: 'Pertes non notées, au prix conseillé TTC ÷ CA TTC × 100',
  help: '300 € disparus pour 31 000 € de CA TTC : 1 %. À comparer à ce que les inventaires ont montré.',
  unit: 'bp',
  scopes: STORE,
  data: LEDGER,
  section: '4.15',
  inputs: (truth: Truth, at) => ({
    lostCents: overDays(at, (day) =>
      truth.model.products.reduce((sum, { priceCents }, p) => sum + truth.vanished(day, p) * priceCents, 0),
    ),
    salesCents: overDays(
      at,
      (day) => truth.figure(day, 'revenueCents') + truth.figure(day, 'pickupRevenueCents'),
    ),
  }),
  value: f.shrinkRate,
});

export const phantomStock = indicator({
  id: 'phantom-stock',
  label: 'Stock fantôme',
  formula: 'Stock informatique − stock réel, en unités, quand il est positif',
  help: 'L’ordinateur en voit 6, il n’en reste aucun : rien ne sera commandé. Au stock de l’instant.',
  unit: 'count',
  scopes: ['day', 'week', 'family', 'product'],
  data: 'stock réel (caché)',
  section: '2.3',
  inputs: (truth: Truth, { product, family }) => {
    const { products, familyOf } = truth.model;
    let phantom = 0;
    for (let p = 0; p < products.length; p++) {
      if (product !== undefined ? p !== product : family !== undefined && familyOf[p] !== family) continue;
      const { real, recorded } = truth.stock(p);
      phantom += Math.max(0, recorded - real);
    }
    return { phantom };
  },
  value: ({ phantom }) => phantom,
});

/** Goods that the computer believes here and that are not, at catalogue cost; negative where it believes too little. */
const missingNow = (truth: Truth): number =>
  truth.model.products.reduce((sum, { costCents }, p) => {
    const { real, recorded } = truth.stock(p);
    return sum + (recorded - real) * costCents;
  }, 0);

export const meanPhantom = indicator({
  id: 'mean-phantom-stock',
  label: 'Stock fantôme moyen, au coût d’achat',
  formula: 'Σ (stock informatique − stock réel) de chaque soir ÷ jours de la période, au coût d’achat',
  help: 'De 300 € à 100 € après un inventaire à mi-période : 200 € en moyenne. Une photographie du dernier soir dirait surtout la chance de ce soir-là.',
  unit: 'cents',
  scopes: STORE,
  data: 'stock réel (caché)',
  section: '2.3',
  inputs: (truth: Truth, { from, to }) => {
    // Evening by evening, back from now: what vanished on a day was not missing before it, what was counted off was.
    let missing = missingNow(truth);
    let total = 0;
    for (let day = truth.daysClosed - 1; day >= from; day--) {
      if (day <= to) total += missing;
      missing += truth.figure(day, 'adjustCents');
      for (const [, , column] of LOSSES) missing -= truth.figure(day, column);
    }
    return { total, count: to - from + 1 };
  },
  value: f.mean,
});

export const TRUTHS = [
  wantsMetRate,
  shelfServiceRate,
  outOfStockRate,
  wantsLost,
  ...WANTS_LOST_BY_CAUSE,
  emptyHanded,
  satisfaction,
  ...HIDDEN_LOSSES,
  hiddenLossRate,
  phantomStock,
  meanPhantom,
];

/** By id. */
export const TRUTH_BY_ID: ReadonlyMap<string, Indicator<Truth>> = new Map(TRUTHS.map((one) => [one.id, one]));
