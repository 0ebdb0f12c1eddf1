// Random ways to play a game: moments at which one advances, decides, takes back, gives again.
import fc from 'fast-check';
import { type Command, type Game, type Moment, parseCommand } from '../../src/store/game.ts';
import { anyCommand, anyLiveCall } from './commands.ts';

/** One gesture of a player. */
export type Step =
  | { readonly do: 'advance'; readonly days: number; readonly minute: number }
  | { readonly do: 'decide'; readonly command: Command }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' };

/** Moves time: often to a moment of the opening hours of today, sometimes to the next days, sometimes to the past. */
const anyAdvance: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('advance' as const),
  days: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.constantFrom(1, 2) }),
  minute: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 480, max: 1_160 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 1_440) },
  ),
});

const anyDecision: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('decide' as const),
  command: fc.oneof({ weight: 2, arbitrary: anyCommand }, { weight: 1, arbitrary: anyLiveCall }),
});

/** A random way to play. */
export const anyScript: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: anyAdvance },
    { weight: 10, arbitrary: anyDecision },
    { weight: 3, arbitrary: fc.constant<Step>({ do: 'undo' }) },
    { weight: 2, arbitrary: fc.constant<Step>({ do: 'redo' }) },
  ),
  { maxLength: 30 },
);

/** What a reader of a play may hook on. */
export interface Hooks {
  /** After each closed day, before anything of the next one. */
  readonly onDay?: (day: number) => void;
  /** After each step. */
  readonly onStep?: (step: Step) => void;
}

/** Moment a step of time leads to, seen from now. */
export function momentOf(game: Game, step: Step & { do: 'advance' }): Moment {
  return { day: game.now.day + step.days, minute: step.minute };
}

/** Plays a script as a player would: decisions go through the reader of commands. */
export function play(game: Game, script: readonly Step[], hooks: Hooks = {}): void {
  for (const step of script) {
    if (step.do === 'advance') game.advance(momentOf(game, step), hooks.onDay);
    else if (step.do === 'undo') game.undo();
    else if (step.do === 'redo') game.redo();
    else decideRaw(game, step.command);
    hooks.onStep?.(step);
  }
}

/** Gives a raw command to a game as a file or a form would. Returns the code of the refusal, if any. */
export function decideRaw(game: Game, raw: unknown): string | undefined {
  const read = parseCommand(raw);
  return 'command' in read ? game.decide(read.command)?.code : read.refusal.code;
}

/** Plays what is left of a game. */
export function playOut(game: Game, onDay?: (day: number) => void): void {
  game.advance({ day: game.model.days, minute: 0 }, onDay);
}
