/**
 * From a figure to a mark. A scale is absolute (law, standards of the trade: points joined by straight lines), or
 * anchored on what reference managers obtained in the same scenario with the same luck: do-nothing 0, prudent 11,5,
 * expert 18. Anchors come from outside, pinned with the scenario.
 */
import { mulDivRound } from '../kernel/index.ts';
import { FULL, type Points } from './points.ts';

/** Values of the figure and their marks, values increasing; beyond the ends the mark stays what it is there. */
export type Steps = readonly (readonly [value: number, mark: Points])[];

export interface Anchored {
  readonly better: 'more' | 'less';
  /** Distance from do-nothing to expert under which the scenario does not tell good from bad: no relative scale then. */
  readonly least: number;
  /** What to use instead; without it the line says nothing. */
  readonly otherwise?: Steps;
}

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

/** A mark between anchors, “more” being better; undefined when they do not tell good from bad. */
function onAnchors(value: number, { better, least }: Anchored, anchors: Anchors): Points | undefined {
  const { nothing, prudent, expert } = anchors;
  if (nothing === undefined || prudent === undefined || expert === undefined) return undefined;
  const sign = better === 'more' ? 1 : -1;
  const [low, middle, high, own] = [sign * nothing, sign * prudent, sign * expert, sign * value] as const;
  // Managers out of order, or too close to one another, would turn noise into marks.
  if (!(low < middle && middle < high) || high - low < least) return undefined;
  if (own > high) {
    // Beyond the expert the line goes on, up to 20.
    const rise = mulDivRound(own - high, ANCHOR_MARKS.expert - ANCHOR_MARKS.prudent, high - middle);
    return Math.min(FULL, ANCHOR_MARKS.expert + rise);
  }
  return onSteps(own, [
    [low, ANCHOR_MARKS.nothing],
    [middle, ANCHOR_MARKS.prudent],
    [high, ANCHOR_MARKS.expert],
  ]);
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
