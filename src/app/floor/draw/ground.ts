/** What never moves: the paper, the slab, the tiles and their zones. Baked once per scale. */
import type { Model } from '../types.ts';
import { fade, LEAF, mix, PLUM } from './colours.ts';
import type { Ctx, Pen } from './pen.ts';
import { drawWalls } from './walls.ts';

/** Thickness of the slab, metres. */
export const SLAB_M = 0.34;
/** How far the slab goes beyond the tiles, metres. */
const RIM_M = 0.42;

type FloorPlan = Model['scenario']['floor'];

/** Floor and walls. */
export function drawGround(pen: Pen, model: Model): void {
  const { floor } = model.scenario;
  drawSlab(pen, floor);
  drawTiles(pen, floor);
  drawCorners(pen, floor);
  drawMats(pen, floor);
  drawWalls(pen, floor);
}

/** Slab, on a shadow so soft that it looks like paper on paper. */
function drawSlab(pen: Pen, { width, depth }: FloorPlan): void {
  const { ctx } = pen;
  const rim = pen.cells(RIM_M);
  const [x0, y0, x1, y1] = [-pen.cells(0.14), -pen.cells(0.14), width + rim, depth + rim];
  ctx.save();
  ctx.shadowColor = 'rgba(88,66,34,0.34)';
  ctx.shadowBlur = pen.iso.hz * 0.9;
  ctx.shadowOffsetY = pen.iso.hz * 0.3;
  pen.flat('#bba883', x0, y0, x1, y1, -SLAB_M);
  ctx.restore();
  pen.fill('#cdbc99', x0, y1, 0, x1, y1, 0, x1, y1, -SLAB_M, x0, y1, -SLAB_M);
  pen.fill('#bba883', x1, y1, 0, x1, y0, 0, x1, y0, -SLAB_M, x1, y1, -SLAB_M);
  pen.flat('#e0d2b7', x0, y0, x1, y1);
  pen.flat('#cdbd9c', -0.03, -0.03, width + 0.03, depth + 0.03);
}

const TILES = ['#faf5ea', '#f2e9d9'] as const;

function drawTiles(pen: Pen, plan: FloorPlan): void {
  const { width, depth } = plan;
  pen.flat(TILES[0], 0, 0, width, depth);
  const tint = zones(plan);
  for (let y = 0; y < depth; y++) {
    for (let x = 0; x < width; x++) {
      const base = TILES[(x + y) % 2]!;
      const zone = tint[y * width + x];
      if (zone) pen.flat(mix(base, zone, (x + y) % 2 ? 0.22 : 0.13), x, y, x + 1, y + 1);
      else if ((x + y) % 2) pen.flat(base, x, y, x + 1, y + 1);
    }
  }
  // Joints: one thin line each way, so light that they only show up close.
  const { ctx } = pen;
  ctx.strokeStyle = fade('#cdbd9c', 0.35);
  ctx.lineWidth = Math.max(0.5, pen.iso.hw * 0.02);
  ctx.beginPath();
  for (let x = 1; x < width; x++) {
    ctx.moveTo(pen.sx(x, 0), pen.sy(x, 0));
    ctx.lineTo(pen.sx(x, depth), pen.sy(x, depth));
  }
  for (let y = 1; y < depth; y++) {
    ctx.moveTo(pen.sx(0, y), pen.sy(0, y));
    ctx.lineTo(pen.sx(width, y), pen.sy(width, y));
  }
  ctx.stroke();
}

/** Colour of the zone of each cell: around produce, around the pick-up point. */
function zones({ width, depth, fixtures, pickup }: FloorPlan): (string | undefined)[] {
  const tint: (string | undefined)[] = new Array(width * depth);
  const paint = (colour: string, x0: number, y0: number, x1: number, y1: number): void => {
    for (let y = Math.max(0, y0); y < Math.min(depth, y1); y++)
      for (let x = Math.max(0, x0); x < Math.min(width, x1); x++) tint[y * width + x] = colour;
  };
  for (const f of fixtures) {
    if (f.kind === 'produce-table') paint('#7fc08d', f.x - 1, f.y - 1, f.x + f.width + 1, f.y + f.depth + 1);
  }
  if (pickup) paint(PLUM, pickup.x, pickup.y - 1, pickup.x + pickup.width, pickup.y + pickup.depth);
  return tint;
}

/** The walls darken the floor a little along their foot. */
function drawCorners(pen: Pen, { width, depth }: FloorPlan): void {
  const { ctx } = pen;
  const reach = 0.9;
  const { hw, hh } = pen.iso;
  // A gradient runs at right angles to the lines it keeps: those of the wall, on screen.
  const across = (2 * hw * hh * reach) / (hw * hw + hh * hh);
  for (const [sign, points] of [
    [-1, [0, 0, 0, width, 0, 0, width, reach, 0, 0, reach, 0]],
    [1, [0, 0, 0, 0, depth, 0, reach, depth, 0, reach, 0, 0]],
  ] as const) {
    const x = pen.sx(0, 0);
    const y = pen.sy(0, 0);
    const ramp = ctx.createLinearGradient(x, y, x + sign * hh * across, y + hw * across);
    ramp.addColorStop(0, fade('#4a3b24', 0.15));
    ramp.addColorStop(1, fade('#4a3b24', 0));
    pen.fill(ramp, ...points);
  }
}

/** A mat at each door, with arrows in or out. */
function drawMats(pen: Pen, { entrance, exit, width, depth }: FloorPlan): void {
  for (const [door, inwards] of [
    [entrance, true],
    [exit, false],
  ] as const) {
    const south = door.y >= depth - 1;
    const east = !south && door.x >= width - 1;
    const colour = inwards ? LEAF : '#9a9284';
    const [x0, y0, x1, y1] = south
      ? [door.x - 0.35, door.y + 0.05, door.x + 1.35, depth + 0.3]
      : east
        ? [door.x + 0.05, door.y - 0.35, width + 0.3, door.y + 1.35]
        : [door.x - 0.1, door.y - 0.1, door.x + 1.1, door.y + 1.1];
    pen.flat(fade(colour, 0.5), x0, y0, x1, y1);
    pen.flat(fade(colour, 0.25), x0 + 0.08, y0 + 0.06, x1 - 0.08, y1 - 0.06);
    if (!south && !east) continue;
    const tip = inwards ? -1 : 1;
    const white = fade('#ffffff', 0.8);
    if (south) arrow(pen, white, (x0 + x1) / 2, door.y + 0.6, tip, true);
    else arrow(pen, white, door.x + 0.6, (y0 + y1) / 2, tip, false);
  }
}

/** An arrow on the floor, along y or along x. */
function arrow(pen: Pen, colour: string, x: number, y: number, tip: number, alongY: boolean): void {
  const points = [0, 0.42, 0.34, 0.02, 0.12, 0.02, 0.12, -0.4, -0.12, -0.4, -0.12, 0.02, -0.34, 0.02];
  const out: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const across = points[i]!;
    const ahead = points[i + 1]! * tip;
    out.push(alongY ? x + across : x + ahead, alongY ? y + ahead : y + across, 0);
  }
  pen.fill(colour, ...out);
}

/** Colours of the sheet of paper the store stands on, from its middle to its edge. */
export interface PaperTones {
  readonly middle: string;
  readonly edge: string;
}

/** The sheet of paper, a little lighter in the middle. */
export function drawPaper(ctx: Ctx, width: number, height: number, { middle, edge }: PaperTones): void {
  const reach = Math.max(width, height) * 0.68;
  const glow = ctx.createRadialGradient(width * 0.5, height * 0.46, 0, width * 0.5, height * 0.46, reach);
  glow.addColorStop(0, middle);
  glow.addColorStop(0.5, mix(middle, edge, 0.42));
  glow.addColorStop(1, edge);
  ctx.fillStyle = glow;
  ctx.fillRect(0, 0, width, height);
}
