/** A run marked from end to end: what it shows and says, against the reference managers on the same luck, under the law. */
import type { At } from '../indicators/index.ts';
import { asksEach, type Game, PAIR, type Who } from '../store/game.ts';
import { rubricOf } from './change.ts';
import { type Evidence, NO_TEACHER, type Teacher } from './evidence.ts';
import { type Marks, markRun } from './mark.ts';
import { anchorsOf, observe, type ReferenceRuns } from './observe.ts';
import { breachesOf } from './practice.ts';
import type { Rubric } from './rubric.ts';
import { evidenceOf, type Said } from './said.ts';

export interface Case {
  /** The run to mark, played at least to the end of the days that are marked. */
  readonly game: Game;
  /** The closed days that are marked: a late student is marked on the weeks played only. */
  readonly at: At;
  /** Same scenario, same seed, same days; without them anchored lines are silent. */
  readonly references: ReferenceRuns | undefined;
  /** The rubric of the scenario when left out. */
  readonly rubric?: Rubric;
  /** What the log says when left out; nothing for managers, who neither explain nor answer. */
  readonly said?: Said;
  readonly teacher?: Teacher;
}

/** What a run shows: everything its marks rest on but the anchors and the teacher. */
export function shownBy(
  game: Game,
  at: At,
  rubric = rubricOf(game.model.scenario),
  said = evidenceOf(game, at),
) {
  return {
    observed: observe(rubric, game, at, said),
    breaches: breachesOf(game, at),
    reasons: said.reasons,
  } satisfies Partial<Evidence>;
}

/** What one of a pair shows. */
export interface Own<T> {
  readonly who: Who;
  readonly shown: T;
}

/**
 * What each of a pair shows: what they did together, and of the answers that are each one's, their own. Undefined where
 * the two share everything.
 * @param shared what the two show together, where it is known already
 */
export function ownOf(
  game: Game,
  at: At,
  shared?: ReturnType<typeof shownBy>,
): Own<ReturnType<typeof shownBy>>[] | undefined {
  const { scenario } = game.model;
  if (!scenario.assignments?.some((one) => asksEach(scenario, one))) return undefined;
  const rubric = rubricOf(scenario);
  const together = shared ?? shownBy(game, at, rubric);
  // Nothing but their answers tells them apart.
  const lines = rubric.lines.filter(({ source }) => 'assignments' in source);
  return PAIR.map((who) => {
    const answers = observe({ ...rubric, lines }, game, at, evidenceOf(game, at, who));
    return { who, shown: { ...together, observed: new Map([...together.observed, ...answers]) } };
  });
}

/** The only way from a game to its marks. */
export function markGame({ game, at, references, teacher = NO_TEACHER, ...more }: Case): Marks {
  const { rubric = rubricOf(game.model.scenario), said } = more;
  return markRun(rubric, {
    ...shownBy(game, at, rubric, said),
    anchors: references ? anchorsOf(rubric, references, at) : new Map(),
    ...teacher,
  });
}
