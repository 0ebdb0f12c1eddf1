/** Drawing in the picture's perspective with Canvas 2D: faces of boxes in metres, so that fixtures read like carpentry. */
import type { Iso, Rect } from '../iso.ts';
import { shade } from './colours.ts';

export type Ctx = CanvasRenderingContext2D;

/** A fresh canvas of whole pixels. */
export function newCanvas(width: number, height: number): { canvas: HTMLCanvasElement; ctx: Ctx } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  return { canvas, ctx: canvas.getContext('2d')! };
}

export interface Tones {
  readonly top: string;
  readonly south: string;
  readonly east: string;
}

/** The three visible sides of something of one colour, lit from the left. */
export const tones = (colour: string): Tones => ({
  top: shade(colour, 0.28),
  south: colour,
  east: shade(colour, -0.2),
});

/** A face one draws on: metres along it from its left end on screen, and up from the floor. */
export interface Face {
  readonly plane: 'south' | 'east';
  /** Left end on screen, in cells. */
  readonly x: number;
  readonly y: number;
  /** Length in metres, and pixels across the screen for one of them. */
  readonly length: number;
  readonly pixels: number;
}

export class Pen {
  readonly ctx: Ctx;
  readonly iso: Iso;
  readonly #ox: number;
  readonly #oy: number;

  /** @param ox, oy where the grid's corner (0, 0) falls on the canvas */
  constructor(ctx: Ctx, iso: Iso, ox: number, oy: number) {
    this.ctx = ctx;
    this.iso = iso;
    this.#ox = ox;
    this.#oy = oy;
  }

  /** A pen on a canvas that shows a rectangle of the picture. */
  static on(ctx: Ctx, iso: Iso, rect: Rect): Pen {
    return new Pen(ctx, iso, -rect.left, -rect.top);
  }

  sx(x: number, y: number): number {
    return this.iso.x(x, y) + this.#ox;
  }

  sy(x: number, y: number, z = 0): number {
    return this.iso.y(x, y, z) + this.#oy;
  }

  get #metre(): number {
    return (this.iso.hw * 100) / this.iso.cellCm;
  }

  /** Metres in cells. */
  cells(metres: number): number {
    return (metres * 100) / this.iso.cellCm;
  }

  /** Path through points given as x, y, z in cells and metres. */
  path(...points: number[]): void {
    const { ctx } = this;
    ctx.beginPath();
    for (let i = 0; i < points.length; i += 3) {
      const px = this.sx(points[i]!, points[i + 1]!);
      const py = this.sy(points[i]!, points[i + 1]!, points[i + 2]!);
      if (i === 0) ctx.moveTo(px, py);
      else ctx.lineTo(px, py);
    }
    ctx.closePath();
  }

  fill(colour: string | CanvasGradient, ...points: number[]): void {
    this.path(...points);
    this.ctx.fillStyle = colour;
    this.ctx.fill();
  }

  /** A level rectangle. */
  flat(colour: string, x0: number, y0: number, x1: number, y1: number, z = 0): void {
    this.fill(colour, x0, y0, z, x1, y0, z, x1, y1, z, x0, y1, z);
  }

  /** The visible sides of a box. */
  box(t: Tones, x0: number, y0: number, x1: number, y1: number, z0: number, z1: number): void {
    this.fill(t.south, x0, y1, z0, x1, y1, z0, x1, y1, z1, x0, y1, z1);
    this.fill(t.east, x1, y1, z0, x1, y0, z0, x1, y0, z1, x1, y1, z1);
    this.flat(t.top, x0, y0, x1, y1, z1);
  }

  /** The south side of a box from x0 to x1, at y. */
  south(x0: number, x1: number, y: number): Face {
    return { plane: 'south', x: x0, y, length: ((x1 - x0) * this.iso.cellCm) / 100, pixels: this.#metre };
  }

  /** The east side of a box from y0 to y1, at x; its left end on screen is the south one. */
  east(x: number, y0: number, y1: number): Face {
    return { plane: 'east', x, y: y1, length: ((y1 - y0) * this.iso.cellCm) / 100, pixels: this.#metre };
  }

  /** Draws on a face: (u, v) in metres, v upwards. */
  on(face: Face, draw: (ctx: Ctx) => void): void {
    const { ctx, iso } = this;
    const m = 100 / iso.cellCm;
    ctx.save();
    ctx.transform(
      iso.hw * m,
      (face.plane === 'south' ? iso.hh : -iso.hh) * m,
      0,
      -iso.hz,
      this.sx(face.x, face.y),
      this.sy(face.x, face.y),
    );
    draw(ctx);
    ctx.restore();
  }

  /** A soft shadow on the floor around a footprint, falling to the right. */
  shadow(x0: number, y0: number, x1: number, y1: number, alpha = 0.16): void {
    const { ctx } = this;
    for (const [grow, a] of [
      [0.16, 0.35],
      [0.09, 0.35],
      [0.02, 0.3],
    ] as const) {
      const g = this.cells(grow);
      const drop = this.cells(0.1);
      ctx.globalAlpha = alpha * a;
      this.flat('#4a3b24', x0 - g + drop * 0.6, y0 - g * 0.3, x1 + g + drop, y1 + g * 0.6 + drop * 0.3);
    }
    ctx.globalAlpha = 1;
  }
}
