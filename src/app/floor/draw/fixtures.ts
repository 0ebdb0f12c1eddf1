/** The drawing of each kind of fixture, and how high it stands. */
import type { Box } from '../iso.ts';
import type { DrawFixture, Fixture, FixtureKind } from './art.ts';
import { drawFreezer, drawFridge, isChest } from './cold.ts';
import { drawBread, drawClothesRail, drawToolRack } from './hanging.ts';
import { drawSelfCheckout } from './selfCheckout.ts';
import { drawEndCap, drawGondola, drawWallShelf } from './shelving.ts';
import { drawCounter, drawDisplayPallet, drawIsland, drawProduce } from './tables.ts';

/** Metres. */
const HEIGHT: Record<FixtureKind, number> = {
  gondola: 1.4,
  'wall-fridge': 2,
  freezer: 1.9,
  'produce-table': 0.8,
  bread: 1.6,
  'end-cap': 1.3,
  'wall-shelf': 1.95,
  island: 0.85,
  counter: 1,
  'clothes-rail': 1.45,
  'tool-rack': 1.7,
  pallet: 0.95,
  'self-checkout': 1.6,
};

/** The room a fixture takes. */
export function boxOf(f: Fixture): Box {
  return { x0: f.x, y0: f.y, x1: f.x + f.width, y1: f.y + f.depth, z1: heightOf(f) };
}

function heightOf(f: Fixture): number {
  if (f.kind === 'freezer' && isChest(f)) return 0.9;
  // A wall shelf away from the walls is lower, so that the aisle behind it can be seen.
  if (f.kind === 'wall-shelf' && !isOnWall(f)) return 1.45;
  return HEIGHT[f.kind];
}

export const isOnWall = (f: Fixture): boolean => f.x === 0 || f.y === 0;

const DRAW: Record<FixtureKind, DrawFixture> = {
  gondola: drawGondola,
  'wall-fridge': drawFridge,
  freezer: drawFreezer,
  'produce-table': drawProduce,
  bread: drawBread,
  'end-cap': drawEndCap,
  'wall-shelf': drawWallShelf,
  island: drawIsland,
  counter: drawCounter,
  'clothes-rail': drawClothesRail,
  'tool-rack': drawToolRack,
  pallet: drawDisplayPallet,
  'self-checkout': drawSelfCheckout,
};

export const drawFixture: DrawFixture = (pen, art) => DRAW[art.fixture.kind](pen, art);
