/** Packages on a shelf, seen from the front: small shapes in metres, one column for each facing. */
import { fade, luck, mix, shade, TOMATO } from './colours.ts';
import type { Ctx } from './pen.ts';

export type Shape = 'box' | 'bottle' | 'jar' | 'bag' | 'tray' | 'loaf' | 'garment' | 'tool';
const SHAPES: readonly Shape[] = ['box', 'box', 'bottle', 'jar', 'bag', 'tray'];

/** How a product looks: its family's colour with a shade and a shape of its own. */
export interface Look {
  readonly colour: string;
  readonly label: string;
  readonly shape: Shape;
  /** For what is drawn one by one (fruit, bread): a number that never changes. */
  readonly seed: number;
  /** Fruit or vegetables: round in their crates, where other goods are small parcels. */
  readonly grown: boolean;
}

/** Pictures of fruit and vegetables, by which a family or a product is known as such. */
const GROWN: ReadonlySet<string> = new Set(
  (
    'tomato banana red-apple green-apple tangerine lemon strawberry kiwi-fruit grapes cherries peach pear melon ' +
    'watermelon pineapple mango blueberries avocado carrot potato leafy-green broccoli cucumber eggplant bell-pepper ' +
    'ear-of-corn garlic onion mushroom'
  ).split(' '),
);

/** Does one of these pictures show fruit or vegetables? */
export const isGrown = (...icons: readonly (string | undefined)[]): boolean =>
  icons.some((icon) => icon !== undefined && GROWN.has(icon));

/** Colours that go with every family on packages: cream, white, a pale blue, straw. */
const COMPANIONS = ['#fff6e2', '#ffffff', '#bfdbe8', '#f6dc8f'] as const;

/** A look from the family's colour, for ever the same. */
export function lookOf(family: string, product: number, subfamily: number, grown: boolean): Look {
  // Neighbours on a shelf differ: full colour, lighter, darker, or a companion with a label of the family's colour.
  const turn = (product + Math.floor(luck(subfamily, 5) * 4)) % 4;
  const drift = (luck(product, 1) - 0.5) * 0.16;
  const colour =
    turn === 0
      ? shade(family, drift)
      : turn === 1
        ? mix(family, '#fff3dc', 0.42 + drift)
        : turn === 2
          ? shade(family, -0.24 + drift)
          : mix(COMPANIONS[Math.floor(luck(product, 2) * COMPANIONS.length)]!, family, 0.1);
  const label = turn === 3 ? family : turn === 1 ? shade(family, -0.1) : '#fff8ea';
  return {
    colour,
    label,
    shape: SHAPES[Math.floor(luck(subfamily, 9) * SHAPES.length)]!,
    seed: product,
    grown,
  };
}

export interface Spot {
  readonly u: number;
  readonly v: number;
  readonly w: number;
  readonly h: number;
}

/**
 * One facing, from its lower left corner; `fill` 1 … 3. An empty one is the bare shelf.
 * @param fine pixels across the facing: small ones are drawn with fewer strokes, which stay crisp
 */
export function drawFacing(ctx: Ctx, look: Look, at: Spot, fill: number, fine = 8): void {
  const gap = fine < 4 ? 0 : Math.min(at.w * 0.08, 0.012);
  const w = at.w - gap * 2;
  const u = at.u + gap;
  // A facing that runs low shows what is left at the back: lower, darker.
  const h = at.h * (fill === 3 ? 0.88 : fill === 2 ? 0.8 : 0.55);
  const colour = fill === 3 ? look.colour : shade(look.colour, fill === 2 ? -0.08 : -0.26);
  const label = fill === 3 ? look.label : mix(look.label, '#2a2433', fill === 2 ? 0.08 : 0.3);
  if (fine < 5 && (look.shape === 'box' || look.shape === 'bag' || look.shape === 'tray')) {
    rect(ctx, colour, u, at.v, w, h);
    rect(ctx, label, u, at.v + h * 0.36, w, h * 0.3);
  } else draw[look.shape](ctx, u, at.v, w, h, colour, label);
}

type Draw = (ctx: Ctx, u: number, v: number, w: number, h: number, colour: string, label: string) => void;

const rect = (ctx: Ctx, colour: string, u: number, v: number, w: number, h: number): void => {
  ctx.fillStyle = colour;
  ctx.fillRect(u, v, w, h);
};

const shape = (
  ctx: Ctx,
  colour: string,
  u: number,
  v: number,
  w: number,
  h: number,
  points: number[],
): void => {
  ctx.fillStyle = colour;
  ctx.beginPath();
  for (let i = 0; i < points.length; i += 2) ctx.lineTo(u + points[i]! * w, v + points[i + 1]! * h);
  ctx.fill();
};

const draw: Record<Shape, Draw> = {
  box(ctx, u, v, w, h, colour, label) {
    rect(ctx, colour, u, v, w, h);
    rect(ctx, label, u + w * 0.1, v + h * 0.36, w * 0.8, h * 0.3);
    rect(ctx, shade(colour, 0.4), u, v + h * 0.93, w, h * 0.07);
    rect(ctx, fade('#2a2433', 0.16), u + w * 0.84, v, w * 0.16, h);
  },
  bottle(ctx, u, v, w, h, colour, label) {
    shape(
      ctx,
      colour,
      u,
      v,
      w,
      h,
      [0.08, 0, 0.92, 0, 0.92, 0.6, 0.66, 0.76, 0.66, 0.94, 0.34, 0.94, 0.34, 0.76, 0.08, 0.6],
    );
    rect(ctx, label, u + w * 0.08, v + h * 0.2, w * 0.84, h * 0.28);
    rect(ctx, shade(colour, -0.4), u + w * 0.32, v + h * 0.9, w * 0.36, h * 0.1);
    rect(ctx, fade('#2a2433', 0.16), u + w * 0.74, v, w * 0.18, h * 0.6);
  },
  jar(ctx, u, v, w, h, colour, label) {
    const top = h * 0.76;
    rect(ctx, colour, u + w * 0.04, v, w * 0.92, top);
    rect(ctx, label, u + w * 0.04, v + top * 0.3, w * 0.92, top * 0.4);
    rect(ctx, shade(colour, -0.38), u + w * 0.1, v + top, w * 0.8, h * 0.11);
    rect(ctx, fade('#2a2433', 0.16), u + w * 0.78, v, w * 0.18, top);
  },
  bag(ctx, u, v, w, h, colour, label) {
    shape(ctx, colour, u, v, w, h, [0, 0, 1, 0, 0.9, 0.86, 1, 1, 0, 1, 0.1, 0.86]);
    rect(ctx, label, u + w * 0.16, v + h * 0.26, w * 0.68, h * 0.36);
    rect(ctx, fade('#2a2433', 0.14), u + w * 0.8, v, w * 0.14, h * 0.86);
  },
  tray(ctx, u, v, w, h, colour, label) {
    // Two low ones on top of each other.
    for (const k of [0, 1]) {
      const at = v + h * 0.46 * k;
      rect(ctx, colour, u, at, w, h * 0.4);
      rect(ctx, label, u + w * 0.14, at + h * 0.1, w * 0.56, h * 0.18);
      rect(ctx, shade(colour, 0.4), u, at + h * 0.34, w, h * 0.06);
    }
  },
  loaf(ctx, u, v, w, h, colour, label) {
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.roundRect(u + w * 0.04, v, w * 0.92, h * 0.92, [w * 0.1, w * 0.1, w * 0.45, w * 0.45]);
    ctx.fill();
    ctx.strokeStyle = label;
    ctx.lineWidth = h * 0.07;
    ctx.beginPath();
    for (const k of [0.3, 0.52, 0.74]) {
      ctx.moveTo(u + w * 0.26, v + h * (k - 0.06));
      ctx.lineTo(u + w * 0.74, v + h * (k + 0.06));
    }
    ctx.stroke();
  },
  garment(ctx, u, v, w, h, colour, label) {
    shape(
      ctx,
      colour,
      u,
      v,
      w,
      h,
      [0.1, 0, 0.9, 0, 0.86, 0.6, 1, 0.5, 1, 0.72, 0.7, 0.96, 0.3, 0.96, 0, 0.72, 0, 0.5, 0.14, 0.6],
    );
    rect(ctx, label, u + w * 0.14, v + h * 0.3, w * 0.72, h * 0.1);
    rect(ctx, '#8b8f98', u + w * 0.46, v + h * 0.94, w * 0.08, h * 0.08);
  },
  tool(ctx, u, v, w, h, colour, label) {
    rect(ctx, shade(colour, -0.35), u + w * 0.4, v + h * 0.1, w * 0.2, h * 0.62);
    rect(ctx, colour, u + w * 0.34, v + h * 0.02, w * 0.32, h * 0.36);
    rect(ctx, '#9aa3ad', u + w * 0.14, v + h * 0.68, w * 0.72, h * 0.2);
    rect(ctx, label, u + w * 0.34, v + h * 0.14, w * 0.32, h * 0.06);
  },
};

/** The place of a facing in the layer that shows what is empty. */
export function drawEmptyMark(ctx: Ctx, at: Spot): void {
  rect(ctx, TOMATO, at.u + at.w * 0.05, at.v + at.h * 0.04, at.w * 0.9, at.h * 0.82);
  ctx.strokeStyle = fade('#fffaf0', 0.95);
  ctx.lineWidth = Math.min(at.w, at.h) * 0.12;
  ctx.beginPath();
  ctx.moveTo(at.u + at.w * 0.28, at.v + at.h * 0.26);
  ctx.lineTo(at.u + at.w * 0.72, at.v + at.h * 0.62);
  ctx.moveTo(at.u + at.w * 0.72, at.v + at.h * 0.26);
  ctx.lineTo(at.u + at.w * 0.28, at.v + at.h * 0.62);
  ctx.stroke();
}

/** The same look, quiet, for layers where goods are only the background. */
export const quiet = (look: Look): Look => ({
  ...look,
  colour: mix(look.colour, '#e4dccd', 0.84),
  label: mix(look.label, '#efe8da', 0.8),
});

/** Colour of one fruit, one loaf, of a heap: the product's with a little of its own. */
export const varied = (colour: string, seed: number, n: number): string =>
  shade(colour, (luck(seed * 97 + n, 31) - 0.5) * 0.28);

/** Produce is coloured as it grows, product by product. */
const PRODUCE = [
  '#d8432f', // tomato
  '#f0a130', // orange
  '#efcf3f', // lemon
  '#7fb34c', // lettuce
  '#3f8a4a', // courgette
  '#8d4a86', // aubergine
  '#e57f3a', // carrot
  '#c4d05b', // grape
  '#c98f55', // potato
  '#b5304a', // cherry
] as const;

export const produceColour = (product: number, place: number): string =>
  PRODUCE[(product * 3 + place) % PRODUCE.length]!;

/** Crusts, from pale to well baked. */
const CRUSTS = ['#d9a05b', '#c98845', '#e2b473', '#b8763a', '#a8683a'] as const;
export const crustColour = (product: number): string => CRUSTS[product % CRUSTS.length]!;
