/** What a drawing of a fixture is given, and the plan it is drawn on. */
import type { FixtureFill } from '../fill.ts';
import type { Box } from '../iso.ts';
import type { Layer, Model } from '../types.ts';
import type { Look } from './goods.ts';
import type { Pen } from './pen.ts';

export type Fixture = Model['fixtures'][number];
export type FixtureKind = Fixture['kind'];

export interface FixtureArt {
  readonly fixture: Fixture;
  readonly box: Box;
  readonly fill: FixtureFill;
  readonly looks: readonly Look[];
  readonly layer: Layer;
  /** Stands against the north or the west wall. */
  readonly onWall: boolean;
}

export type DrawFixture = (pen: Pen, art: FixtureArt) => void;

/** Does the customer's side face the eye? */
export const facesUs = (f: Fixture): boolean => f.front === 'south' || f.front === 'east';

/** Does the length of the fixture run from west to east? */
export const runsEast = (f: Fixture): boolean => f.front === 'south' || f.front === 'north';

/**
 * A rectangle of a fixture seen from its customer: `u` along the front from the left, `w` from the front to the back,
 * both in 0 … 1; given back in cells.
 */
export function patch(art: FixtureArt, u0: number, w0: number, u1: number, w1: number): Omit<Box, 'z1'> {
  const { x0, y0, x1, y1 } = art.box;
  const W = x1 - x0;
  const D = y1 - y0;
  switch (art.fixture.front) {
    case 'south':
      return { x0: x0 + u0 * W, x1: x0 + u1 * W, y0: y1 - w1 * D, y1: y1 - w0 * D };
    case 'north':
      return { x0: x1 - u1 * W, x1: x1 - u0 * W, y0: y0 + w0 * D, y1: y0 + w1 * D };
    case 'east':
      return { x0: x1 - w1 * W, x1: x1 - w0 * W, y0: y1 - u1 * D, y1: y1 - u0 * D };
    default:
      return { x0: x0 + w0 * W, x1: x0 + w1 * W, y0: y0 + u0 * D, y1: y0 + u1 * D };
  }
}

/** Back to front for the eye: what stands further from the south-east corner is drawn first. */
export const byDepth = (a: Omit<Box, 'z1'>, b: Omit<Box, 'z1'>): number =>
  a.x0 + a.y0 + a.x1 + a.y1 - (b.x0 + b.y0 + b.x1 + b.y1);
