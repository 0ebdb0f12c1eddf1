/** Which kept game the page plays, by its id. */
import { signal } from '@preact/signals';

export const currentGame = signal<string | undefined>(undefined);
