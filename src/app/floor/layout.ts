/** What stands on the floor beside the fixtures, and the room it takes: tills, pallet, pick-up point, street doors. */
import { boxOf } from './draw/fixtures.ts';
import type { DoorPlan } from './draw/props.ts';
import { type TillPlan, tillBox } from './draw/till.ts';
import type { Box } from './iso.ts';
import type { Places } from './places.ts';
import type { Model } from './types.ts';

export interface Layout {
  readonly fixtures: readonly Box[];
  readonly tills: readonly { readonly plan: TillPlan; readonly box: Box; readonly name: string }[];
  readonly pallet: Box;
  readonly lockers: Box | undefined;
  readonly counter: Box | undefined;
  readonly doors: readonly DoorPlan[];
}

/** Everything that hides somebody, in a fixed order: fixtures, tills, pallet, lockers, counter, doors. */
export function boxesOf(layout: Layout): Box[] {
  const extras = [layout.lockers, layout.counter].filter((box) => box !== undefined);
  return [
    ...layout.fixtures,
    ...layout.tills.map((t) => t.box),
    layout.pallet,
    ...extras,
    ...layout.doors.map((d) => d.box),
  ];
}

export function layoutOf(model: Model, places: Places): Layout {
  const { floor } = model.scenario;
  const fixtures = model.fixtures.map(boxOf);
  const { dock, pickup } = floor;
  return {
    fixtures,
    tills: model.tills.map((till, t) => {
      const { dx, dy } = places.tills[t]!;
      const plan = { x: till.x, y: till.y, dx, dy };
      return { plan, box: tillBox(plan), name: /\d+/.exec(till.label)?.[0] ?? String(t + 1) };
    }),
    pallet: { x0: dock.x + 0.12, y0: dock.y + 0.16, x1: dock.x + 0.9, y1: dock.y + 0.92, z1: 1.4 },
    ...pickupBoxes(pickup, fixtures),
    doors: doorsOf(floor),
  };
}

const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Lockers along the back of the pick-up zone, on the wall when it is near; a counter in the zone when there is room. */
function pickupBoxes(
  zone: Model['scenario']['floor']['pickup'],
  fixtures: readonly Box[],
): { lockers: Box | undefined; counter: Box | undefined } {
  if (!zone) return { lockers: undefined, counter: undefined };
  const y0 = zone.y <= 1 ? 0.04 : zone.y + 0.05;
  const lockers = { x0: zone.x + 0.12, y0, x1: zone.x + zone.width - 0.12, y1: y0 + 0.5, z1: 1.85 };
  // To the right, so that customers reach the lockers past its left end.
  const x0 = zone.x + zone.width - 1.8;
  const y1 = zone.y + zone.depth - 0.35;
  const counter = { x0, y0: y1 - 0.6, x1: x0 + 1.65, y1, z1: 1.2 };
  const fits = (box: Box): Box | undefined => (fixtures.some((f) => overlaps(f, box)) ? undefined : box);
  return {
    lockers: fits(lockers),
    counter: zone.width >= 3 && zone.depth >= 3 ? fits(counter) : undefined,
  };
}

/** Doors on the south and east edges, where there is no wall to paint them on; elsewhere a mat is enough. */
function doorsOf(floor: Model['scenario']['floor']): DoorPlan[] {
  const doors: DoorPlan[] = [];
  for (const [cell, use, wide] of [
    [floor.entrance, 'entrance', 0.35],
    [floor.exit, 'exit', 0.35],
    [floor.reserve, 'back', 0],
  ] as const) {
    const z1 = 2.25;
    if (cell.y >= floor.depth - 1) {
      const y0 = floor.depth + 0.06;
      const box = { x0: cell.x - wide, y0, x1: cell.x + 1 + wide, y1: y0 + 0.12, z1 };
      doors.push({ south: true, use, box });
    } else if (cell.x >= floor.width - 1 && cell.y > 0) {
      const x0 = floor.width + 0.06;
      const box = { x0, y0: cell.y - wide, x1: x0 + 0.12, y1: cell.y + 1 + wide, z1 };
      doors.push({ south: false, use, box });
    }
  }
  return doors;
}
