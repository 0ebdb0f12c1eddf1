/** What floats above the floor: bubbles, lights of the tills, the outline of what is selected. */

import type { Bubbles } from './actor.ts';
import { BUBBLES, drawSign, drawWant } from './draw/bubbles.ts';
import { fade, familyColour, TOMATO } from './draw/colours.ts';
import { newCanvas, Pen } from './draw/pen.ts';
import { drawTillLight, LIGHT_M } from './draw/till.ts';
import { type Box, type Iso, screenRect } from './iso.ts';
import type { Layout } from './layout.ts';
import type { Picture, Stage } from './stage.ts';
import type { Model } from './types.ts';

/** Depths above everything that stands on the floor. */
const ABOVE = { light: 8e6, outline: 8.5e6 } as const;

export class Signs {
  readonly #stage: Stage;
  readonly #model: Model;
  readonly #layout: Layout;
  readonly #lights: Picture[] = [];
  #outline: Picture | undefined;
  #ring: Picture | undefined;
  #iso: Iso;
  #size = 24;
  #lightW = 24;
  #lightH = 24;

  constructor(stage: Stage, model: Model, layout: Layout, iso: Iso) {
    this.#stage = stage;
    this.#model = model;
    this.#layout = layout;
    this.#iso = iso;
  }

  /** Draws all of them at a scale. */
  bake(iso: Iso): void {
    this.#iso = iso;
    this.#bakeBubbles();
    this.#bakeLights();
    this.#bakeRing();
  }

  #bakeRing(): void {
    const r = this.#iso.hz * 0.46;
    const { canvas, ctx } = newCanvas(r * 2 + 6, r + 6);
    for (const [colour, width] of [
      ['#ffffff', 5],
      [TOMATO, 2.5],
    ] as const) {
      ctx.strokeStyle = colour;
      ctx.lineWidth = width;
      ctx.beginPath();
      ctx.ellipse(r + 3, r / 2 + 3, r, r / 2, 0, 0, Math.PI * 2);
      ctx.stroke();
    }
    this.#stage.texture('ring', canvas);
    this.#ring ??= this.#stage.picture('ring', 0).setVisible(false);
    this.#ring.setTexture('ring');
  }

  /** A ring on the floor around somebody. */
  ring(at: { x: number; y: number; depth: number } | undefined): void {
    if (!this.#ring) return;
    this.#ring.setVisible(at !== undefined);
    if (!at) return;
    const { width, height } = this.#ring;
    this.#ring
      .setPosition(
        Math.round(this.#iso.x(at.x, at.y) - width / 2),
        Math.round(this.#iso.y(at.x, at.y) - height / 2),
      )
      .setDepth(at.depth - 0.5);
  }

  /** For the cast: frames of the bubbles. */
  get bubbles(): Bubbles {
    return {
      key: 'bubbles',
      size: this.#size,
      frameOf: (kind, product) =>
        kind === 'missing' && product >= 0
          ? BUBBLES.length + this.#model.familyOf[product]!
          : Math.max(0, (BUBBLES as readonly string[]).indexOf(kind)),
    };
  }

  #bakeBubbles(): void {
    const { families } = this.#model;
    const s = Math.round(Math.max(22, Math.min(48, this.#iso.hw * 0.92)));
    this.#size = s;
    const count = BUBBLES.length + families.length;
    const { canvas, ctx } = newCanvas(s * count, s);
    for (let i = 0; i < count; i++) {
      ctx.save();
      ctx.translate(i * s, 0);
      const kind = BUBBLES[i];
      if (kind) drawSign(ctx, s, kind);
      else {
        const family = i - BUBBLES.length;
        drawWant(ctx, s, families[family]!.icon, familyColour(family));
      }
      ctx.restore();
    }
    this.#stage.texture('bubbles', canvas);
    for (let i = 0; i < count; i++) this.#stage.frame('bubbles', i, i * s, 0, s, s);
  }

  /** One texture for all tills: open and closed, side by side. */
  #bakeLights(): void {
    const { tills } = this.#layout;
    const w = Math.round(Math.max(18, this.#iso.hw * 0.7));
    const h = Math.round(w * 0.66 + this.#iso.hz * (LIGHT_M - this.#layout.tills[0]!.box.z1));
    this.#lightW = w;
    this.#lightH = h;
    const { canvas, ctx } = newCanvas(w * tills.length, h * 2);
    for (const [t, till] of tills.entries()) {
      for (const [row, open] of [true, false].entries()) {
        ctx.save();
        ctx.translate(t * w, row * h);
        drawTillLight(ctx, w, h, open, till.name);
        ctx.restore();
      }
    }
    this.#stage.texture('lights', canvas);
    for (const t of tills.keys()) {
      for (const row of [0, 1]) this.#stage.frame('lights', t * 2 + row, t * w, row * h, w, h);
      this.#lights[t] ??= this.#stage.picture('lights', ABOVE.light + t);
    }
  }

  /** Lights of the tills at this hour. */
  showTills(open: readonly boolean[]): void {
    for (const [t, { box, plan }] of this.#layout.tills.entries()) {
      // On the corner of the desk that is furthest from the cashier, towards the line.
      const cx = plan.dx === 0 ? box.x1 - 0.08 : plan.dx < 0 ? box.x0 + 0.1 : box.x1 - 0.1;
      const cy = plan.dx !== 0 ? box.y1 - 0.08 : plan.dy < 0 ? box.y0 + 0.1 : box.y1 - 0.1;
      const x = this.#iso.x(cx, cy);
      const y = this.#iso.y(cx, cy, box.z1);
      this.#lights[t]
        ?.setTexture('lights', t * 2 + (open[t] ? 0 : 1))
        .setPosition(Math.round(x - this.#lightW / 2), Math.round(y - this.#lightH));
    }
  }

  /** Outlines a box; null takes the outline away. */
  outline(box: Box | null): void {
    if (!box) {
      this.#outline?.setVisible(false);
      return;
    }
    const r = screenRect(this.#iso, box);
    const m = 6;
    const left = Math.floor(r.left) - m;
    const top = Math.floor(r.top) - m;
    const { canvas, ctx } = newCanvas(Math.ceil(r.right) + m - left, Math.ceil(r.bottom) + m - top);
    const pen = new Pen(ctx, this.#iso, -left, -top);
    const { x0, y0, x1, y1, z1 } = box;
    pen.path(x0, y1, 0, x1, y1, 0, x1, y0, 0, x1, y0, z1, x0, y0, z1, x0, y1, z1);
    ctx.lineJoin = 'round';
    ctx.fillStyle = fade('#fff6df', 0.16);
    ctx.fill();
    ctx.strokeStyle = '#ffffff';
    ctx.lineWidth = 5;
    ctx.stroke();
    ctx.strokeStyle = TOMATO;
    ctx.lineWidth = 2.5;
    ctx.stroke();
    this.#stage.texture('outline', canvas);
    this.#outline ??= this.#stage.picture('outline', ABOVE.outline);
    this.#outline.setTexture('outline').setPosition(left, top).setVisible(true);
  }
}
