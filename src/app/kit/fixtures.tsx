/** Every fixture the floor can draw, and what stands on it beside them, drawn without a store. */
import { useEffect, useRef } from 'preact/hooks';
import type { FixtureArt, FixtureKind } from '../floor/draw/art.ts';
import { familyColour } from '../floor/draw/colours.ts';
import { boxOf, drawFixture } from '../floor/draw/fixtures.ts';
import { lookOf } from '../floor/draw/goods.ts';
import { Pen } from '../floor/draw/pen.ts';
import { drawLockers, drawPallet, drawPickupCounter } from '../floor/draw/props.ts';
import { drawTill, tillBox } from '../floor/draw/till.ts';
import { type Box, Iso, screenRect } from '../floor/iso.ts';
import { kitTexts } from './texts.ts';

const LEVELS: Partial<Record<FixtureKind, number>> = {
  'produce-table': 2,
  island: 2,
  counter: 1,
  pallet: 2,
  'clothes-rail': 1,
  'self-checkout': 2,
  bread: 3,
};

/** Pixels for half a cell across the screen. */
const HALF_CELL = 26;
const PER_LEVEL = 6;
const LOOKS = Array.from({ length: 36 }, (_, p) => lookOf(familyColour(Math.floor(p / 4)), p, p % 5, true));

/** A fixture of three cells by one, as full at one end as it is empty at the other. */
function artOf(kind: FixtureKind): FixtureArt {
  const levels = LEVELS[kind] ?? 4;
  const fixture = {
    id: kind,
    label: kind,
    kind,
    x: 1,
    y: 1,
    width: kind === 'end-cap' || kind === 'pallet' ? 2 : 3,
    depth: 1,
    front: 'south' as const,
    levels,
    lengthCm: 300,
    storage: 'ambient' as const,
  };
  const row = (level: number) =>
    Array.from({ length: PER_LEVEL }, (_, n) => ({
      product: (level * PER_LEVEL + n) % LOOKS.length,
      from: n / PER_LEVEL,
      width: 1 / PER_LEVEL,
      fill: Math.max(0, 3 - Math.floor((n * 4) / PER_LEVEL)) as 0 | 1 | 2 | 3,
    }));
  const fill = {
    levels: Array.from({ length: levels }, (_, level) => row(level)),
    signature: '',
    facings: 0,
    empty: 0,
  };
  return { fixture, box: boxOf(fixture), fill, looks: LOOKS, layer: 'none', onWall: false };
}

function Drawing({ box, draw }: { box: Box; draw: (pen: Pen) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const iso = new Iso(HALF_CELL, 100);
    const rect = screenRect(iso, {
      ...box,
      x0: box.x0 - 0.4,
      y0: box.y0 - 0.4,
      x1: box.x1 + 0.4,
      y1: box.y1 + 0.4,
    });
    const it = canvas.current!;
    it.width = Math.ceil(rect.right - rect.left);
    it.height = Math.ceil(rect.bottom - rect.top);
    draw(Pen.on(it.getContext('2d')!, iso, rect));
  });
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

const TILL = { x: 1, y: 1, dx: 0, dy: 1 };

/** What is no fixture of the planogram. */
const OTHERS: readonly (readonly [string, Box, (pen: Pen, box: Box) => void])[] = [
  ['till', { ...tillBox(TILL), z1: 1.3 }, (pen) => drawTill(pen, TILL, true)],
  [
    'lockers',
    { x0: 1, y0: 1, x1: 4, y1: 1.5, z1: 1.85 },
    (pen, box) => drawLockers(pen, box, { ambient: 9, cold: 6 }, { ambient: 4, cold: 2 }),
  ],
  [
    'pick-up counter',
    { x0: 1, y0: 1, x1: 2.65, y1: 1.6, z1: 1.2 },
    (pen, box) => drawPickupCounter(pen, box, 3),
  ],
  ['dock', { x0: 1, y0: 1, x1: 1.8, y1: 1.8, z1: 1.4 }, (pen, box) => drawPallet(pen, box, 9)],
];

export function Fixtures({ kinds }: { kinds: readonly FixtureKind[] }) {
  const t = kitTexts.value;
  return (
    <ul class="kit-fixtures">
      {kinds.map((kind) => {
        const art = artOf(kind);
        return (
          <li key={kind}>
            <Drawing box={art.box} draw={(pen) => drawFixture(pen, art)} />
            <span>{t.fixture[kind]}</span>
            <code>{kind}</code>
          </li>
        );
      })}
      {OTHERS.map(([name, box, draw]) => (
        <li key={name}>
          <Drawing box={box} draw={(pen) => draw(pen, box)} />
          <span>{t.beside[name]}</span>
        </li>
      ))}
    </ul>
  );
}
