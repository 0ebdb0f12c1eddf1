import { z } from 'zod';
import { decimal, id, subCompetence, text, whole } from './primitives.ts';

/** A mark out of twenty, in hundredths of a point. */
const points = () => whole(0, 2_000);

const weight = () => decimal(0, 100);

const steps = () =>
  z
    .array(z.tuple([whole(-1_000_000_000_000, 1_000_000_000_000), points()]))
    .min(2)
    .max(20)
    .optional()
    .describe('Barème absolu : [valeur, note en centièmes de point], valeurs croissantes.');

const anchored = () =>
  z
    .strictObject({
      better: z.enum(['more', 'less']).describe('Vaut-il mieux plus, ou moins ?'),
      least: whole(1, 1_000_000_000_000).describe('Écart entre gérants sous lequel la ligne ne note pas.'),
    })
    .optional()
    .describe('Barème relatif aux gérants de référence.');

/** Name of a line of the rubric: `a2.2-availability`. */
const lineId = () => z.string().regex(/^[agm]\d\.\d-[a-z0-9-]{1,57}$/);

const lineChange = z.strictObject({
  off: z.literal(true).optional().describe('Ligne laissée de côté.'),
  weight: weight().optional().describe('Poids de la ligne dans sa sous-compétence.'),
  steps: steps(),
  anchored: anchored(),
});

const newLine = z.strictObject({
  id: lineId().describe('Identifiant de la ligne, qui commence par sa sous-compétence.'),
  sub: subCompetence().describe('Sous-compétence.'),
  label: text().describe('Ce qui est regardé.'),
  weight: weight().default(1).describe('Poids dans la sous-compétence.'),
  indicator: id().optional().describe('Indicateur du catalogue, sur les jours joués.'),
  rule: id().optional().describe('Règle de pratique, à la place d’un indicateur.'),
  steps: steps(),
  anchored: anchored(),
});

/** Section `rubric`: what a scenario changes in the default rubric. Data only; the engine stays the same. */
export const rubricSection = z.strictObject({
  lines: z.record(lineId(), lineChange).default({}).describe('Lignes changées, par identifiant.'),
  weights: z
    .record(subCompetence(), weight())
    .default({})
    .describe('Poids des sous-compétences dans leur compétence ; 1 pour les autres, 0 = laissée de côté.'),
  standardError: whole(1, 1_000)
    .optional()
    .describe(
      'Erreur type de mesure de la note, en centièmes de point, telle que « gondole calibrate » l’a trouvée ; montrée à côté de la note.',
    ),
  add: z.array(newLine).max(60).default([]).describe('Lignes ajoutées.'),
});

export type RubricChange = z.output<typeof rubricSection>;
