/** A reference manager: reads the view, decides like a student, in the morning before the doors open. */
import type { Command } from '../store/game.ts';
import type { View } from '../store/view.ts';

export interface Manager {
  readonly name: string;
  /** Decisions of a morning (minute 0 of the day). */
  morning(view: View): Command[];
}
