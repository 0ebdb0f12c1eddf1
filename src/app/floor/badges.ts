/** What a layer writes above fixtures and tills, and the colour it lays over fixtures. */
import { fade } from './draw/colours.ts';
import { newCanvas, Pen } from './draw/pen.ts';
import { type Box, type Iso, screenRect } from './iso.ts';
import { SCALES, WHITE_FROM } from './scale.ts';
import type { Picture, Stage } from './stage.ts';
import type { Layer, Mark } from './types.ts';

const DEPTH = { tint: 8.4e6, badge: 8.8e6 } as const;

/** A picture with a key of its own, drawn again only when what it says has changed. */
interface Kept {
  picture: Picture;
  says: string;
}

export class Badges {
  readonly #stage: Stage;
  readonly #boxes: readonly Box[];
  readonly #badges: (Kept | undefined)[] = [];
  readonly #tints: (Kept | undefined)[] = [];
  #iso: Iso;

  /** @param boxes what can be marked, in the order of the marks */
  constructor(stage: Stage, boxes: readonly Box[], iso: Iso) {
    this.#stage = stage;
    this.#boxes = boxes;
    this.#iso = iso;
  }

  /** Another scale: everything is drawn again when next shown. */
  bake(iso: Iso): void {
    this.#iso = iso;
    for (const kept of [...this.#badges, ...this.#tints]) if (kept) kept.says = '';
  }

  /**
   * Shows the marks of a layer; undefined hides one.
   * @param tinted boxes from the first on that are coloured too: the tills that come after are small, their badge is enough
   */
  show(layer: Layer, marks: readonly (Mark | undefined)[], tinted: number): void {
    for (const [i, box] of this.#boxes.entries()) {
      const mark = layer === 'none' ? undefined : marks[i];
      this.#badge(i, box, layer, mark);
      this.#tint(i, box, layer, i < tinted && layer !== 'empty' ? mark : undefined);
    }
  }

  #badge(i: number, box: Box, layer: Layer, mark: Mark | undefined): void {
    const known = this.#badges[i];
    if (!mark || layer === 'none') {
      known?.picture.setVisible(false);
      return;
    }
    const says = `${layer}${mark.step}${mark.text}`;
    if (known?.says === says) {
      known.picture.setVisible(true);
      return;
    }
    const canvas = this.#drawBadge(SCALES[layer][mark.step]!, mark.step >= WHITE_FROM, mark.text);
    const key = `badge-${i}`;
    this.#stage.texture(key, canvas);
    const rect = screenRect(this.#iso, box);
    // In the middle of its top, where no sign of a wall is behind.
    const top = this.#iso.y((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, box.z1);
    const picture = known?.picture ?? this.#stage.picture(key, DEPTH.badge + i);
    picture
      .setTexture(key)
      .setPosition(
        Math.round((rect.left + rect.right - canvas.width) / 2),
        Math.round(top - canvas.height / 2),
      )
      .setVisible(true);
    this.#badges[i] = { picture, says };
  }

  #drawBadge(colour: string, white: boolean, text: string): HTMLCanvasElement {
    const s = Math.round(Math.max(20, this.#iso.hw * 0.7));
    const font = `800 ${Math.round(s * 0.56)}px "Atkinson Hyperlegible Next", "Trebuchet MS", sans-serif`;
    const measure = newCanvas(1, 1).ctx;
    measure.font = font;
    const w = Math.round(Math.max(s, measure.measureText(text).width + s * 0.7));
    const { canvas, ctx } = newCanvas(w, s);
    for (const [fill, edge] of [
      ['#ffffff', 0],
      [colour, 1.5],
    ] as const) {
      ctx.fillStyle = fill;
      ctx.beginPath();
      ctx.roundRect(edge, edge, w - 2 * edge, s - 2 * edge, s / 2);
      ctx.fill();
    }
    ctx.fillStyle = white ? '#ffffff' : '#1f2a44';
    ctx.font = font;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(text, w / 2, s * 0.53);
    return canvas;
  }

  #tint(i: number, box: Box, layer: Layer, mark: Mark | undefined): void {
    const known = this.#tints[i];
    if (!mark || layer === 'none') {
      known?.picture.setVisible(false);
      return;
    }
    const says = `${layer}${mark.step}`;
    if (known?.says === says) {
      known.picture.setVisible(true);
      return;
    }
    const r = screenRect(this.#iso, box);
    const left = Math.floor(r.left);
    const top = Math.floor(r.top);
    const { canvas, ctx } = newCanvas(Math.ceil(r.right) - left, Math.ceil(r.bottom) - top);
    const pen = new Pen(ctx, this.#iso, -left, -top);
    const { x0, y0, x1, y1, z1 } = box;
    pen.path(x0, y1, 0, x1, y1, 0, x1, y0, 0, x1, y0, z1, x0, y0, z1, x0, y1, z1);
    ctx.fillStyle = fade(SCALES[layer][mark.step]!, 0.62);
    ctx.fill();
    const key = `tint-${i}`;
    this.#stage.texture(key, canvas);
    const picture = known?.picture ?? this.#stage.picture(key, DEPTH.tint + i);
    picture.setTexture(key).setPosition(left, top).setVisible(true);
    this.#tints[i] = { picture, says };
  }
}
