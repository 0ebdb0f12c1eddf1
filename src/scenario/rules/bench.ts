import { figure } from '../french.ts';
import { MOST_A_DAY } from './mostADay.ts';
import type { Rule } from './tell.ts';

/** A direct demand says all its law needs, is for a product on a shelf, and is no larger than a day. */
export const directDemandIsPossible: Rule = ({ demand, floor }, tell) => {
  const list = ['demand', 'direct'];
  let customers = 0;
  for (const [product, { dispersion, law, mean }] of Object.entries(demand.direct)) {
    const path = [...list, product];
    customers += mean;
    if (law === 'negative-binomial' && dispersion === undefined) {
      tell.error('rule', path, {
        message: '{} : la loi binomiale négative demande aussi sa dispersion.',
        expected: '"dispersion", de 0,1 (très dispersée) à 10 000 (presque une loi de Poisson)',
        hint: 'Ajoutez par exemple "dispersion": 5 : la variance vaut moyenne + moyenne² ÷ 5.',
      });
    }
    if (law !== 'negative-binomial' && dispersion !== undefined) {
      tell.warn(
        [...path, 'dispersion'],
        { message: '{} : la dispersion ne sert qu’à la loi binomiale négative.', hint: 'Ôtez cette clé.' },
        { uses: [[...path, 'law']] },
      );
    }
    if (!floor.planogram.some((row) => row.product === product)) {
      tell.warn(
        path,
        {
          message: '{} : ce produit n’a pas de facing, personne ne pourra le prendre.',
          hint: 'Donnez-lui une ligne dans floor.planogram.',
        },
        { uses: [['floor', 'planogram']], atKey: true },
      );
    }
  }
  if (customers <= MOST_A_DAY) return;
  tell.error('limit', list, {
    message: `{} : ${figure(Math.round(customers))} clients attendus par jour ; le jeu en suit ${figure(MOST_A_DAY)} au plus.`,
    expected: `au plus ${figure(MOST_A_DAY)} clients par jour, tous produits ensemble`,
    hint: 'Baissez "mean".',
  });
};

/** The goods of the first morning are those of the past when there is one. */
export const firstGoodsAreUsed: Rule = ({ opening, past }, tell) => {
  if (past.weeks === 0 || Object.keys(opening.goods).length === 0) return;
  tell.error(
    'rule',
    ['opening', 'goods'],
    {
      message: '{} : avec un passé, le stock du premier matin est celui que ce passé a laissé.',
      expected: '{}, ou "weeks" à 0 dans "past"',
      hint: 'Ôtez "goods", ou mettez past.weeks à 0 pour un magasin neuf.',
    },
    { uses: [['past', 'weeks']] },
  );
};
