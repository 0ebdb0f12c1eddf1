import type { Scenario } from '../format/index.ts';
import type { Path, Rule, Tell } from './tell.ts';

/** An order brings the stock above the point where it is placed. */
export const targetsAreAbovePoints: Rule = ({ handover, opening }, tell) => {
  targetsOf(opening.orderRules, ['opening', 'orderRules'], tell);
  if (handover) targetsOf(handover.orderRules, ['handover', 'orderRules'], tell);
};

function targetsOf(rules: Scenario['opening']['orderRules'], section: Path, tell: Tell): void {
  for (const [product, { point, target }] of Object.entries(rules)) {
    const path = [...section, product];
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
}
