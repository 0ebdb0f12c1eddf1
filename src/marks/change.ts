/** The rubric of a scenario: the default one, with what the scenario changes in it. Data only; the engine stays the same. */
import type { RubricChange, Scenario } from '../scenario/index.ts';
import { type Line, type Rubric, STRAIGHT } from './rubric.ts';
import type { Scale } from './scale.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

type Scaled = Pick<RubricChange['add'][number], 'steps' | 'anchored'>;

function scaleOf({ steps, anchored }: Scaled, otherwise: Scale): Scale {
  if (steps) return { steps };
  return anchored ? { anchored } : otherwise;
}

/** A line that a scenario adds, on a figure of the catalogue or a rule of practice. */
function added({ id, sub, label, weight, indicator, rule, ...scaled }: RubricChange['add'][number]): Line {
  const isResult = indicator !== undefined;
  return {
    id,
    sub,
    kind: isResult ? 'result' : 'practice',
    label,
    weight,
    source: isResult ? { indicator } : { rule: rule! },
    scale: scaleOf(scaled, STRAIGHT),
  };
}

/** A rubric changed. Names that exist nowhere change nothing: `scenarioRules.ts` tells them. */
export function changed(rubric: Rubric, { lines, weights, add }: RubricChange): Rubric {
  const kept = rubric.lines.flatMap((line) => {
    const one = Object.hasOwn(lines, line.id) ? lines[line.id] : undefined;
    if (!one) return [line];
    return one.off ? [] : [{ ...line, weight: one.weight ?? line.weight, scale: scaleOf(one, line.scale) }];
  });
  return { ...rubric, lines: [...kept, ...add.map(added)], weights: { ...rubric.weights, ...weights } };
}

/** The only rubric a game of this scenario is marked with. */
export function rubricOf({ rubric }: Pick<Scenario, 'rubric'>): Rubric {
  return rubric ? changed(DEFAULT_RUBRIC, rubric) : DEFAULT_RUBRIC;
}
