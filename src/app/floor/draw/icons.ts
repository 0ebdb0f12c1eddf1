/** Little pictures of what was looked for and not found: one for each picture name a family may have, else a package. */
import { fade, INK, shade } from './colours.ts';
import type { Ctx } from './pen.ts';

type Icon = (ctx: Ctx) => void;

/** A filled path in a square of side 1 centred on (0, 0), y downwards. */
function path(ctx: Ctx, colour: string, draw: () => void): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  draw();
  ctx.fill();
}

const oval = (ctx: Ctx, colour: string, x: number, y: number, rx: number, ry = rx, turn = 0): void =>
  path(ctx, colour, () => ctx.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2));

const block = (ctx: Ctx, colour: string, x: number, y: number, w: number, h: number, r = 0.04): void =>
  path(ctx, colour, () => ctx.roundRect(x, y, w, h, r));

const poly = (ctx: Ctx, colour: string, ...points: number[]): void =>
  path(ctx, colour, () => {
    for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i]!, points[i + 1]!);
  });

function stroke(ctx: Ctx, colour: string, width: number, ...points: number[]): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.lineCap = 'round';
  ctx.beginPath();
  for (let i = 0; i < points.length; i += 2) ctx.lineTo(points[i]!, points[i + 1]!);
  ctx.stroke();
}

const ICONS: Readonly<Record<string, Icon>> = {
  tomato(ctx) {
    oval(ctx, '#e2402b', 0, 0.08, 0.42, 0.38);
    oval(ctx, fade('#ffffff', 0.3), -0.16, -0.04, 0.1, 0.08);
    poly(
      ctx,
      '#3f9a4a',
      -0.24,
      -0.26,
      -0.04,
      -0.2,
      0,
      -0.42,
      0.06,
      -0.2,
      0.26,
      -0.26,
      0.1,
      -0.1,
      0,
      -0.16,
      -0.1,
      -0.1,
    );
  },
  cookie(ctx) {
    oval(ctx, '#c98a4a', 0, 0, 0.42);
    for (const [x, y] of [
      [-0.18, -0.14],
      [0.14, -0.18],
      [0.02, 0.06],
      [-0.16, 0.2],
      [0.22, 0.16],
    ] as const)
      oval(ctx, '#5b3418', x, y, 0.07);
  },
  'cup-with-straw'(ctx) {
    stroke(ctx, '#e4572e', 0.07, 0.2, -0.46, 0.06, -0.1);
    poly(ctx, '#8fc7e6', -0.28, -0.18, 0.28, -0.18, 0.2, 0.44, -0.2, 0.44);
    block(ctx, '#ffffff', -0.33, -0.24, 0.66, 0.12);
    poly(ctx, '#e4572e', -0.25, 0.06, 0.25, 0.06, 0.23, 0.24, -0.23, 0.24);
  },
  'wine-glass'(ctx) {
    path(ctx, '#dfe9ee', () => {
      ctx.moveTo(-0.26, -0.42);
      ctx.lineTo(0.26, -0.42);
      ctx.quadraticCurveTo(0.3, 0.06, 0, 0.08);
      ctx.quadraticCurveTo(-0.3, 0.06, -0.26, -0.42);
    });
    path(ctx, '#9c2f4e', () => {
      ctx.moveTo(-0.26, -0.22);
      ctx.lineTo(0.26, -0.22);
      ctx.quadraticCurveTo(0.24, 0.05, 0, 0.06);
      ctx.quadraticCurveTo(-0.24, 0.05, -0.26, -0.22);
    });
    block(ctx, '#b9c6ce', -0.035, 0.06, 0.07, 0.32, 0.02);
    block(ctx, '#b9c6ce', -0.2, 0.37, 0.4, 0.07);
  },
  'cheese-wedge'(ctx) {
    poly(ctx, '#f4c542', -0.42, 0.04, 0.3, -0.34, 0.42, 0.04);
    poly(ctx, '#e3ab2c', -0.42, 0.06, 0.42, 0.06, 0.42, 0.36, -0.42, 0.36);
    for (const [x, y] of [
      [-0.2, 0.2],
      [0.12, 0.26],
      [0.26, 0.14],
    ] as const)
      oval(ctx, '#c78f1c', x, y, 0.07);
  },
  sandwich(ctx) {
    poly(ctx, '#e0b06b', -0.44, 0.02, 0, -0.36, 0.44, 0.02);
    block(ctx, '#6cab5d', -0.42, 0.02, 0.84, 0.1);
    block(ctx, '#e88a9a', -0.4, 0.1, 0.8, 0.1);
    block(ctx, '#d29a52', -0.44, 0.2, 0.88, 0.18, 0.08);
  },
  'baguette-bread'(ctx) {
    ctx.save();
    ctx.rotate(-0.7);
    block(ctx, '#c98a45', -0.5, -0.15, 1, 0.3, 0.15);
    for (const x of [-0.28, -0.06, 0.16]) stroke(ctx, '#f1d19b', 0.06, x, 0.08, x + 0.12, -0.08);
    ctx.restore();
  },
  snowflake(ctx) {
    for (let k = 0; k < 3; k++) {
      const a = (k * Math.PI) / 3;
      const [x, y] = [Math.cos(a) * 0.42, Math.sin(a) * 0.42];
      stroke(ctx, '#3f9bd0', 0.1, -x, -y, x, y);
    }
    oval(ctx, '#3f9bd0', 0, 0, 0.1);
  },
  soap(ctx) {
    block(ctx, '#8fc1e0', -0.24, -0.1, 0.48, 0.54, 0.1);
    block(ctx, '#ffffff', -0.16, 0.1, 0.32, 0.18, 0.04);
    block(ctx, INK, -0.08, -0.3, 0.16, 0.2, 0.03);
    stroke(ctx, INK, 0.08, 0, -0.34, 0.22, -0.34);
  },
  'paw-prints'(ctx) {
    oval(ctx, '#7d5a3c', 0, 0.16, 0.24, 0.2);
    for (const [x, y] of [
      [-0.3, -0.04],
      [-0.11, -0.26],
      [0.11, -0.26],
      [0.3, -0.04],
    ] as const)
      oval(ctx, '#7d5a3c', x, y, 0.09, 0.12);
  },
  'canned-food'(ctx) {
    block(ctx, '#c5ced4', -0.3, -0.36, 0.6, 0.76, 0.1);
    block(ctx, '#e07a3f', -0.3, -0.18, 0.6, 0.4, 0);
    oval(ctx, '#fff3dc', 0, 0.02, 0.14);
    oval(ctx, '#e2e8eb', 0, -0.34, 0.3, 0.08);
  },
  't-shirt'(ctx) {
    poly(
      ctx,
      '#4a90c4',
      -0.2,
      -0.38,
      0.2,
      -0.38,
      0.46,
      -0.18,
      0.32,
      0,
      0.22,
      -0.08,
      0.22,
      0.4,
      -0.22,
      0.4,
      -0.22,
      -0.08,
      -0.32,
      0,
      -0.46,
      -0.18,
    );
  },
  hammer(ctx) {
    stroke(ctx, '#b0793f', 0.12, -0.3, 0.4, 0.14, -0.1);
    ctx.save();
    ctx.rotate(0.86);
    block(ctx, '#7f8d9b', -0.3, -0.36, 0.6, 0.2);
    ctx.restore();
  },
  'glass-of-milk'(ctx) {
    poly(ctx, '#dbe9f1', -0.26, -0.42, 0.26, -0.42, 0.2, 0.42, -0.2, 0.42);
    poly(ctx, '#ffffff', -0.24, -0.2, 0.24, -0.2, 0.19, 0.38, -0.19, 0.38);
  },
  fish(ctx) {
    oval(ctx, '#6f9fc2', -0.06, 0, 0.34, 0.2);
    poly(ctx, '#5687ab', 0.2, 0, 0.46, -0.22, 0.46, 0.22);
    oval(ctx, '#ffffff', -0.24, -0.05, 0.05);
  },
  'cut-of-meat'(ctx) {
    oval(ctx, '#c9485a', 0, 0, 0.42, 0.32, -0.3);
    oval(ctx, '#f3d9d2', 0.06, -0.02, 0.14, 0.11);
  },
};

/** Other names for the same things. */
const SAME: Readonly<Record<string, string>> = {
  'red-apple': 'tomato',
  carrot: 'tomato',
  'leafy-green': 'tomato',
  croissant: 'baguette-bread',
  bread: 'baguette-bread',
  'beer-mug': 'wine-glass',
  'bottle-with-popping-cork': 'wine-glass',
  'beverage-box': 'cup-with-straw',
  'ice-cream': 'snowflake',
  ice: 'snowflake',
  chocolate: 'cookie',
  candy: 'cookie',
  spaghetti: 'canned-food',
  'lotion-bottle': 'soap',
  sponge: 'soap',
  butter: 'cheese-wedge',
  dress: 't-shirt',
  jeans: 't-shirt',
  wrench: 'hammer',
  toolbox: 'hammer',
  'meat-on-bone': 'cut-of-meat',
  bacon: 'cut-of-meat',
};

/**
 * Draws the picture of a family in a square of side `s` centred on (x, y).
 * @param colour the family's, for the package drawn when its picture is not known here
 */
export function drawIcon(
  ctx: Ctx,
  name: string | undefined,
  x: number,
  y: number,
  s: number,
  colour: string,
): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.scale(s, s);
  const icon = name === undefined ? undefined : ICONS[SAME[name] ?? name];
  if (icon) icon(ctx);
  else {
    block(ctx, colour, -0.34, -0.26, 0.68, 0.66, 0.05);
    poly(ctx, shade(colour, 0.4), -0.34, -0.26, -0.2, -0.44, 0.2, -0.44, 0.34, -0.26);
    block(ctx, '#fff8ea', -0.2, 0, 0.4, 0.2, 0.03);
  }
  ctx.restore();
}
