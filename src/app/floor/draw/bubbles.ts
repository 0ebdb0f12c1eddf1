/** Bubbles above heads: a want that was not met, a long wait, somebody who gave up, somebody who paid. */
import { fade, INK, LEAF, MUSTARD, TOMATO } from './colours.ts';
import type { Ctx } from './pen.ts';

/** Bubbles that are not about a product. */
export const BUBBLES = ['unknown', 'waiting', 'angry', 'paid'] as const;

/** A white bubble `s` pixels wide whose tail ends at the bottom middle of a square of side `s`. */
export function drawBubble(ctx: Ctx, s: number, fill = '#ffffff', line = '#d9c9a9'): void {
  ctx.save();
  ctx.scale(s, s);
  ctx.fillStyle = fade('#4a3b24', 0.14);
  ctx.beginPath();
  ctx.roundRect(0.08, 0.09, 0.88, 0.76, 0.24);
  ctx.fill();
  ctx.fillStyle = fill;
  ctx.strokeStyle = line;
  ctx.lineWidth = 0.03;
  ctx.beginPath();
  ctx.roundRect(0.06, 0.04, 0.88, 0.76, 0.24);
  ctx.fill();
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(0.38, 0.79);
  ctx.lineTo(0.5, 0.97);
  ctx.lineTo(0.62, 0.79);
  ctx.fill();
  ctx.restore();
}

/** Content of a bubble that is not about a product, in a unit square around (0.5, 0.42). */
export function drawSign(ctx: Ctx, s: number, kind: (typeof BUBBLES)[number]): void {
  ctx.save();
  ctx.scale(s, s);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  if (kind === 'paid') {
    ctx.strokeStyle = LEAF;
    ctx.lineWidth = 0.13;
    ctx.beginPath();
    ctx.moveTo(0.32, 0.43);
    ctx.lineTo(0.45, 0.56);
    ctx.lineTo(0.7, 0.28);
    ctx.stroke();
  } else if (kind === 'unknown') {
    ctx.fillStyle = INK;
    ctx.font = '800 0.6px "Trebuchet MS", sans-serif';
    ctx.textAlign = 'center';
    ctx.fillText('?', 0.5, 0.63);
  } else if (kind === 'waiting') {
    ctx.fillStyle = MUSTARD;
    ctx.strokeStyle = INK;
    ctx.lineWidth = 0.06;
    ctx.beginPath();
    ctx.moveTo(0.34, 0.16);
    ctx.lineTo(0.66, 0.16);
    ctx.lineTo(0.36, 0.68);
    ctx.lineTo(0.64, 0.68);
    ctx.closePath();
    ctx.fill();
    ctx.stroke();
  } else {
    ctx.fillStyle = TOMATO;
    ctx.beginPath();
    ctx.arc(0.5, 0.42, 0.26, 0, Math.PI * 2);
    ctx.fill();
    ctx.strokeStyle = '#ffffff';
    ctx.lineWidth = 0.06;
    ctx.beginPath();
    ctx.moveTo(0.36, 0.3);
    ctx.lineTo(0.46, 0.37);
    ctx.moveTo(0.64, 0.3);
    ctx.lineTo(0.54, 0.37);
    ctx.moveTo(0.4, 0.56);
    ctx.quadraticCurveTo(0.5, 0.46, 0.6, 0.56);
    ctx.stroke();
  }
  ctx.restore();
}
