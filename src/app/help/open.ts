/** The glossary, fetched the first time somebody asks what a word means. */
import { signal } from '@preact/signals';
import type { View } from '../../store/view.ts';
import { isAided } from '../delegated.ts';
import type { Session } from '../session.ts';

export const book = signal<typeof import('./explain.ts') | undefined>(undefined);
export const sheet = signal<typeof import('./sheet.tsx') | undefined>(undefined);

export async function fetchBook(): Promise<void> {
  book.value ??= await import('./explain.ts');
}

export async function fetchSheet(): Promise<void> {
  sheet.value ??= await import('./sheet.tsx');
}

/** The store whose figures may stand in examples: none where the student is to work indices out first. */
export function figuresOf(session: Session | undefined): View | undefined {
  const view = session?.view;
  return view && isAided(view, 'indices') ? view : undefined;
}
