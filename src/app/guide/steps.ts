/** Where a guide stands, from what the game shows: nothing to keep, so a game taken up again is guided from there. */
import { parseTime } from '../../kernel/index.ts';
import type { GuideStep } from '../../scenario/index.ts';
import type { Command } from '../../store/game.ts';
import type { Panel } from '../shell/where.ts';

/** What a guide looks at. */
export interface Seen {
  readonly commands: readonly Command[];
  /** Screens opened since the page has this game. */
  readonly panels: ReadonlySet<Panel>;
  readonly daysClosed: number;
  /** Minute of the day under way, 0 before it begins. */
  readonly minute: number;
  /** Minute of the stop at which time waits; undefined while it passes. */
  readonly stopAt: number | undefined;
}

/** Is an id named anywhere in a decision, as a key or a value? */
function names(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return value === id;
  return Object.entries(value).some(([key, part]) => key === id || names(part, id));
}

/** Has the moment of a step gone by? Undefined when the step is not about time. */
function past({ done }: GuideStep, { daysClosed, minute, stopAt }: Seen): boolean | undefined {
  if (done.closed !== undefined) return daysClosed >= done.closed;
  const time = done.reached ?? done.left;
  if (time === undefined) return undefined;
  const at = parseTime(time)!;
  // A guide by the hour is about the first day.
  if (daysClosed > 0) return true;
  return minute >= at && !(done.left !== undefined && stopAt === at);
}

function isDone(step: GuideStep, seen: Seen): boolean {
  const { command, panel } = step.done;
  if (command !== undefined)
    return seen.commands.some(
      (one) => one.type === command && (step.on === undefined || names(one, step.on)),
    );
  if (panel !== undefined) return seen.panels.has(panel);
  return past(step, seen) ?? false;
}

/**
 * The step to do now: the first that is not done after the last moment gone by. What was not done in time is left behind,
 * so that nobody stays stuck before a door that has closed.
 * @returns its index; the number of steps when the guide is over
 */
export function stepNow(steps: readonly GuideStep[], seen: Seen): number {
  let from = 0;
  for (const [i, step] of steps.entries()) if (past(step, seen)) from = i + 1;
  while (from < steps.length && isDone(steps[from]!, seen)) from++;
  return from;
}
