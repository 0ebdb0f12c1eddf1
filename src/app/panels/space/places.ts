/** What stands on a fixture, and how an edit of one place makes the whole sheet that the store is given. */
import type { View } from '../../../store/view.ts';

export interface Place {
  readonly product: string;
  readonly level: number;
  readonly facings: number;
}

type Fixture = View['model']['fixtures'][number];

/** Places of a fixture, in the order of the shelves. */
export const placesOf = (view: View, fixture: Fixture): Place[] =>
  view.plan.planogram
    .filter((one) => one.fixture === fixture.id)
    .map(({ product, level, facings }) => ({ product, level, facings }));

const isAt =
  ({ product, level }: Place) =>
  (one: Place): boolean =>
    one.product === product && one.level === level;

/** The sheet with another number of facings at a place; 0 takes it away. The order along the shelf is kept. */
export function withFacings(places: readonly Place[], place: Place, facings: number): Place[] {
  const at = places.findIndex(isAt(place));
  const next = { ...place, facings };
  if (facings === 0) return places.filter((_, i) => i !== at);
  return at < 0 ? [...places, next] : places.with(at, next);
}

/** The sheet with a place moved to another level, where it joins the facings its product already has. */
export function withLevel(places: readonly Place[], place: Place, level: number): Place[] {
  const there = places.find(isAt({ ...place, level }));
  const left = places.filter((one) => !isAt(place)(one));
  return there ? withFacings(left, there, there.facings + place.facings) : [...left, { ...place, level }];
}

/** Heights of the five names of levels, from the floor to the hat. */
const TOP = 4;

/** Which of the five heights a level stands at: that is what makes it seen. */
export const heightOf = (level: number, levels: number): number =>
  levels === 1 ? 2 : Math.floor(((level - 1) / (levels - 1)) * TOP + 0.5);
