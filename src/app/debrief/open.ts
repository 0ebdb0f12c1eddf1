/** The screen of the debrief, fetched when it is first asked for: nobody needs it while playing. */
import { signal } from '@preact/signals';

export const screen = signal<typeof import('./evaluation.tsx') | undefined>(undefined);

export async function fetchScreen(): Promise<void> {
  screen.value ??= await import('./evaluation.tsx');
}
