/**
 * The words of the trade in French. What is a figure of the catalogue is said by the catalogue itself: only what it
 * cannot say, an example with the student's own figures, is written here.
 */
import { INDICATORS } from '../../indicators/index.ts';
import { french } from '../../kernel/index.ts';

/** A word explained. `own` says it again with figures of the store, in the order in which `own.ts` gives them. */
export interface Entry {
  readonly word: string;
  readonly says: string;
  readonly formula?: string;
  readonly own?: (...values: readonly string[]) => string;
}

function from(id: string, own?: Entry['own']): Entry {
  const one = INDICATORS.get(id);
  if (!one) throw new RangeError(`${id} is no indicator`);
  return { word: one.label, says: one.help, formula: one.formula, ...(own && { own }) };
}

const word = (name: string, says: string, more: Omit<Entry, 'word' | 'says'> = {}): Entry => ({
  word: name,
  says: french(says),
  ...more,
  ...(more.formula !== undefined && { formula: french(more.formula) }),
});

export const glossary = {
  // ── The shelf ──
  facing: word(
    'Facing',
    'Unité visible de face sur l’étagère. Deux facings côte à côte, et ce qui est rangé derrière, font la contenance du rayon.',
    {
      formula: 'Contenance = facings × unités par facing',
      own: (product, facings, capacity) => `${product} : ${facings} facings, ${capacity} UVC de contenance.`,
    },
  ),
  level: word(
    'Niveau',
    'Étagère d’un meuble, de bas en haut : sol, mains, yeux, chapeau. Les yeux et les mains vendent le plus.',
  ),
  fill: word(
    'Remplissage',
    'Remettre en rayon ce que la réserve contient. Un rayon à regarnir n’est pas un produit manquant : il suffit de quelqu’un.',
    {
      formula: 'Rayon plein = UVC en rayon ÷ contenance × 100',
      own: (product, shelf, capacity, rate) => `${product} : ${shelf} UVC sur ${capacity}, soit ${rate}.`,
    },
  ),
  'shelf-empty': word(
    'Rupture rayon, rupture',
    'Rupture rayon : zéro en rayon, du stock en réserve ; on remplit. Rupture : plus rien nulle part ; on commande, et le client repart sans.',
    {
      own: (morning, evening) => `Au dernier relevé : ${morning} références vides à 11 h, ${evening} à 17 h.`,
    },
  ),
  'sales-per-metre': from('sales-per-metre'),
  'margin-per-metre': from('margin-per-metre'),
  'sales-sensitivity': from('sales-sensitivity'),
  'margin-sensitivity': from('margin-sensitivity'),
  'empty-rate': from('empty-rate'),
  // ── Stocks and orders ──
  uvc: word(
    'UVC',
    'Unité de vente consommateur : ce que le client prend et paie, une bouteille, un paquet. Les stocks et les ventes se comptent en UVC, les commandes en colis.',
  ),
  pack: word(
    'PCB (colis)',
    'Par combien : le nombre d’UVC d’un colis. On ne commande que des colis entiers.',
    {
      formula: 'Colis à commander = besoin ÷ PCB, arrondi au-dessus',
      own: (product, pack) => `${product} : colis de ${pack}.`,
    },
  ),
  recorded: word(
    'Stock informatique',
    'Ce que l’ordinateur croit avoir, rayon et réserve ensemble. Vols, casse non vue et cartons incomplets le rendent faux : seul un comptage le corrige.',
    {
      own: (product, recorded, shelf) =>
        `${product} : ${recorded} UVC à l’écran, dont ${shelf} visibles en rayon.`,
    },
  ),
  'on-order': word(
    'En commande',
    'UVC commandées et pas encore livrées. La proposition en tient compte, pour ne pas commander deux fois.',
  ),
  'order-point': word(
    'Point de commande',
    'Niveau de stock sous lequel on commande : de quoi tenir jusqu’à la livraison, plus une sécurité.',
    {
      formula: 'Ventes d’un jour × délai + stock de sécurité',
      own: (product, point, target) =>
        `${product} : on commande sous ${point} UVC, pour remonter à ${target}.`,
    },
  ),
  target: word(
    'Niveau de recomplètement',
    'Stock visé juste après la commande, ce qui est déjà commandé compris.',
    {
      formula: 'Commande = niveau − stock − en commande',
      own: (product, point, target) =>
        `${product} : on commande sous ${point} UVC, pour remonter à ${target}.`,
    },
  ),
  'safety-stock': word(
    'Stock de sécurité',
    'Part du stock qui absorbe une vente plus forte ou une livraison incomplète. Trop bas, on rompt ; trop haut, on jette.',
  ),
  proposal: word(
    'Proposition',
    'Ce que l’ordinateur commanderait d’après le point de commande et le niveau de recomplètement. Vous la corrigez, en colis.',
  ),
  dates: word(
    'DLC et DDM',
    'DLC, date limite de consommation : passée, le produit est interdit à la vente. DDM, date de durabilité minimale : passée, il peut avoir perdu en goût, pas en sécurité.',
  ),
  'stock-cover': from('stock-cover', (product, stock, sold, days) =>
    french(`${product} : ${stock} UVC, ${sold} vendues en 7 jours, donc ${days}.`),
  ),
  'stock-rotation': from('stock-rotation'),
  'supplier-service': from('supplier-service'),
  shrinkage: word(
    'Démarque connue et inconnue',
    'Connue : ce qu’on a jeté et noté (casse, dates). Inconnue : ce qui manque quand on compte, et que personne n’a noté (vol, erreur, casse cachée).',
    {
      formula: 'Démarque inconnue = stock informatique − stock compté',
      own: (waste) => `Démarque connue des sept derniers jours : ${waste} au coût d’achat.`,
    },
  ),
  waste: from('waste'),
  // ── Prices ──
  'ht-ttc': word(
    'HT et TTC',
    'TTC : ce que paie le client, TVA comprise. HT : ce qui reste au magasin. Les marges se calculent toujours HT.',
    {
      formula: 'Prix TTC = prix HT × (1 + taux de TVA)',
      own: (product, ttc, ht) => `${product} : ${ttc} TTC, soit ${ht} HT.`,
    },
  ),
  'unit-margin': from('unit-margin', (product, ht, cost, margin) =>
    french(`${product} : ${ht} HT − ${cost} = ${margin}.`),
  ),
  'mark-up-rate': from('mark-up-rate', (product, _ht, cost, margin, rate) =>
    french(`${product} : ${margin} ÷ ${cost} (prix d’achat) = ${rate}.`),
  ),
  'margin-rate': from('margin-rate', (product, ht, _cost, margin, _rate, rate) =>
    french(`${product} : ${margin} ÷ ${ht} (prix de vente HT) = ${rate}.`),
  ),
  multiplier: from('multiplier', (product, ttc, cost, value) =>
    french(`${product} : ${ttc} TTC ÷ ${cost} HT = ${value}.`),
  ),
  // ── Sales ──
  'sales-ttc': from('sales-ttc'),
  'sales-ht': from('sales-ht'),
  visitors: from('visitors'),
  tickets: from('tickets'),
  basket: from('basket'),
  'units-per-ticket': from('units-per-ticket'),
  conversion: from('conversion'),
  'wait-95': from('wait-95'),
  'mean-wait': from('mean-wait'),
  abandoned: from('abandoned'),
  // ── Team ──
  'need-cover': word(
    'Taux de couverture du besoin',
    'Part du besoin de personnel que le planning tient, heure par heure. À ne pas confondre avec la couverture d’un stock, qui se dit en jours.',
    { formula: 'Personnes prévues ÷ personnes nécessaires × 100' },
  ),
  'staff-cost': from('staff-cost'),
  'staff-cost-rate': from('staff-cost-rate'),
  overtime: from('overtime'),
  'complementary-hours': from('complementary-hours'),
  'absence-rate': from('absence-rate'),
  offences: from('offences'),
  'sales-per-hour': from('sales-per-hour'),
  // ── Results ──
  'gross-margin': from('gross-margin'),
  'gross-margin-rate': from('gross-margin-rate'),
  'value-added': from('value-added'),
  ebitda: from('ebitda'),
  result: from('result'),
  'break-even': from('break-even'),
  cash: from('cash'),
  'working-capital-need': from('working-capital-need'),
  overdraft: word(
    'Découvert autorisé',
    'Ce que la banque avance quand le compte passe sous zéro. Au-delà, elle refuse de payer, et le magasin s’arrête.',
  ),
  due: word(
    'Échéance',
    'Jour où une somme due quitte la banque : facture d’un fournisseur, loyer, salaires, cotisations, TVA, emprunt. La marchandise est déjà vendue, ou pas encore : la trésorerie n’est pas le résultat.',
  ),
  // ── The game itself ──
  'manager-minutes': word(
    'Votre temps',
    'Les minutes que vous pouvez passer à décider, à aller voir et à parler aujourd’hui. Choisir où regarder est le jeu : ce qui est dépensé ne revient qu’au matin.',
  ),
  'tills-needed': word(
    'Caisses nécessaires',
    'Ce qu’il faut de caisses ouvertes pour que l’attente reste courte.',
    { formula: 'Clients attendus dans l’heure ÷ 49, arrondi au-dessus' },
  ),
  evidence: word(
    'Preuve',
    'Ce qui fait la note : un résultat (un indicateur), une pratique (ce qui a été fait quand il le fallait), un jugement (vos réponses et vos raisons), ou la grille de l’enseignant.',
  ),
  scale: word(
    'Barème',
    'Comment une valeur devient une note sur 20. Un barème relatif se règle sur trois gérants de référence qui ont joué avec la même chance : ne rien faire, appliquer le cours, faire mieux.',
  ),
  'mark-level': word(
    'Niveaux TI, I, S, TS',
    'Très insuffisant, insuffisant, satisfaisant, très satisfaisant : les quatre niveaux des grilles d’examen. NE : non évalué, faute d’occasion ; ce n’est jamais un zéro.',
  ),
  // ── Pick-up ──
  slot: word(
    'Créneau',
    'Tranche d’heure choisie par le client pour venir chercher sa commande. Plein, il n’est plus proposé ; l’heure promise est son début.',
  ),
  locker: word(
    'Casier',
    'Case fermée, ambiante ou froide, où la commande prête attend. Sans casier libre, elle attend au comptoir.',
  ),
  'substitution-rate': from('substitution-rate'),
  'missing-rate': from('missing-rate'),
} satisfies Record<string, Entry>;

export type TermId = keyof typeof glossary;

/** A word of the glossary, or the id of an indicator: the catalogue then says it, in French. */
export type AnyTerm = TermId | (string & {});
