/** Small people: looks that repeat for the same person, four steps of walk, seen from the front or the back. */
import { fade, luck, mix, shade } from './colours.ts';
import { drawHead } from './heads.ts';
import { type Carry, drawHeld } from './held.ts';
import type { Ctx } from './pen.ts';

const SKINS = ['#f6d3b0', '#eebf93', '#d9a273', '#b98152', '#8f5f3b', '#6b4529'] as const;
const HAIRS = [
  '#2b1d14',
  '#4a2f1b',
  '#6f4423',
  '#a9743b',
  '#d6b06a',
  '#9d968c',
  '#ded9cf',
  '#8a3f22',
] as const;
const TOPS = [
  '#4a8fc2',
  '#e4694a',
  '#58a878',
  '#c2607f',
  '#eeb443',
  '#8a6fb5',
  '#64748c',
  '#d39a5b',
  '#4fa3a0',
  '#f0ead9',
  '#9fc3dc',
  '#c9d07f',
] as const;
const TROUSERS = ['#2f3a52', '#3d3a38', '#4b5d7a', '#6b5a48', '#27303f', '#8a8378'] as const;
const STYLES = ['short', 'long', 'short', 'bun', 'curly', 'scarf', 'bald', 'cap', 'long', 'bob'] as const;

export type Style = (typeof STYLES)[number];

export interface Person {
  readonly skin: string;
  readonly hair: string;
  readonly top: string;
  readonly accent: string;
  readonly trousers: string;
  readonly style: Style;
  readonly wear: 'shirt' | 'coat' | 'dress' | 'jumper';
  readonly tall: number;
  readonly wide: number;
  readonly apron: boolean;
}

/** Apron of the store's staff. */
const APRON = '#f5b22f';

const pick = <T>(list: readonly T[], u: number): T =>
  list[Math.min(list.length - 1, Math.floor(u * list.length))]!;

/** Looks that are somebody's own. */
export const STAFF_LOOKS = { manager: 9_999 } as const;

/** A person from a number; staff wear the apron of the store, the manager a jacket instead. */
export function personOf(seed: number, staff: boolean): Person {
  const person = anyone(seed, staff);
  return seed === STAFF_LOOKS.manager ? { ...person, top: '#7b5ea7', wear: 'coat', apron: false } : person;
}

function anyone(seed: number, staff: boolean): Person {
  const top = pick(TOPS, luck(seed, 3));
  return {
    skin: pick(SKINS, luck(seed, 1)),
    hair: pick(HAIRS, luck(seed, 2)),
    top: staff ? '#2c3c5e' : top,
    accent: pick(TOPS, luck(seed, 11)),
    trousers: staff ? '#27304a' : pick(TROUSERS, luck(seed, 4)),
    style: pick(STYLES, luck(seed, 5)),
    wear: staff ? 'shirt' : pick(['shirt', 'coat', 'dress', 'jumper', 'shirt'] as const, luck(seed, 6)),
    tall: 0.93 + luck(seed, 7) * 0.13,
    wide: 0.95 + luck(seed, 8) * 0.16,
    apron: staff,
  };
}

/** Steps of a walk; step 1 is also standing still. */
export const STEPS = 4;

/**
 * Draws somebody with feet at (0, 0), `m` pixels a metre, turned to the right of the screen.
 * @param front facing the eye, else seen from behind
 */
export function drawPerson(ctx: Ctx, p: Person, m: number, front: boolean, step: number, carry: Carry): void {
  const stride = [0.15, 0, -0.15, 0][step % 4]!;
  const bob = step % 2 === 0 ? -0.02 : 0;
  ctx.save();
  for (const [rx, a] of [
    [0.31, 0.1],
    [0.23, 0.13],
  ] as const) {
    ctx.fillStyle = fade('#4a3b24', a);
    ctx.beginPath();
    ctx.ellipse(m * 0.03, 0, m * rx, m * rx * 0.46, 0, 0, Math.PI * 2);
    ctx.fill();
  }
  ctx.scale(m * p.tall, -m * p.tall);
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  legs(ctx, p, stride, front);
  ctx.translate(0, bob);
  if (!front) drawHeld(ctx, p, carry, stride, false);
  arm(ctx, p, -1, -stride, front, carry);
  body(ctx, p, front);
  drawHead(ctx, p, front, m);
  arm(ctx, p, 1, stride, front, carry);
  if (front) drawHeld(ctx, p, carry, stride, true);
  ctx.restore();
}

function limb(ctx: Ctx, colour: string, width: number, ...points: number[]): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.beginPath();
  for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i]!, points[i + 1]!);
  ctx.stroke();
}

/** A step goes along the diagonal of the tiles: right and down on screen, or right and up from behind. */
function legs(ctx: Ctx, p: Person, stride: number, front: boolean): void {
  const rise = front ? -0.3 : 0.3;
  const bare = p.wear === 'dress';
  const colour = bare ? mix(p.skin, '#5b4636', 0.25) : p.trousers;
  for (const [side, swing, tone] of [
    [-1, -stride, -0.22],
    [1, stride, 0],
  ] as const) {
    const x = side * 0.085;
    const fx = x + swing;
    const fy = 0.07 + swing * rise * 0.5 + Math.max(0, -swing) * 0.15;
    limb(ctx, shade(colour, tone), 0.135, x, 0.7, (x + fx) / 2 + 0.01, 0.38 + fy * 0.4, fx, fy);
    limb(ctx, shade('#3a2f28', tone * 0.5), 0.11, fx, fy - 0.02, fx + 0.055, fy - 0.03);
  }
}

function body(ctx: Ctx, p: Person, front: boolean): void {
  const w = 0.205 * p.wide;
  const hem = p.wear === 'coat' ? 0.46 : p.wear === 'dress' ? 0.4 : 0.64;
  const flare = p.wear === 'dress' ? 1.28 : p.wear === 'coat' ? 1.12 : 0.96;
  const torso = (): void => {
    ctx.beginPath();
    ctx.moveTo(-w * flare, hem);
    ctx.lineTo(-w, 1.16);
    ctx.quadraticCurveTo(-w, 1.31, -w * 0.45, 1.32);
    ctx.lineTo(w * 0.45, 1.32);
    ctx.quadraticCurveTo(w, 1.31, w, 1.16);
    ctx.lineTo(w * flare, hem);
    ctx.quadraticCurveTo(0, hem - 0.06, -w * flare, hem);
  };
  torso();
  ctx.fillStyle = p.top;
  ctx.fill();
  ctx.save();
  torso();
  ctx.clip();
  ctx.fillStyle = fade('#241d33', 0.13);
  ctx.fillRect(w * 0.35, 0.3, w * 1.2, 1.1);
  if (p.wear === 'coat' && front) {
    ctx.fillStyle = shade(p.top, -0.3);
    ctx.fillRect(0.015, 0.4, 0.025, 0.86);
    ctx.fillStyle = p.accent;
    ctx.fillRect(-0.09, 1.22, 0.2, 0.1);
  } else if (p.wear === 'jumper') {
    ctx.fillStyle = p.accent;
    ctx.fillRect(-0.3, 0.96, 0.6, 0.09);
  } else if (p.wear === 'dress') {
    ctx.fillStyle = shade(p.top, -0.25);
    ctx.fillRect(-0.3, 0.86, 0.6, 0.05);
  }
  ctx.restore();
  if (p.apron) apron(ctx, w, front);
}

function apron(ctx: Ctx, w: number, front: boolean): void {
  ctx.fillStyle = APRON;
  if (front) {
    ctx.beginPath();
    ctx.roundRect(-w * 0.72, 0.52, w * 1.5, 0.46, 0.06);
    ctx.fill();
    ctx.fillRect(-w * 0.5, 0.94, w * 1.06, 0.2);
    limb(ctx, APRON, 0.045, -w * 0.42, 1.12, -w * 0.36, 1.3);
    limb(ctx, APRON, 0.045, w * 0.44, 1.12, w * 0.38, 1.3);
    ctx.fillStyle = shade(APRON, -0.22);
    ctx.fillRect(-w * 0.36, 0.62, w * 0.8, 0.035);
  } else {
    limb(ctx, APRON, 0.05, -w * 0.9, 0.92, w * 0.9, 0.92);
    limb(ctx, APRON, 0.045, -w * 0.4, 1.3, w * 0.3, 0.92);
    limb(ctx, APRON, 0.045, w * 0.4, 1.3, -w * 0.3, 0.92);
    ctx.beginPath();
    ctx.roundRect(-0.06, 0.86, 0.12, 0.1, 0.03);
    ctx.fill();
  }
}

/** Arms swing against the legs; both come forward when they carry a carton or a list. */
function arm(ctx: Ctx, p: Person, side: -1 | 1, swing: number, front: boolean, carry: Carry): void {
  const w = 0.205 * p.wide;
  const colour = shade(p.top, side < 0 ? -0.2 : -0.08);
  const x = side * (w + 0.03);
  if ((carry === 'carton' || carry === 'list' || carry === 'trolley') && front) {
    limb(ctx, colour, 0.11, x, 1.2, x + 0.03, 0.98, 0.1 + side * 0.1, 0.9);
    limb(ctx, p.skin, 0.1, 0.1 + side * 0.1, 0.9, 0.11 + side * 0.1, 0.9);
    return;
  }
  const hx = x + side * 0.035 - swing * 0.55;
  const hy = 0.8;
  limb(ctx, colour, 0.11, x, 1.21, (x + hx) / 2 + side * 0.02, 1.0, hx, hy);
  limb(ctx, p.skin, 0.1, hx, hy - 0.02, hx, hy - 0.03);
}
