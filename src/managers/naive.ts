/** The beginner: lets every proposal leave as the computer makes it, with the rules found on the first morning. */
import { automaticOrders } from './housekeeping.ts';
import type { Manager } from './manager.ts';

export const naive = (): Manager => ({ name: 'naive', morning: automaticOrders });
