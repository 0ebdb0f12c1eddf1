/** Packages on a shelf, seen from the front: small shapes in metres, one column for each facing. */
import { fade, luck, mix, shade, TOMATO } from './colours.ts';
import type { Ctx } from './pen.ts';

export type Shape = 'box' | 'bottle' | 'jar' | 'bag' | 'tray';
const SHAPES: readonly Shape[] = ['box', 'box', 'bottle', 'jar', 'bag', 'tray'];

/** How a product looks: its family's colour with a shade and a shape of its own. */
export interface Look {
  readonly colour: string;
  readonly label: string;
  readonly shape: Shape;
}

/** A look from the family's colour, for ever the same. */
export function lookOf(colour: string, product: number, subfamily: number): Look {
  const warm = luck(product, 3);
  const tint = (luck(product, 1) - 0.45) * 0.5;
  const base = mix(shade(colour, tint), warm < 0.5 ? '#f6e3b4' : '#b9d4e6', luck(product, 2) * 0.3);
  const pale = luck(product, 4);
  return {
    colour: base,
    label: pale < 0.6 ? '#fffaf0' : pale < 0.8 ? shade(colour, 0.6) : shade(colour, -0.45),
    shape: SHAPES[Math.floor(luck(subfamily, 9) * SHAPES.length)]!,
  };
}

export interface Spot {
  readonly u: number;
  readonly v: number;
  readonly w: number;
  readonly h: number;
}

/** One facing, from its lower left corner; `fill` 1 … 3. An empty one is the bare shelf. */
export function drawFacing(ctx: Ctx, look: Look, at: Spot, fill: number): void {
  const gap = Math.min(at.w * 0.1, 0.012);
  const w = at.w - gap * 2;
  const u = at.u + gap;
  // A facing that runs low shows what is left at the back: lower, darker.
  const h = at.h * (fill === 3 ? 0.86 : fill === 2 ? 0.8 : 0.58);
  const colour = fill === 3 ? look.colour : shade(look.colour, fill === 2 ? -0.1 : -0.3);
  const label = fill === 3 ? look.label : mix(look.label, '#2a2433', fill === 2 ? 0.12 : 0.34);
  draw[look.shape](ctx, u, at.v, w, h, colour, label);
}

type Draw = (ctx: Ctx, u: number, v: number, w: number, h: number, colour: string, label: string) => void;

const rect = (ctx: Ctx, colour: string, u: number, v: number, w: number, h: number): void => {
  ctx.fillStyle = colour;
  ctx.fillRect(u, v, w, h);
};

const draw: Record<Shape, Draw> = {
  box(ctx, u, v, w, h, colour, label) {
    rect(ctx, colour, u, v, w, h);
    rect(ctx, label, u, v + h * 0.42, w, h * 0.24);
    rect(ctx, shade(colour, 0.35), u, v + h * 0.93, w, h * 0.07);
    rect(ctx, shade(colour, -0.22), u + w * 0.86, v, w * 0.14, h);
  },
  bottle(ctx, u, v, w, h, colour, label) {
    const neck = w * 0.38;
    rect(ctx, colour, u + w * 0.08, v, w * 0.84, h * 0.68);
    rect(ctx, colour, u + (w - neck) / 2, v + h * 0.66, neck, h * 0.26);
    rect(ctx, label, u + w * 0.08, v + h * 0.22, w * 0.84, h * 0.24);
    rect(ctx, shade(colour, -0.35), u + (w - neck) / 2, v + h * 0.9, neck, h * 0.1);
    rect(ctx, shade(colour, -0.2), u + w * 0.76, v, w * 0.16, h * 0.68);
  },
  jar(ctx, u, v, w, h, colour, label) {
    const top = h * 0.74;
    rect(ctx, colour, u + w * 0.05, v, w * 0.9, top);
    rect(ctx, label, u + w * 0.05, v + top * 0.3, w * 0.9, top * 0.38);
    rect(ctx, shade(colour, -0.4), u + w * 0.1, v + top, w * 0.8, h * 0.1);
    rect(ctx, shade(colour, -0.2), u + w * 0.8, v, w * 0.15, top);
  },
  bag(ctx, u, v, w, h, colour, label) {
    ctx.fillStyle = colour;
    ctx.beginPath();
    ctx.moveTo(u, v);
    ctx.lineTo(u + w, v);
    ctx.lineTo(u + w * 0.9, v + h * 0.95);
    ctx.lineTo(u + w * 0.1, v + h * 0.95);
    ctx.fill();
    rect(ctx, label, u + w * 0.14, v + h * 0.3, w * 0.72, h * 0.34);
    rect(ctx, shade(colour, 0.3), u + w * 0.1, v + h * 0.88, w * 0.8, h * 0.07);
  },
  tray(ctx, u, v, w, h, colour, label) {
    // Two low ones on top of each other.
    for (const k of [0, 1]) {
      const at = v + h * 0.42 * k;
      rect(ctx, colour, u, at, w, h * 0.36);
      rect(ctx, label, u + w * 0.12, at + h * 0.12, w * 0.6, h * 0.12);
      rect(ctx, shade(colour, 0.4), u, at + h * 0.32, w, h * 0.05);
    }
  },
};

/** The place of a facing in the layer that shows what is empty. */
export function drawEmptyMark(ctx: Ctx, at: Spot): void {
  rect(ctx, TOMATO, at.u + at.w * 0.06, at.v + at.h * 0.08, at.w * 0.88, at.h * 0.72);
  ctx.strokeStyle = fade('#fffaf0', 0.9);
  ctx.lineWidth = Math.min(at.w, at.h) * 0.1;
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
  colour: mix(look.colour, '#e9e1d2', 0.78),
  label: mix(look.label, '#e9e1d2', 0.6),
});
