/** The set: everything that does not walk. Baked into textures at the scale of the camera, redrawn when a fill changes. */
import type { DepthTable } from './depth.ts';
import { BUBBLES, drawBubble, drawSign } from './draw/bubbles.ts';
import { familyColour } from './draw/colours.ts';
import { boxOf, drawFixture, isOnWall } from './draw/fixtures.ts';
import { type Look, lookOf } from './draw/goods.ts';
import { drawGround, drawPaper, SLAB_M, WALL_M } from './draw/ground.ts';
import { newCanvas, Pen, tones } from './draw/pen.ts';
import type { Shelves } from './fill.ts';
import { type Box, Iso, type Rect, screenRect } from './iso.ts';
import type { Picture, Stage } from './stage.ts';
import type { Layer, Model } from './types.ts';

/** Room around a fixture's box for its shadow. */
const MARGIN = 8;
/** Largest side of a baked ground, in pixels: beyond, it is enlarged. */
const LARGEST = 4096;

interface Piece {
  readonly box: Box;
  image: Picture | undefined;
  signature: string;
}

export class StoreSet {
  readonly #stage: Stage;
  readonly #model: Model;
  readonly #shelves: Shelves;
  readonly #looks: readonly Look[];
  readonly #fixtures: Piece[];
  readonly #tills: Piece[];
  readonly #depth: DepthTable;
  #ground: Picture | undefined;
  #paper: Picture | undefined;
  iso: Iso;
  layer: Layer = 'none';

  constructor(stage: Stage, model: Model, shelves: Shelves, depth: DepthTable, iso: Iso) {
    this.#stage = stage;
    this.#model = model;
    this.#shelves = shelves;
    this.#depth = depth;
    this.iso = iso;
    this.#looks = model.products.map((_, p) => lookOf(familyColour(model.familyOf[p]!), p, model.subOf[p]!));
    this.#fixtures = model.fixtures.map((f) => ({ box: boxOf(f), image: undefined, signature: '' }));
    this.#tills = model.tills.map((t) => ({ box: tillBox(t), image: undefined, signature: '' }));
  }

  /** Draws everything again at a scale. */
  bake(iso: Iso): void {
    this.iso = iso;
    this.#bakeGround();
    this.#bakeBubbles();
    for (const piece of [...this.#fixtures, ...this.#tills]) piece.signature = '';
    this.refresh();
  }

  /** The paper fills the view whatever the camera does. */
  paper(width: number, height: number): void {
    const { canvas, ctx } = newCanvas(width, height);
    drawPaper(ctx, width, height);
    this.#stage.texture('paper', canvas);
    this.#paper ??= this.#stage.picture('paper', -2);
    this.#paper.setTexture('paper');
  }

  look(x: number, y: number, zoom: number): void {
    this.#paper?.setPosition(x, y).setScale(1 / zoom);
  }

  #bakeGround(): void {
    const { width, depth } = this.#model.scenario.floor;
    const rect = this.groundRect(this.iso);
    const shrink = Math.min(1, LARGEST / (rect.right - rect.left));
    const iso = shrink < 1 ? new Iso(this.iso.hw * shrink, this.iso.cellCm) : this.iso;
    const r = this.groundRect(iso);
    const { canvas, ctx } = newCanvas(r.right - r.left, r.bottom - r.top);
    drawGround(Pen.on(ctx, iso, r), this.#model);
    this.#stage.texture('ground', canvas);
    this.#ground ??= this.#stage.picture('ground', -1);
    this.#ground.setTexture('ground');
    this.#ground.setPosition(rect.left, rect.top).setScale(1 / shrink);
    void width;
    void depth;
  }

  groundRect(iso: Iso): Rect {
    const { width, depth } = this.#model.scenario.floor;
    const r = screenRect(iso, { x0: -0.6, y0: -0.6, x1: width + 0.6, y1: depth + 0.6, z1: WALL_M + 0.2 });
    return {
      left: Math.floor(r.left),
      top: Math.floor(r.top),
      right: Math.ceil(r.right),
      bottom: Math.ceil(r.bottom + SLAB_M * iso.hz + 14),
    };
  }

  /** Redraws the fixtures whose look has changed; true when one has. */
  refresh(): boolean {
    let changed = false;
    for (const [f, piece] of this.#fixtures.entries()) {
      const fixture = this.#model.fixtures[f]!;
      const fill = this.#shelves.fill(f);
      const signature = `${fill.signature}${this.layer}`;
      if (signature === piece.signature) continue;
      piece.signature = signature;
      changed = true;
      this.#bakePiece(piece, `fixture-${f}`, this.#depth.boxes[f]!, (pen) =>
        drawFixture(pen, {
          fixture,
          box: piece.box,
          fill,
          looks: this.#looks,
          layer: this.layer,
          onWall: isOnWall(fixture),
        }),
      );
    }
    for (const [t, piece] of this.#tills.entries()) {
      if (piece.signature !== '') continue;
      piece.signature = 'x';
      changed = true;
      const { x0, y0, x1, y1, z1 } = piece.box;
      this.#bakePiece(piece, `till-${t}`, this.#depth.boxes[this.#fixtures.length + t]!, (pen) => {
        pen.shadow(x0, y0, x1, y1);
        pen.box(tones('#cfc0a6'), x0, y0, x1, y1, 0, z1);
      });
    }
    return changed;
  }

  #bakePiece(piece: Piece, key: string, depth: number, draw: (pen: Pen) => void): void {
    const r = screenRect(this.iso, piece.box);
    const rect = {
      left: Math.floor(r.left) - MARGIN,
      top: Math.floor(r.top) - MARGIN,
      right: Math.ceil(r.right) + MARGIN,
      bottom: Math.ceil(r.bottom) + MARGIN,
    };
    const { canvas, ctx } = newCanvas(rect.right - rect.left, rect.bottom - rect.top);
    draw(Pen.on(ctx, this.iso, rect));
    this.#stage.texture(key, canvas);
    piece.image ??= this.#stage.picture(key, depth);
    piece.image.setTexture(key).setPosition(rect.left, rect.top);
  }

  #bubbleSize = 24;

  #bakeBubbles(): void {
    const families = this.#model.families.length;
    const s = Math.round(Math.max(22, Math.min(44, this.iso.hw * 0.95)));
    this.#bubbleSize = s;
    const { canvas, ctx } = newCanvas(s * (BUBBLES.length + families), s);
    this.#stage.texture('bubbles', canvas);
    for (let i = 0; i < BUBBLES.length + families; i++) {
      ctx.save();
      ctx.translate(i * s, 0);
      drawBubble(ctx, s);
      const kind = BUBBLES[i];
      if (kind) drawSign(ctx, s, kind);
      else {
        ctx.fillStyle = familyColour(i - BUBBLES.length);
        ctx.fillRect(s * 0.32, s * 0.24, s * 0.36, s * 0.38);
      }
      ctx.restore();
      this.#stage.frame('bubbles', i, i * s, 0, s, s);
    }
    this.#stage.touch('bubbles');
  }

  get bubbles() {
    return {
      key: 'bubbles',
      size: this.#bubbleSize,
      frameOf: (kind: string, product: number): number => {
        if (kind === 'missing') return product < 0 ? 0 : BUBBLES.length + this.#model.familyOf[product]!;
        return Math.max(0, (BUBBLES as readonly string[]).indexOf(kind));
      },
    };
  }

  /** Boxes of what can be clicked, with their kind and index. */
  get fixtureBoxes(): readonly Box[] {
    return this.#fixtures.map((p) => p.box);
  }

  get tillBoxes(): readonly Box[] {
    return this.#tills.map((p) => p.box);
  }
}

export function tillBox(t: Model['tills'][number]): Box {
  return { x0: t.x + 0.42, y0: t.y + 0.05, x1: t.x + 0.98, y1: t.y + 0.95, z1: 0.9 };
}
