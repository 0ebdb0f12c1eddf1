/** Colours of the layers, shared by the picture and its legend. From little to much; the number is always written too. */
import type { Layer } from './types.ts';

export const SCALES: Record<Exclude<Layer, 'none'>, readonly string[]> = {
  empty: ['#f3e9d6', '#f7c9b6', '#f09a78', '#e4572e', '#b23415'],
  traffic: ['#e6eef5', '#b5d1e6', '#7fb0d6', '#3f7cac', '#235478'],
  yield: ['#e7f2ea', '#b4dcc3', '#7fc29b', '#4c9f70', '#27683f'],
  wait: ['#e7f2ea', '#b4dcc3', '#f2d48c', '#f2b134', '#e4572e'],
};

/** Steps of a scale from which a text on it is white. */
export const WHITE_FROM = 3;

/** Step of a value between zero and the largest one. */
export const stepOf = (value: number, most: number): number =>
  value <= 0 || most <= 0 ? 0 : Math.min(4, 1 + Math.floor((4 * value) / (most + 1e-9)));
