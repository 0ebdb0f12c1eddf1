// Laws of durations and counts, drawn from the key of what they are for. Each draw is the exact inverse of the law or
// an exact rejection from it, not a table of quantiles: these laws serve to compare the store with textbook formulas,
// where the mean wait hangs on the second moment, that is on the tail a table would cut. From 20 to 150 ns a draw; the
// usual laws of the game do not come here.
import { exp, ln } from './math.ts';
import { finalise, mix2 } from './random.ts';
import { MS_PER_HOUR } from './timeOfDay.ts';

const TWO_POW_MINUS_32 = 1 / 4294967296;
const WEYL = 0x9e3779b9;

/** An int32 as a double inside (0, 1), both ends excluded, so that every inverse is finite. */
const inside = (draw: number): number => ((draw >>> 0) + 0.5) * TWO_POW_MINUS_32;

/** An exponential number of mean 1 from an int32 draw, by inversion: −ln u. The largest is 22.9. */
export function exponentialOf(draw: number): number {
  return -ln(inside(draw));
}

/** Σ aᵢ xⁱ by Horner's rule, coefficients from the constant up. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i -= 1) sum = sum * x + (coefficients[i] as number);
  return sum;
}

// M. J. Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988),
// routine PPND16. Three ranges: the centre, the shoulders, the tails.
const CENTRE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
] as const;
const CENTRE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852546,
] as const;
const SHOULDER_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
] as const;
const SHOULDER_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
] as const;
const TAIL_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
] as const;
const TAIL_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
] as const;

/** A standard normal number from an int32 draw, by inversion (Wichura 1988): increasing in the draw. */
export function normalOf(draw: number): number {
  const u = inside(draw);
  const q = u - 0.5;
  if (q <= 0.425 && q >= -0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const far = Math.sqrt(-ln(q < 0 ? u : 1 - u));
  const size =
    far <= 5
      ? polynomial(SHOULDER_TOP, far - 1.6) / polynomial(SHOULDER_BOTTOM, far - 1.6)
      : polynomial(TAIL_TOP, far - 5) / polynomial(TAIL_BOTTOM, far - 5);
  return q < 0 ? -size : size;
}

/**
 * A gamma number of mean 1 and given shape (> 0) from a key. Source: G. Marsaglia and W. W. Tsang, "A simple method for
 * generating gamma variables", ACM TOMS 26 (2000); below a shape of 1, their boost G(a) = G(a + 1) · U^(1/a).
 */
function gammaOf(key: number, shape: number): number {
  const boosted = shape < 1 ? shape + 1 : shape;
  const d = boosted - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  let state = key;
  for (;;) {
    state = (state + WEYL) | 0;
    const x = normalOf(finalise(state));
    state = (state + WEYL) | 0;
    const t = 1 + c * x;
    if (t <= 0) continue;
    const v = t * t * t;
    if (ln(inside(finalise(state))) >= 0.5 * x * x + d - d * v + d * ln(v)) continue;
    const boost = shape < 1 ? exp(ln(inside(finalise((state + WEYL) | 0))) / shape) : 1;
    return (d * v * boost) / shape;
  }
}

/** A law of durations: its name, its mean (any unit) and, where the name leaves it open, its coefficient of variation. */
export interface DurationLaw {
  readonly law: 'constant' | 'exponential' | 'lognormal' | 'gamma';
  readonly mean: number;
  readonly cv: number;
}

/**
 * One duration, in the unit of the mean. Lognormal: σ² = ln(1 + cv²), scaled to the mean; gamma: shape 1 ÷ cv².
 * @param key identity of what the duration is for
 */
export function durationOf({ law, mean, cv }: DurationLaw, key: number): number {
  switch (law) {
    case 'constant':
      return mean;
    case 'exponential':
      return mean * exponentialOf(finalise(key));
    case 'lognormal': {
      const variance = ln(1 + cv * cv);
      return mean * exp(Math.sqrt(variance) * normalOf(finalise(key)) - variance / 2);
    }
    case 'gamma':
      return cv > 0 ? mean * gammaOf(key, 1 / (cv * cv)) : mean;
  }
}

/** A law of counts of at least one. `dispersion` is the size r of a negative binomial: variance μ + μ²/r above one. */
export interface CountLaw {
  readonly law: 'constant' | 'geometric' | 'negative-binomial';
  readonly mean: number;
  readonly dispersion: number;
}

/**
 * One count from an int32 draw, by inversion: 1 + a negative binomial number of mean μ = mean − 1 and size r (a geometric
 * law on 1, 2, 3… is r = 1), from P(0) = (r ÷ (r + μ))ʳ and P(k + 1) = P(k) · (k + r) ÷ (k + 1) · μ ÷ (r + μ).
 * @param most where the count is cut
 */
export function countOf({ law, mean, dispersion }: CountLaw, draw: number, most: number): number {
  if (law === 'constant') return mean < most ? mean : most;
  const r = law === 'geometric' ? 1 : dispersion;
  const above = mean - 1;
  const ratio = above / (r + above);
  const u = inside(draw);
  let term = exp(r * ln(r / (r + above)));
  let below = term;
  let k = 0;
  while (u >= below && k + 1 < most) {
    term *= ((k + r) / (k + 1)) * ratio;
    below += term;
    k += 1;
  }
  return k + 1;
}

/**
 * A Poisson stream over one day with a rate for each hour: `each` is told every arrival in order, with a key that is its
 * own. Gaps are exponential and begin anew each hour, which changes nothing to such a stream; so an arrival hangs on its
 * hour and its rank in it, and a store that never closes has no seam at midnight.
 * @param perHour mean arrivals in an hour: one number for all, or 24
 * @param key of the day and of what arrives
 */
export function poissonDay(
  perHour: readonly number[],
  key: number,
  fromMs: number,
  toMs: number,
  each: (ms: number, key: number) => void,
): void {
  for (let hour = 0; hour < 24; hour += 1) {
    const rate = (perHour.length === 1 ? perHour[0] : perHour[hour]) as number;
    if (!(rate > 0)) continue;
    const end = Math.min((hour + 1) * MS_PER_HOUR, toMs);
    let ms = Math.max(hour * MS_PER_HOUR, fromMs);
    for (let i = 0; ; i += 1) {
      const own = mix2(key, hour, i);
      ms += (MS_PER_HOUR / rate) * exponentialOf(finalise(own ^ WEYL));
      if (ms >= end) break;
      each(Math.floor(ms), own);
    }
  }
}
