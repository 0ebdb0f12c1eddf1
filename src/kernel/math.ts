// exp and ln that give the same bits in every engine: only + − × ÷ and the bits of a double. Ports of e_exp.c and
// e_log.c of fdlibm 5.3 (Sun Microsystems, 1993: "Permission to use, copy, modify, and distribute this software is
// freely granted, provided that this notice is preserved."). Error below 1 ulp.

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the literal of fdlibm, like its neighbours.
const INV_LN2 = 1.4426950408889634;
const HALF_LN2 = 0.34657359027997264;

/** 2ᵏ for k from −1024 to 1023, at index k + 1024: exact, since each is the double of the one before. */
const POWERS_OF_TWO: Float64Array = powersOfTwo();
const POWER_0 = 1024;

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2048);
  let power = 5.562684646268003e-309;
  for (let i = 0; i < table.length; i += 1) {
    table[i] = power;
    power *= 2;
  }
  return table;
}

// Where `ln` reads the bits of a double. It is written before each reading and keeps nothing between two calls.
const FLOAT = new Float64Array(1);
const WORDS = new Int32Array(FLOAT.buffer);
/** Index of the word that holds sign and exponent: 1 on little-endian machines. */
const HIGH = new Uint8Array(new Int32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** x · 2ᵏ with one rounding, for x in [0.5, 4) and k from −1076 to 1024. */
function scale(x: number, k: number): number {
  if (k > 1023) return x * 2 * (POWERS_OF_TWO[POWER_0 + k - 1] as number);
  if (k < -1021) return x * (POWERS_OF_TWO[POWER_0 + k + 1000] as number) * 9.332636185032189e-302;
  return x * (POWERS_OF_TWO[POWER_0 + k] as number);
}

/** eˣ. Infinity above 709.78, 0 below −745.13, NaN for NaN. About 10 ns. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  let hi = 0;
  let lo = 0;
  let k = 0;
  let r = x;
  const size = Math.abs(x);
  if (size > HALF_LN2) {
    // x = k·ln2 + r with |r| ≤ ln2 / 2; r is kept as hi − lo.
    if (size < 3 * HALF_LN2) k = x < 0 ? -1 : 1;
    else k = (INV_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    hi = x - k * LN2_HI;
    lo = k * LN2_LO;
    r = hi - lo;
  } else if (size < 3.725290298461914e-9) {
    return 1 + x;
  }
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  return scale(1 - (lo - (r * c) / (2 - c) - hi), k);
}

/** Natural logarithm. −Infinity for 0, NaN for a negative number or NaN. About 20 ns. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  let shift = 0;
  let m = x;
  if (m < 2.2250738585072014e-308) {
    m *= 18014398509481984;
    shift = 54;
  }
  FLOAT[0] = m;
  const high = WORDS[HIGH] as number;
  const mantissa = high & 0xfffff;
  // x = m · 2ᵏ with m in [√½, √2). Multiplying is exact, and faster than writing bits back.
  const exponent = (high >> 20) - 1023 + ((mantissa + 0x95f64) >> 20);
  m *= POWERS_OF_TWO[POWER_0 - exponent] as number;
  const k = exponent - shift;
  const f = m - 1;
  if (Math.abs(f) < 9.5367431640625e-7) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HI + k * LN2_LO;
    const small = f * f * (0.5 - (1 / 3) * f);
    return k === 0 ? f - small : k * LN2_HI - (small - k * LN2_LO - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const t1 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const t2 =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = t1 + t2;
  // From 1.38 to 1.42 times a power of two, f is large: f²/2 is kept apart to lose nothing.
  if (mantissa >= 0x6147a && mantissa <= 0x6b851) {
    const half = 0.5 * f * f;
    return k === 0 ? f - (half - s * (half + r)) : k * LN2_HI - (half - (s * (half + r) + k * LN2_LO) - f);
  }
  return k === 0 ? f - s * (f - r) : k * LN2_HI - (s * (f - r) - k * LN2_LO - f);
}

/**
 * xʸ for x ≥ 0, as exp(y · ln x): a relative error of at most about (1 + 1.5 · |y · ln x|) · 2⁻⁵². x⁰ = 1 for every x, 0ʸ = 0 for
 * y > 0; NaN for x < 0 and y ≠ 0.
 */
export function powReal(x: number, y: number): number {
  return y === 0 ? 1 : exp(y * ln(x));
}

/**
 * Quantiles of the standard Gumbel law: entry i is −ln(−ln((i + ½) / 2^bits)), increasing. A uniform integer of
 * `bits` bits picks a taste noise without any exp or ln on the way (E. J. Gumbel, 1958; random utility: D. McFadden,
 * 1974).
 * @throws RangeError when bits is not an integer from 1 to 20.
 */
export function gumbelTable(bits: number): Float64Array {
  if (!Number.isInteger(bits) || bits < 1 || bits > 20) {
    throw new RangeError(`gumbelTable: expected 1 to 20 bits, got ${bits}`);
  }
  const size = 1 << bits;
  const table = new Float64Array(size);
  for (let i = 0; i < size; i += 1) table[i] = -ln(-ln((i + 0.5) / size));
  return table;
}
