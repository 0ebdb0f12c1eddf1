/** Upright shelves: gondolas, end caps, wall shelves, fridges behind their doors. The bays every shelf fixture shares. */
import type { FacingFill } from '../fill.ts';
import type { FixtureArt } from './art.ts';
import { facesUs } from './art.ts';
import { fade, shade } from './colours.ts';
import { drawEmptyMark, drawFacing, quiet } from './goods.ts';
import type { Ctx, Face, Pen } from './pen.ts';

/** Colours and measures of an upright fixture, metres. */
export interface Carpentry {
  readonly frame: string;
  readonly back: string;
  readonly rail: string;
  readonly plinth: number;
  /** Frame above the top level. */
  readonly crown: number;
  /** Upright on each side. */
  readonly side: number;
}

/** The bays of a face, level by level, with what stands in them. */
export function drawBays(ctx: Ctx, face: Face, height: number, art: FixtureArt, c: Carpentry): void {
  const { levels } = art.fixture;
  const inside = face.length - 2 * c.side;
  const bay = (height - c.plinth - c.crown) / levels;
  const glow = ctx.createLinearGradient(0, height, 0, c.plinth);
  glow.addColorStop(0, shade(c.back, -0.25));
  glow.addColorStop(1, c.back);
  ctx.fillStyle = glow;
  ctx.fillRect(c.side, c.plinth, inside, height - c.plinth - c.crown);
  for (let level = 0; level < levels; level++) {
    const v = c.plinth + bay * level;
    drawLevel(ctx, c.side, v + 0.03, inside, bay - 0.05, art.fill.levels[level] ?? [], art);
    // The rail that carries the prices.
    ctx.fillStyle = c.rail;
    ctx.fillRect(c.side, v - 0.015, inside, 0.05);
    ctx.fillStyle = fade('#2a2433', 0.22);
    ctx.fillRect(c.side, v - 0.03, inside, 0.015);
  }
}

/** The facings of one level along a length. */
export function drawLevel(
  ctx: Ctx,
  u: number,
  v: number,
  length: number,
  height: number,
  row: readonly FacingFill[],
  art: FixtureArt,
): void {
  for (const facing of row) {
    const at = { u: u + facing.from * length, v, w: facing.width * length, h: height };
    const look = art.looks[facing.product]!;
    if (art.layer === 'empty') {
      if (facing.fill === 0) drawEmptyMark(ctx, at);
      else drawFacing(ctx, quiet(look), at, facing.fill);
    } else if (facing.fill > 0) drawFacing(ctx, look, at, facing.fill);
  }
}

/** Face that shows, the customer's or the back, and whether it is the customer's. */
export function shownFace(pen: Pen, art: FixtureArt): { face: Face; open: boolean } {
  const { x0, y0, x1, y1 } = art.box;
  const { front } = art.fixture;
  const alongX = front === 'south' || front === 'north';
  return {
    face: alongX ? pen.south(x0, x1, y1) : pen.east(x1, y0, y1),
    open: facesUs(art.fixture),
  };
}

/** The goods of the top level seen from above, for fixtures that turn their back: a row along the hidden edge. */
export function drawTopTray(pen: Pen, art: FixtureArt, z: number): void {
  const row = art.fill.levels[art.fill.levels.length - 1] ?? [];
  const { x0, y0, x1, y1 } = art.box;
  const alongX = art.fixture.front === 'south' || art.fixture.front === 'north';
  const rim = 0.1;
  for (const facing of row) {
    const look = art.layer === 'empty' ? quiet(art.looks[facing.product]!) : art.looks[facing.product]!;
    // The customer's left is our right when the fixture turns its back.
    const from = 1 - facing.from - facing.width * 0.92;
    const to = 1 - facing.from - facing.width * 0.08;
    if (facing.fill === 0) {
      const hole = art.layer === 'empty' ? '#e4572e' : '#564b40';
      if (alongX) pen.flat(hole, x0 + from * (x1 - x0), y0 + rim, x0 + to * (x1 - x0), y1 - 0.4, z);
      else pen.flat(hole, x0 + rim, y0 + (1 - to) * (y1 - y0), x1 - 0.4, y0 + (1 - from) * (y1 - y0), z);
      continue;
    }
    const rise = facing.fill === 3 ? 0.16 : 0.1;
    const t = { top: shade(look.colour, 0.2), south: look.colour, east: shade(look.colour, -0.2) };
    if (alongX) pen.box(t, x0 + from * (x1 - x0), y0 + rim, x0 + to * (x1 - x0), y1 - 0.4, z, z + rise);
    else pen.box(t, x0 + rim, y0 + (1 - to) * (y1 - y0), x1 - 0.4, y0 + (1 - from) * (y1 - y0), z, z + rise);
  }
}
