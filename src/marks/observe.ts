/** Reads a run for the lines of a rubric: what each one saw, by the same function for a student and for an anchor. */
import { type At, formulas, INDICATORS } from '../indicators/index.ts';
import { TRUTH_BY_ID } from '../indicators/truth.ts';
import type { Game } from '../store/game.ts';
import { truthOf } from '../store/truth.ts';
import { viewOf } from '../store/view.ts';
import { IDLE, measured, NO_OCCASION, type Observed } from './evidence.ts';
import { RULES } from './practice.ts';
import type { Line, Rubric, Source } from './rubric.ts';
import { NOTHING_SAID, type Said } from './said.ts';
import type { Anchors } from './scale.ts';
import { leftToDeputy } from './trades.ts';

/** Points of the assignments of one sub-competence. */
export interface Answered {
  /** Points that could be had in all that was asked. */
  readonly outOf: number;
  readonly points: number;
  /** Assignments answered, right or wrong. */
  readonly answers: number;
}

function figure(game: Game, source: Source, at: At): Observed {
  const value =
    'indicator' in source
      ? INDICATORS.get(source.indicator)?.of(viewOf(game), at)
      : 'truth' in source
        ? TRUTH_BY_ID.get(source.truth)?.of(truthOf(game), at)
        : undefined;
  return value === undefined ? NO_OCCASION : measured(value);
}

function practice(game: Game, rule: string, at: At, said: Said): Observed {
  const { occasions, kept } = RULES.get(rule)?.(game, at, said) ?? { occasions: 0, kept: 0 };
  const rate = formulas.shareOf({ part: kept, whole: occasions });
  return rate === undefined ? NO_OCCASION : measured(rate);
}

function answers({ sub }: Line, { answered }: Said): Observed {
  const one = answered.get(sub);
  if (!one || one.outOf === 0) return NO_OCCASION;
  return one.answers === 0 ? IDLE : measured(formulas.shareOf({ part: one.points, whole: one.outOf })!);
}

/**
 * What each line of a rubric saw of a run; those of the teacher see nothing here.
 * @param at the closed days that are marked
 * @param said what the log says beside what it does; nothing when it is not to be judged
 */
export function observe(rubric: Rubric, game: Game, at: At, said = NOTHING_SAID): Map<string, Observed> {
  const one = (line: Line): Observed => {
    const { source } = line;
    const delegated = leftToDeputy(line, game.model.scenario, at);
    if (delegated) return { ...NO_OCCASION, delegated };
    if ('assignments' in source) return answers(line, said);
    return 'rule' in source ? practice(game, source.rule, at, said) : figure(game, source, at);
  };
  return new Map(rubric.lines.map((line) => [line.id, one(line)]));
}

/** The runs of the reference managers, on the same scenario and luck. */
export type ReferenceRuns = Readonly<Record<keyof Anchors, Game>>;

/** What the reference managers obtained on every anchored line. */
export function anchorsOf(rubric: Rubric, runs: ReferenceRuns, at: At): Map<string, Anchors> {
  const anchored = { ...rubric, lines: rubric.lines.filter(({ scale }) => 'anchored' in scale) };
  const of = (game: Game) => {
    const seen = observe(anchored, game, at);
    return (line: Line): number | undefined => {
      const one = seen.get(line.id)!;
      return one.state === 'measured' ? one.value : undefined;
    };
  };
  const [nothing, prudent, expert] = [of(runs.nothing), of(runs.prudent), of(runs.expert)];
  return new Map(
    anchored.lines.map((line) => [
      line.id,
      { nothing: nothing(line), prudent: prudent(line), expert: expert(line) },
    ]),
  );
}
