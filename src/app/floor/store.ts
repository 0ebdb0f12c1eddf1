/** The floor on one stage: playback, set, people, signs and camera together, a frame at a time. */
import { Badges } from './badges.ts';
import { Camera, PADDING } from './camera.ts';
import { Cast } from './cast.ts';
import { DepthTable } from './depth.ts';
import { WALL_M } from './draw/walls.ts';
import { Shelves } from './fill.ts';
import { Hour } from './hour.ts';
import { Iso } from './iso.ts';
import { boxesOf, layoutOf } from './layout.ts';
import { Meter } from './meter.ts';
import { Picker } from './picker.ts';
import { placesOf } from './places.ts';
import { Playback } from './playback.ts';
import { usePointer } from './pointer.ts';
import { Selection } from './selection.ts';
import { StoreSet } from './set.ts';
import { Signs } from './signs.ts';
import type { Stage } from './stage.ts';
import { Tempo } from './tempo.ts';
import type {
  Floor,
  FloorOptions,
  FloorStats,
  Layer,
  Mark,
  Model,
  Padding,
  PickKind,
  Spot,
} from './types.ts';
import { Wardrobe } from './wardrobe.ts';

/** Rest after the last turn of the wheel before everything is drawn again at the new scale. */
const SETTLE_MS = 180;
/** Shelves are looked at no more often than this, and redrawn for this long in a frame. */
const LOOK_MS = 240;
const PAINT_MS = 3;
/** A real frame is never counted longer than this. */
const LONGEST_MS = 400;

export class StoreFloor implements Floor {
  readonly #parent: HTMLElement;
  readonly #stage: Stage;
  readonly #options: FloorOptions;
  readonly #model: Model;
  readonly #playback: Playback;
  readonly #set: StoreSet;
  readonly #signs: Signs;
  readonly #badges: Badges;
  readonly #cast: Cast;
  readonly #camera: Camera;
  readonly #picker: Picker;
  readonly #wardrobe: Wardrobe;
  readonly #meter = new Meter();
  readonly #tempo = new Tempo();
  readonly #stops: (() => void)[] = [];
  readonly #hour: Hour;
  #padding: Padding;
  readonly #selection: Selection;
  #layer: Layer = 'none';
  #marks: readonly (Mark | undefined)[] = [];
  #bakedHw = 0;
  #timeMs = 0;
  #lastMs = 0;
  #dirty = true;
  #stale = false;
  #painting = false;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #settling = 0;
  #raf = 0;
  #over = false;

  constructor(parent: HTMLElement, stage: Stage, options: FloorOptions) {
    this.#parent = parent;
    this.#stage = stage;
    this.#options = options;
    const model = options.model ?? options.view.model;
    this.#model = model;
    this.#padding = { ...PADDING, ...options.padding };
    const { floor } = model.scenario;
    const shelves = new Shelves(model, options.view);
    const places = placesOf(model);
    this.#playback = new Playback(model, places, (p) => shelves.fixtureOf(p));
    this.#hour = new Hour(model, options.game, options.view, this.#playback);
    const layout = layoutOf(model, places);
    const depth = new DepthTable(boxesOf(layout), floor.width, floor.depth);
    const iso = new Iso(20, floor.cellCm);
    this.#set = new StoreSet(stage, model, shelves, depth, layout, iso);
    this.#signs = new Signs(stage, model, layout, iso);
    this.#badges = new Badges(stage, [...layout.fixtures, ...layout.tills.map((t) => t.box)], iso);
    this.#wardrobe = new Wardrobe(stage);
    const kit = { iso, bubbles: undefined, wardrobe: this.#wardrobe, depth, stage };
    this.#cast = new Cast(model, this.#playback, places, kit, () => options.view.looks());
    this.#cast.reducedMotion = options.reducedMotion ?? false;
    this.#picker = new Picker(model, layout, depth, this.#cast);
    this.#selection = new Selection(this.#picker, this.#signs, this.#cast);
    const { width, depth: deep, cellCm } = floor;
    this.#camera = new Camera({ width, depth: deep, cellCm, wallM: WALL_M, below: 1, ratio: stage.ratio });
    this.#listen();
    this.resize();
  }

  #listen(): void {
    const { canvas } = this.#stage;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.display = 'block';
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(this.#parent);
    this.#stops.push(() => observer.disconnect());
    this.#stops.push(
      usePointer(canvas, {
        pan: (dx, dy) => this.panBy(dx, dy),
        zoom: (factor, x, y) => this.zoomBy(factor, x, y),
        click: (x, y) => {
          const found = this.#under(x, y);
          if (found) this.#options.onPick?.(found.kind, found.id);
        },
        hover: (x, y) => this.#options.onPick !== undefined && this.#under(x, y) !== undefined,
      }),
    );
  }

  sync(timeMs: number): void {
    if (this.#over) return;
    const now = performance.now();
    const { trace } = this.#options.game;
    const rows = trace ? this.#playback.fold(trace) : 0;
    const moved = this.#tempo.tell(timeMs, now);
    this.#timeMs = timeMs;
    if (moved || rows > 0) this.#frame(now);
    else if (this.#unfinished) this.#soon(false);
  }

  #frame(now: number): void {
    const real = now - this.#lastMs;
    this.#lastMs = now;
    this.#dirty = false;
    this.#cast.show(this.#timeMs, Math.min(real, LONGEST_MS), this.#tempo.at(now));
    const hour = this.#hour.at(this.#timeMs, now);
    this.#set.show(hour);
    this.#signs.showTills(hour.open);
    this.#showShelves(now);
    this.#selection.follow();
    const aim = this.#camera.aim(this.#bakedHw);
    this.#stage.look(aim.x, aim.y, aim.zoom);
    this.#set.aim(aim.x, aim.y, aim.zoom);
    this.#stage.render(now, real);
    this.#meter.frame(real, performance.now() - now);
    // Somebody is still on the way, or the clock may just have stopped: the page may not call again.
    if (this.#unfinished || this.#tempo.running) this.#soon(false);
  }

  /**
   * Asks for a frame for what the clock does not cause: the camera, a highlight, a fill, somebody on the way. While the
   * clock runs, the page's next call draws it: one frame of the browser is never drawn twice.
   */
  #soon(dirty = true): void {
    if (dirty) this.#dirty = true;
    if (this.#raf || this.#over) return;
    this.#raf = requestAnimationFrame(() => {
      this.#raf = 0;
      const now = performance.now();
      const stopped = this.#tempo.hasStopped(now);
      if (stopped || (this.#unfinished && !this.#tempo.running)) this.#frame(now);
      else if (this.#tempo.running) this.#soon(false);
    });
  }

  /** The verdict on the renderer, once. */
  verdict(): 'slow' | 'fine' | undefined {
    return this.#meter.verdict();
  }

  refreshFixtures(): void {
    this.#stale = true;
    this.#soon(false);
  }

  /** Shelves that changed are redrawn a few at a time, so that no frame waits for all of them. */
  #showShelves(now: number): void {
    if (this.#stale && now - this.#lookedAt > LOOK_MS) {
      this.#stale = false;
      this.#lookedAt = now;
      this.#set.look();
      this.#painting = true;
    }
    if (this.#painting) this.#painting = this.#set.work(PAINT_MS);
  }

  /** Something goes on that needs frames, whether the clock moves or not. */
  get #unfinished(): boolean {
    return this.#dirty || this.#stale || this.#painting || this.#cast.busy;
  }

  setLayer(layer: Layer, marks: readonly (Mark | undefined)[]): void {
    if (this.#over) return;
    this.#marks = marks;
    if (layer !== this.#layer) {
      this.#layer = layer;
      this.#set.layer = layer;
      this.#set.refresh();
    }
    this.#showLayer();
    this.#soon();
  }

  #showLayer(): void {
    this.#badges.show(this.#layer, this.#marks, this.#model.fixtures.length);
  }

  highlight(kind: PickKind, id: string | null): void {
    if (this.#over) return;
    this.#selection.set(kind, id);
    this.#soon();
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.#parent;
    if (this.#over || clientWidth < 2 || clientHeight < 2) return;
    this.#stage.resize(clientWidth, clientHeight);
    this.#set.paper();
    this.#frameView();
  }

  setPadding(padding: Partial<Padding>): void {
    this.#padding = { ...this.#padding, ...padding };
    this.#frameView();
  }

  #frameView(): void {
    const r = this.#stage.ratio;
    const { top, right, bottom, left } = this.#padding;
    const padding = { top: top * r, right: right * r, bottom: bottom * r, left: left * r };
    this.#camera.setView(this.#stage.width, this.#stage.height, padding);
    this.#rebake();
  }

  /** Everything at the scale of the camera, when it is another one. */
  #rebake(): void {
    if (this.#over) return;
    this.#camera.settle();
    if (this.#camera.hw !== this.#bakedHw) {
      this.#bakedHw = this.#camera.hw;
      const iso = this.#iso;
      this.#wardrobe.rescale(iso.hz);
      this.#set.bake(iso);
      this.#signs.bake(iso);
      this.#badges.bake(iso);
      this.#cast.kit.iso = iso;
      this.#cast.kit.bubbles = this.#signs.bubbles;
      this.#showLayer();
      this.#selection.draw();
    }
    this.#soon();
  }

  setReducedMotion(reduced: boolean): void {
    this.#cast.reducedMotion = reduced;
    this.#soon();
  }

  panBy(dx: number, dy: number): void {
    this.#camera.panBy(Math.round(dx * this.#stage.ratio), Math.round(dy * this.#stage.ratio));
    this.#soon();
  }

  zoomBy(factor: number, x?: number, y?: number): void {
    const { ratio, width, height } = this.#stage;
    this.#camera.zoomBy(factor, {
      x: x === undefined ? width / 2 : x * ratio,
      y: y === undefined ? height / 2 : y * ratio,
    });
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => this.#rebake(), SETTLE_MS);
    this.#soon();
  }

  fit(): void {
    this.#camera.fit();
    this.#rebake();
  }

  get #iso(): Iso {
    return new Iso(this.#camera.hw, this.#model.scenario.floor.cellCm);
  }

  #under(x: number, y: number) {
    const at = this.#camera.picture(x, y);
    return this.#picker.at(this.#iso, at.x, at.y);
  }

  locate(kind: PickKind, id: string): Spot | null {
    const rect = this.#picker.rect(this.#iso, kind, id);
    return rect ? this.#camera.spot(rect) : null;
  }

  stats(): FloorStats {
    return { renderer: this.#stage.renderer, people: this.#cast.people, ...this.#meter.read() };
  }

  /** What another stage needs to go on from here. */
  handOver(to: StoreFloor): void {
    to.setPadding(this.#padding);
    if (this.#layer !== 'none') to.setLayer(this.#layer, this.#marks);
    to.highlight(this.#selection.kind, this.#selection.id);
    to.setReducedMotion(this.#cast.reducedMotion);
    to.sync(this.#timeMs);
  }

  destroy(): void {
    this.#over = true;
    for (const stop of this.#stops) stop();
    cancelAnimationFrame(this.#raf);
    clearTimeout(this.#settling);
    this.#stage.destroy();
  }
}
