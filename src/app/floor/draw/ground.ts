/** What never moves: paper, slab, tiles, walls with their signs, doors. Baked once per scale. */
import type { Model } from '../types.ts';
import { fade, INK, LEAF, MUSTARD, PLUM, shade } from './colours.ts';
import type { Ctx, Pen } from './pen.ts';

/** Height of the walls and of their band, metres; thickness of the slab. */
export const WALL_M = 2.75;
const BAND_M = 0.5;
export const SLAB_M = 0.32;
const SIGN_FONT = '"Bricolage Grotesque Variable", "Bricolage Grotesque", "Trebuchet MS", sans-serif';

type FloorPlan = Model['scenario']['floor'];

/** Floor and walls. */
export function drawGround(pen: Pen, model: Model): void {
  const { floor } = model.scenario;
  drawSlab(pen, floor);
  drawTiles(pen, floor);
  drawWalls(pen, floor);
}

function drawSlab(pen: Pen, { width, depth }: FloorPlan): void {
  const rim = pen.cells(0.35);
  const [x0, y0, x1, y1] = [-rim, -rim, width + rim, depth + rim];
  pen.fill('#cbb893', x0, y1, 0, x1, y1, 0, x1, y1, -SLAB_M, x0, y1, -SLAB_M);
  pen.fill('#b9a57f', x1, y1, 0, x1, y0, 0, x1, y0, -SLAB_M, x1, y1, -SLAB_M);
  pen.flat('#dccdb0', x0, y0, x1, y1);
}

function drawTiles(pen: Pen, { width, depth, pickup, entrance, exit }: FloorPlan): void {
  pen.flat('#f8f1e3', 0, 0, width, depth);
  for (let y = 0; y < depth; y++) {
    for (let x = 0; x < width; x++) if ((x + y) % 2 === 0) pen.flat('#efe5d2', x, y, x + 1, y + 1);
  }
  if (pickup) {
    const { x, y } = pickup;
    pen.flat(fade(PLUM, 0.16), x, y, x + pickup.width, y + pickup.depth);
  }
  for (const door of [entrance, exit]) {
    pen.flat(
      fade(LEAF, door === entrance ? 0.42 : 0.22),
      door.x - 0.4,
      door.y + 0.05,
      door.x + 1.4,
      door.y + 1,
    );
  }
}

function drawWalls(pen: Pen, { width, depth, signs }: FloorPlan): void {
  pen.fill('#ecdcc0', 0, 0, 0, width, 0, 0, width, 0, WALL_M, 0, 0, WALL_M);
  pen.fill('#e2cfae', 0, depth, 0, 0, 0, 0, 0, 0, WALL_M, 0, depth, WALL_M);
  pen.fill(INK, 0, 0, WALL_M - BAND_M, width, 0, WALL_M - BAND_M, width, 0, WALL_M, 0, 0, WALL_M);
  pen.fill(
    shade(INK, -0.25),
    0,
    depth,
    WALL_M - BAND_M,
    0,
    0,
    WALL_M - BAND_M,
    0,
    0,
    WALL_M,
    0,
    depth,
    WALL_M,
  );
  for (const sign of signs) {
    const face = sign.wall === 'north' ? pen.south(sign.at, width, 0) : pen.east(0, 0, sign.at + 4);
    pen.on(face, (ctx) => text(ctx, sign.label, WALL_M - BAND_M, BAND_M));
  }
}

function text(ctx: Ctx, label: string, v: number, height: number): void {
  ctx.save();
  ctx.translate(0.12, v + height * 0.3);
  ctx.scale(1, -1);
  ctx.font = `700 ${height * 0.62}px ${SIGN_FONT}`;
  ctx.fillStyle = MUSTARD;
  ctx.fillText(label, 0, 0);
  ctx.restore();
}

/** The sheet of paper the store stands on. */
export function drawPaper(ctx: Ctx, width: number, height: number): void {
  const glow = ctx.createRadialGradient(
    width * 0.5,
    height * 0.48,
    0,
    width * 0.5,
    height * 0.48,
    Math.max(width, height) * 0.7,
  );
  glow.addColorStop(0, '#f6ebd6');
  glow.addColorStop(0.6, '#efdfc3');
  glow.addColorStop(1, '#e6d2b0');
  ctx.fillStyle = glow;
  ctx.fillRect(0, 0, width, height);
}
