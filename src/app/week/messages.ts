/** What the page and the worker say to each other. */
import type { SeedSchedule } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { LogEntry, Midnight } from '../../store/game.ts';

export type ToWorker =
  /** Gets a game ready while the page is idle. */
  | { readonly kind: 'open'; readonly scenario: Scenario; readonly seeds: SeedSchedule }
  | { readonly kind: 'play'; readonly day: number; readonly midnight: Midnight; readonly until: number }
  /** Stops at the end of the day under way. */
  | { readonly kind: 'cancel' };

export type FromWorker =
  | { readonly kind: 'day'; readonly done: number }
  | {
      readonly kind: 'done';
      readonly day: number;
      readonly midnight: Midnight;
      /** What the deputies decided on the way. */
      readonly decided: readonly LogEntry[];
    };
