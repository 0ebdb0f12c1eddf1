/** What the page points at: an outline around a thing, a ring under somebody, which follows. */
import type { Cast } from './cast.ts';
import type { Picker } from './picker.ts';
import type { Signs } from './signs.ts';
import type { PickKind } from './types.ts';

export class Selection {
  readonly #picker: Picker;
  readonly #signs: Signs;
  readonly #cast: Cast;
  #kind: PickKind = 'fixture';
  #id: string | null = null;

  constructor(picker: Picker, signs: Signs, cast: Cast) {
    this.#picker = picker;
    this.#signs = signs;
    this.#cast = cast;
  }

  get kind(): PickKind {
    return this.#kind;
  }

  get id(): string | null {
    return this.#id;
  }

  set(kind: PickKind, id: string | null): void {
    this.#kind = kind;
    this.#id = id;
    this.draw();
  }

  /** Draws the outline again: another thing, or another scale. */
  draw(): void {
    this.#signs.outline((this.#id !== null && this.#picker.box(this.#kind, this.#id)) || null);
  }

  /** Puts the ring where somebody stands in this frame. */
  follow(): void {
    const key = this.#id === null ? undefined : this.#picker.key(this.#kind, this.#id);
    this.#signs.ring(key === undefined ? undefined : this.#cast.find(key));
  }
}
