/** Upright shelves: the bays every shelf fixture shares, and the fixtures that are nothing but bays. */
import type { FacingFill } from '../fill.ts';
import { type DrawFixture, type FixtureArt, facesUs, patch, runsEast } from './art.ts';
import { fade, shade, TOMATO } from './colours.ts';
import { drawEmptyMark, drawFacing, type Look, quiet } from './goods.ts';
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
export function drawBays(
  ctx: Ctx,
  face: Face,
  height: number,
  art: FixtureArt,
  c: Carpentry,
  look: (facing: FacingFill) => Look = (facing) => art.looks[facing.product]!,
): void {
  const { levels } = art.fixture;
  const inside = face.length - 2 * c.side;
  const bay = (height - c.plinth - c.crown) / levels;
  ctx.fillStyle = c.back;
  ctx.fillRect(c.side, c.plinth, inside, height - c.plinth - c.crown);
  for (let level = 0; level < levels; level++) {
    const v = c.plinth + bay * level;
    // Each bay is darker under the board above it.
    const gloom = ctx.createLinearGradient(0, v + bay, 0, v);
    gloom.addColorStop(0, fade('#1c1813', 0.42));
    gloom.addColorStop(0.45, fade('#1c1813', 0.08));
    gloom.addColorStop(1, fade('#1c1813', 0));
    ctx.fillStyle = gloom;
    ctx.fillRect(c.side, v, inside, bay);
    const at = { u: c.side, v: v + 0.035, length: inside, height: bay - 0.06 };
    drawLevel(ctx, at, art.fill.levels[level] ?? [], art, face, look);
    // The board, and the rail that carries the prices.
    ctx.fillStyle = c.rail;
    ctx.fillRect(c.side, v - 0.02, inside, 0.055);
    ctx.fillStyle = fade('#2a2433', 0.2);
    ctx.fillRect(c.side, v - 0.035, inside, 0.016);
  }
}

interface Level {
  readonly u: number;
  readonly v: number;
  readonly length: number;
  readonly height: number;
}

/** The facings of one level along a length. */
function drawLevel(
  ctx: Ctx,
  at: Level,
  row: readonly FacingFill[],
  art: FixtureArt,
  face: Face,
  lookFor: (facing: FacingFill) => Look,
): void {
  const pixels = face.pixels;
  for (const facing of row) {
    const spot = { u: at.u + facing.from * at.length, v: at.v, w: facing.width * at.length, h: at.height };
    const look = lookFor(facing);
    const fine = spot.w * pixels;
    if (art.layer === 'empty') {
      if (facing.fill === 0) drawEmptyMark(ctx, spot);
      else drawFacing(ctx, quiet(look), spot, facing.fill, fine);
    } else if (facing.fill > 0) drawFacing(ctx, look, spot, facing.fill, fine);
  }
}

/** The long face that shows: the customer's, or the back. */
export function longFace(pen: Pen, art: FixtureArt): Face {
  const { x0, y0, x1, y1 } = art.box;
  return runsEast(art.fixture) ? pen.south(x0, x1, y1) : pen.east(x1, y0, y1);
}

/** The short face that shows. */
function shortFace(pen: Pen, art: FixtureArt): Face {
  const { x0, y0, x1, y1 } = art.box;
  return runsEast(art.fixture) ? pen.east(x1, y0, y1) : pen.south(x0, x1, y1);
}

/** The goods of the top level seen from above, for fixtures that turn their back: a row along the hidden edge. */
function drawTopTray(
  pen: Pen,
  art: FixtureArt,
  z: number,
  lookFor: (facing: FacingFill) => Look = (facing) => art.looks[facing.product]!,
): void {
  const row = art.fill.levels[art.fill.levels.length - 1] ?? [];
  const layer = art.layer === 'empty';
  const tray = patch(art, 0.03, 0.08, 0.97, 0.5);
  pen.flat('#cabda6', tray.x0, tray.y0, tray.x1, tray.y1, z);
  const boxes = row.map((facing) => ({
    facing,
    at: patch(
      art,
      0.03 + 0.94 * (facing.from + facing.width * 0.07),
      0.1,
      0.03 + 0.94 * (facing.from + facing.width * 0.93),
      0.48,
    ),
  }));
  boxes.sort((a, b) => a.at.x0 + a.at.y0 - b.at.x0 - b.at.y0);
  for (const { facing, at } of boxes) {
    const own = lookFor(facing);
    const look = layer ? quiet(own) : own;
    if (facing.fill === 0) {
      pen.flat(layer ? TOMATO : '#94866f', at.x0, at.y0, at.x1, at.y1, z);
      continue;
    }
    const rise = facing.fill === 3 ? 0.17 : facing.fill === 2 ? 0.12 : 0.07;
    const t = { top: shade(look.colour, 0.25), south: look.colour, east: shade(look.colour, -0.2) };
    pen.box(t, at.x0, at.y0, at.x1, at.y1, z, z + rise);
  }
}

/** A panel of small holes: the back of a shelf. */
export function drawPegboard(ctx: Ctx, face: Face, from: number, to: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.fillRect(0.06, from, face.length - 0.12, to - from);
  ctx.fillStyle = fade('#3a3226', 0.16);
  for (let v = from + 0.1; v < to - 0.05; v += 0.14)
    for (let u = 0.14; u < face.length - 0.1; u += 0.14) ctx.fillRect(u, v, 0.035, 0.035);
}

/** An upright fixture with bays on the customer's side and a panel behind. */
export function drawUpright(
  pen: Pen,
  art: FixtureArt,
  c: Carpentry,
  look?: (facing: FacingFill) => Look,
): void {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  const sides = { top: shade(c.frame, 0.55), south: shade(c.frame, 0.06), east: shade(c.frame, -0.13) };
  pen.box(sides, x0, y0, x1, y1, 0, z1);
  const long = longFace(pen, art);
  pen.on(long, (ctx) => {
    if (facesUs(art.fixture)) drawBays(ctx, long, z1, art, c, look);
    else drawPegboard(ctx, long, 0.16, z1 - 0.06, shade(c.frame, long.plane === 'south' ? -0.04 : -0.2));
  });
  const short = shortFace(pen, art);
  pen.on(short, (ctx) => {
    ctx.fillStyle = fade('#3a3226', 0.07);
    ctx.fillRect(0.08, 0.14, short.length - 0.16, z1 - 0.24);
    ctx.fillStyle = fade('#3a3226', 0.25);
    ctx.fillRect(0, 0, short.length, 0.05);
  });
  if (!facesUs(art.fixture)) drawTopTray(pen, art, z1, look);
}

const GONDOLA: Carpentry = {
  frame: '#dccfb9',
  back: '#8a7d6a',
  rail: '#fbf4e6',
  plinth: 0.12,
  crown: 0.05,
  side: 0.045,
};

export const drawGondola: DrawFixture = (pen, art) => drawUpright(pen, art, GONDOLA);

export const drawWallShelf: DrawFixture = (pen, art) =>
  drawUpright(pen, art, { ...GONDOLA, frame: '#d3bf9d', back: '#86735a', rail: '#f6e9cf', crown: 0.08 });

/** The end of a gondola: a bright frame with a board on top, where offers stand. */
export const drawEndCap: DrawFixture = (pen, art) =>
  drawUpright(pen, art, {
    ...GONDOLA,
    frame: '#e3a06f',
    back: '#7b5440',
    rail: '#fff1dd',
    plinth: 0.14,
    side: 0.06,
    crown: 0.1,
  });
