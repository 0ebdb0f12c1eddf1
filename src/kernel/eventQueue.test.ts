import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENT_LIMITS, EventQueue, eventKey, keyActor, keyKind, keyTime } from './eventQueue.ts';

const anyEvent = fc.record({
  timeMs: fc.integer({ min: 0, max: EVENT_LIMITS.timeMs - 1 }),
  kind: fc.integer({ min: 0, max: EVENT_LIMITS.kind - 1 }),
  actor: fc.integer({ min: 0, max: EVENT_LIMITS.actor - 1 }),
});

describe('event keys', () => {
  test('the largest event is the largest exact integer, and three days of milliseconds fit', () => {
    const { timeMs, kind, actor } = EVENT_LIMITS;
    expect(eventKey(timeMs - 1, kind - 1, actor - 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(timeMs).toBeGreaterThan(3 * 24 * 3_600_000);
  });

  test('a key gives back what was packed', () => {
    fc.assert(
      fc.property(anyEvent, ({ timeMs, kind, actor }) => {
        const key = eventKey(timeMs, kind, actor);
        expect([keyTime(key), keyKind(key), keyActor(key)]).toEqual([timeMs, kind, actor]);
      }),
    );
  });

  test('keys compare as (time, kind, actor)', () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (a, b) => {
        const order = a.timeMs - b.timeMs || a.kind - b.kind || a.actor - b.actor;
        const keys = eventKey(a.timeMs, a.kind, a.actor) - eventKey(b.timeMs, b.kind, b.actor);
        expect(Math.sign(keys)).toBe(Math.sign(order));
      }),
    );
  });
});

describe('EventQueue', () => {
  test('an empty queue answers Infinity and stays empty', () => {
    const queue = new EventQueue();
    expect([queue.size, queue.peek(), queue.pop(), queue.size]).toEqual([0, Infinity, Infinity, 0]);
  });

  test('events leave in order whatever the order they came in', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 300 }), (events) => {
        const queue = new EventQueue(1);
        const keys = events.map((e) => eventKey(e.timeMs, e.kind, e.actor));
        for (const key of keys) queue.push(key);
        expect(queue.size).toBe(keys.length);
        const out: number[] = [];
        while (queue.size > 0) out.push(queue.pop());
        expect(out).toEqual(keys.sort((a, b) => a - b));
      }),
    );
  });

  test('pushes and pops interleaved behave as a sorted list', () => {
    // undefined stands for a pop; a small range makes equal keys common.
    const step = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined, freq: 2 });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const queue = new EventQueue(2);
        const model: number[] = [];
        for (const key of steps) {
          if (key === undefined) expect(queue.pop()).toBe(model.shift() ?? Infinity);
          else {
            queue.push(key);
            model.push(key);
            model.sort((a, b) => a - b);
          }
          expect(queue.peek()).toBe(model[0] ?? Infinity);
          expect(queue.size).toBe(model.length);
        }
      }),
    );
  });

  test('clear forgets everything', () => {
    const queue = new EventQueue();
    queue.push(3);
    queue.push(1);
    queue.clear();
    expect([queue.size, queue.pop()]).toEqual([0, Infinity]);
    queue.push(7);
    expect(queue.pop()).toBe(7);
  });

  test('what has been seen is dropped, and the rest leaves in order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 200 }), (events) => {
        const queue = new EventQueue();
        const keys = events.map(({ timeMs, kind, actor }) => eventKey(timeMs, kind, actor));
        for (const key of keys) queue.push(key);
        const left: number[] = [];
        for (let key = queue.peek(); key !== Number.POSITIVE_INFINITY; key = queue.peek()) {
          left.push(key);
          queue.drop();
        }
        expect(left).toEqual(keys.sort((a, b) => a - b));
      }),
    );
  });
});
