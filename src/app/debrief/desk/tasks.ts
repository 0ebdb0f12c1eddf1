/** What the debrief asks for, and who works it out: each task is work in steps, for a worker or for the page. */
import { handIn } from '../../../handin/index.ts';
import { MANAGERS } from '../../../managers/index.ts';
import {
  type Anchors,
  anchorsOf,
  type Marks,
  markRun,
  NO_TEACHER,
  ownOf,
  referenceRuns,
  rubricOf,
  shownBy,
} from '../../../marks/index.ts';
import { type Advice, advise } from '../../../play/coach.ts';
import { replayGame } from '../../../play/deputies.ts';
import type { Steps } from '../../../play/steps.ts';
import { type Waterfall, waterfall } from '../../../play/swap.ts';
import {
  type Change,
  type DayOutcome,
  type FullDifference,
  type Played,
  playLog,
  underOtherLuck,
  whoElse,
} from '../../../play/twin.ts';
import type { Moment, Who } from '../../../store/game.ts';

/** Marks, and what the reference managers obtained on the lines that compare with them. */
export interface Marked {
  readonly marks: Marks;
  readonly anchors: ReadonlyMap<string, Anchors>;
  /** Of each of a pair, where some answers are each one's. */
  readonly own: readonly { readonly who: Who; readonly marks: Marks }[] | undefined;
}

/** Each task with what it answers. */
export interface Answers {
  marks: Marked;
  why: Waterfall;
  coach: Advice[];
  twin: FullDifference;
  luck: DayOutcome[];
  /** The text of the copy to hand in. */
  copy: string;
}
export type Kind = keyof Answers;

export type Task =
  | { readonly kind: 'marks' | 'why' | 'coach'; readonly played: Played }
  /** `now`: the moment reached, which may be after decisions of a morning to come. */
  | { readonly kind: 'copy'; readonly played: Played; readonly now: Moment }
  | { readonly kind: 'twin'; readonly played: Played; readonly change: Change }
  | {
      readonly kind: 'luck';
      readonly played: Played;
      readonly change: Change;
      readonly draws: readonly string[];
    };

/** Decisions that the coach tells. */
const TOLD = 5;

function* mark(played: Played): Steps<Marked> {
  const { scenario, seeds, days } = played;
  const game = playLog(played);
  const at = { from: 0, to: days - 1 };
  const references = yield* referenceRuns(scenario, seeds, days);
  const rubric = rubricOf(scenario);
  const anchors = anchorsOf(rubric, references, at);
  const shown = shownBy(game, at, rubric);
  const marksOf = (one: typeof shown): Marks => markRun(rubric, { ...one, anchors, ...NO_TEACHER });
  const own = ownOf(game, at, shown)?.map((one) => ({ who: one.who, marks: marksOf(one.shown) }));
  return { marks: marksOf(shown), anchors, own };
}

/** The reference managers play for the marks of a copy: it takes as long as the marks. */
function* copy({ scenario, seeds, log }: Played, now: Moment): Steps<string> {
  const game = replayGame(scenario, log, now, { seeds });
  yield { done: 1, of: 2 };
  return handIn(game).text;
}

/** The work of a task. */
export function workOf(task: Task): Steps<Answers[Kind]> {
  switch (task.kind) {
    case 'marks':
      return mark(task.played);
    case 'why':
      return waterfall(task.played, MANAGERS.get('prudent')!);
    case 'coach':
      return advise(task.played, TOLD);
    case 'copy':
      return copy(task.played, task.now);
    case 'twin':
      return whoElse(task.played, task.change);
    case 'luck':
      return underOtherLuck(task.played, task.change, task.draws);
  }
}
