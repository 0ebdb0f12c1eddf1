import type { Rule } from './tell.ts';

/** An order brings the stock above the point where it is placed. */
export const targetsAreAbovePoints: Rule = ({ opening }, tell) => {
  for (const [product, { point, target }] of Object.entries(opening.orderRules)) {
    const path = ['opening', 'orderRules', product];
    if (target >= point) continue;
    tell.error(
      'rule',
      [...path, 'target'],
      {
        message: `{} : le niveau cible (${target}) est sous le point de commande (${point}).`,
        expected: `au moins ${point}`,
        hint: 'Échangez-les, ou relevez "target".',
      },
      { uses: [[...path, 'point']] },
    );
  }
};
