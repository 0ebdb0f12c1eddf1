/** What is under the pointer, and where on the screen something is. */
import type { Cast } from './cast.ts';
import { isCollector } from './collect.ts';
import type { DepthTable } from './depth.ts';
import { type Box, type Iso, insideBox, type Rect, screenRect } from './iso.ts';
import type { Layout } from './layout.ts';
import { MANAGER } from './manager.ts';
import type { Model, PickKind } from './types.ts';

export interface Picked {
  readonly kind: PickKind;
  readonly id: string;
}

/** Room of a person, in metres. */
const PERSON = { half: 0.3, tall: 1.75 } as const;

export class Picker {
  readonly #model: Model;
  readonly #cast: Cast;
  readonly #targets: {
    readonly kind: PickKind;
    readonly id: string;
    readonly box: Box;
    readonly depth: number;
  }[] = [];

  constructor(model: Model, layout: Layout, depth: DepthTable, cast: Cast) {
    this.#model = model;
    this.#cast = cast;
    let rank = 0;
    const add = (kind: PickKind, id: string, box: Box | undefined): void => {
      if (box) this.#targets.push({ kind, id, box, depth: depth.boxes[rank++]! });
    };
    for (const [f, box] of layout.fixtures.entries()) add('fixture', model.fixtures[f]!.id, box);
    for (const [t, till] of layout.tills.entries()) add('till', model.tills[t]!.id, till.box);
    add('dock', 'dock', layout.pallet);
    add('pickup', 'pickup', layout.lockers);
    add('pickup', 'pickup', layout.counter);
  }

  /** The thing in front at a point of the picture (pixels from the corner of the floor at the scale of `iso`). */
  at(iso: Iso, sx: number, sy: number): Picked | undefined {
    let best: (Picked & { depth: number }) | undefined;
    for (const target of this.#targets) {
      if (best && best.depth > target.depth) continue;
      if (insideBox(iso, target.box, sx, sy)) best = target;
    }
    for (const { key, x, y, depth } of this.#cast.all()) {
      // The manager is who points.
      if (key === MANAGER) continue;
      if (best && best.depth > depth) continue;
      const px = iso.x(x, y);
      const py = iso.y(x, y);
      if (Math.abs(sx - px) > PERSON.half * iso.hz || sy > py + 4 || sy < py - PERSON.tall * iso.hz) continue;
      const id = key >= 0 ? String(key) : this.#model.employees[-1 - key]!.id;
      if (isCollector(key)) best = { kind: 'pickup', id: 'pickup', depth };
      else best = { kind: key >= 0 ? 'shopper' : 'employee', id, depth };
    }
    return best;
  }

  /** Box of something that does not walk. */
  box(kind: PickKind, id: string): Box | undefined {
    return this.#targets.find((target) => target.kind === kind && target.id === id)?.box;
  }

  /** Number of a person in the cast; undefined for other kinds or unknown ids. */
  key(kind: PickKind, id: string): number | undefined {
    if (kind === 'shopper') return Number.parseInt(id, 10);
    if (kind !== 'employee') return undefined;
    const e = this.#model.employeeIndex.get(id);
    return e === undefined ? undefined : -1 - e;
  }

  /** Rectangle of something on the picture; undefined when it is not on the floor now. */
  rect(iso: Iso, kind: PickKind, id: string): Rect | undefined {
    const box = this.box(kind, id);
    if (box) return screenRect(iso, box);
    const key = this.key(kind, id);
    const at = key === undefined ? undefined : this.#cast.find(key);
    if (!at) return undefined;
    const x = iso.x(at.x, at.y);
    const y = iso.y(at.x, at.y);
    return {
      left: x - PERSON.half * iso.hz,
      right: x + PERSON.half * iso.hz,
      top: y - PERSON.tall * iso.hz,
      bottom: y,
    };
  }
}
