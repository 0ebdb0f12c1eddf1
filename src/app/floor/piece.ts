/** A thing of the set with a texture of its own, painted again only when its state changes. */
import { newCanvas, Pen } from './draw/pen.ts';
import { type Box, type Iso, screenRect } from './iso.ts';
import type { Picture, Stage } from './stage.ts';

/** Room around a box for its shadow, in metres. */
const MARGIN_M = 0.5;

export class Piece {
  readonly key: string;
  readonly box: Box;
  readonly #depth: number;
  readonly #draw: (pen: Pen) => void;
  #state: string | number | undefined;
  #image: Picture | undefined;

  /** @param draw paints it as it is now */
  constructor(key: string, box: Box, depth: number, draw: (pen: Pen) => void) {
    this.key = key;
    this.box = box;
    this.#depth = depth;
    this.#draw = draw;
  }

  /** The scale has changed: whatever the state, paint again. */
  forget(): void {
    this.#state = undefined;
  }

  /** Paints if the state is another one than last time; true when it did. */
  show(stage: Stage, iso: Iso, state: string | number): boolean {
    if (state === this.#state) return false;
    this.#state = state;
    const r = screenRect(iso, this.box);
    const m = Math.ceil(MARGIN_M * iso.hz);
    const left = Math.floor(r.left) - m;
    const top = Math.floor(r.top) - m;
    const { canvas, ctx } = newCanvas(Math.ceil(r.right) + m - left, Math.ceil(r.bottom) + m - top);
    this.#draw(new Pen(ctx, iso, -left, -top));
    stage.texture(this.key, canvas);
    this.#image ??= stage.picture(this.key, this.#depth);
    this.#image.setTexture(this.key).setPosition(left, top);
    return true;
  }
}
