/** Self-checkout: terminals in a row on a low shelf, which shows the small goods that people take while they pay. */
import { type DrawFixture, type FixtureArt, facesUs, patch, runsEast } from './art.ts';
import { fade, INK, LEAF, shade } from './colours.ts';
import type { Pen } from './pen.ts';
import { type Carpentry, drawBays, drawPegboard, longFace } from './shelving.ts';

const SHELF_M = 0.72;
const SCREEN_M = 0.52;
/** Light on its pole, above the screen. */
const LIGHT_M = 1.55;

const BASE: Carpentry = {
  frame: '#e4dccb',
  back: '#8a8274',
  rail: '#fbf6ea',
  plinth: 0.1,
  crown: 0.06,
  side: 0.05,
};

export const drawSelfCheckout: DrawFixture = (pen, art) => {
  const { x0, y0, x1, y1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  const sides = { top: '#f6f0e2', south: shade(BASE.frame, 0.02), east: shade(BASE.frame, -0.16) };
  pen.box(sides, x0, y0, x1, y1, 0, SHELF_M);
  const face = longFace(pen, art);
  pen.on(face, (ctx) => {
    if (facesUs(art.fixture)) drawBays(ctx, face, SHELF_M, art, BASE);
    else drawPegboard(ctx, face, 0.12, SHELF_M - 0.06, shade(BASE.frame, -0.08));
  });
  const count = Math.max(1, runsEast(art.fixture) ? art.fixture.width : art.fixture.depth);
  const terminals = Array.from({ length: count }, (_, n) => n).sort((a, b) => {
    const [one, other] = [post(art, a, count), post(art, b, count)];
    return one.x0 + one.y0 - other.x0 - other.y0;
  });
  for (const n of terminals) terminal(pen, art, n, count);
};

const post = (art: FixtureArt, n: number, count: number) =>
  patch(art, (n + 0.3) / count, 0.42, (n + 0.62) / count, 0.6);

/** A scale for the bag beside a screen on its foot, with a light that says it is free. */
function terminal(pen: Pen, art: FixtureArt, n: number, count: number): void {
  const scale = patch(art, (n + 0.1) / count, 0.1, (n + 0.84) / count, 0.36);
  pen.flat('#b9c2cb', scale.x0, scale.y0, scale.x1, scale.y1, SHELF_M + 0.01);
  const foot = post(art, n, count);
  const steel = { top: '#8b95a5', south: '#5d6879', east: '#465064' };
  const [mx, my] = [(foot.x0 + foot.x1) / 2, (foot.y0 + foot.y1) / 2];
  pen.box(steel, mx - 0.05, my - 0.05, mx + 0.05, my + 0.05, SHELF_M, SHELF_M + 0.2);
  const from = SHELF_M + 0.16;
  pen.box(
    { top: '#34405c', south: INK, east: '#141c30' },
    foot.x0,
    foot.y0,
    foot.x1,
    foot.y1,
    from,
    from + SCREEN_M,
  );
  if (facesUs(art.fixture)) {
    const face = runsEast(art.fixture)
      ? pen.south(foot.x0, foot.x1, foot.y1)
      : pen.east(foot.x1, foot.y0, foot.y1);
    pen.on(face, (ctx) => {
      ctx.fillStyle = '#7fd0e6';
      ctx.fillRect(face.length * 0.12, from + 0.1, face.length * 0.76, SCREEN_M - 0.16);
      ctx.fillStyle = fade('#ffffff', 0.7);
      ctx.fillRect(face.length * 0.22, from + SCREEN_M - 0.2, face.length * 0.4, 0.05);
      ctx.fillStyle = LEAF;
      ctx.fillRect(face.length * 0.22, from + 0.16, face.length * 0.3, 0.08);
    });
  }
  const { ctx } = pen;
  const [px, py] = [pen.sx(mx, my), pen.sy(mx, my, from + SCREEN_M)];
  const top = pen.sy(mx, my, LIGHT_M);
  ctx.strokeStyle = '#a0957f';
  ctx.lineWidth = Math.max(1, pen.iso.hw * 0.05);
  ctx.beginPath();
  ctx.moveTo(px, py);
  ctx.lineTo(px, top);
  ctx.stroke();
  ctx.fillStyle = LEAF;
  ctx.beginPath();
  ctx.arc(px, top, Math.max(1.6, pen.iso.hw * 0.1), 0, Math.PI * 2);
  ctx.fill();
}
