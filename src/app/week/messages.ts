/** What the page and the worker say to each other. */
import type { SeedSchedule } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { LogEntry, Midnight } from '../../store/game.ts';
import type { Replayed, Way } from './replay.ts';

export type ToWorker =
  /** Gets a game ready while the page is idle. */
  | { readonly kind: 'open'; readonly scenario: Scenario; readonly seeds: SeedSchedule }
  | { readonly kind: 'play'; readonly day: number; readonly midnight: Midnight; readonly until: number }
  /** Plays a saved log again, from the first morning to the last midnight before the moment it reaches. */
  | { readonly kind: 'replay'; readonly way: Way }
  /** Stops at the end of the day under way. */
  | { readonly kind: 'cancel' };

export type FromWorker =
  | { readonly kind: 'day'; readonly done: number }
  | {
      readonly kind: 'done';
      readonly day: number;
      readonly midnight: Midnight;
      /** What was decided on the way, by the log or by the deputies. */
      readonly decided: readonly LogEntry[];
      /** Of a log played again: undefined when it was stopped. */
      readonly replayed?: Replayed | undefined;
    };
