/**
 * Marks as sums: each with the parts that make it, in thousandths of a point, so that anyone can add them up. A part is
 * what a line, a sub-competence, a competence or a block brings to the mean it enters; a cap is a part below zero.
 */
import { splitCents } from '../kernel/index.ts';
import { type BlockMark, type CompetenceMark, type Mark, type Marks, type SubMark, weigh } from './mark.ts';
import type { Points } from './points.ts';
import { competenceOf } from './referential.ts';
import type { Rubric } from './rubric.ts';

export interface MarkSum {
  /** Code of the referential, `overall`, or `soFar` (what was evaluated alone, however little, which is no mark). */
  readonly id: string;
  readonly milliPoints: number;
  readonly parts: readonly { readonly id: string; readonly milliPoints: number }[];
}

/** Thousandths in a hundredth of a point. */
const MILLI = 10;
/** Weights are made whole numbers, so that shares are exact. */
const WEIGHT = 1_000;
/** What the law, or a missing reason, takes off. */
const CAP = 'plafond';

type Part = readonly [id: string, points: Points | undefined, weight: number];

/** A mean and its parts; nothing when nothing was evaluated. */
function meanSum(id: string, parts: readonly Part[], standing: Points | undefined): MarkSum[] {
  const told = parts.filter(([, points, weight]) => points !== undefined && weight > 0);
  if (told.length === 0 || standing === undefined) return [];
  const whole = told.map(([, , weight]) => Math.round(weight * WEIGHT));
  const weights = whole.reduce((a, b) => a + b, 0);
  const brought = told.map(([, points], i) => points! * whole[i]!);
  const mean = Math.round(brought.reduce((a, b) => a + b, 0) / weights);
  const shares = splitCents(mean * MILLI, brought);
  const cap = (standing - mean) * MILLI;
  return [
    {
      id,
      milliPoints: standing * MILLI,
      parts: [
        ...told.map(([part], i) => ({ id: part, milliPoints: shares[i]! })),
        ...(cap === 0 ? [] : [{ id: CAP, milliPoints: cap }]),
      ],
    },
  ];
}

const partOf = ({ code, computed }: Mark, weight: number): Part => [code, computed, weight];

function subSum({ code, computed, lines }: SubMark, { resultShare }: Rubric): MarkSum[] {
  const weights = weigh(lines, resultShare[competenceOf(code)]);
  const parts = lines.map(({ line }, i): Part => [line.id, weights[i]![0], weights[i]![1]]);
  return meanSum(code, parts, computed);
}

function competenceSum({ code, computed, subs }: CompetenceMark, { weights }: Rubric): MarkSum[] {
  return meanSum(
    code,
    subs.map((sub) => partOf(sub, weights[sub.code] ?? 1)),
    computed,
  );
}

const blockSum = ({ code, competences, computed }: BlockMark): MarkSum[] =>
  meanSum(
    code,
    competences.map((one) => partOf(one, 1)),
    computed,
  );

/**
 * Every mark that the engine computed, with its parts. What was not evaluated is not there.
 * @param rubric the one that made the marks
 */
export function breakdown({ blocks, overall, soFar }: Marks, rubric: Rubric): MarkSum[] {
  const competences = blocks.flatMap((block) => block.competences);
  const known = competences.filter(({ computed }) => computed !== undefined);
  return [
    ...competences.flatMap(({ subs }) => subs.flatMap((sub) => subSum(sub, rubric))),
    ...competences.flatMap((one) => competenceSum(one, rubric)),
    ...blocks.flatMap(blockSum),
    ...meanSum(
      'overall',
      blocks.map((one) => partOf(one, one.block.coefficient)),
      overall.computed,
    ),
    ...soFarSum(blocks, known.length > 0 ? soFar : undefined),
  ];
}

/** The mean of the blocks, each the mean of its competences that were evaluated. */
function soFarSum(blocks: readonly BlockMark[], soFar: Points | undefined): MarkSum[] {
  const parts = blocks.map(({ block, code, competences }): Part => {
    const told = competences.flatMap(({ computed }) => (computed === undefined ? [] : [computed]));
    const mean = told.length > 0 ? Math.round(told.reduce((a, b) => a + b, 0) / told.length) : undefined;
    return [code, mean, block.coefficient];
  });
  return meanSum('soFar', parts, soFar);
}
