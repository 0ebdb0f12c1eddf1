// The floor as cells: what stands where, and where people can walk from the entrance.
import type { Scenario } from '../format/index.ts';

export type Cell = { readonly x: number; readonly y: number };
export type Box = Cell & { readonly width: number; readonly depth: number };

type Floor = Scenario['floor'];
type Fixture = Floor['fixtures'][number];

/** Is this box wholly inside the floor? */
export function isInside({ width, depth }: Floor, box: Box): boolean {
  return box.x + box.width <= width && box.y + box.depth <= depth;
}

/** A box of one cell. */
export function cellBox({ x, y }: Cell): Box {
  return { x, y, width: 1, depth: 1 };
}

/** Cells in front of a fixture, where customers stand; the middle one first: that is where the game puts them. */
export function frontCells({ front, x, y, width, depth }: Fixture): Cell[] {
  const alongRows = front === 'north' || front === 'south';
  const length = alongRows ? width : depth;
  const line = { north: y - 1, south: y + depth, west: x - 1, east: x + width }[front];
  const at = (i: number): Cell => (alongRows ? { x: x + i, y: line } : { x: line, y: y + i });
  const middle = length >> 1;
  const rest = Array.from({ length }, (_, i) => i).filter((i) => i !== middle);
  return [middle, ...rest].map(at);
}

/** Which thing takes each cell, by number; -1 where none does. The first to come keeps the cell. */
export class Grid {
  readonly width: number;
  readonly depth: number;
  private readonly owner: Int32Array;

  constructor({ width, depth }: Floor) {
    this.width = width;
    this.depth = depth;
    this.owner = new Int32Array(width * depth).fill(-1);
  }

  /** Puts a thing down; gives the number of the first other thing in its way, or -1. Parts outside do not count. */
  put(number: number, box: Box): number {
    const other = this.under(box);
    this.visit(box, (cell) => {
      if ((this.owner[cell] as number) < 0) this.owner[cell] = number;
    });
    return other;
  }

  /** The number of the first thing that takes some cell of a box, or -1. */
  under(box: Box): number {
    let other = -1;
    this.visit(box, (cell) => {
      if (other < 0) other = this.owner[cell] as number;
    });
    return other;
  }

  /** What takes a cell, or -1. */
  at({ x, y }: Cell): number {
    return this.holds({ x, y }) ? (this.owner[y * this.width + x] as number) : -1;
  }

  holds({ x, y }: Cell): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.depth;
  }

  /** The cells that can be reached on foot: sides only, since nobody squeezes between two corners. */
  reachedFrom(start: Cell): (cell: Cell) => boolean {
    const reached = new Uint8Array(this.owner.length);
    const index = ({ x, y }: Cell) => y * this.width + x;
    const open: Cell[] = [];
    const visit = (cell: Cell) => {
      if (!this.holds(cell) || this.at(cell) >= 0 || reached[index(cell)]) return;
      reached[index(cell)] = 1;
      open.push(cell);
    };
    visit(start);
    for (let cell = open.pop(); cell; cell = open.pop()) for (const next of neighbours(cell)) visit(next);
    return (cell) => this.holds(cell) && reached[index(cell)] === 1;
  }

  private visit(box: Box, act: (cell: number) => void): void {
    for (let y = box.y; y < Math.min(this.depth, box.y + box.depth); y += 1) {
      for (let x = box.x; x < Math.min(this.width, box.x + box.width); x += 1) act(y * this.width + x);
    }
  }
}

/** The four cells beside a cell; some may be outside the floor. */
export function neighbours({ x, y }: Cell): Cell[] {
  return [
    { x: x + 1, y },
    { x: x - 1, y },
    { x, y: y + 1 },
    { x, y: y - 1 },
  ];
}
