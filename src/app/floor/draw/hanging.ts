/** Bread racks, clothes rails and tool racks: fixtures whose goods are not packages. */
import { type DrawFixture, facesUs, runsEast } from './art.ts';
import { fade, shade, TOMATO } from './colours.ts';
import { crustColour, drawFacing, quiet } from './goods.ts';
import { type Carpentry, drawUpright } from './shelving.ts';

const OVEN: Carpentry = {
  frame: '#c7935a',
  back: '#6b472a',
  rail: '#e9c594',
  plinth: 0.2,
  crown: 0.34,
  side: 0.06,
};

/** Bread stands in a wooden rack under a striped awning. */
export const drawBread: DrawFixture = (pen, art) => {
  drawUpright(pen, art, OVEN, (facing) => ({
    ...art.looks[facing.product]!,
    shape: 'loaf',
    colour: crustColour(facing.product),
    label: '#f3d6a2',
  }));
  if (!facesUs(art.fixture)) return;
  const { x0, y0, x1, y1, z1 } = art.box;
  const n = Math.max(4, Math.round((runsEast(art.fixture) ? x1 - x0 : y1 - y0) * 3));
  const out = pen.cells(0.22);
  for (let i = 0; i < n; i++) {
    const colour = i % 2 === 0 ? '#e7835f' : '#fff4df';
    const a = i / n;
    const b = (i + 1) / n;
    if (runsEast(art.fixture)) {
      const xa = x0 + (x1 - x0) * a;
      const xb = x0 + (x1 - x0) * b;
      pen.fill(colour, xa, y1, z1, xb, y1, z1, xb, y1 + out, z1 - 0.2, xa, y1 + out, z1 - 0.2);
    } else {
      const ya = y0 + (y1 - y0) * a;
      const yb = y0 + (y1 - y0) * b;
      pen.fill(shade(colour, -0.08), x1, ya, z1, x1, yb, z1, x1 + out, yb, z1 - 0.2, x1 + out, ya, z1 - 0.2);
    }
  }
};

const PEGS: Carpentry = {
  frame: '#8d949d',
  back: '#d8d2c4',
  rail: '#aab1b8',
  plinth: 0.16,
  crown: 0.06,
  side: 0.05,
};

export const drawToolRack: DrawFixture = (pen, art) =>
  drawUpright(pen, art, PEGS, (facing) => ({ ...art.looks[facing.product]!, shape: 'tool' }));

/** A bar on two feet; garments hang in the middle and show from both sides. */
export const drawClothesRail: DrawFixture = (pen, art) => {
  const { x0, y0, x1, y1, z1 } = art.box;
  const eastward = runsEast(art.fixture);
  const mx = (x0 + x1) / 2;
  const my = (y0 + y1) / 2;
  pen.shadow(
    eastward ? x0 : mx - 0.25,
    eastward ? my - 0.25 : y0,
    eastward ? x1 : mx + 0.25,
    eastward ? my + 0.25 : y1,
    0.12,
  );
  const face = eastward ? pen.south(x0, x1, my) : pen.east(mx, y0, y1);
  pen.on(face, (ctx) => {
    ctx.fillStyle = '#7d838d';
    ctx.fillRect(0.04, 0, 0.05, z1);
    ctx.fillRect(face.length - 0.09, 0, 0.05, z1);
    ctx.fillRect(0.04, z1 - 0.05, face.length - 0.08, 0.05);
    const levels = art.fill.levels.length;
    const drop = (z1 - 0.15) / levels;
    for (const [level, row] of art.fill.levels.entries()) {
      const v = 0.1 + drop * level;
      for (const facing of row) {
        const along = facesUs(art.fixture) ? facing.from : 1 - facing.from - facing.width;
        const w = facing.width * (face.length - 0.24);
        // Garments keep their proportions: they hang from the bar, and do not stretch down to the floor.
        const h = Math.min(drop - 0.04, Math.max(0.55, w * 3.4));
        const spot = { u: 0.12 + along * (face.length - 0.24), v: v + drop - 0.04 - h, w, h };
        const own = { ...art.looks[facing.product]!, shape: 'garment' as const };
        if (facing.fill > 0) {
          // A thin rail has room between garments.
          drawFacing(ctx, art.layer === 'empty' ? quiet(own) : own, spot, 3, spot.w * face.pixels);
          if (facing.fill === 1) {
            ctx.fillStyle = fade('#f8f1e3', 0.55);
            ctx.fillRect(spot.u + spot.w * 0.5, spot.v, spot.w * 0.5, spot.h);
          }
        } else if (art.layer === 'empty') {
          ctx.fillStyle = TOMATO;
          ctx.fillRect(spot.u + spot.w * 0.4, spot.v, spot.w * 0.2, spot.h);
        }
      }
    }
  });
};
