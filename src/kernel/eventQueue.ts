// Pending events in a binary heap of doubles. An event is its key and nothing else: time, kind and actor packed in
// the 53 exact bits of a double. Events of one instant leave by kind then actor, never by order of insertion.

const ACTOR_SPAN = 1 << 20;
const KIND_SPAN = 1 << 5;
const TIME_SPAN = 1 << 28;
const TIME_UNIT = ACTOR_SPAN * KIND_SPAN;

/** Limits (excluded) of the three parts of a key: 2²⁸ ms is more than three days. */
export const EVENT_LIMITS = { timeMs: TIME_SPAN, kind: KIND_SPAN, actor: ACTOR_SPAN } as const;

/**
 * Packs an event: timeMs · 2²⁵ + kind · 2²⁰ + actor. The caller answers for integers with 0 ≤ timeMs < 2²⁸,
 * 0 ≤ kind < 32 and 0 ≤ actor < 2²⁰: nothing is checked here, this is the hot path.
 */
export function eventKey(timeMs: number, kind: number, actor: number): number {
  return timeMs * TIME_UNIT + kind * ACTOR_SPAN + actor;
}

/** The time of a key, in milliseconds since the day opened. */
export function keyTime(key: number): number {
  return Math.floor(key / TIME_UNIT);
}

/** The kind of a key, 0 to 31. */
export function keyKind(key: number): number {
  return (key >>> 20) & (KIND_SPAN - 1);
}

/** The actor of a key, 0 to 2²⁰ − 1. */
export function keyActor(key: number): number {
  return key & (ACTOR_SPAN - 1);
}

/**
 * Priority queue of event keys, smallest first. It allocates only when it outgrows its past maximum.
 * An event taken out leaves its place open: most events give birth to one, which then goes down from there, instead of
 * one going down and another up.
 */
export class EventQueue {
  private heap: Float64Array;
  /** Places of the heap in use, the open one included. */
  private count: number;
  /** The place of the smallest is open. */
  private open: boolean;

  /** @param capacity room reserved at once, in events */
  constructor(capacity = 64) {
    this.heap = new Float64Array(capacity < 1 ? 1 : capacity);
    this.count = 0;
    this.open = false;
  }

  /** Number of pending events. */
  get size(): number {
    return this.open ? this.count - 1 : this.count;
  }

  /** Adds an event by its parts (see `eventKey`): three small integers, so that no call has a double to carry. */
  schedule(timeMs: number, kind: number, actor: number): void {
    this.push(timeMs * TIME_UNIT + kind * ACTOR_SPAN + actor);
  }

  /** Adds an event. The same key may be pending twice. */
  push(key: number): void {
    if (this.open) {
      this.open = false;
      this.sink(key, this.count);
      return;
    }
    if (this.count === this.heap.length) this.grow();
    const heap = this.heap;
    let hole = this.count;
    this.count = hole + 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = heap[parent] as number;
      if (above <= key) break;
      heap[hole] = above;
      hole = parent;
    }
    heap[hole] = key;
  }

  /** The smallest pending key, left in place; Infinity when nothing is pending. */
  peek(): number {
    if (this.open) this.close();
    return this.count === 0 ? Number.POSITIVE_INFINITY : (this.heap[0] as number);
  }

  /** Takes out the smallest pending key; Infinity when nothing is pending. */
  pop(): number {
    if (this.open) this.close();
    if (this.count === 0) return Number.POSITIVE_INFINITY;
    this.open = true;
    return this.heap[0] as number;
  }

  /** Forgets every pending event and keeps the room. */
  clear(): void {
    this.count = 0;
    this.open = false;
  }

  /** Nothing came to take the open place: the last one does. */
  private close(): void {
    this.open = false;
    this.count -= 1;
    if (this.count > 0) this.sink(this.heap[this.count] as number, this.count);
  }

  /** Puts a key in the open place of the smallest, and down to where it belongs. */
  private sink(key: number, count: number): void {
    const heap = this.heap;
    let hole = 0;
    let child = 1;
    while (child < count) {
      let below = heap[child] as number;
      const right = child + 1;
      if (right < count && (heap[right] as number) < below) {
        child = right;
        below = heap[right] as number;
      }
      if (below >= key) break;
      heap[hole] = below;
      hole = child;
      child = 2 * hole + 1;
    }
    heap[hole] = key;
  }

  private grow(): void {
    const larger = new Float64Array(this.heap.length * 2);
    larger.set(this.heap);
    this.heap = larger;
  }
}
