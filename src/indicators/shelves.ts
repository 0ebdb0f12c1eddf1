/** Shelves (facts 2.2): length held, what a metre earns, sensitivity indices. The planogram is the present one. */
import type { View } from '../store/view.ts';
import * as f from './formulas/index.ts';
import { productsOf, salesHt, soldAtCatalogueCost, units } from './gather.ts';
import { type At, type Figure, indicator, OVER_GOODS, STORE } from './indicator.ts';

const PARTS = ['family', 'product'] as const;
const DATA = 'plan des rayons, tickets de caisse';

/** Developed length held by the goods in question: facings × width of a facing, over all shelves. */
function heldCm(view: View, at: At): number {
  const wanted = new Set(productsOf(view, at));
  let sum = 0;
  for (const { product, facings } of view.plan.planogram) {
    const p = view.model.productIndex.get(product)!;
    if (wanted.has(p)) sum += facings * view.model.products[p]!.widthCm;
  }
  return sum;
}

/** What a part is compared with: a product with its family, a family with the store. */
function wholeOf(view: View, { from, to, product }: At): At {
  return product === undefined ? { from, to } : { from, to, family: view.model.familyOf[product]! };
}

/** HT over products, even for the whole store: the parts of a whole must add up to it. */
const sales = (view: View, at: At): number =>
  productsOf(view, at).reduce((sum, product) => sum + salesHt(view, { ...at, product }), 0);
const margin = (view: View, at: At): number => sales(view, at) - soldAtCatalogueCost(view, at);

function share(view: View, at: At, of: (view: View, at: At) => number): f.ShareOfShelf {
  const whole = wholeOf(view, at);
  return {
    part: of(view, at),
    whole: of(view, whole),
    lengthCm: heldCm(view, at),
    wholeLengthCm: heldCm(view, whole),
  };
}

export const shelfLength = indicator({
  id: 'shelf-length',
  label: 'Linéaire développé',
  formula: 'Σ facings × largeur d’un facing, sur tous les niveaux',
  help: 'Trois facings de 14 cm sur deux niveaux : 0,84 m. Longueur tenue par le produit ou la famille, à l’instant.',
  unit: 'centimetres',
  scopes: OVER_GOODS,
  data: 'plan des rayons',
  present: true,
  section: '2.2',
  inputs: (view: View, at) => ({ lengthCm: heldCm(view, at) }),
  value: ({ lengthCm }) => lengthCm,
});

/** Developed length of every fixture, filled or not. */
const offeredCm = (view: View): number =>
  view.model.fixtures.reduce((sum, { lengthCm, levels }) => sum + f.developedLength({ lengthCm, levels }), 0);

export const fixtureLength = indicator({
  id: 'fixture-length',
  label: 'Linéaire développé des meubles',
  formula: 'Σ linéaire au sol × nombre de niveaux',
  help: '1,33 m sur quatre niveaux : 5,32 m. Ce que les meubles peuvent porter, rempli ou non.',
  unit: 'centimetres',
  scopes: STORE,
  data: 'plan du magasin',
  section: '2.2',
  inputs: (view: View) => ({ lengthCm: offeredCm(view) }),
  value: ({ lengthCm }) => lengthCm,
});

export const salesPerMetre = indicator({
  id: 'sales-per-metre',
  label: 'Rendement linéaire',
  formula: 'CA HT ÷ mètres de linéaire développé',
  help: '532 € de CA HT sur 5,32 m : 100 € par mètre, sur la période.',
  unit: 'centsPerMetre',
  scopes: OVER_GOODS,
  data: DATA,
  present: true,
  section: '2.2',
  inputs: (view: View, at) => ({ cents: sales(view, at), lengthCm: heldCm(view, at) }),
  value: f.perMetre,
});

export const marginPerMetre = indicator({
  id: 'margin-per-metre',
  label: 'Rentabilité du linéaire',
  formula: 'Marge sur les produits vendus HT ÷ mètres de linéaire développé',
  help: '160 € de marge sur 5,32 m : 30,08 € par mètre. Le bon classement des rayons n’est pas toujours celui du CA.',
  unit: 'centsPerMetre',
  scopes: OVER_GOODS,
  data: DATA,
  present: true,
  section: '2.2',
  inputs: (view: View, at) => ({ cents: margin(view, at), lengthCm: heldCm(view, at) }),
  value: f.perMetre,
});

export const marginPerFixtureMetre = indicator({
  id: 'margin-per-fixture-metre',
  label: 'Marge par mètre de meuble',
  formula: 'Marge sur les produits vendus HT ÷ mètres de linéaire développé des meubles',
  help: '160 € de marge sur des meubles de 5,32 m : 30,08 € par mètre. Les mètres laissés vides comptent : vider un rayon n’améliore rien.',
  unit: 'centsPerMetre',
  scopes: STORE,
  data: 'plan du magasin, tickets de caisse',
  section: '2.2',
  inputs: (view: View, at) => ({ cents: margin(view, at), lengthCm: offeredCm(view) }),
  value: f.perMetre,
});

export const salesPerSquareMetre = indicator({
  id: 'sales-per-square-metre',
  label: 'CA HT par m²',
  formula: 'CA HT ÷ surface du magasin',
  help: '29 600 € par semaine sur 320 m² : 92,50 € par m² et par semaine, soit 4 810 € par an.',
  unit: 'centsPerSquareMetre',
  scopes: STORE,
  data: 'compte 707, plan du magasin',
  section: '2.4',
  inputs: (view: View, at) => {
    const { width, depth, cellCm } = view.model.scenario.floor;
    return { cents: salesHt(view, at), areaCm2: width * depth * cellCm * cellCm };
  },
  value: ({ cents, areaCm2 }) => f.perSquareMetre({ cents, areaCm2 }),
});

const sensitivityHelp =
  'Une famille se compare au magasin, un produit à sa famille. Au-dessus de 1, la place manque ; au-dessous, il y en a trop ; vers 1, l’équilibre.';

export const salesSensitivity = indicator({
  id: 'sales-sensitivity',
  label: 'Indice de sensibilité au CA',
  formula: '% du CA HT ÷ % du linéaire développé',
  help: `30 % du CA sur 20 % du linéaire : 1,5. ${sensitivityHelp}`,
  unit: 'thousandths',
  scopes: PARTS,
  data: DATA,
  present: true,
  section: '2.2',
  inputs: (view: View, at) => share(view, at, sales),
  value: f.sensitivity,
});

export const marginSensitivity = indicator({
  id: 'margin-sensitivity',
  label: 'Indice de sensibilité à la marge',
  formula: '% de la marge ÷ % du linéaire développé',
  help: `40 % de la marge sur 20 % du linéaire : 2. ${sensitivityHelp}`,
  unit: 'thousandths',
  scopes: PARTS,
  data: DATA,
  present: true,
  section: '2.2',
  inputs: (view: View, at) => share(view, at, margin),
  value: f.sensitivity,
});

export const unitSensitivity = indicator({
  id: 'unit-sensitivity',
  label: 'Indice de sensibilité aux quantités',
  formula: '% des quantités ÷ % du linéaire développé',
  help: `50 % des quantités sur 40 % du linéaire : 1,25. ${sensitivityHelp}`,
  unit: 'thousandths',
  scopes: PARTS,
  data: DATA,
  present: true,
  section: '2.2',
  inputs: (view: View, at) => share(view, at, units),
  value: f.sensitivity,
});

/** The named numbers of the three indices, which share their lengths. */
interface Flat {
  readonly sales: number;
  readonly salesAll: number;
  readonly margin: number;
  readonly marginAll: number;
  readonly units: number;
  readonly unitsAll: number;
  readonly lengthCm: number;
  readonly wholeLengthCm: number;
}

function three(view: View, at: At): Flat {
  const whole = wholeOf(view, at);
  return {
    sales: sales(view, at),
    salesAll: sales(view, whole),
    margin: margin(view, at),
    marginAll: margin(view, whole),
    units: units(view, at),
    unitsAll: units(view, whole),
    lengthCm: heldCm(view, at),
    wholeLengthCm: heldCm(view, whole),
  };
}

function sharesOf({ lengthCm, wholeLengthCm, ...i }: Flat): f.ThreeShares {
  const of = (part: number, whole: number): f.ShareOfShelf => ({ part, whole, lengthCm, wholeLengthCm });
  return {
    sales: of(i.sales, i.salesAll),
    margin: of(i.margin, i.marginAll),
    units: of(i.units, i.unitsAll),
  };
}

const mean = (i: Flat): Figure => f.meanSensitivity(sharesOf(i));

export const meanSensitivity = indicator({
  id: 'mean-sensitivity',
  label: 'Indice de sensibilité moyen',
  formula: '(IS au CA + IS à la marge + IS aux quantités) ÷ 3',
  help: `1,5, 2 et 0,833 font 1,444. ${sensitivityHelp}`,
  unit: 'thousandths',
  scopes: PARTS,
  data: DATA,
  present: true,
  section: '2.2',
  inputs: three,
  value: mean,
});

export const theoreticalLength = indicator({
  id: 'theoretical-length',
  label: 'Linéaire théorique',
  formula: 'Indice de sensibilité moyen × linéaire développé actuel',
  help: '1,444 × 2 m = 2,89 m. À ajuster ensuite à la largeur des produits et au facing minimum.',
  unit: 'centimetres',
  scopes: PARTS,
  data: DATA,
  present: true,
  section: '2.2',
  inputs: three,
  value: (i) => f.theoreticalLength(sharesOf(i)),
});

/**
 * Length of the products that their mean index says they should have, as far as they have it: the theoretical length, or
 * the present one where that is shorter.
 */
function wellPlacedCm(view: View, { from, to }: At): number {
  const store = { from, to };
  const whole = { sales: sales(view, store), margin: margin(view, store), units: units(view, store) };
  const wholeLengthCm = heldCm(view, store);
  let sum = 0;
  for (let product = 0; product < view.model.products.length; product++) {
    const at = { ...store, product };
    const lengthCm = heldCm(view, at);
    const of = (part: number, all: number): f.ShareOfShelf => ({ part, whole: all, lengthCm, wholeLengthCm });
    const wanted = f.theoreticalLength({
      sales: of(sales(view, at), whole.sales),
      margin: of(margin(view, at), whole.margin),
      units: of(units(view, at), whole.units),
    });
    sum += Math.max(0, Math.min(lengthCm, wanted ?? 0));
  }
  return sum;
}

export const spaceFit = indicator({
  id: 'space-fit',
  label: 'Linéaire bien réparti',
  formula: 'Σ le plus petit du linéaire théorique et du linéaire tenu ÷ linéaire développé × 100',
  help: 'Deux produits de 1 m, de linéaires théoriques 1,40 m et 0,60 m : 1,60 m bien réparti sur 2 m, 80 %. Chaque produit est comparé au magasin entier.',
  unit: 'bp',
  scopes: STORE,
  data: DATA,
  section: '2.2',
  present: true,
  inputs: (view: View, at) => ({ part: wellPlacedCm(view, at), whole: heldCm(view, at) }),
  value: f.shareOf,
});

export const SHELVES = [
  shelfLength,
  fixtureLength,
  salesPerMetre,
  marginPerMetre,
  marginPerFixtureMetre,
  salesPerSquareMetre,
  salesSensitivity,
  marginSensitivity,
  unitSensitivity,
  meanSensitivity,
  theoreticalLength,
  spaceFit,
];
