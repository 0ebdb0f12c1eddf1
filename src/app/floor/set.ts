/** The set: everything that does not walk, baked into textures at the scale of the camera. */
import type { DepthTable } from './depth.ts';
import { familyColour } from './draw/colours.ts';
import { drawFixture, isOnWall } from './draw/fixtures.ts';
import { isGrown, lookOf } from './draw/goods.ts';
import { drawGround, drawPaper, SLAB_M } from './draw/ground.ts';
import { newCanvas, Pen } from './draw/pen.ts';
import {
  drawDoor,
  drawLockers,
  drawPallet,
  drawPickupCounter,
  MOST_CARTONS,
  MOST_PARCELS,
} from './draw/props.ts';
import { drawTill } from './draw/till.ts';
import { WALL_M } from './draw/walls.ts';
import type { FixtureFill, Shelves } from './fill.ts';
import { type Box, Iso, type Rect, screenRect } from './iso.ts';
import type { Layout } from './layout.ts';
import { paperAt } from './light.ts';
import { type LockersNow, NO_LOCKERS } from './lockers.ts';
import { Piece } from './piece.ts';
import type { Picture, Stage } from './stage.ts';
import type { Layer, Model } from './types.ts';

/** Largest side of a baked ground, in pixels: beyond, it is enlarged. */
const LARGEST = 4096;

/** What changes with the hour. */
export interface SetState {
  /** Tills with a cashier. */
  readonly open: readonly boolean[];
  /** Units on the dock. */
  readonly dockUnits: number;
  readonly lockers: LockersNow;
  readonly storeOpen: boolean;
  readonly lightStep: number;
  readonly dim: number;
}

export class StoreSet {
  iso: Iso;
  layer: Layer = 'none';
  readonly #stage: Stage;
  readonly #model: Model;
  readonly #shelves: Shelves;
  readonly #fixtures: Piece[];
  readonly #tills: Piece[];
  readonly #pallet: Piece;
  readonly #lockers: Piece | undefined;
  readonly #counter: Piece | undefined;
  readonly #doors: Piece[];
  readonly #fills: FixtureFill[];
  readonly #dirty = new Set<number>();
  #ground: Picture | undefined;
  #paper: Picture | undefined;
  #night: Picture | undefined;
  #paperStep = -1;
  #now: SetState = { open: [], dockUnits: 0, lockers: NO_LOCKERS, storeOpen: true, lightStep: 0, dim: 0 };

  constructor(stage: Stage, model: Model, shelves: Shelves, depth: DepthTable, layout: Layout, iso: Iso) {
    this.iso = iso;
    this.#stage = stage;
    this.#model = model;
    this.#shelves = shelves;
    this.#fills = model.fixtures.map((_, f) => shelves.fill(f));
    const looks = model.products.map(({ icon }, p) => {
      const family = model.familyOf[p]!;
      return lookOf(familyColour(family), p, model.subOf[p]!, isGrown(model.families[family]!.icon, icon));
    });
    let rank = 0;
    const piece = (key: string, box: Box, draw: (pen: Pen) => void): Piece =>
      new Piece(key, box, depth.boxes[rank++]!, draw);
    this.#fixtures = layout.fixtures.map((box, f) => {
      const fixture = model.fixtures[f]!;
      const onWall = isOnWall(fixture);
      return piece(`fixture-${f}`, box, (pen) =>
        drawFixture(pen, { fixture, box, fill: this.#fills[f]!, looks, layer: this.layer, onWall }),
      );
    });
    this.#tills = layout.tills.map(({ box, plan }, t) =>
      piece(`till-${t}`, { ...box, z1: box.z1 + 0.5 }, (pen) =>
        drawTill(pen, plan, this.#now.open[t] ?? false),
      ),
    );
    const { pallet, lockers, counter } = layout;
    this.#pallet = piece('pallet', pallet, (pen) => drawPallet(pen, pallet, this.#cartons));
    const doors = model.scenario.pickup?.lockers ?? { ambient: 0, cold: 0 };
    this.#lockers =
      lockers && piece('lockers', lockers, (pen) => drawLockers(pen, lockers, doors, this.#now.lockers));
    this.#counter =
      counter &&
      piece('counter', counter, (pen) => drawPickupCounter(pen, counter, this.#now.lockers.counter));
    this.#doors = layout.doors.map((door, d) =>
      piece(`door-${d}`, door.box, (pen) => drawDoor(pen, door, this.#now.storeOpen)),
    );
  }

  /** Draws everything again at a scale. */
  bake(iso: Iso): void {
    this.iso = iso;
    this.#bakeGround();
    for (const one of [...this.#fixtures, ...this.#tills, this.#pallet, ...this.#doors]) one.forget();
    this.#lockers?.forget();
    this.#counter?.forget();
    this.refresh();
    this.show(this.#now);
  }

  /** Looks at the shelves again; true when fixtures have to be redrawn. */
  look(): boolean {
    this.#shelves.look();
    for (const f of this.#fixtures.keys()) {
      const fill = this.#shelves.fill(f);
      if (fill.signature !== this.#fills[f]!.signature) this.#dirty.add(f);
      this.#fills[f] = fill;
    }
    return this.#dirty.size > 0;
  }

  /** Redraws fixtures that have changed until the time is over, at least one; true when some are left. */
  work(budgetMs: number): boolean {
    const start = performance.now();
    for (const f of this.#dirty) {
      this.#paint(f);
      if (performance.now() - start > budgetMs) break;
    }
    return this.#dirty.size > 0;
  }

  #paint(f: number): void {
    this.#dirty.delete(f);
    this.#fixtures[f]!.show(this.#stage, this.iso, `${this.#fills[f]!.signature}${this.layer}`);
  }

  /** Redraws all fixtures that look otherwise than they are, now. */
  refresh(): void {
    this.look();
    for (const f of this.#fixtures.keys()) this.#paint(f);
  }

  /** Facings of a fixture and how many are empty, at the last look. */
  fillOf(fixture: number): FixtureFill {
    return this.#fills[fixture]!;
  }

  get #cartons(): number {
    return Math.min(MOST_CARTONS, Math.ceil(this.#now.dockUnits / 30));
  }

  /** Shows the hour; true when something had to be redrawn. */
  show(state: SetState): boolean {
    const { dim } = this.#now;
    this.#now = state;
    let changed = dim !== state.dim;
    const see = (piece: Piece, as: string | number): void => {
      if (piece.show(this.#stage, this.iso, as)) changed = true;
    };
    for (const [t, piece] of this.#tills.entries()) see(piece, state.open[t] ? 1 : 0);
    see(this.#pallet, this.#cartons);
    const { ambient, cold, counter } = state.lockers;
    if (this.#lockers) see(this.#lockers, `${ambient}/${cold}`);
    if (this.#counter) see(this.#counter, Math.min(MOST_PARCELS, counter));
    for (const piece of this.#doors) see(piece, state.storeOpen ? 1 : 0);
    if (state.lightStep !== this.#paperStep) {
      this.paper();
      changed = true;
    }
    this.#night?.setVisible(state.dim > 0).setAlpha(state.dim);
    return changed;
  }

  /** The paper fills the view whatever the camera does; so does the dark of a closed store. */
  paper(): void {
    const { width, height } = this.#stage;
    this.#paperStep = this.#now.lightStep;
    const { canvas, ctx } = newCanvas(width, height);
    drawPaper(ctx, width, height, paperAt(this.#paperStep));
    this.#stage.texture('paper', canvas);
    this.#paper ??= this.#stage.picture('paper', -2);
    this.#paper.setTexture('paper');
    if (this.#night) return;
    const dark = newCanvas(4, 4);
    dark.ctx.fillStyle = '#1b2140';
    dark.ctx.fillRect(0, 0, 4, 4);
    this.#stage.texture('night', dark.canvas);
    this.#night = this.#stage.picture('night', 9e6).setVisible(false);
  }

  /** The camera has moved: world pixel at the top left, and enlargement. */
  aim(x: number, y: number, zoom: number): void {
    this.#paper?.setPosition(x, y).setScale(1 / zoom);
    const { width, height } = this.#stage;
    this.#night?.setPosition(x, y).setScale(width / 4 / zoom, height / 4 / zoom);
  }

  #bakeGround(): void {
    const rect = this.#groundRect(this.iso);
    const shrink = Math.min(1, LARGEST / (rect.right - rect.left));
    const iso = shrink < 1 ? new Iso(this.iso.hw * shrink, this.iso.cellCm) : this.iso;
    const r = this.#groundRect(iso);
    const { canvas, ctx } = newCanvas(r.right - r.left, r.bottom - r.top);
    drawGround(Pen.on(ctx, iso, r), this.#model);
    this.#stage.texture('ground', canvas);
    this.#ground ??= this.#stage.picture('ground', -1);
    this.#ground
      .setTexture('ground')
      .setPosition(rect.left, rect.top)
      .setScale(1 / shrink);
  }

  #groundRect(iso: Iso): Rect {
    const { width, depth, cellCm } = this.#model.scenario.floor;
    const edge = (100 / cellCm) * 1.3;
    const r = screenRect(iso, { x0: -edge, y0: -edge, x1: width + edge, y1: depth + edge, z1: WALL_M });
    return {
      left: Math.floor(r.left),
      top: Math.floor(r.top),
      right: Math.ceil(r.right),
      bottom: Math.ceil(r.bottom + SLAB_M * iso.hz),
    };
  }
}
