// Pending events, the next one first. An event is its key and nothing else: time, kind and actor packed in the 53 exact
// bits of a double. Events of one instant leave by kind then actor, never by order of insertion.

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
export const eventKey = (timeMs: number, kind: number, actor: number): number =>
  timeMs * TIME_UNIT + kind * ACTOR_SPAN + actor;

/** The time of a key, in milliseconds since the day opened: an int32, so that it travels without an object of its own. */
export const keyTime = (key: number): number => (key / TIME_UNIT) | 0;

/** The kind of a key, 0 to 31. */
export const keyKind = (key: number): number => (key >>> 20) & (KIND_SPAN - 1);

/** The actor of a key, 0 to 2²⁰ − 1. */
export const keyActor = (key: number): number => key & (ACTOR_SPAN - 1);

/** How many of the next events stand in line; the others wait in the heap. */
const NEAR = 32;

/**
 * Priority queue of event keys, smallest first. It allocates only when it outgrows its past maximum.
 *
 * The next events stand in a short sorted line, the others in a binary heap behind it. A store has a few dozen events
 * pending, most of them within a minute: putting one in its place moves a handful of neighbours, while going up and
 * down a heap asks at every level a question that no processor can guess. In a store of thousands the line stays short
 * and the heap does the work, so no call costs more than the logarithm of what is pending.
 */
export class EventQueue {
  /**
   * Latest first, so that the next event is taken off the end. Every key here is at most any key of the heap. One cell
   * more than the line has places hands the key to come from one method to the other: as an argument, a double that
   * large would be put in an object of its own wherever the engine does not merge both methods.
   */
  private readonly line: Float64Array;
  private standing: number;
  private heap: Float64Array;
  private waiting: number;

  /** @param capacity room reserved at once in the heap, in events */
  constructor(capacity = 64) {
    this.line = new Float64Array(NEAR + 1);
    this.standing = 0;
    this.heap = new Float64Array(capacity < 1 ? 1 : capacity);
    this.waiting = 0;
  }

  /** Number of pending events. */
  get size(): number {
    return this.standing + this.waiting;
  }

  /** Adds an event by its parts (see `eventKey`): three small integers, so that no call has a double to carry. */
  schedule(timeMs: number, kind: number, actor: number): void {
    this.line[NEAR] = timeMs * TIME_UNIT + kind * ACTOR_SPAN + actor;
    this.add();
  }

  /** Adds an event. The same key may be pending twice. */
  push(key: number): void {
    this.line[NEAR] = key;
    this.add();
  }

  /** Puts the key to come in its place. */
  private add(): void {
    const line = this.line;
    const key = line[NEAR] as number;
    if (this.waiting > 0 && key > (this.heap[0] as number)) return this.wait();
    if (this.standing === NEAR) {
      // No room: the last of the line goes to the heap, and the new one with it when it comes later still.
      if (key >= (line[0] as number)) return this.wait();
      line[NEAR] = line[0] as number;
      this.wait();
      line.copyWithin(0, 1, NEAR);
      this.standing = NEAR - 1;
    }
    let place = this.standing;
    this.standing = place + 1;
    while (place > 0) {
      const earlier = line[place - 1] as number;
      if (earlier >= key) break;
      line[place] = earlier;
      place -= 1;
    }
    line[place] = key;
  }

  /** The smallest pending key, left in place; Infinity when nothing is pending. */
  peek(): number {
    if (this.standing === 0 && !this.refill()) return Number.POSITIVE_INFINITY;
    return this.line[this.standing - 1] as number;
  }

  /** Takes out the smallest pending key; Infinity when nothing is pending. */
  pop(): number {
    if (this.standing === 0 && !this.refill()) return Number.POSITIVE_INFINITY;
    this.standing -= 1;
    return this.line[this.standing] as number;
  }

  /** Takes out the event that `peek` has just shown: without a number to give back, nothing to put in an object. */
  drop(): void {
    this.standing -= 1;
  }

  /** Forgets every pending event and keeps the room. */
  clear(): void {
    this.standing = 0;
    this.waiting = 0;
  }

  /** The line is empty: half a line comes out of the heap. Returns whether anything did. */
  private refill(): boolean {
    const count = this.waiting < NEAR / 2 ? this.waiting : NEAR / 2;
    for (let place = count - 1; place >= 0; place--) {
      this.line[place] = this.heap[0] as number;
      this.dropFirst();
    }
    this.standing = count;
    return count > 0;
  }

  /** Puts the key to come in the heap. */
  private wait(): void {
    if (this.waiting === this.heap.length) this.grow();
    const heap = this.heap;
    const key = this.line[NEAR] as number;
    let hole = this.waiting;
    this.waiting = hole + 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = heap[parent] as number;
      if (above <= key) break;
      heap[hole] = above;
      hole = parent;
    }
    heap[hole] = key;
  }

  /** Takes the smallest key out of a heap that holds one. */
  private dropFirst(): void {
    const heap = this.heap;
    const count = this.waiting - 1;
    this.waiting = count;
    const key = heap[count] as number;
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
