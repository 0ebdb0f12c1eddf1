/** Lets the opening plan run: decides nothing at all. */
import type { Manager } from './manager.ts';

/** The bottom of the scales. */
export const doNothing = (): Manager => ({ name: 'do-nothing', morning: () => [] });
