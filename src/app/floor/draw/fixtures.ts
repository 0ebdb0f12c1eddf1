/** The drawing of each kind of fixture. */
import type { Box } from '../iso.ts';
import type { DrawFixture, Fixture, FixtureArt, FixtureKind } from './art.ts';
import { shade } from './colours.ts';
import { type Pen, tones } from './pen.ts';
import { type Carpentry, drawBays, drawTopTray, shownFace } from './shelving.ts';

/** Heights in metres; a wall shelf away from the walls is lower, so that the aisle behind it can be seen. */
const HEIGHT: Record<FixtureKind, number> = {
  gondola: 1.4,
  'wall-fridge': 2,
  freezer: 1.9,
  'produce-table': 0.85,
  bread: 1.6,
  'end-cap': 1.3,
  'wall-shelf': 1.95,
  island: 0.8,
  counter: 1,
  'clothes-rail': 1.45,
  'tool-rack': 1.75,
};

export function boxOf(f: Fixture): Box {
  const onWall = isOnWall(f);
  const z1 = f.kind === 'wall-shelf' && !onWall ? 1.5 : HEIGHT[f.kind];
  return { x0: f.x, y0: f.y, x1: f.x + f.width, y1: f.y + f.depth, z1 };
}

export const isOnWall = (f: Fixture): boolean => f.x === 0 || f.y === 0;

const GONDOLA: Carpentry = {
  frame: '#d9cdb9',
  back: '#6d6152',
  rail: '#f3ead8',
  plinth: 0.1,
  crown: 0.06,
  side: 0.05,
};

function upright(pen: Pen, art: FixtureArt, c: Carpentry): void {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  pen.box({ top: shade(c.frame, 0.5), south: c.frame, east: shade(c.frame, -0.14) }, x0, y0, x1, y1, 0, z1);
  const { face, open } = shownFace(pen, art);
  if (open) pen.on(face, (ctx) => drawBays(ctx, face, z1, art, c));
  else drawTopTray(pen, art, z1);
}

const plain: DrawFixture = (pen, art) => {
  const { x0, y0, x1, y1, z1 } = art.box;
  pen.shadow(x0, y0, x1, y1);
  pen.box(tones('#c9b48f'), x0, y0, x1, y1, 0, z1);
};

const DRAW: Partial<Record<FixtureKind, DrawFixture>> = {
  gondola: (pen, art) => upright(pen, art, GONDOLA),
  'end-cap': (pen, art) => upright(pen, art, GONDOLA),
  'wall-shelf': (pen, art) => upright(pen, art, GONDOLA),
  'wall-fridge': (pen, art) => upright(pen, art, { ...GONDOLA, frame: '#dfe6ea', back: '#1d3550' }),
};

export const drawFixture: DrawFixture = (pen, art) => (DRAW[art.fixture.kind] ?? plain)(pen, art);
