/** Colours of the picture: warm paper and ink, accents that carry meaning, a stable colour for each family. */

export const INK = '#1f2a44';
export const TOMATO = '#e4572e';
export const LEAF = '#4c9f70';
export const MUSTARD = '#f2b134';
export const PLUM = '#7b5ea7';
export const SKY = '#3f7cac';

/** Families in their order; more than twelve go round again, a little darker. */
const FAMILIES = [
  '#e07a3f', // apricot
  '#d9485f', // raspberry
  '#4a90c4', // blue
  '#8e3b5e', // wine
  '#f0c04a', // butter
  '#ec8f9c', // ham
  '#6cab5d', // leaf
  '#c98b4b', // crust
  '#6fc3d6', // ice
  '#8a79c9', // lavender
  '#3f9a8c', // teal
  '#b7a33c', // olive
] as const;

/** Colour of a family of products, by its index. */
export function familyColour(family: number): string {
  const turn = Math.floor(family / FAMILIES.length);
  const colour = FAMILIES[((family % FAMILIES.length) + FAMILIES.length) % FAMILIES.length]!;
  return turn > 0 ? shade(colour, -0.12 * turn) : colour;
}

const channels = (colour: string): [number, number, number] => {
  const n = Number.parseInt(colour.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
};

const hex = (r: number, g: number, b: number): string =>
  `#${((1 << 24) | (Math.round(r) << 16) | (Math.round(g) << 8) | Math.round(b)).toString(16).slice(1)}`;

/** From a colour to another, `t` in 0 … 1. */
export function mix(from: string, to: string, t: number): string {
  const a = channels(from);
  const b = channels(to);
  return hex(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t);
}

/** Lighter (towards warm white) or darker (towards ink), −1 … 1. */
export const shade = (colour: string, by: number): string =>
  by >= 0 ? mix(colour, '#fffaf0', by) : mix(colour, '#2a2433', -by);

/** A colour with some transparency. */
export function fade(colour: string, alpha: number): string {
  const [r, g, b] = channels(colour);
  return `rgba(${r},${g},${b},${alpha})`;
}

/** A fixed number in 0 … 1 for a pair of whole numbers: variety that is the same every time. */
export function luck(a: number, b = 0): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x632be5ab, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h ^= h >>> 13;
  return (h >>> 0) / 4_294_967_296;
}
