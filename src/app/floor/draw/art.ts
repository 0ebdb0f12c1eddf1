/** What a drawing of a fixture is given, and gives back. */
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
