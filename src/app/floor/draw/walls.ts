/** North and west walls: a band with the names of the departments, doors to the reserve and the dock. */
import type { Model } from '../types.ts';
import { fade, INK, PLUM, shade } from './colours.ts';
import type { Ctx, Face, Pen } from './pen.ts';

/** Height of the walls, and of the band on top of them, metres. */
export const WALL_M = 3;
const BAND_M = 0.74;
const THICK_M = 0.14;
const FONT = '"Bricolage Grotesque Variable", "Bricolage Grotesque", "Trebuchet MS", sans-serif';
const SIGN = '#ffd166';

type FloorPlan = Model['scenario']['floor'];

export function drawWalls(pen: Pen, plan: FloorPlan): void {
  const { width, depth } = plan;
  const t = pen.cells(THICK_M);
  const low = WALL_M - BAND_M;
  // Plaster, lighter upwards.
  for (const [colour, points] of [
    ['#f1e3ca', [0, 0, 0, width, 0, 0, width, 0, WALL_M, 0, 0, WALL_M]],
    ['#e6d3b3', [0, depth, 0, 0, 0, 0, 0, 0, WALL_M, 0, depth, WALL_M]],
  ] as const) {
    pen.fill(colour, ...points);
  }
  const north = pen.south(0, width, 0);
  const west = pen.east(0, 0, depth);
  for (const face of [north, west]) pen.on(face, (ctx) => plaster(ctx, face, low));
  for (const [face, colour] of [
    [north, INK],
    [west, shade(INK, -0.22)],
  ] as const) {
    pen.on(face, (ctx) => {
      ctx.fillStyle = colour;
      ctx.fillRect(0, low, face.length, BAND_M);
      ctx.fillStyle = fade('#ffffff', 0.1);
      ctx.fillRect(0, low, face.length, 0.03);
    });
  }
  // The walls are as thick as their top edge shows.
  pen.fill('#3a4763', -t, -t, WALL_M, width, -t, WALL_M, width, 0, WALL_M, 0, 0, WALL_M);
  pen.fill('#2c3852', -t, -t, WALL_M, 0, 0, WALL_M, 0, depth, WALL_M, -t, depth, WALL_M);
  pen.fill('#d8c6a6', width, 0, 0, width, -t, 0, width, -t, WALL_M, width, 0, WALL_M);
  pen.fill('#d9c6a4', 0, depth, 0, -t, depth, 0, -t, depth, WALL_M, 0, depth, WALL_M);
  pen.fill(shade(INK, 0.1), width, 0, low, width, -t, low, width, -t, WALL_M, width, 0, WALL_M);
  pen.fill(shade(INK, 0.05), 0, depth, low, -t, depth, low, -t, depth, WALL_M, 0, depth, WALL_M);
  drawDoors(pen, plan);
  drawSigns(pen, plan);
}

function plaster(ctx: Ctx, face: Face, low: number): void {
  const light = ctx.createLinearGradient(0, 0, 0, low);
  light.addColorStop(0, fade('#7a5c2e', 0.14));
  light.addColorStop(0.5, fade('#7a5c2e', 0.02));
  light.addColorStop(1, fade('#7a5c2e', 0.1));
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, face.length, low);
  ctx.fillStyle = fade('#8a744f', 0.5);
  ctx.fillRect(0, 0, face.length, 0.1);
}

/** Names on the band; each has the room until the next one, and is written smaller rather than cut. */
function drawSigns(pen: Pen, { width, depth, signs, cellCm, pickup }: FloorPlan): void {
  const metre = cellCm / 100;
  for (const wall of ['north', 'west'] as const) {
    const here = signs.filter((s) => s.wall === wall).sort((a, b) => a.at - b.at);
    const length = wall === 'north' ? width : depth;
    for (const [i, sign] of here.entries()) {
      const room = ((here[i + 1]?.at ?? length) - sign.at) * metre - 0.2;
      // Written from left to right on screen: on the west wall that is from the south northwards.
      const end = Math.min(here[i + 1]?.at ?? length, length);
      const face = wall === 'north' ? pen.south(sign.at, end, 0) : pen.east(0, sign.at, end);
      const isPickup = pickup !== undefined && wall === 'north' && Math.abs(sign.at - pickup.x) < 1;
      pen.on(face, (ctx) => write(ctx, sign.label, room, wall === 'west' ? face.length : 0, isPickup));
    }
  }
}

function write(ctx: Ctx, label: string, room: number, right: number, plum: boolean): void {
  ctx.save();
  // The font is set large and drawn small: browsers round sizes below a few pixels.
  const unit = 100;
  ctx.font = `700 ${0.5 * unit}px ${FONT}`;
  const wide = ctx.measureText(label).width / unit;
  const scale = Math.min(1, room / wide);
  const left = right > 0 ? Math.max(0.1, right - wide * scale - 0.15) : 0.15;
  ctx.translate(left, WALL_M - BAND_M + BAND_M * 0.28);
  ctx.scale(scale / unit, -scale / unit);
  ctx.fillStyle = plum ? shade(PLUM, 0.62) : SIGN;
  ctx.fillText(label, 0, 0);
  ctx.restore();
}

/** The dock's shutter and the reserve's swing door, on whichever back wall they are. */
function drawDoors(pen: Pen, { dock, reserve }: FloorPlan): void {
  for (const [cell, draw] of [
    [dock, shutter],
    [reserve, swing],
  ] as const) {
    if (cell.y === 0) {
      const face = pen.south(cell.x, cell.x + 1, 0);
      pen.on(face, (ctx) => draw(ctx, face.length));
    } else if (cell.x === 0) {
      const face = pen.east(0, cell.y, cell.y + 1);
      pen.on(face, (ctx) => draw(ctx, face.length));
    }
  }
}

function shutter(ctx: Ctx, w: number): void {
  const h = 2.05;
  ctx.fillStyle = '#8b8475';
  ctx.fillRect(w * 0.04, 0, w * 0.92, h + 0.08);
  ctx.fillStyle = '#c9c3b6';
  ctx.fillRect(w * 0.1, 0, w * 0.8, h);
  ctx.fillStyle = fade('#3a3226', 0.18);
  for (let v = 0.14; v < h; v += 0.17) ctx.fillRect(w * 0.1, v, w * 0.8, 0.035);
  // Yellow and black at the foot: goods come through here.
  ctx.fillStyle = '#f2b134';
  ctx.fillRect(w * 0.1, 0, w * 0.8, 0.11);
  ctx.fillStyle = '#2a2433';
  for (let u = 0.12; u < 0.86; u += 0.2) ctx.fillRect(w * u, 0, w * 0.09, 0.11);
}

function swing(ctx: Ctx, w: number): void {
  const h = 2.05;
  ctx.fillStyle = '#6f7d8c';
  ctx.fillRect(w * 0.06, 0, w * 0.88, h + 0.07);
  for (const u of [0.11, 0.52]) {
    ctx.fillStyle = '#a9b6c2';
    ctx.fillRect(w * u, 0, w * 0.37, h);
    ctx.fillStyle = '#dcecf4';
    ctx.beginPath();
    ctx.roundRect(w * (u + 0.09), 1.25, w * 0.19, 0.42, 0.06);
    ctx.fill();
    ctx.fillStyle = '#7f8d9b';
    ctx.fillRect(w * u, 0, w * 0.37, 0.34);
  }
}
