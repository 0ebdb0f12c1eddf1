/** What people carry: a basket that fills, a bag once paid, cartons, a mop, a list. */
import { fade, PLUM, TOMATO } from './colours.ts';
import type { Ctx } from './pen.ts';
import type { Person } from './people.ts';

const CARRY = ['none', 'basket', 'full', 'bag', 'carton', 'mop', 'list', 'trolley'] as const;
export type Carry = (typeof CARRY)[number];

function pill(ctx: Ctx, colour: string, x: number, y: number, w: number, h: number, r: number): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, r);
  ctx.fill();
}

/** In the hand on the right of the screen; metres, feet at (0, 0). */
export function drawHeld(ctx: Ctx, p: Person, carry: Carry, stride: number, front: boolean): void {
  const x = 0.205 * p.wide + 0.07 - stride * 0.55;
  if (carry === 'basket' || carry === 'full') basket(ctx, x, 0.56, carry === 'full');
  else if (carry === 'bag') bag(ctx, x, 0.36);
  else if (carry === 'carton') carton(ctx, front);
  else if (carry === 'mop') mop(ctx, x);
  else if (carry === 'trolley') trolley(ctx, front);
  else if (carry === 'list' && front) {
    pill(ctx, '#8a6a43', -0.03, 0.8, 0.27, 0.3, 0.03);
    pill(ctx, '#fffaf0', -0.01, 0.82, 0.23, 0.24, 0.02);
    ctx.fillStyle = '#8b97a5';
    for (const v of [0.87, 0.92, 0.97]) ctx.fillRect(0.02, v, 0.16, 0.018);
  }
}

function basket(ctx: Ctx, x: number, y: number, full: boolean): void {
  ctx.strokeStyle = '#a53c22';
  ctx.lineWidth = 0.035;
  ctx.beginPath();
  ctx.arc(x, y + 0.12, 0.12, 0, Math.PI);
  ctx.stroke();
  if (full) {
    pill(ctx, '#f4d06f', x - 0.12, y + 0.08, 0.1, 0.14, 0.02);
    pill(ctx, '#6fae6a', x - 0.03, y + 0.08, 0.08, 0.17, 0.03);
    pill(ctx, '#7fb2d6', x + 0.05, y + 0.08, 0.08, 0.12, 0.02);
  }
  ctx.fillStyle = TOMATO;
  ctx.beginPath();
  ctx.moveTo(x - 0.16, y + 0.13);
  ctx.lineTo(x + 0.16, y + 0.13);
  ctx.lineTo(x + 0.12, y - 0.05);
  ctx.lineTo(x - 0.12, y - 0.05);
  ctx.fill();
  ctx.fillStyle = fade('#ffffff', 0.28);
  ctx.fillRect(x - 0.15, y + 0.09, 0.3, 0.025);
}

function bag(ctx: Ctx, x: number, y: number): void {
  ctx.strokeStyle = '#8a6a43';
  ctx.lineWidth = 0.03;
  ctx.beginPath();
  ctx.arc(x, y + 0.34, 0.07, 0, Math.PI);
  ctx.stroke();
  pill(ctx, '#6fae6a', x - 0.06, y + 0.28, 0.07, 0.14, 0.03);
  pill(ctx, '#e8c27c', x + 0.02, y + 0.26, 0.05, 0.18, 0.025);
  pill(ctx, '#cfa468', x - 0.13, y, 0.26, 0.32, 0.03);
  pill(ctx, fade('#ffffff', 0.35), x - 0.07, y + 0.11, 0.14, 0.1, 0.02);
}

function carton(ctx: Ctx, front: boolean): void {
  const x = front ? -0.12 : -0.02;
  pill(ctx, '#c6965a', x, 0.84, 0.42, 0.3, 0.015);
  pill(ctx, '#e3c391', x, 1.08, 0.42, 0.08, 0.015);
  pill(ctx, '#a97d46', x + 0.3, 0.84, 0.12, 0.26, 0.01);
  pill(ctx, '#efd9b2', x + 0.13, 0.84, 0.06, 0.3, 0);
}

function mop(ctx: Ctx, x: number): void {
  ctx.strokeStyle = '#b08d57';
  ctx.lineWidth = 0.045;
  ctx.beginPath();
  ctx.moveTo(x - 0.02, 1.25);
  ctx.lineTo(x + 0.2, 0.06);
  ctx.stroke();
  pill(ctx, '#7fb2d6', x + 0.1, 0, 0.24, 0.1, 0.05);
  pill(ctx, '#e9f3f8', x + 0.12, -0.02, 0.2, 0.06, 0.03);
}

/** The cart of whoever prepares orders: two crates in the plum of click and collect. */
function trolley(ctx: Ctx, front: boolean): void {
  const x = front ? 0.1 : 0.06;
  ctx.strokeStyle = '#6f7480';
  ctx.lineWidth = 0.035;
  ctx.beginPath();
  ctx.moveTo(x, 0.98);
  ctx.lineTo(x + 0.05, 0.1);
  ctx.lineTo(x + 0.46, 0.1);
  ctx.lineTo(x + 0.46, 0.66);
  ctx.stroke();
  pill(ctx, '#f4d06f', x + 0.09, 0.72, 0.11, 0.15, 0.02);
  pill(ctx, '#7fb2d6', x + 0.22, 0.72, 0.1, 0.12, 0.02);
  pill(ctx, '#6fae6a', x + 0.34, 0.72, 0.09, 0.16, 0.03);
  pill(ctx, PLUM, x + 0.04, 0.54, 0.44, 0.22, 0.02);
  pill(ctx, PLUM, x + 0.04, 0.18, 0.44, 0.24, 0.02);
  ctx.fillStyle = fade('#ffffff', 0.35);
  ctx.fillRect(x + 0.06, 0.7, 0.4, 0.03);
  ctx.fillRect(x + 0.06, 0.36, 0.4, 0.03);
  for (const wheel of [x + 0.09, x + 0.42]) {
    ctx.fillStyle = '#3a3f4c';
    ctx.beginPath();
    ctx.arc(wheel, 0.05, 0.05, 0, Math.PI * 2);
    ctx.fill();
  }
}
