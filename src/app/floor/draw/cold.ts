/** Cold fixtures: open fridges with their light, freezers behind glass, chests seen from above. */
import { byDepth, type DrawFixture, type FixtureArt, facesUs, patch } from './art.ts';
import { fade, shade, TOMATO } from './colours.ts';
import { quiet } from './goods.ts';
import type { Ctx, Face, Pen } from './pen.ts';
import { type Carpentry, drawBays, longFace } from './shelving.ts';

const STEEL = { top: '#eef3f5', south: '#cfdade', east: '#aebbc2' } as const;

const FRIDGE: Carpentry = {
  frame: '#cfdade',
  back: '#2b4a66',
  rail: '#dcecf4',
  plinth: 0.26,
  crown: 0.2,
  side: 0.06,
};

export const drawFridge: DrawFixture = (pen, art) => {
  const face = cabinet(pen, art);
  if (!facesUs(art.fixture)) return;
  pen.on(face, (ctx) => {
    const { z1 } = art.box;
    drawBays(ctx, face, z1, art, FRIDGE);
    light(ctx, face, z1);
    grille(ctx, face);
  });
};

/** Tall freezers have doors; low ones are chests. */
export const drawFreezer: DrawFixture = (pen, art) =>
  isChest(art.fixture) ? chest(pen, art) : doors(pen, art);

export const isChest = (f: { readonly levels: number }): boolean => f.levels <= 2;

/** The body of a cold cabinet; returns its long face. */
function cabinet(pen: Pen, art: FixtureArt): Face {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  pen.box(STEEL, x0, y0, x1, y1, 0, z1);
  const face = longFace(pen, art);
  if (!facesUs(art.fixture)) {
    pen.on(face, (ctx) => {
      ctx.fillStyle = fade('#24394d', 0.18);
      for (let u = 0.2; u < face.length - 0.2; u += 0.16) ctx.fillRect(u, 0.2, 0.06, 0.5);
    });
  }
  return face;
}

/** The lamp above the goods and its glow. */
function light(ctx: Ctx, face: Face, height: number): void {
  ctx.fillStyle = '#f7fcff';
  ctx.fillRect(0.06, height - 0.2, face.length - 0.12, 0.07);
  const glow = ctx.createLinearGradient(0, height - 0.2, 0, height - 0.75);
  glow.addColorStop(0, fade('#e8f7ff', 0.34));
  glow.addColorStop(1, fade('#e8f7ff', 0));
  ctx.fillStyle = glow;
  ctx.fillRect(0.06, height - 0.75, face.length - 0.12, 0.55);
}

function grille(ctx: Ctx, face: Face): void {
  ctx.fillStyle = '#b4c2c9';
  ctx.fillRect(0, 0, face.length, 0.24);
  ctx.fillStyle = fade('#24394d', 0.3);
  for (const v of [0.06, 0.12, 0.18]) ctx.fillRect(0.1, v, face.length - 0.2, 0.022);
}

function doors(pen: Pen, art: FixtureArt): void {
  const face = cabinet(pen, art);
  if (!facesUs(art.fixture)) return;
  pen.on(face, (ctx) => {
    const { z1 } = art.box;
    drawBays(ctx, face, z1, art, { ...FRIDGE, back: '#22394f', plinth: 0.2, crown: 0.16 });
    const n = Math.max(1, Math.round(face.length / 0.9));
    const w = face.length / n;
    for (let i = 0; i < n; i++) {
      const u = i * w;
      ctx.fillStyle = fade('#d8f1fb', 0.13);
      ctx.fillRect(u, 0.2, w, z1 - 0.36);
      // A reflection across the glass.
      ctx.fillStyle = fade('#ffffff', 0.17);
      ctx.beginPath();
      ctx.moveTo(u + w * 0.12, 0.2);
      ctx.lineTo(u + w * 0.34, 0.2);
      ctx.lineTo(u + w * 0.86, z1 - 0.16);
      ctx.lineTo(u + w * 0.64, z1 - 0.16);
      ctx.fill();
      ctx.fillStyle = '#e6eef2';
      ctx.fillRect(u - 0.03, 0.16, 0.06, z1 - 0.3);
      ctx.fillStyle = '#8796a0';
      ctx.fillRect(u + w * 0.86, z1 * 0.42, 0.035, 0.34);
    }
    ctx.fillStyle = '#e6eef2';
    ctx.fillRect(face.length - 0.05, 0.16, 0.05, z1 - 0.3);
    grille(ctx, face);
  });
}

/** Goods under glass, in rows from the front. */
function chest(pen: Pen, art: FixtureArt): void {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  pen.box(STEEL, x0, y0, x1, y1, 0, z1);
  const well = patch(art, 0.03, 0.08, 0.97, 0.92);
  pen.flat('#2b4a66', well.x0, well.y0, well.x1, well.y1, z1);
  const levels = art.fill.levels;
  const rows = levels.length;
  const heaps = levels.flatMap((row, level) =>
    row.map((facing) => ({
      facing,
      ...patch(
        art,
        0.04 + 0.92 * (facing.from + facing.width * 0.06),
        0.1 + (0.8 * level) / rows,
        0.04 + 0.92 * (facing.from + facing.width * 0.94),
        0.1 + (0.8 * (level + 0.92)) / rows,
      ),
    })),
  );
  for (const heap of heaps.sort(byDepth)) {
    const own = art.looks[heap.facing.product]!;
    const look = art.layer === 'empty' ? quiet(own) : own;
    if (heap.facing.fill > 0) {
      const colour = shade(look.colour, heap.facing.fill === 3 ? 0.05 : -0.2);
      pen.flat(colour, heap.x0, heap.y0, heap.x1, heap.y1, z1 - 0.04 * (3 - heap.facing.fill));
    } else if (art.layer === 'empty') pen.flat(TOMATO, heap.x0, heap.y0, heap.x1, heap.y1, z1);
  }
  pen.flat(fade('#dff3fb', 0.22), well.x0, well.y0, well.x1, well.y1, z1);
}
