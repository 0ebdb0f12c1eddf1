import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { anyStore } from '../../../tests/support/stores.ts';
import { compile } from '../compiled.ts';
import { blockedCells, type Cell, distancesFrom, frontCell, pathBetween } from './grid.ts';
import { Walks } from './walk.ts';

/** A floor drawn by hand: `#` is taken. */
function floor(...rows: string[]): { blocked: Uint8Array; width: number; depth: number } {
  const width = rows[0]!.length;
  const blocked = Uint8Array.from([...rows.join('')].map((cell) => (cell === '#' ? 1 : 0)));
  return { blocked, width, depth: rows.length };
}

const FAR = 1 << 28;

describe('distances, in tenths of a cell', () => {
  test('on an empty floor: 10 along a side, 14 along a diagonal', () => {
    const { blocked, width, depth } = floor('....', '....', '....');
    const d = distancesFrom({ x: 0, y: 0 }, blocked, width, depth);
    expect([...d]).toEqual([0, 10, 20, 30, 10, 14, 24, 34, 20, 24, 28, 38]);
  });

  test('go round a wall, and nobody squeezes between two corners', () => {
    const { blocked, width, depth } = floor('.#.', '.#.', '...');
    const d = distancesFrom({ x: 0, y: 0 }, blocked, width, depth);
    // Down two, across two (the corners of the wall forbid the diagonals), up two.
    expect(d[2]).toBe(60);
    expect(d[8]).toBe(40);
    const pinched = floor('.#', '#.');
    expect(distancesFrom({ x: 0, y: 0 }, pinched.blocked, 2, 2)[3]).toBe(FAR);
  });

  const anyFloor = fc
    .tuple(
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 2, max: 9 }),
      fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }),
    )
    .map(([width, depth, walls]) => ({
      width,
      depth,
      blocked: Uint8Array.from({ length: width * depth }, (_, i) => (walls[i] && walls[80 - i] ? 1 : 0)),
    }));

  /** Bellman-Ford on the same steps: slow and obvious. */
  function slowDistances(from: number, { blocked, width, depth }: ReturnType<typeof floor>): number[] {
    const d = Array<number>(width * depth).fill(FAR);
    d[from] = 0;
    const free = (x: number, y: number) =>
      x >= 0 && y >= 0 && x < width && y < depth && !blocked[y * width + x];
    for (let changed = true; changed; ) {
      changed = false;
      for (let at = 0; at < d.length; at++) {
        const [x, y] = [at % width, Math.floor(at / width)];
        if (d[at]! >= FAR) continue;
        for (let dx = -1; dx <= 1; dx++) {
          for (let dy = -1; dy <= 1; dy++) {
            if ((dx === 0 && dy === 0) || !free(x + dx, y + dy)) continue;
            const diagonal = dx !== 0 && dy !== 0;
            if (diagonal && !(free(x + dx, y) && free(x, y + dy))) continue;
            const to = (y + dy) * width + x + dx;
            if (d[at]! + (diagonal ? 14 : 10) < d[to]!) {
              d[to] = d[at]! + (diagonal ? 14 : 10);
              changed = true;
            }
          }
        }
      }
    }
    return d;
  }

  test('are the shortest on any floor, and the same both ways', () => {
    fc.assert(
      fc.property(anyFloor, fc.nat({ max: 80 }), fc.nat({ max: 80 }), (f, a, b) => {
        const cells = f.width * f.depth;
        const from = a % cells;
        const to = b % cells;
        fc.pre(!f.blocked[from] && !f.blocked[to]);
        const cell = (i: number) => ({ x: i % f.width, y: Math.floor(i / f.width) });
        const there = distancesFrom(cell(from), f.blocked, f.width, f.depth);
        expect([...there]).toEqual(slowDistances(from, f));
        expect(distancesFrom(cell(to), f.blocked, f.width, f.depth)[from]).toBe(there[to]);
      }),
    );
  });

  test('are walked by a path that is connected, as long as they say, and never crosses a fixture', () => {
    fc.assert(
      fc.property(anyFloor, fc.nat({ max: 80 }), fc.nat({ max: 80 }), (f, a, b) => {
        const cells = f.width * f.depth;
        const cell = (i: number) => ({ x: (i % cells) % f.width, y: Math.floor((i % cells) / f.width) });
        const [from, to] = [cell(a), cell(b)];
        const at = ({ x, y }: Cell) => y * f.width + x;
        fc.pre(!f.blocked[at(from)] && !f.blocked[at(to)]);
        const distance = distancesFrom(from, f.blocked, f.width, f.depth)[at(to)]!;
        const path = pathBetween(from, to, f.blocked, f.width, f.depth);
        expect(path[0]).toEqual(from);
        expect(path.at(-1)).toEqual(to);
        if (distance >= FAR) {
          expect(path).toEqual([from, to]);
          return;
        }
        let length = 0;
        for (const [i, here] of path.entries()) {
          expect(f.blocked[at(here)]).toBe(0);
          if (i === 0) continue;
          const before = path[i - 1]!;
          const [dx, dy] = [Math.abs(here.x - before.x), Math.abs(here.y - before.y)];
          expect(Math.max(dx, dy)).toBe(1);
          length += dx + dy === 2 ? 14 : 10;
          if (dx + dy === 2) {
            expect(f.blocked[at({ x: here.x, y: before.y })]).toBe(0);
            expect(f.blocked[at({ x: before.x, y: here.y })]).toBe(0);
          }
        }
        expect(length).toBe(distance);
      }),
    );
  });
});

describe('the places of a store', () => {
  test('in the grocery, by hand: cells of 80 cm, from the entrance to each fixture and to the till', () => {
    const model = compile(grocery());
    const walks = new Walks(model);
    const place = (id: string) => 1 + model.fixtureIndex.get(id)!;
    // Entrance (2,7). The cold cupboard is 4 cells wide at (0,0), its customers stand at (2,1): six cells up, 480 cm.
    expect(walks.cells[place('armoire-froide')]).toEqual({ x: 2, y: 1 });
    expect(walks.cm[place('armoire-froide')]).toBe(480);
    // The shelf is 3 wide at (5,0): they stand at (6,1). From (2,7): six up, four across, by three diagonals at least
    // four of them free: 4 × 14 + 2 × 10 tenths = 7.6 cells.
    expect(walks.cells[place('etagere')]).toEqual({ x: 6, y: 1 });
    expect(walks.cm[place('etagere')]).toBe(608);
    // The till is at (6,5); its queue stands north of it, at (6,4): three up, four across, 3 × 14 + 10 = 5.2 cells.
    expect(walks.cells[walks.firstTill]).toEqual({ x: 6, y: 4 });
    expect(walks.cm[walks.firstTill]).toBe(416);
    expect(walks.cells[walks.exit]).toEqual({ x: 4, y: 7 });
  });

  test('the front of a fixture is the cell before the middle of its side', () => {
    const box = { ...grocery().floor.fixtures[0]!, x: 10, y: 20, width: 4, depth: 2 };
    expect(frontCell({ ...box, front: 'north' })).toEqual({ x: 12, y: 19 });
    expect(frontCell({ ...box, front: 'south' })).toEqual({ x: 12, y: 22 });
    expect(frontCell({ ...box, front: 'west' })).toEqual({ x: 9, y: 21 });
    expect(frontCell({ ...box, front: 'east' })).toEqual({ x: 14, y: 21 });
  });

  test('fixtures and tills take their cells and no other', () => {
    const model = compile(grocery());
    const { width, depth } = model.scenario.floor;
    const taken = blockedCells(model);
    const drawn = Array.from({ length: depth }, (_, y) =>
      Array.from({ length: width }, (_, x) => (taken[y * width + x] ? '#' : '.')).join(''),
    );
    expect(drawn).toEqual([
      '####.###..',
      '..........',
      '..........',
      '...##.....',
      '..........',
      '......#...',
      '..........',
      '..........',
    ]);
  });

  test('are a metric: same both ways, nothing to stay, no detour shorter than the way', () => {
    const walks = new Walks(compile(grocery()));
    const { cm, places: n } = walks;
    for (let a = 0; a < n; a++) {
      expect(cm[a * n + a]).toBe(0);
      for (let b = 0; b < n; b++) {
        expect(cm[a * n + b]).toBe(cm[b * n + a]);
        for (let c = 0; c < n; c++)
          expect(cm[a * n + c]).toBeLessThanOrEqual(cm[a * n + b]! + cm[b * n + c]! + 1);
      }
    }
  });

  test('the tour goes once to each fixture', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        const { tour } = new Walks(compile(store));
        expect([...tour].sort((a, b) => a - b)).toEqual([...tour].map((_, i) => i));
      }),
      { numRuns: 20 },
    );
  });
});
