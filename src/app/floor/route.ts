/** A way across the floor: straight pieces, in cells, that can be followed by distance. */

export interface Route {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  /** Distance from the start to each point, in cells. */
  readonly at: Float32Array;
  readonly length: number;
}

/** Where a walker is: position, direction of the step, and whether the end is reached. */
export interface Place {
  x: number;
  y: number;
  dx: number;
  dy: number;
}

/** A route through points given as x, y, x, y… (at least one point). */
export function routeOf(points: readonly number[]): Route {
  const n = points.length >> 1;
  const xs = new Float32Array(n);
  const ys = new Float32Array(n);
  const at = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    xs[i] = points[2 * i]!;
    ys[i] = points[2 * i + 1]!;
    if (i > 0) at[i] = at[i - 1]! + Math.hypot(xs[i]! - xs[i - 1]!, ys[i]! - ys[i - 1]!);
  }
  return { xs, ys, at, length: n > 0 ? at[n - 1]! : 0 };
}

/** A route of one point. */
export const standing = (x: number, y: number): Route => routeOf([x, y]);

/** Writes where a walker is after `distance` cells; the direction is that of the piece it is on. */
export function follow(route: Route, distance: number, out: Place): void {
  const last = route.xs.length - 1;
  let i = 0;
  while (i < last - 1 && route.at[i + 1]! < distance) i++;
  if (last === 0) {
    out.x = route.xs[0]!;
    out.y = route.ys[0]!;
    out.dx = 0;
    out.dy = 0;
    return;
  }
  const span = route.at[i + 1]! - route.at[i]!;
  const share = span > 0 ? Math.min(1, Math.max(0, (distance - route.at[i]!) / span)) : 1;
  out.dx = route.xs[i + 1]! - route.xs[i]!;
  out.dy = route.ys[i + 1]! - route.ys[i]!;
  out.x = route.xs[i]! + out.dx * share;
  out.y = route.ys[i]! + out.dy * share;
}

export const endX = (route: Route): number => route.xs[route.xs.length - 1]!;
export const endY = (route: Route): number => route.ys[route.ys.length - 1]!;
