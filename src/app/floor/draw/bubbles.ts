/** Bubbles above heads: a want that was not met, a long wait, somebody who gave up, somebody who paid. */
import { fade, INK, LEAF, MUSTARD, TOMATO } from './colours.ts';
import { drawIcon } from './icons.ts';
import type { Ctx } from './pen.ts';

/** Bubbles that are not about a product. */
export const BUBBLES = ['unknown', 'waiting', 'angry', 'paid'] as const;
export type BubbleSign = (typeof BUBBLES)[number];

/** Centre of what a bubble says, in its square. */
const CX = 0.5;
const CY = 0.42;

/** A bubble of side `s` whose tail ends at the bottom middle of its square. */
function balloon(ctx: Ctx, fill: string, line: string): void {
  const shape = (): void => {
    ctx.beginPath();
    ctx.roundRect(0.07, 0.03, 0.86, 0.77, 0.26);
    ctx.moveTo(0.4, 0.78);
    ctx.lineTo(0.5, 0.97);
    ctx.lineTo(0.6, 0.78);
  };
  ctx.save();
  ctx.translate(0.02, 0.03);
  ctx.fillStyle = fade('#4a3b24', 0.16);
  shape();
  ctx.fill();
  ctx.restore();
  ctx.strokeStyle = line;
  ctx.lineWidth = 0.05;
  ctx.lineJoin = 'round';
  shape();
  ctx.stroke();
  ctx.fillStyle = fill;
  shape();
  ctx.fill();
}

/** The bubble of a want: the picture of its family, and a small cross: not found. */
export function drawWant(ctx: Ctx, s: number, icon: string | undefined, colour: string): void {
  ctx.save();
  ctx.scale(s, s);
  balloon(ctx, '#ffffff', '#d8c8a8');
  drawIcon(ctx, icon, CX - 0.02, CY, 0.6, colour);
  ctx.fillStyle = '#ffffff';
  ctx.beginPath();
  ctx.arc(0.78, 0.66, 0.19, 0, Math.PI * 2);
  ctx.fill();
  ctx.fillStyle = TOMATO;
  ctx.beginPath();
  ctx.arc(0.78, 0.66, 0.155, 0, Math.PI * 2);
  ctx.fill();
  cross(ctx, 0.78, 0.66, 0.065);
  ctx.restore();
}

function cross(ctx: Ctx, x: number, y: number, r: number): void {
  ctx.strokeStyle = '#ffffff';
  ctx.lineWidth = 0.05;
  ctx.lineCap = 'round';
  ctx.beginPath();
  ctx.moveTo(x - r, y - r);
  ctx.lineTo(x + r, y + r);
  ctx.moveTo(x + r, y - r);
  ctx.lineTo(x - r, y + r);
  ctx.stroke();
}

/** A bubble that is not about a product. */
export function drawSign(ctx: Ctx, s: number, kind: BubbleSign): void {
  ctx.save();
  ctx.scale(s, s);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  if (kind === 'paid') balloon(ctx, LEAF, '#3b8559');
  else if (kind === 'angry') balloon(ctx, '#fff0ea', TOMATO);
  else balloon(ctx, '#ffffff', kind === 'waiting' ? MUSTARD : '#d8c8a8');
  SIGNS[kind](ctx);
  ctx.restore();
}

const SIGNS: Record<BubbleSign, (ctx: Ctx) => void> = {
  paid(ctx) {
    ctx.strokeStyle = '#ffffff';
    ctx.lineWidth = 0.12;
    ctx.beginPath();
    ctx.moveTo(0.32, 0.43);
    ctx.lineTo(0.45, 0.56);
    ctx.lineTo(0.69, 0.28);
    ctx.stroke();
  },
  unknown(ctx) {
    // The font is set large and drawn small: browsers round sizes below a few pixels.
    ctx.translate(CX, CY + 0.02);
    ctx.scale(0.01, 0.01);
    ctx.fillStyle = INK;
    ctx.font = '800 58px "Bricolage Grotesque Variable", "Trebuchet MS", Verdana, sans-serif';
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText('?', 0, 0);
  },
  waiting(ctx) {
    ctx.strokeStyle = INK;
    ctx.lineWidth = 0.07;
    ctx.beginPath();
    ctx.moveTo(0.33, 0.15);
    ctx.lineTo(0.67, 0.15);
    ctx.moveTo(0.33, 0.68);
    ctx.lineTo(0.67, 0.68);
    ctx.stroke();
    ctx.fillStyle = '#cfe6f2';
    ctx.beginPath();
    ctx.moveTo(0.36, 0.18);
    ctx.lineTo(0.64, 0.18);
    ctx.lineTo(0.36, 0.65);
    ctx.lineTo(0.64, 0.65);
    ctx.closePath();
    ctx.fill();
    ctx.fillStyle = MUSTARD;
    ctx.beginPath();
    ctx.moveTo(0.42, 0.29);
    ctx.lineTo(0.58, 0.29);
    ctx.lineTo(0.5, 0.42);
    ctx.moveTo(0.5, 0.5);
    ctx.lineTo(0.62, 0.65);
    ctx.lineTo(0.38, 0.65);
    ctx.fill();
  },
  angry(ctx) {
    ctx.fillStyle = TOMATO;
    ctx.beginPath();
    ctx.arc(CX, CY, 0.27, 0, Math.PI * 2);
    ctx.fill();
    ctx.strokeStyle = '#ffffff';
    ctx.lineWidth = 0.055;
    ctx.beginPath();
    ctx.moveTo(0.35, 0.31);
    ctx.lineTo(0.45, 0.38);
    ctx.moveTo(0.65, 0.31);
    ctx.lineTo(0.55, 0.38);
    ctx.moveTo(0.4, 0.57);
    ctx.quadraticCurveTo(0.5, 0.46, 0.6, 0.57);
    ctx.stroke();
  },
};
