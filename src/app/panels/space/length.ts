import { number } from '../../texts/index.ts';

/** Centimetres as metres: `2,13 m`. */
export const metres = (cm: number): string => `${number(cm / 100, 2)}\u00a0m`;
