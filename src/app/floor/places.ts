/** Where people stand: in front of fixtures, in lines, at tills, at work. All in cells of the grid. */
import { Walks } from '../../store/space/index.ts';
import { Ground } from './ground.ts';
import type { Point } from './iso.ts';
import type { Model } from './types.ts';

type Fixture = Model['fixtures'][number];

/** Space between two people in front of a shelf or in a line, in metres. */
const SHOULDER_M = 0.55;
const QUEUE_M = 0.68;
/** Longest line that is laid out; people beyond stand at its end. */
const LONGEST = 24;

const TOWARDS = { north: [0, -1], south: [0, 1], east: [1, 0], west: [-1, 0] } as const;

/** Everything about a till that the picture needs. */
export interface TillPlaces {
  /** Where the cashier sits and the served customer stands. */
  readonly cashier: Point;
  readonly served: Point;
  /** First place of the line, then away from the till. */
  readonly queue: readonly Point[];
  /** Unit step from the till towards its customers. */
  readonly dx: number;
  readonly dy: number;
}

/** Where staff and customers stand at the pick-up point. */
export interface PickupPlaces {
  /** Behind the counter. */
  readonly desk: Point;
  /** In front of the counter and of the lockers, where customers stand. */
  readonly counter: readonly Point[];
  readonly lockers: readonly Point[];
  /** Towards the lockers. */
  readonly look: Point;
}

export interface Places {
  readonly ground: Ground;
  readonly walks: Walks;
  /** Places in front of each fixture, the best first row before the second. */
  readonly fronts: readonly (readonly Point[])[];
  /** Step from the customer towards each fixture: where people look. */
  readonly looks: readonly Point[];
  readonly tills: readonly TillPlaces[];
  /** Just inside and just outside each door. */
  readonly entrance: { readonly inside: Point; readonly outside: Point };
  readonly exit: { readonly inside: Point; readonly outside: Point };
  readonly reserve: { readonly inside: Point; readonly outside: Point };
  readonly dock: Point;
  /** Where the pallet stands, beside the person who unloads it. */
  readonly pallet: Point;
  readonly pickup: PickupPlaces | undefined;
  /** Free spots spread over the floor, for cleaning and walking about. */
  readonly spots: readonly Point[];
}

/** Lays the places of a store out, once. */
export function placesOf(model: Model): Places {
  const { floor } = model.scenario;
  const walks = new Walks(model);
  const ground = new Ground(floor.width, floor.depth, walks.blocked);
  const metre = 100 / floor.cellCm;
  const heads = model.tills.map((till, t) => {
    const cell = walks.cells[walks.firstTill + t]!;
    return { till, cell, dx: cell.x - till.x, dy: cell.y - till.y };
  });
  const spots = heads.map(({ till, cell, dx, dy }) => {
    const vertical = dx === 0;
    const desk = { x: till.x + 0.5, y: till.y + 0.5 };
    // Beside the desk, on the side the cashier looks at; where that is taken, at the head of the line.
    const beside = vertical ? { x: till.x + 1.28, y: desk.y } : { x: desk.x, y: till.y + 1.28 };
    const served = ground.free(beside.x, beside.y)
      ? beside
      : { x: cell.x + 0.5 - dx * 0.25, y: cell.y + 0.5 - dy * 0.25 };
    return {
      cashier: vertical ? { x: till.x + 0.2, y: desk.y + 0.05 } : { x: desk.x + 0.05, y: till.y + 0.2 },
      served,
    };
  });
  const lines = layLines(ground, heads, spots, QUEUE_M * metre);
  const tills = heads.map(({ dx, dy }, t) => ({ ...spots[t]!, queue: lines[t]!, dx, dy }));
  const dock = centre(floor.dock);
  return {
    ground,
    walks,
    fronts: model.fixtures.map((f, i) => frontOf(f, ground, SHOULDER_M * metre, walks.cells[1 + i]!)),
    looks: model.fixtures.map((f) => ({ x: -TOWARDS[f.front][0], y: -TOWARDS[f.front][1] })),
    tills,
    entrance: door(floor.entrance, ground),
    exit: door(floor.exit, ground),
    reserve: door(floor.reserve, ground),
    dock: besideDock(dock, ground),
    pallet: dock,
    pickup: pickupPlaces(floor.pickup, ground),
    spots: spotsOf(ground),
  };
}

const centre = (cell: Point): Point => ({ x: cell.x + 0.5, y: cell.y + 0.5 });

/** A door on the edge of the floor: people come from a step and a half outside. */
function door(cell: Point, ground: Ground): { inside: Point; outside: Point } {
  const inside = centre(cell);
  const gaps = [
    { gap: ground.depth - 1 - cell.y, x: 0, y: 1 },
    { gap: ground.width - 1 - cell.x, x: 1, y: 0 },
    { gap: cell.y, x: 0, y: -1 },
    { gap: cell.x, x: -1, y: 0 },
  ];
  const nearest = gaps.reduce((a, b) => (b.gap < a.gap ? b : a));
  return { inside, outside: { x: inside.x + nearest.x * 1.3, y: inside.y + nearest.y * 1.3 } };
}

/** Two rows of places along the front of a fixture; at least its front cell. */
function frontOf(f: Fixture, ground: Ground, step: number, front: Point): Point[] {
  const [dx, dy] = TOWARDS[f.front];
  const alongX = dx === 0;
  const length = alongX ? f.width : f.depth;
  const count = Math.max(1, Math.floor((length - 0.3) / step));
  const points: Point[] = [];
  for (const away of [0.42, 0.42 + step]) {
    for (let i = 0; i < count; i++) {
      const along = ((i + 0.5) / count) * length;
      const x = alongX ? f.x + along : dx > 0 ? f.x + f.width + away : f.x - away;
      const y = alongX ? (dy > 0 ? f.y + f.depth + away : f.y - away) : f.y + along;
      if (ground.free(x, y)) points.push({ x, y });
    }
  }
  return points.length > 0 ? points : [centre(front)];
}

interface Head {
  readonly cell: Point;
  readonly dx: number;
  readonly dy: number;
}

/**
 * The lines of all tills: straight away from the till, turning where they meet something, never through one another
 * nor over somebody being served. They grow by turns, so that the first till does not take the room of the others.
 */
function layLines(
  ground: Ground,
  heads: readonly Head[],
  spots: readonly { served: Point }[],
  step: number,
): Point[][] {
  const taken = new Set<number>();
  const key = (p: Point): number => Math.floor(p.y) * ground.width + Math.floor(p.x);
  for (const { cell } of heads) taken.add(key(cell));
  for (const { served } of spots) taken.add(key(served));
  const lines = heads.map((head) => ({ cells: [head.cell], dir: { x: head.dx, y: head.dy }, stuck: false }));
  while (lines.some((line) => !line.stuck)) {
    for (const line of lines) {
      if (line.stuck) continue;
      const at = line.cells[line.cells.length - 1]!;
      const dir = nextTurn(ground, at, line.dir, taken);
      if (!dir || line.cells.length >= LONGEST * step) {
        line.stuck = true;
        continue;
      }
      const next = { x: at.x + dir.x, y: at.y + dir.y };
      line.dir = dir;
      line.cells.push(next);
      taken.add(key(next));
    }
  }
  return lines.map((line) => spread(line.cells.map(centre), step));
}

/** Straight on as long as there is room, else the side with the longest way. */
function nextTurn(ground: Ground, at: Point, dir: Point, taken: Set<number>): Point | undefined {
  if (freeRun(ground, at, dir, taken) > 0) return dir;
  const sides = [
    { x: -dir.y, y: dir.x },
    { x: dir.y, y: -dir.x },
  ].map((d) => ({ d, run: freeRun(ground, at, d, taken) }));
  const best = sides.reduce((a, b) => (b.run > a.run ? b : a));
  return best.run > 0 ? best.d : undefined;
}

/** Free cells ahead, five at most. */
function freeRun(ground: Ground, from: Point, d: Point, taken: Set<number>): number {
  let n = 0;
  for (let i = 1; i <= 5; i++) {
    const x = from.x + d.x * i;
    const y = from.y + d.y * i;
    if (!ground.free(x + 0.5, y + 0.5) || taken.has(y * ground.width + x)) break;
    n++;
  }
  return n;
}

/** Points every `step` cells along a broken line. */
function spread(line: readonly Point[], step: number): Point[] {
  const points: Point[] = [line[0]!];
  let left = step;
  for (let i = 1; i < line.length && points.length < LONGEST; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    const span = Math.hypot(b.x - a.x, b.y - a.y);
    let at = left;
    while (at <= span && points.length < LONGEST) {
      points.push({ x: a.x + ((b.x - a.x) * at) / span, y: a.y + ((b.y - a.y) * at) / span });
      at += step;
    }
    left = at - span;
  }
  return points;
}

/** Staff stand between the lockers and the counter, customers beyond the counter or at the open end of the lockers. */
function pickupPlaces(zone: Model['scenario']['floor']['pickup'], ground: Ground): PickupPlaces | undefined {
  if (!zone) return undefined;
  const middle = { x: zone.x + zone.width / 2, y: zone.y + zone.depth / 2 };
  const free = (points: readonly Point[]): readonly Point[] => {
    const found = points.filter(({ x, y }) => ground.free(x, y));
    return found.length > 0 ? found : [middle];
  };
  const across = [0.45, 0.62, 0.79, 0.28].map((share) => zone.x + zone.width * share);
  const front = zone.y + zone.depth + 0.35;
  return {
    desk: free([{ x: middle.x + zone.width * 0.12, y: middle.y + 0.05 }])[0]!,
    counter: free([...across.map((x) => ({ x, y: front })), ...across.map((x) => ({ x, y: front + 0.7 }))]),
    lockers: free(
      [0.14, 0.36, 0.58, 0.8].map((share) => ({ x: zone.x + zone.width * share, y: zone.y + 0.3 })),
    ),
    look: { x: 0, y: -1 },
  };
}

/** Beside the pallet, on the first free side. */
function besideDock(dock: Point, ground: Ground): Point {
  for (const [dx, dy] of [
    [0.95, 0.25],
    [0.25, 0.95],
    [-0.95, 0.25],
    [0.25, -0.95],
  ] as const) {
    if (ground.free(dock.x + dx, dock.y + dy)) return { x: dock.x + dx, y: dock.y + dy };
  }
  return dock;
}

/** Every free cell's centre, in an order that jumps about the floor. */
function spotsOf(ground: Ground): Point[] {
  const all: Point[] = [];
  const cells = ground.width * ground.depth;
  // A step that shares no factor with the number of cells visits each of them once, far from the one before.
  let step = Math.floor(cells * 0.382) | 1;
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  while (gcd(step, cells) !== 1) step += 2;
  for (let i = 0, cell = 0; i < cells; i++, cell = (cell + step) % cells) {
    const x = (cell % ground.width) + 0.5;
    const y = Math.floor(cell / ground.width) + 0.5;
    if (ground.free(x, y)) all.push({ x, y });
  }
  return all.length > 0 ? all : [{ x: 0.5, y: 0.5 }];
}
