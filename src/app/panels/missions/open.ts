/** The screen of missions, fetched when it is first asked for: many games ask nothing. */
import { signal } from '@preact/signals';

export const missions = signal<typeof import('./missions.tsx') | undefined>(undefined);

export async function fetchMissions(): Promise<void> {
  missions.value ??= await import('./missions.tsx');
}
