/** What the page and the floor say to each other. Nothing here needs Phaser, so the page may import it at once. */
import type { Game } from '../../store/game.ts';
import type { View } from '../../store/view.ts';

export type Model = View['model'];

/** What can be clicked or highlighted. */
export type PickKind = 'fixture' | 'till' | 'employee' | 'shopper' | 'dock' | 'pickup';

/** Ways of looking at the floor. */
export type Layer = 'none' | 'empty' | 'traffic' | 'yield' | 'wait';

/** What a layer says of one fixture or till: a number as it is read, and its step on the scale of colours. */
export interface Mark {
  readonly text: string;
  readonly step: number;
}

/** Room left free around the store by the cards that float above it, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface FloorOptions {
  readonly game: Game;
  readonly view: View;
  /** Left out, it is the view's. */
  readonly model?: Model;
  /**
   * Somebody clicked or tapped: ids are those of the scenario (fixture, till, employee), the number of the visit for a
   * shopper, and `dock` or `pickup` for the places there is one of.
   */
  readonly onPick?: (kind: PickKind, id: string) => void;
  readonly padding?: Partial<Padding>;
  /** `auto`: WebGL where it is fast, else Canvas. `?renderer=` in the address comes first. */
  readonly renderer?: RendererChoice;
  readonly reducedMotion?: boolean;
}

export type RendererChoice = 'auto' | 'canvas' | 'webgl';

/** Where something stands on the screen, in CSS pixels from the top left corner of the floor. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Top of what is drawn there: the card goes above or beside. */
  readonly top: number;
}

/** The picture of the store. It decides nothing; everything it shows is said elsewhere in words. */
export interface Floor {
  /** Shows the store at this time of the day in progress, in ms from midnight. Call it on every animation frame. */
  sync(timeMs: number): void;
  /** Shelves or facings may have changed: looks, and redraws the fixtures that did. About once per simulated minute. */
  refreshFixtures(): void;
  /** Outlines one thing; null clears. */
  highlight(kind: PickKind, id: string | null): void;
  /** Chooses a layer, or renews its marks: those of the fixtures, then of the tills, in the order of the model. */
  setLayer(layer: Layer, marks: readonly (Mark | undefined)[]): void;
  /** Reads the size of the parent again; it also happens by itself when the parent changes size. */
  resize(): void;
  setPadding(padding: Partial<Padding>): void;
  /** No walking, no gliding: people show where they stop. */
  setReducedMotion(reduced: boolean): void;
  panBy(dx: number, dy: number): void;
  /** Multiplies the zoom around a point (CSS pixels of the floor), its centre when left out. */
  zoomBy(factor: number, x?: number, y?: number): void;
  /** The whole store, centred. */
  fit(): void;
  /** Where to put a card about this; null when it is not on the floor now. */
  locate(kind: PickKind, id: string): Spot | null;
  /** What the last seconds cost. */
  stats(): FloorStats;
  destroy(): void;
}

export interface FloorStats {
  readonly renderer: 'canvas' | 'webgl';
  /** Frames really drawn per second while something moved, and the 95th percentile of the time between two. */
  readonly fps: number;
  readonly p95Ms: number;
  /** Mean script time of a frame, ms. */
  readonly workMs: number;
  readonly people: number;
}
