/** Guards what hides what, what is under the pointer, where the camera looks, and the light of the hour. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Camera } from './camera.ts';
import { backToFront, DepthTable } from './depth.ts';
import { type Box, Iso, insideBox, isBehind, screenRect } from './iso.ts';
import { isOpen, lightAt, paperAt } from './light.ts';
import { Meter } from './meter.ts';

/** Boxes on a grid of 12 × 12 whose footprints do not overlap. */
const boxes = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 11 }),
      y: fc.integer({ min: 0, max: 11 }),
      w: fc.integer({ min: 1, max: 5 }),
      d: fc.integer({ min: 1, max: 2 }),
      z1: fc.constantFrom(0.8, 1.4, 2),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) => {
    const kept: Box[] = [];
    for (const { x, y, w, d, z1 } of list) {
      const box = { x0: x, y0: y, x1: Math.min(12, x + w), y1: Math.min(12, y + d), z1 };
      if (!kept.some((k) => k.x0 < box.x1 && box.x0 < k.x1 && k.y0 < box.y1 && box.y0 < k.y1)) kept.push(box);
    }
    return kept;
  });

describe('isometry', () => {
  it('finds the ground again under any point', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 30, noNaN: true }),
        fc.double({ min: -5, max: 30, noNaN: true }),
        (x, y) => {
          const iso = new Iso(27, 100);
          const back = iso.ground(iso.x(x, y), iso.y(x, y));
          expect(back.x).toBeCloseTo(x, 6);
          expect(back.y).toBeCloseTo(y, 6);
        },
      ),
    );
  });

  it('hits a box where it is drawn and misses the corners of its rectangle', () => {
    const iso = new Iso(20, 100);
    const box = { x0: 2, y0: 3, x1: 6, y1: 4, z1: 1.4 };
    const r = screenRect(iso, box);
    expect(insideBox(iso, box, iso.x(4, 4), iso.y(4, 4, 0.7))).toBe(true);
    expect(insideBox(iso, box, r.left + 1, r.top + 1)).toBe(false);
    expect(insideBox(iso, box, r.right - 1, r.bottom - 1)).toBe(false);
  });
});

describe('depth', () => {
  it('draws what is behind before what hides it', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const order = backToFront(list);
        expect([...order].sort((a, b) => a - b)).toEqual([...list.keys()]);
        const iso = new Iso(16, 100);
        for (const [i, a] of order.entries()) {
          for (const b of order.slice(i + 1)) {
            const ra = screenRect(iso, list[a]!);
            const rb = screenRect(iso, list[b]!);
            const apart =
              ra.right <= rb.left || rb.right <= ra.left || ra.bottom <= rb.top || rb.bottom <= ra.top;
            if (!apart) expect(isBehind(list[b]!, list[a]!) && !isBehind(list[a]!, list[b]!)).toBe(false);
          }
        }
      }),
    );
  });

  it('puts a person in front of the shelf they look at and behind the one at their back', () => {
    const north = { x0: 2, y0: 2, x1: 8, y1: 3, z1: 1.4 };
    const south = { x0: 2, y0: 5, x1: 8, y1: 6, z1: 1.4 };
    const table = new DepthTable([south, north], 12, 12);
    for (let x = 2.2; x < 8; x += 0.4) {
      expect(table.person(x, 3.5)).toBeGreaterThan(table.boxes[1]!);
      expect(table.person(x, 4.6)).toBeLessThan(table.boxes[0]!);
    }
    expect(table.person(5, 3.3)).toBeLessThan(table.person(5, 4.5));
  });
});

describe('camera', () => {
  const extent = { width: 20, depth: 16, cellCm: 100, wallM: 3, below: 1, ratio: 1 };
  const padding = { top: 40, right: 20, bottom: 20, left: 20 };

  it('shows the whole store with its margins, at any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 2600 }), fc.integer({ min: 320, max: 1600 }), (w, h) => {
        const camera = new Camera(extent);
        camera.setView(w, h, padding);
        expect(Number.isInteger(camera.hw)).toBe(true);
        expect(camera.x - 16 * camera.hw).toBeGreaterThanOrEqual(0);
        expect(camera.x + 20 * camera.hw).toBeLessThanOrEqual(w);
        expect(camera.y - 3 * camera.hw).toBeGreaterThanOrEqual(0);
        expect(camera.y + 18 * camera.hw).toBeLessThanOrEqual(h);
      }),
    );
  });

  it('keeps the point under the pointer while zooming, and some of the store in sight', () => {
    const camera = new Camera(extent);
    camera.setView(1200, 700, padding);
    const before = { x: (500 - camera.x) / camera.hw, y: (300 - camera.y) / camera.hw };
    camera.zoomBy(1.7, { x: 500, y: 300 });
    expect((500 - camera.x) / camera.hw).toBeCloseTo(before.x, 6);
    expect((300 - camera.y) / camera.hw).toBeCloseTo(before.y, 6);
    for (let i = 0; i < 200; i++) camera.panBy(90, 70);
    expect(camera.x - 16 * camera.hw).toBeLessThan(1200);
    expect(camera.y).toBeLessThan(700);
    camera.fit();
    expect(camera.fitted).toBe(true);
  });
});

describe('light', () => {
  it('is day at noon, night at eleven, and dim only when the store is closed', () => {
    const noon = lightAt(720, 2, 480, 1230);
    const late = lightAt(1380, 2, 480, 1230);
    expect(noon).toEqual({ step: 0, dim: 0 });
    expect(late.step).toBeGreaterThan(10);
    expect(late.dim).toBeGreaterThan(0.15);
    expect(lightAt(1200, 11, 480, 1230).dim).toBe(0);
    expect(lightAt(720, 2, 0, 0).dim).toBeGreaterThan(0);
    expect(isOpen(480, 480, 1230)).toBe(true);
    expect(isOpen(1230, 480, 1230)).toBe(false);
    for (let step = 0; step <= 14; step++) expect(paperAt(step).middle).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('meter', () => {
  it('judges once, on the median of the first second after the warm-up', () => {
    const slow = new Meter();
    const fast = new Meter();
    let verdicts = 0;
    for (let i = 0; i < 120; i++) {
      slow.frame(60, 5);
      fast.frame(i % 10 === 0 ? 90 : 16, 2);
      if (slow.verdict() === 'slow') verdicts++;
      if (fast.verdict() === 'fine') verdicts += 100;
    }
    expect(verdicts).toBe(101);
    const slowest = new Meter();
    for (let i = 0; i < 7; i++) slowest.frame(900, 5);
    expect(slowest.verdict()).toBe('slow');
    expect(fast.read().fps).toBeGreaterThan(30);
  });
});
