/** What a scenario may change in the rubric: weights, scales, lines left out. Data only; the engine stays the same. */
import { z } from 'zod';
import { closest } from '../kernel/index.ts';
import { FULL } from './points.ts';
import { SUBS } from './referential.ts';
import type { Line, Rubric } from './rubric.ts';
import type { Scale } from './scale.ts';

const weight = z.number().min(0).max(100);
const points = z.number().int().min(0).max(FULL);
const steps = z
  .array(z.tuple([z.number().int(), points]))
  .min(2)
  .max(20)
  .refine((rows) => rows.every(([value], i) => i === 0 || value > rows[i - 1]![0]), {
    error: 'les valeurs montent d’un point au suivant',
  });

/** Shape of a change, with its French description: the section `rubric` of a scenario. */
export const rubricChange = z.strictObject({
  lines: z
    .record(
      z.string(),
      z.strictObject({
        off: z.literal(true).optional().describe('Ligne laissée de côté.'),
        weight: weight.optional().describe('Poids de la ligne dans sa sous-compétence.'),
        steps: steps
          .optional()
          .describe(
            'Barème absolu : [valeur de l’indicateur, note en centièmes de point], valeurs croissantes.',
          ),
        anchored: z
          .strictObject({
            better: z.enum(['more', 'less']).describe('Vaut-il mieux plus, ou moins ?'),
            least: z.number().int().min(1).describe('Écart entre gérants sous lequel la ligne ne note pas.'),
          })
          .optional()
          .describe('Barème relatif aux gérants de référence.'),
      }),
    )
    .default({})
    .describe('Lignes changées, par identifiant.'),
  weights: z.record(z.string(), weight).default({}).describe('Poids des sous-compétences.'),
});
export type RubricChange = z.output<typeof rubricChange>;

/** A name of a change that exists nowhere. */
export interface UnknownName {
  readonly path: readonly [section: 'lines' | 'weights', name: string];
  /** The nearest name that exists, if one is near. */
  readonly near: string | undefined;
}

/** Names that a change should not hold. */
export function unknownNames(rubric: Rubric, change: RubricChange): UnknownName[] {
  const look = (section: 'lines' | 'weights', known: readonly string[]): UnknownName[] =>
    Object.keys(change[section])
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: [section, name], near: closest(name, known) }));
  return [
    ...look(
      'lines',
      rubric.lines.map(({ id }) => id),
    ),
    ...look('weights', SUBS),
  ];
}

type LineChange = RubricChange['lines'][string];

function scaleOf(line: Line, { steps: absolute, anchored }: LineChange): Scale {
  if (absolute) return { steps: absolute };
  return anchored ? { anchored } : line.scale;
}

/** The rubric of a scenario. Unknown names are ignored here: ask `unknownNames` first. */
export function changed(rubric: Rubric, change: RubricChange): Rubric {
  const lines = rubric.lines.flatMap((line) => {
    const one = change.lines[line.id];
    if (!one) return [line];
    return one.off ? [] : [{ ...line, weight: one.weight ?? line.weight, scale: scaleOf(line, one) }];
  });
  return { ...rubric, lines, weights: { ...rubric.weights, ...change.weights } };
}
