/** What lies on tables: produce in crates, islands of goods, counters with their glass. */
import type { FacingFill } from '../fill.ts';
import type { Box } from '../iso.ts';
import { byDepth, type DrawFixture, type FixtureArt, patch } from './art.ts';
import { fade, luck, shade, TOMATO } from './colours.ts';
import { type Look, produceColour, quiet, varied } from './goods.ts';
import { type Pen, tones } from './pen.ts';

interface Heap extends Omit<Box, 'z1'> {
  readonly facing: FacingFill;
  readonly level: number;
  readonly n: number;
}

/** The facings as rectangles of the top, a row for each level from the front, back to front. */
function heaps(art: FixtureArt, rim = 0.04, gap = 0.07): Heap[] {
  const rows = art.fill.levels.length;
  const span = 1 - 2 * rim;
  return art.fill.levels
    .flatMap((row, level) =>
      row.map((facing, n) => ({
        facing,
        level,
        n,
        ...patch(
          art,
          rim + span * (facing.from + facing.width * gap),
          rim + (span * (level + gap)) / rows,
          rim + span * (facing.from + facing.width * (1 - gap)),
          rim + (span * (level + 1 - gap)) / rows,
        ),
      })),
    )
    .sort(byDepth);
}

/** Height of a row of a table that climbs towards the back when it stands against a wall. */
const climb = (art: FixtureArt, level: number): number => (art.onWall ? level * 0.26 : 0);

export const drawProduce: DrawFixture = (pen, art) => {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  const wood = { top: '#c78f56', south: '#b07b43', east: '#8f6234' };
  const rows = art.fill.levels.length;
  // Rows at the back are higher against a wall: each is a box of its own.
  const steps = art.onWall ? rows : 1;
  const boxes = Array.from({ length: steps }, (_, s) => ({
    s,
    ...patch(art, 0, s / steps, 1, (s + 1) / steps),
  }));
  const base = z1 - 0.12;
  for (const b of boxes.sort(byDepth)) {
    const z = base + climb(art, b.s);
    pen.box(wood, b.x0, b.y0, b.x1, b.y1, 0, z);
    slats(pen, b, z);
    for (const heap of heaps(art)) if (steps === 1 || heap.level === b.s) crate(pen, art, heap, z);
  }
};

/** Planks on the two visible sides. */
function slats(pen: Pen, b: Omit<Box, 'z1'>, z: number): void {
  for (const face of [pen.south(b.x0, b.x1, b.y1), pen.east(b.x1, b.y0, b.y1)]) {
    pen.on(face, (ctx) => {
      ctx.fillStyle = fade('#4a2f17', 0.22);
      for (let v = 0.2; v < z - 0.05; v += 0.22) ctx.fillRect(0, v, face.length, 0.025);
      ctx.fillStyle = fade('#ffe9c7', 0.25);
      ctx.fillRect(0, z - 0.05, face.length, 0.05);
    });
  }
}

/** A crate: fruit and vegetables are round things in rows, heaped when it is full; other goods are a parcel. */
function crate(pen: Pen, art: FixtureArt, heap: Heap, z: number): void {
  const { x0, y0, x1, y1, facing } = heap;
  const layer = art.layer === 'empty';
  pen.flat(facing.fill === 0 && layer ? TOMATO : '#6a4524', x0, y0, x1, y1, z);
  if (facing.fill === 0) return;
  const own = art.looks[facing.product]!;
  if (!own.grown) return parcel(pen, layer ? quiet(own) : own, heap, z, 0.2);
  const size = Math.min(0.2, (x1 - x0) * 0.42, (y1 - y0) * 0.42);
  const nx = Math.max(1, Math.round((x1 - x0) / size / 0.9));
  const ny = Math.max(1, Math.round((y1 - y0) / size / 0.9));
  const { seed } = own;
  const colour = layer ? '#ddd3c2' : produceColour(facing.product, art.fixture.x + art.fixture.y);
  const share = facing.fill === 3 ? 1 : facing.fill === 2 ? 0.75 : 0.4;
  for (let j = 0; j < ny; j++) {
    for (let i = 0; i < nx; i++) {
      const k = j * nx + i;
      if (luck(seed * 31 + k, 8) > share) continue;
      const x = x0 + ((i + 0.5) / nx) * (x1 - x0);
      const y = y0 + ((j + 0.5) / ny) * (y1 - y0);
      const middle = 1 - Math.max(Math.abs((i + 0.5) / nx - 0.5), Math.abs((j + 0.5) / ny - 0.5)) * 2;
      const lift = (facing.fill === 3 ? 0.12 : 0.05) * middle;
      ball(pen, x, y, z + lift, size * 0.62, varied(colour, seed, k));
    }
  }
}

function ball(pen: Pen, x: number, y: number, z: number, r: number, colour: string): void {
  const { ctx } = pen;
  const px = pen.sx(x, y);
  const py = pen.sy(x, y, z);
  const radius = Math.max(1.4, r * pen.iso.hw * 1.05);
  ctx.fillStyle = shade(colour, -0.16);
  ctx.beginPath();
  ctx.arc(px, py - radius * 0.55, radius, 0, Math.PI * 2);
  ctx.fill();
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(px - radius * 0.12, py - radius * 0.68, radius * 0.82, 0, Math.PI * 2);
  ctx.fill();
  if (radius < 2.4) return;
  ctx.fillStyle = fade('#ffffff', 0.35);
  ctx.beginPath();
  ctx.arc(px - radius * 0.3, py - radius * 0.95, radius * 0.26, 0, Math.PI * 2);
  ctx.fill();
}

/** Goods stacked on a top, a little box for each facing. */
function stacks(pen: Pen, art: FixtureArt, z: number, tall: number): void {
  for (const heap of heaps(art, 0.07, 0.08)) {
    const own = art.looks[heap.facing.product]!;
    const look = art.layer === 'empty' ? quiet(own) : own;
    const foot = z + climb(art, heap.level);
    if (heap.facing.fill === 0) {
      pen.flat(
        art.layer === 'empty' ? TOMATO : fade('#3a2c1c', 0.35),
        heap.x0,
        heap.y0,
        heap.x1,
        heap.y1,
        foot,
      );
      continue;
    }
    parcel(pen, look, heap, foot, tall);
  }
}

/** Goods of a facing as one block with its label, as high as it is full. */
function parcel(pen: Pen, look: Look, { x0, y0, x1, y1, facing }: Heap, foot: number, tall: number): void {
  pen.box(tones(look.colour), x0, y0, x1, y1, foot, foot + (tall * facing.fill) / 3);
  const face = pen.south(x0, x1, y1);
  pen.on(face, (ctx) => {
    ctx.fillStyle = look.label;
    ctx.fillRect(
      face.length * 0.15,
      foot + tall * facing.fill * 0.1,
      face.length * 0.7,
      tall * facing.fill * 0.1,
    );
  });
}

export const drawIsland: DrawFixture = (pen, art) => {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  pen.box({ top: '#ecdcbf', south: '#d2b78b', east: '#b3986c' }, x0, y0, x1, y1, 0, z1 - 0.25);
  slats(pen, art.box, z1 - 0.25);
  stacks(pen, art, z1 - 0.25, 0.36);
};

/** A counter: wood below, goods on top in steps, low glass in front. */
export const drawCounter: DrawFixture = (pen, art) => {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  const top = z1 - 0.22;
  pen.box({ top: '#efe4cd', south: '#c9a878', east: '#a98a5d' }, x0, y0, x1, y1, 0, top);
  slats(pen, art.box, top);
  stacks(pen, art, top, 0.26);
};

/** A pallet of goods brought out on the floor: planks on feet, goods as high as they are full. */
export const drawDisplayPallet: DrawFixture = (pen, art) => {
  const { x0, y0, x1, y1 } = art.box;
  const wood = { top: '#c9a06a', south: '#a87d48', east: '#8c6638' };
  pen.shadow(x0, y0, x1, y1);
  for (let k = 0; k < 3; k++) {
    const y = y0 + ((y1 - y0) * k) / 2.6;
    pen.box(wood, x0, y, x1, y + (y1 - y0) * 0.22, 0, PLANKS_M);
  }
  pen.box(wood, x0, y0, x1, y1, PLANKS_M - 0.03, PLANKS_M);
  stacks(pen, art, PLANKS_M, 0.75);
};

const PLANKS_M = 0.14;
