import { ttcFromHt } from '../../kernel/index.ts';
import { euros, figure, quoted } from '../french.ts';
import type { Rule } from './tell.ts';

/** Most products a shopper chooses between: the engine keeps one column of tastes per product of a sub-family. */
const MOST_CHOICES = 40;

/** Rates of French VAT, in basis points. */
const VAT_RATES = [0, 210, 550, 1_000, 2_000];

/** Above, sums over a game could leave the exact integers. */
const LARGE_PRICE_CENTS = 1_000_000_000;

/** A choice set stays within what a shopper, and the engine, can compare. */
export const choiceSetsAreSmall: Rule = ({ catalogue }, tell) => {
  const counts = new Map<string, number>();
  catalogue.products.forEach(({ subfamily }, i) => {
    const count = (counts.get(subfamily) ?? 0) + 1;
    counts.set(subfamily, count);
    if (count !== MOST_CHOICES + 1) return;
    const total = () => catalogue.products.filter((product) => product.subfamily === subfamily).length;
    tell.error('rule', ['catalogue', 'products', i, 'subfamily'], () => ({
      message: `{} : la sous-famille ${quoted(subfamily)} compte ${figure(total())} produits ; un client choisit entre ${MOST_CHOICES} au plus.`,
      expected: `au plus ${MOST_CHOICES} produits par sous-famille`,
      hint: 'Partagez-la en deux sous-familles.',
    }));
  });
};

/** Prices and dates that a manager would find odd. */
export const productsArePlausible: Rule = ({ catalogue }, tell) => {
  catalogue.products.forEach((product, i) => {
    const path = ['catalogue', 'products', i];
    const { costCents, dateKind, priceCents, shelfLifeDays, vatBp } = product;
    const lossCents = costCents > LARGE_PRICE_CENTS ? costCents : ttcFromHt(costCents, vatBp);
    if (priceCents < lossCents) {
      tell.warn(
        [...path, 'priceCents'],
        {
          message: `{} : ${euros(priceCents)} TTC est sous le prix d’achat TTC (${euros(lossCents)}) : c’est une revente à perte.`,
          expected: `au moins ${lossCents}`,
          hint: 'Vérifiez le prix de vente TTC, le prix d’achat HT et la TVA.',
        },
        {
          uses: [
            [...path, 'costCents'],
            [...path, 'vatBp'],
          ],
        },
      );
    }
    if (priceCents > LARGE_PRICE_CENTS) {
      tell.warn(
        [...path, 'priceCents'],
        {
          message: `{} : ${euros(priceCents)} pour une unité. Un prix s’écrit en centimes.`,
          expected: `au plus ${figure(LARGE_PRICE_CENTS)}`,
        },
        { code: 'range' },
      );
    }
    if (!VAT_RATES.includes(vatBp)) {
      tell.warn([...path, 'vatBp'], {
        message: `{} : ${figure(vatBp / 100)} % n’est pas un taux de TVA français.`,
        expected: `l’un de : ${VAT_RATES.join(', ')}`,
        hint: 'Un taux s’écrit en points de base : 5,5 % s’écrit 550.',
      });
    }
    if (dateKind === 'dlc' && shelfLifeDays === null) {
      tell.warn(
        [...path, 'dateKind'],
        {
          message:
            '{} : un produit sans durée de vie n’a pas de date limite de consommation ; elle est ignorée.',
          hint: 'Donnez "shelfLifeDays", ou ôtez "dateKind".',
        },
        { uses: [[...path, 'shelfLifeDays']] },
      );
    }
  });
};

/** A family or a sub-family that holds nothing is probably a leftover. */
export const nothingIsEmpty: Rule = ({ catalogue }, tell) => {
  const subfamilies = new Set(catalogue.products.map(({ subfamily }) => subfamily));
  const families = new Set(catalogue.subfamilies.map(({ family }) => family));
  catalogue.subfamilies.forEach(({ id }, i) => {
    if (subfamilies.has(id)) return;
    tell.warn(
      ['catalogue', 'subfamilies', i, 'id'],
      { message: '{} : aucun produit n’est dans cette sous-famille ; personne ne pourra rien y acheter.' },
      { uses: [['catalogue', 'products']] },
    );
  });
  catalogue.families.forEach(({ id }, i) => {
    if (families.has(id)) return;
    tell.warn(
      ['catalogue', 'families', i, 'id'],
      { message: '{} : aucune sous-famille n’est dans cette famille.' },
      { uses: [['catalogue', 'subfamilies']] },
    );
  });
};
