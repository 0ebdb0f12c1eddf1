/** Names of tasks, from the numbers the engine uses. */
import { TASKS } from '../scenario/index.ts';
import { OFF } from '../store/game.ts';

/** Name of a task in the texts; `off` when not at work. */
export const taskName = (task: number): string => (task === OFF ? 'off' : (TASKS[task] ?? 'off'));
