/** Tills: a desk with a belt towards the customers, a screen, and a light that says open or closed. */
import type { Box } from '../iso.ts';
import { fade, INK, LEAF } from './colours.ts';
import type { Ctx, Pen } from './pen.ts';

/** How a till stands: its cell, and the step towards its customers. */
export interface TillPlan {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const DESK_M = 0.86;

/** The desk: one half of the cell, the cashier has the other. It reaches a little out of the cell at both ends. */
export function tillBox({ x, y, dx }: TillPlan): Box {
  return dx === 0
    ? { x0: x + 0.44, y0: y - 0.22, x1: x + 0.98, y1: y + 1.2, z1: DESK_M }
    : { x0: x - 0.22, y0: y + 0.44, x1: x + 1.2, y1: y + 0.98, z1: DESK_M };
}

/** The desk; the light is drawn by `drawTillLight`, above the people. */
export function drawTill(pen: Pen, till: TillPlan, open: boolean): void {
  const b = tillBox(till);
  const along = till.dx === 0;
  pen.shadow(b.x0, b.y0, b.x1, b.y1);
  pen.box({ top: '#f3ead9', south: '#d3c6ae', east: '#b3a68e' }, b.x0, b.y0, b.x1, b.y1, 0, DESK_M);
  for (const face of [pen.south(b.x0, b.x1, b.y1), pen.east(b.x1, b.y0, b.y1)]) {
    pen.on(face, (ctx) => {
      ctx.fillStyle = fade('#3a3226', 0.22);
      ctx.fillRect(0, 0, face.length, 0.08);
      ctx.fillStyle = open ? fade(LEAF, 0.75) : fade('#8d8371', 0.6);
      ctx.fillRect(0, DESK_M - 0.16, face.length, 0.07);
    });
  }
  // The belt is on the customers' side, the bagging area on the other.
  const towards = along ? till.dy : till.dx;
  const [from, to] = towards < 0 ? [0.06, 0.6] : [0.4, 0.94];
  const rim = 0.09;
  const belt = along
    ? [b.x0 + rim, lerp(b.y0, b.y1, from), b.x1 - rim, lerp(b.y0, b.y1, to)]
    : [lerp(b.x0, b.x1, from), b.y0 + rim, lerp(b.x0, b.x1, to), b.y1 - rim];
  pen.flat(open ? '#3b475f' : '#847c70', belt[0]!, belt[1]!, belt[2]!, belt[3]!, DESK_M);
  const { ctx } = pen;
  ctx.strokeStyle = fade('#ffffff', 0.14);
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let k = 1; k < 5; k++) {
    const a = along
      ? [belt[0]!, lerp(belt[1]!, belt[3]!, k / 5)]
      : [lerp(belt[0]!, belt[2]!, k / 5), belt[1]!];
    const c = along ? [belt[2]!, a[1]!] : [a[0]!, belt[3]!];
    ctx.moveTo(pen.sx(a[0]!, a[1]!), pen.sy(a[0]!, a[1]!, DESK_M));
    ctx.lineTo(pen.sx(c[0]!, c[1]!), pen.sy(c[0]!, c[1]!, DESK_M));
  }
  ctx.stroke();
  if (!open) chain(pen, b, along);
  screen(pen, b, along, open);
}

const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** The register with its screen. */
function screen(pen: Pen, b: Box, along: boolean, open: boolean): void {
  const dark = open
    ? { top: '#34405c', south: INK, east: '#141c30' }
    : { top: '#b6b1a6', south: '#98938a', east: '#7d796f' };
  const mx = along ? b.x0 + 0.06 : lerp(b.x0, b.x1, 0.66);
  const my = along ? lerp(b.y0, b.y1, 0.66) : b.y0 + 0.06;
  pen.box(dark, mx, my, mx + 0.24, my + 0.24, DESK_M, DESK_M + 0.34);
  const face = pen.east(mx + 0.24, my, my + 0.24);
  pen.on(face, (ctx) => {
    ctx.fillStyle = open ? '#7fd0e6' : '#b9b4aa';
    ctx.fillRect(face.length * 0.16, DESK_M + 0.12, face.length * 0.68, 0.15);
  });
}

/** A chain across the way of a closed till. */
function chain(pen: Pen, b: Box, along: boolean): void {
  const { ctx } = pen;
  ctx.strokeStyle = '#c8553a';
  ctx.lineWidth = Math.max(1.2, pen.iso.hw * 0.06);
  const [ax, ay] = along ? [b.x1, b.y0 + 0.1] : [b.x0 + 0.1, b.y1];
  const [cx, cy] = along ? [b.x1 + 0.5, b.y0 + 0.1] : [b.x0 + 0.1, b.y1 + 0.5];
  ctx.beginPath();
  ctx.moveTo(pen.sx(ax, ay), pen.sy(ax, ay, 0.8));
  ctx.quadraticCurveTo(
    pen.sx((ax + cx) / 2, (ay + cy) / 2),
    pen.sy((ax + cx) / 2, (ay + cy) / 2, 0.5),
    pen.sx(cx, cy),
    pen.sy(cx, cy, 0.8),
  );
  ctx.stroke();
  ctx.strokeStyle = '#8d8371';
  ctx.beginPath();
  ctx.moveTo(pen.sx(cx, cy), pen.sy(cx, cy));
  ctx.lineTo(pen.sx(cx, cy), pen.sy(cx, cy, 0.85));
  ctx.stroke();
}

/** Where the plate of a till hangs, metres: above the heads of those who queue. */
export const LIGHT_M = 1.92;

/** The plate above a till, `w` pixels wide on a pole: green with its number when open, grey with a bar when closed. */
export function drawTillLight(ctx: Ctx, w: number, h: number, open: boolean, name: string): void {
  const plate = w * 0.66;
  ctx.fillStyle = '#a0957f';
  ctx.fillRect(w / 2 - 1, plate * 0.9, 2, h - plate * 0.9);
  ctx.fillStyle = fade('#4a3b24', 0.18);
  ctx.beginPath();
  ctx.roundRect(1.5, 2, w - 2, plate - 1, plate * 0.24);
  ctx.fill();
  ctx.fillStyle = open ? LEAF : '#b0a58f';
  ctx.beginPath();
  ctx.roundRect(0.5, 0.5, w - 2, plate - 2, plate * 0.24);
  ctx.fill();
  ctx.fillStyle = '#ffffff';
  if (open) {
    ctx.font = `800 ${Math.round(plate * 0.76)}px "Bricolage Grotesque Variable", "Trebuchet MS", sans-serif`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(name, w / 2 - 0.5, plate * 0.52);
  } else ctx.fillRect(w * 0.3, plate * 0.42, w * 0.38, Math.max(2, plate * 0.14));
}
