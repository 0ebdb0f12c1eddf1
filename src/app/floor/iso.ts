/** The picture's geometry: a grid seen from the south-east at 2:1, north and west walls at the back. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels per metre of height for one pixel of half tile, when a cell is a metre wide. */
const HEIGHT = 1;

/**
 * Grid ↔ screen at one scale. Cells count from the north-west corner, x to the east (right and down on screen), y to
 * the south (left and down), heights are in metres. The corner (0, 0, 0) is at (0, 0) on screen.
 */
export class Iso {
  /** Half width and half height of a tile, pixels per metre of height. */
  readonly hw: number;
  readonly hh: number;
  readonly hz: number;
  readonly cellCm: number;

  /**
   * @param hw half width of a tile in pixels
   * @param cellCm side of a cell
   */
  constructor(hw: number, cellCm: number) {
    this.hw = hw;
    this.hh = hw / 2;
    this.cellCm = cellCm;
    this.hz = (hw * HEIGHT * 100) / cellCm;
  }

  x(cx: number, cy: number): number {
    return (cx - cy) * this.hw;
  }

  y(cx: number, cy: number, z = 0): number {
    return (cx + cy) * this.hh - z * this.hz;
  }

  /** The point of the ground under a screen point. */
  ground(sx: number, sy: number): Point {
    const across = sx / this.hw;
    const down = sy / this.hh;
    return { x: (down + across) / 2, y: (down - across) / 2 };
  }
}

/** A box on the grid: footprint in cells, height in metres. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly z1: number;
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Screen rectangle around a box. */
export function screenRect(iso: Iso, box: Box): Rect {
  return {
    left: iso.x(box.x0, box.y1),
    right: iso.x(box.x1, box.y0),
    top: iso.y(box.x0, box.y0, box.z1),
    bottom: iso.y(box.x1, box.y1),
  };
}

/** Is this screen point inside the silhouette (a hexagon) of a box? */
export function insideBox(iso: Iso, box: Box, sx: number, sy: number): boolean {
  const rect = screenRect(iso, box);
  if (sx < rect.left || sx > rect.right) return false;
  const bottom = iso.y(box.x1, box.y1) - Math.abs(sx - iso.x(box.x1, box.y1)) * 0.5;
  const top = iso.y(box.x0, box.y0, box.z1) + Math.abs(sx - iso.x(box.x0, box.y0)) * 0.5;
  return sy <= bottom && sy >= top;
}

/** A is entirely behind B: drawn before it. False both ways when they do not hide each other by their footprints. */
export function isBehind(a: Box, b: Box): boolean {
  const edge = 1e-6;
  return a.x1 <= b.x0 + edge || a.y1 <= b.y0 + edge;
}
