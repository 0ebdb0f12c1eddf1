/** Opens the isometric floor: the picture of the store at work. Load this file with a dynamic import, it brings Phaser. */
import { Camera } from './camera.ts';
import { Cast } from './cast.ts';
import { DepthTable } from './depth.ts';
import { boxOf } from './draw/fixtures.ts';
import { WALL_M } from './draw/ground.ts';
import { Shelves } from './fill.ts';
import { Iso, insideBox, screenRect } from './iso.ts';
import { placesOf } from './places.ts';
import { Playback } from './playback.ts';
import { StoreSet, tillBox } from './set.ts';
import { hasFastWebgl, openStage, type Renderer, type Stage } from './stage.ts';
import type { Floor, FloorOptions, FloorStats, Layer, Padding, PickKind, Spot } from './types.ts';
import { Wardrobe } from './wardrobe.ts';

export type {
  Floor,
  FloorOptions,
  FloorStats,
  Layer,
  Padding,
  PickKind,
  RendererChoice,
  Spot,
} from './types.ts';

const PADDING: Padding = { top: 24, right: 20, bottom: 20, left: 20 };

/** Opens the floor in an element, which it fills. */
export async function createFloor(parent: HTMLElement, options: FloorOptions): Promise<Floor> {
  const stage = await openStage(parent, chooseRenderer(options));
  return new StoreFloor(parent, stage, options);
}

function chooseRenderer(options: FloorOptions): Renderer {
  const asked = new URLSearchParams(window.location.search).get('renderer') ?? options.renderer ?? 'auto';
  if (asked === 'canvas' || asked === 'webgl') return asked;
  return hasFastWebgl() ? 'webgl' : 'canvas';
}

class StoreFloor implements Floor {
  readonly #parent: HTMLElement;
  readonly #stage: Stage;
  readonly #options: FloorOptions;
  readonly #model;
  readonly #playback: Playback;
  readonly #set: StoreSet;
  readonly #cast: Cast;
  readonly #camera: Camera;
  readonly #wardrobe: Wardrobe;
  readonly #observer: ResizeObserver;
  #padding: Padding;
  #bakedHw = 0;
  #timeMs = 0;
  #lastReal = 0;
  #speed = 15;
  #dirty = true;
  #deltas: number[] = [];
  #work: number[] = [];
  #settling = 0;
  #raf = 0;

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
    const boxes = [...model.fixtures.map(boxOf), ...model.tills.map(tillBox)];
    const depth = new DepthTable(boxes, floor.width, floor.depth);
    const iso = new Iso(20, floor.cellCm);
    this.#set = new StoreSet(stage, model, shelves, depth, iso);
    this.#wardrobe = new Wardrobe(stage);
    this.#cast = new Cast(stage, model, this.#playback, depth, iso, this.#wardrobe);
    this.#cast.reducedMotion = options.reducedMotion ?? false;
    this.#camera = new Camera({
      width: floor.width,
      depth: floor.depth,
      cellCm: floor.cellCm,
      wallM: WALL_M,
      below: 1.2,
    });
    stage.canvas.setAttribute('aria-hidden', 'true');
    stage.canvas.style.display = 'block';
    this.#listen();
    this.#observer = new ResizeObserver(() => this.resize());
    this.#observer.observe(parent);
    this.resize();
  }

  sync(timeMs: number): void {
    const now = performance.now();
    const real = now - this.#lastReal;
    const { trace } = this.#options.game;
    const rows = trace ? this.#playback.fold(trace) : 0;
    const moved = timeMs - this.#timeMs;
    if (moved > 0 && real > 0 && real < 400) this.#speed += (moved / real - this.#speed) * 0.15;
    if (moved === 0 && rows === 0 && !this.#dirty && !this.#cast.late) {
      this.#lastReal = now;
      return;
    }
    this.#timeMs = timeMs;
    this.#frame(now, real);
  }

  #frame(now: number, real: number): void {
    this.#lastReal = now;
    this.#cast.show(this.#timeMs, real, this.#speed);
    const zoom = this.#camera.hw / this.#bakedHw;
    const x = -this.#camera.x / zoom;
    const y = -this.#camera.y / zoom;
    this.#stage.look(x, y, zoom);
    this.#set.look(x, y, zoom);
    this.#stage.render(now, real);
    this.#dirty = false;
    this.#deltas.push(real);
    this.#work.push(performance.now() - now);
    if (this.#deltas.length > 240) {
      this.#deltas.shift();
      this.#work.shift();
    }
  }

  /** A frame for what the store's clock does not cause: the camera, a highlight. */
  #soon(): void {
    this.#dirty = true;
    if (this.#raf) return;
    this.#raf = requestAnimationFrame(() => {
      this.#raf = 0;
      if (this.#dirty) this.#frame(performance.now(), Math.min(100, performance.now() - this.#lastReal));
    });
  }

  refreshFixtures(): void {
    if (this.#set.refresh()) this.#soon();
  }

  highlight(_kind: PickKind, _id: string | null): void {
    this.#soon();
  }

  setLayer(layer: Layer): void {
    this.#set.layer = layer;
    this.refreshFixtures();
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.#parent;
    if (clientWidth < 2 || clientHeight < 2) return;
    this.#stage.resize(clientWidth, clientHeight);
    this.#set.paper(this.#stage.width, this.#stage.height);
    this.#view();
    this.#rebake();
  }

  #view(): void {
    const r = this.#stage.ratio;
    const p = this.#padding;
    this.#camera.setView(this.#stage.width, this.#stage.height, {
      top: p.top * r,
      right: p.right * r,
      bottom: p.bottom * r,
      left: p.left * r,
    });
  }

  setPadding(padding: Partial<Padding>): void {
    this.#padding = { ...this.#padding, ...padding };
    this.#view();
    this.#rebake();
  }

  #rebake(): void {
    this.#camera.settle();
    if (this.#camera.hw !== this.#bakedHw) {
      this.#bakedHw = this.#camera.hw;
      const iso = new Iso(this.#bakedHw, this.#model.scenario.floor.cellCm);
      this.#wardrobe.rescale(iso.hz);
      this.#set.bake(iso);
      this.#cast.iso = iso;
      this.#cast.bubbles = this.#set.bubbles;
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
    const r = this.#stage.ratio;
    this.#camera.zoomBy(factor, {
      x: x === undefined ? this.#stage.width / 2 : x * r,
      y: y === undefined ? this.#stage.height / 2 : y * r,
    });
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => this.#rebake(), 180);
    this.#soon();
  }

  fit(): void {
    this.#camera.fit();
    this.#rebake();
  }

  locate(kind: PickKind, id: string): Spot | null {
    const box =
      kind === 'fixture'
        ? this.#set.fixtureBoxes[this.#model.fixtureIndex.get(id) ?? -1]
        : kind === 'till'
          ? this.#set.tillBoxes[this.#model.tillIndex.get(id) ?? -1]
          : undefined;
    if (!box) return null;
    const iso = new Iso(this.#camera.hw, this.#model.scenario.floor.cellCm);
    const rect = screenRect(iso, box);
    const r = this.#stage.ratio;
    return {
      x: (this.#camera.x + (rect.left + rect.right) / 2) / r,
      y: (this.#camera.y + (rect.top + rect.bottom) / 2) / r,
      top: (this.#camera.y + rect.top) / r,
    };
  }

  stats(): FloorStats {
    const sorted = [...this.#deltas].sort((a, b) => a - b);
    const mean = sorted.reduce((a, b) => a + b, 0) / Math.max(1, sorted.length);
    return {
      renderer: this.#stage.renderer,
      fps: mean > 0 ? 1000 / mean : 0,
      p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      workMs: this.#work.reduce((a, b) => a + b, 0) / Math.max(1, this.#work.length),
      people: this.#cast.people,
    };
  }

  #listen(): void {
    const { canvas } = this.#stage;
    let down: { x: number; y: number; moved: boolean } | undefined;
    canvas.addEventListener('pointerdown', (e) => {
      down = { x: e.clientX, y: e.clientY, moved: false };
      canvas.setPointerCapture(e.pointerId);
    });
    canvas.addEventListener('pointermove', (e) => {
      if (!down) return;
      const dx = e.clientX - down.x;
      const dy = e.clientY - down.y;
      if (!down.moved && Math.hypot(dx, dy) < 5) return;
      down = { x: e.clientX, y: e.clientY, moved: true };
      this.panBy(dx, dy);
    });
    canvas.addEventListener('pointerup', (e) => {
      if (down && !down.moved) this.#pick(e.offsetX, e.offsetY);
      down = undefined;
    });
    canvas.addEventListener(
      'wheel',
      (e) => {
        e.preventDefault();
        this.zoomBy(e.deltaY < 0 ? 1.15 : 1 / 1.15, e.offsetX, e.offsetY);
      },
      { passive: false },
    );
  }

  #pick(cssX: number, cssY: number): void {
    const iso = new Iso(this.#camera.hw, this.#model.scenario.floor.cellCm);
    const sx = cssX * this.#stage.ratio - this.#camera.x;
    const sy = cssY * this.#stage.ratio - this.#camera.y;
    let best: { kind: PickKind; id: string; key: number } | undefined;
    for (const [f, box] of this.#set.fixtureBoxes.entries()) {
      const key = box.x1 + box.y1;
      if (insideBox(iso, box, sx, sy) && (!best || key > best.key))
        best = { kind: 'fixture', id: this.#model.fixtures[f]!.id, key };
    }
    if (best) this.#options.onPick?.(best.kind, best.id);
  }

  destroy(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#raf);
    clearTimeout(this.#settling);
    this.#stage.destroy();
  }
}
