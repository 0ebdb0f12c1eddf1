/** Heads: a face that is only suggested, and hair that tells people apart. */
import { fade, shade } from './colours.ts';
import type { Ctx } from './pen.ts';
import type { Person } from './people.ts';

const Y = 1.5;
const R = 0.2;

const disc = (ctx: Ctx, colour: string, x: number, y: number, r: number): void => {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, Math.PI * 2);
  ctx.fill();
};

/** Part of the head above a line that leans: hair as seen from three quarters. */
function crop(ctx: Ctx, colour: string, from: number, to: number, r = R * 1.05): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(0, Y, r, from, to);
  ctx.closePath();
  ctx.fill();
}

/** @param m pixels a metre: eyes only show when there is room for them */
export function drawHead(ctx: Ctx, p: Person, front: boolean, m: number): void {
  // A neck, then what falls behind the face.
  ctx.fillStyle = shade(p.skin, -0.14);
  ctx.fillRect(-0.06, 1.24, 0.12, 0.12);
  if (p.style === 'long') {
    ctx.fillStyle = p.hair;
    ctx.beginPath();
    ctx.roundRect(-R * 1.08, front ? 1.16 : 1.1, R * 2.16, 0.42, 0.14);
    ctx.fill();
  }
  if (p.style === 'curly') {
    for (let k = 0; k < 9; k++) {
      const a = (k / 9) * Math.PI * 2;
      disc(ctx, p.hair, Math.cos(a) * R * 0.95, Y + 0.05 + Math.sin(a) * R * 0.9, 0.1);
    }
  }
  if (p.style === 'scarf') {
    ctx.fillStyle = shade(p.accent, -0.1);
    ctx.beginPath();
    ctx.roundRect(-R * 1.05, 1.2, R * 2.1, 0.3, 0.12);
    ctx.fill();
  }
  disc(ctx, front ? p.skin : p.style === 'bald' ? p.skin : shade(p.skin, -0.06), 0.01, Y, R);
  if (front) face(ctx, p, m);
  else back(ctx, p);
}

function face(ctx: Ctx, p: Person, m: number): void {
  // The cheek away from the light.
  ctx.save();
  ctx.beginPath();
  ctx.arc(0.01, Y, R, 0, Math.PI * 2);
  ctx.clip();
  ctx.fillStyle = fade('#5a2f1a', 0.1);
  ctx.fillRect(0.11, Y - 0.2, 0.2, 0.4);
  ctx.restore();
  if (m >= 24) {
    disc(ctx, '#2a211c', -0.005, Y - 0.005, Math.max(0.02, 0.55 / m));
    disc(ctx, '#2a211c', 0.115, Y - 0.005, Math.max(0.02, 0.55 / m));
  }
  if (m >= 40) {
    ctx.strokeStyle = fade('#7a3b26', 0.7);
    ctx.lineWidth = 0.018;
    ctx.beginPath();
    ctx.arc(0.055, Y - 0.06, 0.05, Math.PI * 1.15, Math.PI * 1.85);
    ctx.stroke();
  }
  const { hair, style } = p;
  if (style === 'bald') {
    crop(ctx, shade(p.skin, -0.08), 2.6, 3.9, R * 1.01);
    return;
  }
  if (style === 'cap') {
    crop(ctx, p.accent, 0.32, Math.PI - 0.1, R * 1.08);
    ctx.fillStyle = shade(p.accent, -0.25);
    ctx.beginPath();
    ctx.roundRect(0.02, Y + 0.05, 0.26, 0.055, 0.03);
    ctx.fill();
    return;
  }
  if (style === 'scarf') {
    ctx.strokeStyle = p.accent;
    ctx.lineWidth = 0.09;
    ctx.beginPath();
    ctx.arc(0.02, Y, R * 0.94, -0.7, Math.PI + 0.7);
    ctx.stroke();
    crop(ctx, p.accent, 0.5, Math.PI - 0.2, R * 1.1);
    return;
  }
  crop(ctx, hair, 0.36, Math.PI - 0.02);
  // Hair on the side turned away, and a fringe.
  ctx.fillStyle = hair;
  ctx.beginPath();
  ctx.ellipse(
    -R * 0.82,
    Y + 0.02,
    R * 0.3,
    R * (style === 'bob' ? 1 : style === 'short' ? 0.55 : 0.8),
    0,
    0,
    Math.PI * 2,
  );
  ctx.fill();
  if (style === 'bob') {
    ctx.beginPath();
    ctx.ellipse(R * 0.92, Y - 0.02, R * 0.2, R * 0.75, 0, 0, Math.PI * 2);
    ctx.fill();
  }
  if (style === 'bun') disc(ctx, hair, -0.06, Y + R * 1.12, 0.085);
  ctx.fillStyle = fade('#ffffff', 0.14);
  ctx.beginPath();
  ctx.ellipse(-0.05, Y + 0.13, 0.07, 0.035, 0.5, 0, Math.PI * 2);
  ctx.fill();
}

function back(ctx: Ctx, p: Person): void {
  const { hair, style } = p;
  if (style === 'bald') {
    crop(ctx, shade(hair, 0.1), Math.PI * 1.1, Math.PI * 1.9, R * 1.01);
    return;
  }
  if (style === 'scarf') {
    disc(ctx, p.accent, 0, Y, R * 1.1);
    return;
  }
  if (style === 'cap') {
    disc(ctx, hair, 0, Y - 0.02, R);
    crop(ctx, p.accent, 0, Math.PI, R * 1.08);
    return;
  }
  disc(ctx, hair, 0, Y + 0.02, R * 1.04);
  if (style === 'bun') disc(ctx, shade(hair, -0.15), 0, Y + 0.14, 0.1);
  if (style === 'short') {
    ctx.fillStyle = p.skin;
    ctx.fillRect(-0.07, 1.3, 0.14, 0.06);
  }
  ctx.fillStyle = fade('#ffffff', 0.1);
  ctx.beginPath();
  ctx.ellipse(-0.06, Y + 0.11, 0.08, 0.04, 0.4, 0, Math.PI * 2);
  ctx.fill();
}
