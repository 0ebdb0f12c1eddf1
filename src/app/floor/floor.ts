/** Opens the isometric floor: the picture of the store at work. Load this file with a dynamic import, it brings Phaser. */
import { hasFastWebgl, openStage, type Renderer } from './stage.ts';
import { StoreFloor } from './store.ts';
import type {
  Floor,
  FloorOptions,
  FloorStats,
  Layer,
  Mark,
  Padding,
  PickKind,
  RendererChoice,
  Spot,
} from './types.ts';

export type {
  Floor,
  FloorOptions,
  FloorStats,
  Layer,
  Mark,
  Padding,
  PickKind,
  RendererChoice,
  Spot,
} from './types.ts';

/** Longest wait for the fonts of the signs. */
const FONTS_MS = 400;

/**
 * Opens the floor in an element, which it fills and follows when it changes size.
 * Rejects when the browser can draw neither with WebGL nor with Canvas.
 */
export async function createFloor(parent: HTMLElement, options: FloorOptions): Promise<Floor> {
  const choice = rendererAsked(options);
  const renderer: Renderer = choice === 'auto' ? (hasFastWebgl() ? 'webgl' : 'canvas') : choice;
  await fontsReady();
  const stage = await openStage(parent, renderer).catch((error: unknown) => {
    if (renderer === 'canvas') throw error;
    return openStage(parent, 'canvas');
  });
  return new AutoFloor(parent, options, new StoreFloor(parent, stage, options), choice === 'auto');
}

function rendererAsked(options: FloorOptions): RendererChoice {
  const asked = new URLSearchParams(window.location.search).get('renderer');
  return asked === 'canvas' || asked === 'webgl' ? asked : (options.renderer ?? 'auto');
}

/** Signs are painted once: better wait a moment for their font than paint them in another. */
async function fontsReady(): Promise<void> {
  const loads = Promise.all([
    document.fonts.load('700 20px "Bricolage Grotesque Variable"'),
    document.fonts.load('700 20px "Atkinson Hyperlegible Next Variable"'),
  ]).catch(() => undefined);
  await Promise.race([loads, new Promise((done) => setTimeout(done, FONTS_MS))]);
}

/** A floor that leaves WebGL for Canvas when its first second is slow, as on computers without a graphics card. */
class AutoFloor implements Floor {
  readonly #parent: HTMLElement;
  readonly #options: FloorOptions;
  #floor: StoreFloor;
  #onTrial: boolean;
  #destroyed = false;

  constructor(parent: HTMLElement, options: FloorOptions, floor: StoreFloor, mayChange: boolean) {
    this.#parent = parent;
    this.#options = options;
    this.#floor = floor;
    this.#onTrial = mayChange && floor.stats().renderer === 'webgl';
  }

  sync(timeMs: number): void {
    this.#floor.sync(timeMs);
    if (!this.#onTrial) return;
    const verdict = this.#floor.verdict();
    if (verdict === undefined) return;
    this.#onTrial = false;
    if (verdict === 'slow') void this.#changeStage();
  }

  async #changeStage(): Promise<void> {
    const stage = await openStage(this.#parent, 'canvas').catch(() => undefined);
    if (!stage) return;
    if (this.#destroyed) return stage.destroy();
    const before = this.#floor;
    this.#floor = new StoreFloor(this.#parent, stage, this.#options);
    before.handOver(this.#floor);
    before.destroy();
  }

  refreshFixtures(): void {
    this.#floor.refreshFixtures();
  }

  highlight(kind: PickKind, id: string | null): void {
    this.#floor.highlight(kind, id);
  }

  setLayer(layer: Layer, marks: readonly (Mark | undefined)[]): void {
    this.#floor.setLayer(layer, marks);
  }

  resize(): void {
    this.#floor.resize();
  }

  setPadding(padding: Partial<Padding>): void {
    this.#floor.setPadding(padding);
  }

  setReducedMotion(reduced: boolean): void {
    this.#floor.setReducedMotion(reduced);
  }

  panBy(dx: number, dy: number): void {
    this.#floor.panBy(dx, dy);
  }

  zoomBy(factor: number, x?: number, y?: number): void {
    this.#floor.zoomBy(factor, x, y);
  }

  fit(): void {
    this.#floor.fit();
  }

  locate(kind: PickKind, id: string): Spot | null {
    return this.#floor.locate(kind, id);
  }

  stats(): FloorStats {
    return this.#floor.stats();
  }

  destroy(): void {
    this.#destroyed = true;
    this.#floor.destroy();
  }
}
