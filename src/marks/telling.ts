/**
 * Can a scenario tell managers apart? Which competences nothing shows, which lines the reference managers do not differ
 * on, and which give everybody the same mark: what its author must know before a class is marked by it.
 */
import type { Scenario } from '../scenario/index.ts';
import type { Play } from './calibration.ts';
import { rubricOf } from './change.ts';
import { mean } from './mean.ts';
import { BLOCKS } from './referential.ts';

/** Under this many hundredths of a point, two mean marks are one: what people read. */
const ONE_MARK = 50;
/** What an expert must be above whoever decides nothing, in hundredths of a point (a sound score, scoring 7). */
const SOUND = 800;

export interface Telling {
  /** Competences of the diploma that no play could show, without assignments nor grids. */
  readonly withoutEvidence: readonly string[];
  /** Lines that count and do not mark for want of spread, with the number of draws on which they do not. */
  readonly noSpread: Readonly<Record<string, number>>;
  /** Lines that count and give every manager the same mark, to half a point. */
  readonly alike: readonly string[];
  /** From do-nothing to the expert, in hundredths of a point; undefined where nothing was evaluated. */
  readonly apart: number | undefined;
  /** Does it tell them apart as a sound score does, a little, or not at all? */
  readonly verdict: 'sound' | 'weak' | 'none';
}

/** Competences of the diploma that no play could show. */
export function withoutEvidence(plays: readonly Play[], codes: readonly string[]): string[] {
  return codes.filter((code) => plays.every((one) => one.codes[code] === undefined));
}

/** @param draws plays of each draw, the reference managers among them */
export function tellingOf(scenario: Scenario, draws: readonly (readonly Play[])[]): Telling {
  const plays = draws.flat();
  const { lines, weights } = rubricOf(scenario);
  const counted = lines
    .filter(({ sub, weight }) => weight > 0 && (weights[sub] ?? 1) > 0)
    .map(({ id }) => id);
  const silentOn = (id: string): number =>
    draws.filter((all) => all.some(({ noSpread }) => noSpread.includes(id))).length;
  const meansOf = (id: string): number[] =>
    [...new Set(plays.map(({ manager }) => manager))].flatMap((name) => {
      const points = plays.flatMap((one) => (one.manager === name ? (one.lines[id] ?? []) : []));
      return points.length === 0 ? [] : [mean(points)];
    });
  const alike = counted.filter((id) => {
    const means = meansOf(id);
    return means.length > 1 && Math.max(...means) - Math.min(...means) < ONE_MARK;
  });
  const markOf = (name: string): number | undefined => {
    const marks = plays.flatMap(({ manager, mark }) => (manager === name ? (mark ?? []) : []));
    return marks.length === 0 ? undefined : mean(marks);
  };
  const [low, high] = [markOf('do-nothing'), markOf('expert')];
  const apart = low === undefined || high === undefined ? undefined : high - low;
  return {
    withoutEvidence: withoutEvidence(
      plays,
      BLOCKS.flatMap(({ competences }) => competences.map(({ code }) => code)),
    ),
    noSpread: Object.fromEntries(
      counted.flatMap((id) => {
        const times = silentOn(id);
        return times > 0 ? [[id, times] as const] : [];
      }),
    ),
    alike,
    apart,
    verdict: apart === undefined || apart < ONE_MARK ? 'none' : apart < SOUND ? 'weak' : 'sound',
  };
}
