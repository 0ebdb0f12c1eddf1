/**
 * The one function that makes marks: lines → sub-competences → competences → blocks → overall.
 *
 * A sub-competence is the weighted mean of the lines that had an occasion; a competence, the weighted mean of its
 * sub-competences; a block, the plain mean of its competences; the whole, the mean of the blocks by their coefficients.
 * What was not evaluated weighs nothing, and is counted: under half of the sub-competences, a block has no mark.
 * Each mark is rounded once, to the hundredth of a point, and read to the half point.
 */
import {
  checkOverride,
  type Evidence,
  type LawBreach,
  measured,
  NO_OCCASION,
  type Observed,
  type Override,
} from './evidence.ts';
import { BEST, type Level, levelOf, type Points } from './points.ts';
import { BLOCKS, type Block, type Competence, competenceOf } from './referential.ts';
import type { Line, Rubric } from './rubric.ts';
import { markOn } from './scale.ts';

/** Why a line gives no mark; `no-spread`: the reference managers do not differ enough here to say what is good. */
export type Silence = 'no-occasion' | 'not-yet' | 'no-spread';

/** What a line saw and the mark it gives; `silence` says why it gives none. */
export interface LineMark {
  readonly line: Line;
  readonly observed: Observed;
  readonly points: Points | undefined;
  readonly silence: Silence | undefined;
}

/** What holds a mark down, whatever the rest. */
export type Cap =
  | { readonly why: 'law'; readonly most: Points; readonly breach: LawBreach }
  | { readonly why: 'no-reason'; readonly most: Points };

/** A mark of a code: what the engine computed, and what stands once the teacher has spoken. */
export interface Mark {
  readonly code: string;
  readonly label: string;
  /** By the engine alone; undefined = not evaluated. */
  readonly computed: Points | undefined;
  readonly override: Override | undefined;
  /** The mark that counts. */
  readonly points: Points | undefined;
  readonly level: Level | 'NE';
  readonly caps: readonly Cap[];
}

export interface SubMark extends Mark {
  readonly lines: readonly LineMark[];
}

/** How many sub-competences were evaluated, of how many. */
export interface Coverage {
  readonly evaluated: number;
  readonly of: number;
}

export interface CompetenceMark extends Mark {
  readonly subs: readonly SubMark[];
  readonly coverage: Coverage;
}

export interface BlockMark extends Mark {
  readonly block: Block;
  readonly competences: readonly CompetenceMark[];
  readonly coverage: Coverage;
}

/** All the marks of a run, down to the lines. */
export interface Marks {
  readonly blocks: readonly BlockMark[];
  /** Mean of the blocks that have a mark, by their coefficients. */
  readonly overall: { readonly computed: Points | undefined; readonly points: Points | undefined };
  /** By the engine, on what was evaluated alone, however little: compares plays of one scenario, and is no mark. */
  readonly soFar: Points | undefined;
  readonly coverage: Coverage;
}

/** A value and its weight in a mean. */
type Weighed = readonly [points: Points | undefined, weight: number];

/** Weighted mean of what was evaluated, to the nearest hundredth of a point. */
function meanOf(parts: readonly Weighed[]): Points | undefined {
  let sum = 0;
  let weights = 0;
  for (const [points, weight] of parts) {
    if (points === undefined || weight <= 0) continue;
    sum += points * weight;
    weights += weight;
  }
  return weights > 0 ? Math.round(sum / weights) : undefined;
}

/** What a line saw: the run, or for a grid the teacher. */
function seenBy({ id, source, sub }: Line, { observed, grids }: Evidence): Observed {
  if (!('grid' in source)) return observed.get(id) ?? NO_OCCASION;
  const level = grids.get(sub);
  return level === undefined ? NO_OCCASION : measured(level);
}

function markLine(line: Line, evidence: Evidence): LineMark {
  const { anchors } = evidence;
  const seen = seenBy(line, evidence);
  const silent = (silence: Silence): LineMark => ({ line, observed: seen, points: undefined, silence });
  if ('notYet' in line.source) return silent('not-yet');
  if (seen.state === 'no-occasion') return silent('no-occasion');
  if (seen.state === 'idle') return { line, observed: seen, points: 0, silence: undefined };
  const points = markOn(line.scale, seen.value, anchors.get(line.id));
  return points === undefined ? silent('no-spread') : { line, observed: seen, points, silence: undefined };
}

/** Weights of the lines that speak, results held to their largest share. */
export function weigh(lines: readonly LineMark[], resultShare: number | undefined): Weighed[] {
  const sum = (results: boolean): number =>
    lines.reduce(
      (total, { line, points }) =>
        points !== undefined && (line.kind === 'result') === results ? total + line.weight : total,
      0,
    );
  const [results, others] = [sum(true), sum(false)];
  // r·k ÷ (r·k + o) = share. Without anything beside results k is 0: they do not evaluate the competence alone.
  const held =
    resultShare !== undefined && results > resultShare * (results + others)
      ? (resultShare * others) / ((1 - resultShare) * results)
      : 1;
  return lines.map(({ line, points }) => [points, line.kind === 'result' ? line.weight * held : line.weight]);
}

function capped(points: Points | undefined, caps: readonly Cap[]): Points | undefined {
  return points === undefined ? undefined : caps.reduce((least, { most }) => Math.min(least, most), points);
}

/** Every breach that caps this very code. */
const lawCaps = (code: string, { breaches }: Evidence): Cap[] =>
  breaches.filter((breach) => breach.code === code).map((breach) => ({ why: 'law', most: BEST.I, breach }));

/** A good outcome nobody explained is at most satisfactory, where a reason was asked. */
function reasonCap(code: string, lines: readonly LineMark[], { reasons }: Evidence): Cap[] {
  const reason = reasons.get(code);
  const rests = lines.some(({ line, points }) => line.kind === 'result' && points !== undefined);
  return rests && reason && reason.asked > 0 && reason.given === 0
    ? [{ why: 'no-reason', most: BEST.S }]
    : [];
}

/**
 * Puts a mark together.
 * @param computed by the engine, from what the engine computed below
 * @param standing the same, from what stands below (the teacher may have changed a part)
 */
function markOf(
  { code, label }: { code: string; label: string },
  computed: Points | undefined,
  standing: Points | undefined,
  caps: readonly Cap[],
  { overrides }: Evidence,
): Mark {
  const override = overrides.find((one) => one.code === code);
  const points = override ? override.points : capped(standing, caps);
  return {
    code,
    label,
    computed: capped(computed, caps),
    override,
    points,
    level: points === undefined ? 'NE' : levelOf(points),
    caps,
  };
}

function markSub(code: string, label: string, rubric: Rubric, evidence: Evidence): SubMark {
  const lines = rubric.lines.filter(({ sub }) => sub === code).map((line) => markLine(line, evidence));
  const mean = meanOf(weigh(lines, rubric.resultShare[competenceOf(code)]));
  const caps = [...lawCaps(code, evidence), ...reasonCap(code, lines, evidence)];
  return { ...markOf({ code, label }, mean, mean, caps, evidence), lines };
}

const covered = (parts: readonly Coverage[]): Coverage =>
  parts.reduce((sum, one) => ({ evaluated: sum.evaluated + one.evaluated, of: sum.of + one.of }), {
    evaluated: 0,
    of: 0,
  });

function markCompetence(competence: Competence, rubric: Rubric, evidence: Evidence): CompetenceMark {
  const subs = competence.subs.map(([code, label]) => markSub(code, label, rubric, evidence));
  const weight = ({ code }: SubMark): number => rubric.weights[code] ?? 1;
  const computed = meanOf(subs.map((sub) => [sub.computed, weight(sub)]));
  const standing = meanOf(subs.map((sub) => [sub.points, weight(sub)]));
  return {
    ...markOf(competence, computed, standing, lawCaps(competence.code, evidence), evidence),
    subs,
    coverage: covered(
      subs.map((sub) => ({ evaluated: sub.points !== undefined && weight(sub) > 0 ? 1 : 0, of: 1 })),
    ),
  };
}

function markBlock(block: Block, rubric: Rubric, evidence: Evidence): BlockMark {
  const competences = block.competences.map((one) => markCompetence(one, rubric, evidence));
  const coverage = covered(competences.map((one) => one.coverage));
  const enough = 2 * coverage.evaluated >= coverage.of;
  const mean = (of: (one: CompetenceMark) => Points | undefined): Points | undefined =>
    enough ? meanOf(competences.map((one) => [of(one), 1])) : undefined;
  return {
    ...markOf(
      block,
      mean((one) => one.computed),
      mean((one) => one.points),
      [],
      evidence,
    ),
    block,
    competences,
    coverage,
  };
}

/**
 * Marks a run.
 * @param rubric the default one, or the scenario's
 * @throws RangeError for an override that `checkOverride` refuses: ask it first
 */
export function markRun(rubric: Rubric, evidence: Evidence): Marks {
  for (const override of evidence.overrides) {
    const refusal = checkOverride(override);
    if (refusal) throw new RangeError(`override of ${override.code}: ${refusal.code}`);
  }
  const blocks = BLOCKS.map((block) => markBlock(block, rubric, evidence));
  const overall = (of: (one: BlockMark) => Points | undefined): Points | undefined =>
    meanOf(blocks.map((one) => [of(one), one.block.coefficient]));
  return {
    blocks,
    overall: { computed: overall((one) => one.computed), points: overall((one) => one.points) },
    soFar: overall(({ competences }) => meanOf(competences.map((one) => [one.computed, 1]))),
    coverage: covered(blocks.map((one) => one.coverage)),
  };
}

/** Every mark in the order of the diploma, for tables and exports: a block, its competences, their sub-competences. */
export function flat({ blocks }: Marks): Mark[] {
  return blocks.flatMap((block) => [block, ...block.competences.flatMap((one) => [one, ...one.subs])]);
}
