/** Is the result of the day on screen? It opens by itself when a day closes. */
import { signal } from '@preact/signals';

export const showResult = signal(false);
