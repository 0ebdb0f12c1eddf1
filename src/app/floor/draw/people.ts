/** Small people: looks that repeat for the same person, four steps of walk, seen from the front or the back. */
import { INK, luck, MUSTARD, shade, TOMATO } from './colours.ts';
import type { Ctx } from './pen.ts';

const SKINS = ['#f3cfa9', '#e8b88a', '#d39a6a', '#b27a4b', '#8a5a36', '#653f26'] as const;
const HAIRS = [
  '#2b1d14',
  '#4a2f1b',
  '#7a4a22',
  '#b5803f',
  '#d9b36a',
  '#a8a39b',
  '#e4e0d8',
  '#8c3b1e',
] as const;
const TOPS = [
  '#3f7cac',
  '#e4572e',
  '#4c9f70',
  '#b9577a',
  '#f2b134',
  '#7b5ea7',
  '#5b6b82',
  '#c98b4b',
] as const;
const TROUSERS = ['#2f3a52', '#3d3a38', '#4b5d7a', '#6b5a48', '#27303f'] as const;

export interface Person {
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  readonly trousers: string;
  readonly style: 'short' | 'long' | 'bun' | 'bald' | 'curly' | 'scarf' | 'cap';
  readonly skirt: boolean;
  readonly tall: number;
  readonly apron: boolean;
}

const STYLES = ['short', 'long', 'short', 'bun', 'curly', 'scarf', 'bald', 'cap', 'long'] as const;
const pick = <T>(list: readonly T[], u: number): T => list[Math.floor(u * list.length) % list.length]!;

/** A person from a number; staff wear the apron of the store. */
export function personOf(seed: number, staff: boolean): Person {
  return {
    skin: pick(SKINS, luck(seed, 1)),
    hair: pick(HAIRS, luck(seed, 2)),
    top: staff ? '#33415f' : pick(TOPS, luck(seed, 3)),
    trousers: pick(TROUSERS, luck(seed, 4)),
    style: pick(STYLES, luck(seed, 5)),
    skirt: !staff && luck(seed, 6) < 0.25,
    tall: 0.94 + luck(seed, 7) * 0.12,
    apron: staff,
  };
}

/** What somebody carries. */
export const CARRY = ['none', 'basket', 'full', 'bag', 'carton', 'mop', 'list'] as const;
export type Carry = (typeof CARRY)[number];

/** Steps of a walk; step 1 is also standing still. */
export const STEPS = 4;

/**
 * Draws somebody with feet at (0, 0), `m` pixels a metre, turned to the right of the screen.
 * @param front facing the eye, else seen from behind
 */
export function drawPerson(ctx: Ctx, p: Person, m: number, front: boolean, step: number, carry: Carry): void {
  const stride = [0.13, 0, -0.13, 0][step % 4]!;
  const bob = step % 2 === 0 ? -0.015 : 0;
  ctx.save();
  ctx.fillStyle = 'rgba(74,59,36,0.2)';
  ctx.beginPath();
  ctx.ellipse(m * 0.03, m * 0.01, m * 0.27, m * 0.12, 0, 0, Math.PI * 2);
  ctx.fill();
  ctx.scale(m * p.tall, -m * p.tall);
  legs(ctx, p, stride);
  ctx.translate(0, bob);
  if (!front) held(ctx, p, carry, stride);
  body(ctx, p, front, stride);
  head(ctx, p, front);
  if (front) held(ctx, p, carry, stride);
  ctx.restore();
}

function pill(ctx: Ctx, colour: string, x: number, y: number, w: number, h: number, r: number): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, r);
  ctx.fill();
}

function legs(ctx: Ctx, p: Person, stride: number): void {
  pill(ctx, shade(p.trousers, -0.2), -0.13 - stride * 0.5, 0.02, 0.12, 0.72, 0.05);
  pill(ctx, p.trousers, 0.01 + stride * 0.5, 0, 0.12, 0.74, 0.05);
  if (p.skirt) pill(ctx, p.top, -0.18, 0.42, 0.36, 0.4, 0.08);
}

function body(ctx: Ctx, p: Person, front: boolean, stride: number): void {
  pill(ctx, shade(p.top, -0.18), -0.27, 0.72 + stride * 0.4, 0.13, 0.5, 0.06);
  pill(ctx, p.top, -0.2, 0.66, 0.4, 0.62, 0.12);
  if (p.apron && front) {
    pill(ctx, MUSTARD, -0.14, 0.5, 0.3, 0.58, 0.05);
  } else if (p.apron) {
    pill(ctx, MUSTARD, -0.2, 0.82, 0.4, 0.06, 0.02);
  }
  pill(ctx, shade(p.top, -0.1), 0.15, 0.72 - stride * 0.4, 0.13, 0.5, 0.06);
}

function head(ctx: Ctx, p: Person, front: boolean): void {
  ctx.fillStyle = p.skin;
  ctx.beginPath();
  ctx.arc(0.01, 1.47, 0.19, 0, Math.PI * 2);
  ctx.fill();
  ctx.fillStyle = p.style === 'scarf' ? shade(p.top, 0.3) : p.hair;
  ctx.beginPath();
  if (front) ctx.arc(0, 1.5, 0.2, 0.1, Math.PI + 0.1);
  else ctx.arc(0, 1.49, 0.2, 0, Math.PI * 2);
  ctx.fill();
}

function held(ctx: Ctx, p: Person, carry: Carry, stride: number): void {
  const y = 0.5 - stride * 0.3;
  if (carry === 'basket' || carry === 'full') {
    if (carry === 'full') pill(ctx, '#f0c04a', 0.14, y + 0.1, 0.24, 0.14, 0.04);
    pill(ctx, TOMATO, 0.1, y, 0.32, 0.17, 0.04);
  } else if (carry === 'bag') pill(ctx, '#c9a46b', 0.14, y - 0.1, 0.24, 0.3, 0.03);
  else if (carry === 'carton') {
    pill(ctx, '#c79a5b', -0.1, 0.8, 0.42, 0.3, 0.02);
    pill(ctx, '#e5c48b', -0.1, 1.02, 0.42, 0.08, 0.02);
  } else if (carry === 'mop') {
    pill(ctx, '#a88b5b', 0.26, 0.02, 0.045, 1.2, 0.02);
    pill(ctx, '#dfe6ea', 0.18, 0, 0.22, 0.1, 0.04);
  } else if (carry === 'list') pill(ctx, '#fffaf0', 0.06, 0.86, 0.22, 0.26, 0.02);
  if (carry !== 'none' && carry !== 'mop') pill(ctx, p.skin, 0.16, y + 0.16, 0.1, 0.1, 0.05);
  void INK;
}
