/** Pallets on the dock, pick-up lockers and counter, doors on the street. */
import type { Box } from '../iso.ts';
import { fade, LEAF, luck, MUSTARD, PLUM, SKY, shade } from './colours.ts';
import { type Ctx, type Pen, tones } from './pen.ts';

const CARDBOARD = ['#c99a5f', '#bd8b50', '#d3a870', '#b5824a'] as const;

/** Most cartons that are drawn on a pallet. */
export const MOST_CARTONS = 12;

/** The dock: a mark on the floor, and a pallet with as many cartons as there are goods. */
export function drawPallet(pen: Pen, b: Box, cartons: number): void {
  if (cartons === 0) {
    pen.ctx.strokeStyle = fade(MUSTARD, 0.8);
    pen.ctx.lineWidth = Math.max(1, pen.iso.hw * 0.06);
    pen.path(b.x0, b.y0, 0, b.x1, b.y0, 0, b.x1, b.y1, 0, b.x0, b.y1, 0);
    pen.ctx.stroke();
    return;
  }
  pen.shadow(b.x0, b.y0, b.x1, b.y1);
  for (let k = 0; k < 3; k++) {
    const y = b.y0 + ((b.y1 - b.y0) * k) / 2.6;
    pen.box(
      { top: '#c9a06a', south: '#a87d48', east: '#8c6638' },
      b.x0,
      y,
      b.x1,
      y + (b.y1 - b.y0) * 0.22,
      0,
      0.12,
    );
  }
  // Four to a layer, from the back.
  const w = (b.x1 - b.x0) / 2;
  const d = (b.y1 - b.y0) / 2;
  for (let k = 0; k < Math.min(cartons, MOST_CARTONS); k++) {
    const layer = Math.floor(k / 4);
    const x = b.x0 + (k % 2) * w;
    const y = b.y0 + (Math.floor(k / 2) % 2) * d;
    const z = 0.12 + layer * 0.42;
    const t = tones(CARDBOARD[Math.floor(luck(k, 12) * CARDBOARD.length)]!);
    const [x0, y0, x1, y1] = [x + 0.02, y + 0.02, x + w - 0.02, y + d - 0.02];
    pen.box(t, x0, y0, x1, y1, z, z + 0.4);
    pen.flat('#e3c79a', x0, (y0 + y1) / 2 - 0.03, x1, (y0 + y1) / 2 + 0.03, z + 0.4);
    const face = pen.south(x0, x1, y1);
    pen.on(face, (ctx) => {
      ctx.fillStyle = fade('#fff3dc', 0.6);
      ctx.fillRect(face.length * 0.55, z + 0.08, face.length * 0.3, 0.12);
    });
  }
}

/** How many doors of each temperature, or how many of them are full. */
interface Doors {
  readonly ambient: number;
  readonly cold: number;
}

/** Most doors that are drawn for one temperature: beyond, each stands for several. */
const MOST_DOORS = 18;
const ROWS = 3;

/**
 * Lockers: a wall of doors, ambient ones on the left, cold ones on the right in another colour under a flake. A full
 * door is mustard and shows a parcel.
 */
export function drawLockers(pen: Pen, b: Box, doors: Doors, full: Doors): void {
  pen.shadow(b.x0, b.y0, b.x1, b.y1);
  pen.box(
    { top: shade(PLUM, 0.22), south: shade(PLUM, -0.08), east: shade(PLUM, -0.3) },
    b.x0,
    b.y0,
    b.x1,
    b.y1,
    0,
    b.z1,
  );
  const face = pen.south(b.x0, b.x1, b.y1);
  const all = Math.max(1, doors.ambient + doors.cold);
  const share = doors.ambient === 0 && doors.cold > 0 ? 0 : doors.cold === 0 ? 1 : doors.ambient / all;
  pen.on(face, (ctx) => {
    const split = face.length * share;
    if (share > 0) wall(ctx, 0, split, b.z1, shade(PLUM, 0.24), doors.ambient, full.ambient);
    if (share === 1) return;
    ctx.fillStyle = shade(SKY, -0.25);
    ctx.fillRect(split, 0, face.length - split, b.z1);
    wall(ctx, split, face.length, b.z1, shade(SKY, 0.45), doors.cold, full.cold);
    flake(ctx, (split + face.length) / 2, b.z1 - 0.13);
  });
}

/** Doors of one temperature between two points of the wall. */
function wall(
  ctx: Ctx,
  from: number,
  to: number,
  height: number,
  colour: string,
  doors: number,
  full: number,
): void {
  const shown = Math.min(MOST_DOORS, Math.max(ROWS, doors));
  const columns = Math.ceil(shown / ROWS);
  const filled = doors > shown ? Math.ceil((full * shown) / doors) : full;
  const w = (to - from - 0.1) / columns;
  const h = (height - 0.4) / ROWS;
  for (let k = 0; k < shown; k++) {
    // Numbered from the top left, as the page lists them.
    const u = from + 0.05 + (k % columns) * w;
    const v = height - 0.26 - (Math.floor(k / columns) + 1) * h;
    ctx.fillStyle = k < filled ? MUSTARD : colour;
    ctx.fillRect(u + 0.025, v + 0.03, w - 0.05, h - 0.06);
    if (k < filled) {
      ctx.fillStyle = '#8a6a43';
      ctx.fillRect(u + w * 0.26, v + h * 0.2, w * 0.48, h * 0.4);
      ctx.fillStyle = '#e3c79a';
      ctx.fillRect(u + w * 0.46, v + h * 0.2, w * 0.08, h * 0.4);
    } else {
      ctx.fillStyle = fade('#2a2433', 0.35);
      ctx.fillRect(u + w * 0.7, v + h * 0.42, w * 0.1, h * 0.16);
    }
  }
}

function flake(ctx: Ctx, u: number, v: number): void {
  ctx.strokeStyle = '#ffffff';
  ctx.lineWidth = 0.03;
  ctx.beginPath();
  for (const [x, y] of [
    [0.09, 0],
    [0.045, 0.078],
    [-0.045, 0.078],
  ] as const) {
    ctx.moveTo(u - x, v - y);
    ctx.lineTo(u + x, v + y);
  }
  ctx.stroke();
}

/** Most parcels that are drawn on the counter. */
export const MOST_PARCELS = 4;

/** The pick-up counter, with a screen and a parcel for each order that waits there. */
export function drawPickupCounter(pen: Pen, b: Box, orders: number): void {
  pen.shadow(b.x0, b.y0, b.x1, b.y1);
  pen.box({ top: shade(PLUM, 0.28), south: PLUM, east: shade(PLUM, -0.24) }, b.x0, b.y0, b.x1, b.y1, 0, 0.92);
  const face = pen.south(b.x0, b.x1, b.y1);
  pen.on(face, (ctx) => {
    ctx.fillStyle = fade('#ffffff', 0.16);
    ctx.fillRect(0.12, 0.14, face.length - 0.24, 0.5);
  });
  for (let k = 0; k < Math.min(MOST_PARCELS, orders); k++) {
    const x = b.x0 + 0.06 + k * 0.3;
    pen.box(tones(CARDBOARD[k]!), x, b.y0 + 0.14, x + 0.26, b.y0 + 0.46, 0.92, 1.08 + luck(k, 4) * 0.12);
  }
  pen.box(
    { top: '#34405c', south: '#1f2a44', east: '#141c30' },
    b.x1 - 0.36,
    b.y0 + 0.16,
    b.x1 - 0.12,
    b.y0 + 0.4,
    0.92,
    1.2,
  );
}

export interface DoorPlan {
  /** Along the south edge (else the east one), and where. */
  readonly south: boolean;
  readonly box: Box;
  readonly use: 'entrance' | 'exit' | 'back';
}

/** Colour of the lintel by use. */
const LINTEL = { entrance: LEAF, exit: '#8d8371', back: '#6f7d8c' } as const;

/** A door in a light frame. The street's leaves slide open by day and a shutter closes them by night. */
export function drawDoor(pen: Pen, door: DoorPlan, open: boolean): void {
  const { box: b, south } = door;
  const face = south ? pen.south(b.x0, b.x1, b.y1) : pen.east(b.x1, b.y0, b.y1);
  const post = { top: '#f4f1ea', south: '#d5d0c4', east: '#b7b1a3' };
  const size = 0.12;
  const h = b.z1;
  if (south) pen.box(post, b.x0 - size, b.y0, b.x0, b.y1, 0, h);
  else pen.box(post, b.x0, b.y0 - size, b.x1, b.y0, 0, h);
  pen.on(face, (ctx) => {
    if (door.use === 'back') {
      strips(ctx, face.length, h);
    } else if (open) {
      // The two leaves, slid aside, are only a shine.
      ctx.fillStyle = fade('#bfe3ee', 0.32);
      ctx.fillRect(0, 0, face.length * 0.2, h - 0.2);
      ctx.fillRect(face.length * 0.8, 0, face.length * 0.2, h - 0.2);
      ctx.fillStyle = fade('#ffffff', 0.4);
      ctx.fillRect(face.length * 0.19, 0, 0.03, h - 0.2);
      ctx.fillRect(face.length * 0.8, 0, 0.03, h - 0.2);
    } else {
      ctx.fillStyle = '#a8a294';
      ctx.fillRect(0, 0, face.length, h - 0.18);
      ctx.fillStyle = fade('#2a2433', 0.16);
      for (let v = 0.05; v < h - 0.2; v += 0.14) ctx.fillRect(0, v, face.length, 0.05);
    }
    ctx.fillStyle = open || door.use === 'back' ? LINTEL[door.use] : '#6f685b';
    ctx.fillRect(0, h - 0.2, face.length, 0.2);
  });
  if (south) pen.box(post, b.x1, b.y0, b.x1 + size, b.y1, 0, h);
  else pen.box(post, b.x0, b.y1, b.x1, b.y1 + size, 0, h);
}

/** The plastic curtain of a back door. */
function strips(ctx: Ctx, length: number, h: number): void {
  const n = Math.max(3, Math.round(length / 0.2));
  for (let k = 0; k < n; k++) {
    ctx.fillStyle = fade(k % 2 ? '#cfe3ea' : '#e6f1f4', 0.55);
    ctx.fillRect((k / n) * length, 0.06, length / n, h - 0.24);
  }
}
