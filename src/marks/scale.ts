/**
 * From a figure to a mark. A scale is absolute (law, standards of the trade: points joined by straight lines), or
 * anchored on what reference managers obtained in the same scenario with the same luck: do-nothing 0, prudent 11,5,
 * expert 18. Anchors come from outside, pinned with the scenario.
 */
import { mulDivRound } from '../kernel/index.ts';
import { FULL, type Points } from './points.ts';

/** Values of the figure and their marks, values increasing; beyond the ends the mark stays what it is there. */
export type Steps = readonly (readonly [value: number, mark: Points])[];

/** A scale hung on what the reference managers obtained in the same game. */
export interface Anchored {
  readonly better: 'more' | 'less';
  /**
   * Distance from do-nothing to expert under which the scenario does not tell good from bad: no relative scale then. Its
   * share of the way is also the least distance between two neighbours: closer ones would turn noise into marks.
   */
  readonly least: number;
  /**
   * The opening plan already does what the course asks (a roster, shelves): two anchors only, prudent and expert, and the
   * same slope below the first as above it; `least` is then the distance between these two.
   */
  readonly opening?: true;
  /** What to use instead; without it the line says nothing. */
  readonly otherwise?: Steps;
}

/** How values become marks: the same in every game, or hung on the reference managers. */
export type Scale = { readonly steps: Steps } | { readonly anchored: Anchored };

/** What three reference managers obtained; undefined where their run gives no figure. */
export interface Anchors {
  readonly nothing: number | undefined;
  readonly prudent: number | undefined;
  readonly expert: number | undefined;
}

/** Marks of the three reference managers. */
export const ANCHOR_MARKS = { nothing: 0, prudent: 1_150, expert: 1_800 } as const;

function onSteps(value: number, steps: Steps): Points {
  const after = steps.findIndex(([at]) => at >= value);
  if (after < 0) return steps.at(-1)![1];
  const [at, mark] = steps[after]!;
  if (after === 0 || at === value) return mark;
  const [before, low] = steps[after - 1]!;
  return low + mulDivRound(mark - low, value - before, at - before);
}

const { nothing: ZERO, prudent: COURSE, expert: BEST } = ANCHOR_MARKS;

/** Marks gained over a distance, at the pace of `points` over `length`. */
const along = (distance: number, length: number, points: Points): Points =>
  mulDivRound(distance, points, length);
const held = (points: Points): Points => Math.max(ZERO, Math.min(FULL, points));
/** The share of the least distance that lies between two anchors. */
const shareOf = (least: number, points: Points): number => Math.max(1, along(least, BEST, points));

/** Distances from the prudent manager to its neighbours, “more” being better; what they share of the least one. */
interface Span {
  readonly prudent: number;
  readonly sign: 1 | -1;
  readonly up: number;
  readonly down: number;
  readonly above: number;
  readonly below: number;
}

/** The span of three anchors; undefined when they do not tell good from bad. */
function spanOf({ better, least, opening }: Anchored, anchors: Anchors): Span | undefined {
  const { nothing, prudent, expert } = anchors;
  if (nothing === undefined || prudent === undefined || expert === undefined) return undefined;
  const sign = better === 'more' ? 1 : -1;
  const up = sign * (expert - prudent);
  const down = sign * (prudent - nothing);
  const [above, below] = [shareOf(least, BEST - COURSE), shareOf(least, COURSE)];
  // Too close as a whole, or clearly upside down.
  const apart = opening ? up >= least : up + down >= least && up > -above && down > -below;
  return apart ? { prudent, sign, up, down, above, below } : undefined;
}

/** What a relative scale is in a game: in use, replaced by its absolute one, or silent for want of spread. */
export function standingOf(
  anchored: Anchored,
  anchors: Anchors | undefined,
): 'relative' | 'absolute' | 'silent' {
  if (anchors && spanOf(anchored, anchors)) return 'relative';
  return anchored.otherwise ? 'absolute' : 'silent';
}

/** A mark between anchors; undefined when they do not tell good from bad. */
function onAnchors(value: number, anchored: Anchored, anchors: Anchors): Points | undefined {
  const span = spanOf(anchored, anchors);
  if (!span) return undefined;
  const { above, below, down, prudent, sign, up } = span;
  const own = sign * (value - prudent);
  if (anchored.opening) return held(COURSE + along(own, up, BEST - COURSE));
  return held(
    COURSE +
      (own > 0 ? along(own, Math.max(up, above), BEST - COURSE) : along(own, Math.max(down, below), COURSE)),
  );
}

/**
 * The mark of a figure on a scale.
 * @param anchors what the reference managers obtained; needed by anchored scales only
 * @returns undefined when there is no usable scale
 */
export function markOn(scale: Scale, value: number, anchors: Anchors | undefined): Points | undefined {
  if ('steps' in scale) return onSteps(value, scale.steps);
  const { anchored } = scale;
  const points = anchors && onAnchors(value, anchored, anchors);
  return points ?? (anchored.otherwise && onSteps(value, anchored.otherwise));
}
