/** Where the picture looks: the whole store at first, then wherever one drags and zooms. Pure arithmetic. */
import type { Point, Rect } from './iso.ts';
import type { Padding, Spot } from './types.ts';

/** Room around the store unless the page says otherwise, CSS pixels. */
export const PADDING: Padding = { top: 24, right: 20, bottom: 20, left: 20 };

/** What the store takes on the grid. */
export interface Extent {
  readonly width: number;
  readonly depth: number;
  readonly cellCm: number;
  /** Height of the walls in metres, and what hangs below the floor. */
  readonly wallM: number;
  readonly below: number;
  /** Device pixels for a CSS pixel. */
  readonly ratio: number;
}

/** Half tile in CSS pixels: a small store is not blown up beyond the first, nobody zooms beyond the second. */
const LARGEST_FIT = 54;
const LARGEST = 76;
const SMALLEST = 4;

export class Camera {
  /** Half width of a tile, in device pixels: the zoom, in whole pixels when at rest. */
  hw = 20;
  /** Screen position of the corner (0, 0) of the floor. */
  x = 0;
  y = 0;
  #width = 1;
  #height = 1;
  #padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
  #fitted = true;
  readonly #extent: Extent;

  constructor(extent: Extent) {
    this.#extent = extent;
  }

  /** The whole store is shown, and goes on being shown when the size changes. */
  get fitted(): boolean {
    return this.#fitted;
  }

  /** Device pixels. */
  setView(width: number, height: number, padding: Padding): void {
    const dx = (width - this.#width) / 2;
    const dy = (height - this.#height) / 2;
    this.#width = width;
    this.#height = height;
    this.#padding = padding;
    if (this.#fitted) this.fit();
    else {
      this.x += dx;
      this.y += dy;
      this.#keepInSight();
    }
  }

  /** Half tile at which everything shows. */
  get fitHw(): number {
    const { width, depth, wallM, cellCm, below } = this.#extent;
    const free = {
      width: Math.max(80, this.#width - this.#padding.left - this.#padding.right),
      height: Math.max(80, this.#height - this.#padding.top - this.#padding.bottom),
    };
    const cells = width + depth;
    const wall = (wallM * 100) / cellCm;
    const hw = Math.min(free.width / (cells + 0.6), free.height / (cells / 2 + wall + below));
    return Math.max(SMALLEST, Math.min(LARGEST_FIT * this.#extent.ratio, Math.floor(hw)));
  }

  fit(): void {
    this.#fitted = true;
    this.hw = this.fitHw;
    const { width, depth, wallM, cellCm, below } = this.#extent;
    const p = this.#padding;
    const wall = (wallM * 100 * this.hw) / cellCm;
    const tall = ((width + depth) / 2 + below) * this.hw + wall;
    const free = this.#height - p.top - p.bottom;
    this.x = Math.round(p.left + (this.#width - p.left - p.right) / 2 - ((width - depth) / 2) * this.hw);
    this.y = Math.round(p.top + (free - tall) / 2 + wall);
  }

  panBy(dx: number, dy: number): void {
    this.#fitted = false;
    this.x += dx;
    this.y += dy;
    this.#keepInSight();
  }

  /** Zooms around a point of the screen. */
  zoomBy(factor: number, at: Point): void {
    const fit = this.fitHw;
    const hw = Math.max(
      Math.min(SMALLEST, fit),
      Math.min(Math.max(LARGEST * this.#extent.ratio, fit * 1.5), this.hw * factor),
    );
    const real = hw / this.hw;
    if (real === 1) return;
    this.#fitted = false;
    this.x = at.x + (this.x - at.x) * real;
    this.y = at.y + (this.y - at.y) * real;
    this.hw = hw;
    this.#keepInSight();
  }

  /** Pixel of a picture baked at another scale that is at the top left of the view, and how much it is enlarged. */
  aim(bakedHw: number): Point & { readonly zoom: number } {
    const zoom = this.hw / bakedHw;
    return { x: -this.x / zoom, y: -this.y / zoom, zoom };
  }

  /** Where a rectangle of the picture is on the page. */
  spot(rect: Rect): Spot {
    const { ratio } = this.#extent;
    return {
      x: (this.x + (rect.left + rect.right) / 2) / ratio,
      y: (this.y + (rect.top + rect.bottom) / 2) / ratio,
      top: (this.y + rect.top) / ratio,
    };
  }

  /** The point of the picture under a point of the page. */
  picture(cssX: number, cssY: number): Point {
    const { ratio } = this.#extent;
    return { x: cssX * ratio - this.x, y: cssY * ratio - this.y };
  }

  /** At rest the scale is a whole number of pixels, so that edges are sharp. */
  settle(): void {
    const whole = Math.max(1, Math.round(this.hw));
    const real = whole / this.hw;
    const cx = this.#width / 2;
    const cy = this.#height / 2;
    this.x = Math.round(cx + (this.x - cx) * real);
    this.y = Math.round(cy + (this.y - cy) * real);
    this.hw = whole;
  }

  /** Some of the store always stays in the middle half of the view. */
  #keepInSight(): void {
    const { width, depth } = this.#extent;
    const left = this.x - depth * this.hw;
    const right = this.x + width * this.hw;
    const bottom = this.y + ((width + depth) / 2) * this.hw;
    const w = this.#width;
    const h = this.#height;
    if (right < w * 0.3) this.x += w * 0.3 - right;
    if (left > w * 0.7) this.x -= left - w * 0.7;
    if (bottom < h * 0.3) this.y += h * 0.3 - bottom;
    if (this.y > h * 0.7) this.y = h * 0.7;
  }
}
