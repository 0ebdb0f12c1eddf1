// Money in integer cents, rates in basis points (1 bp = 0.01 %), and one rounding rule for the whole game:
// to the nearest cent, halves away from zero.

const BP = 10_000;

/** Products of two factors below this stay exact in a double. */
const EXACT_FACTOR = 67_108_864;

/** An amount, or a sum of amounts, that doubles no longer count to the cent: too much was asked, nothing is broken. */
export class InexactAmount extends RangeError {}

/**
 * An amount that is still exact.
 * @throws InexactAmount beyond 2^53 − 1, RangeError when it is not whole
 */
export function exact(value: number, what: string): number {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new InexactAmount(`${what}: ${value} is beyond what is counted exactly`);
  }
  if (!Number.isSafeInteger(value)) throw new RangeError(`${what}: expected a safe integer, got ${value}`);
  return value;
}

/**
 * a / b rounded to the nearest integer, halves away from zero; exact, and never −0.
 * @throws RangeError when a or b is not a safe integer, or b is 0.
 */
export function divRound(a: number, b: number): number {
  exact(a, 'divRound');
  exact(b, 'divRound');
  if (b === 0) throw new RangeError('divRound: expected a divisor other than 0');
  // The remainder of doubles is exact, so a − rest is an exact multiple of b.
  const rest = a % b;
  const whole = (a - rest) / b;
  const size = Math.abs(rest);
  // size ≥ |b| − size says 2·size ≥ |b| without leaving the exact integers.
  if (size === 0 || size < Math.abs(b) - size) return whole + 0;
  return a < 0 === b < 0 ? whole + 1 : whole - 1;
}

/**
 * a · m / d rounded to the nearest integer, halves away from zero; exact even when a · m is not a safe integer.
 * @throws RangeError when an argument or the result is not a safe integer, or d is 0.
 */
export function mulDivRound(a: number, m: number, d: number): number {
  const product = a * m;
  // Amounts of a store: small enough to be merged with the caller, which then has no number to put in an object.
  return Number.isSafeInteger(product) &&
    Number.isSafeInteger(a) &&
    Number.isSafeInteger(m) &&
    Number.isSafeInteger(d)
    ? divRound(product, d)
    : mulDivRoundLarge(a, m, d);
}

/** The same when the product leaves the safe integers, or an argument is none. */
function mulDivRoundLarge(a: number, m: number, d: number): number {
  exact(a, 'mulDivRound');
  exact(m, 'mulDivRound');
  exact(d, 'mulDivRound');
  if (d === 0) throw new RangeError('mulDivRound: expected a divisor other than 0');
  const top = BigInt(a) * BigInt(m);
  const negative = top < 0n !== d < 0;
  const size = top < 0n ? -top : top;
  const divisor = BigInt(Math.abs(d));
  const rounded = (2n * size + divisor) / (2n * divisor);
  return exact(Number(negative ? -rounded : rounded), 'mulDivRound result');
}

/**
 * A rate of an amount: cents × bp / 10 000, rounded.
 * @throws RangeError when an argument or the result is not a safe integer.
 */
export function applyBp(cents: number, bp: number): number {
  return mulDivRound(cents, bp, BP);
}

function vatRate(bp: number): number {
  if (exact(bp, 'VAT rate') < 0) throw new RangeError(`VAT rate: expected basis points ≥ 0, got ${bp}`);
  return bp;
}

/**
 * The VAT contained in an amount with tax, in cents: TTC × t / (1 + t), rounded.
 * @throws RangeError when an argument is not a safe integer or the rate is negative.
 */
export function vatInside(ttcCents: number, bp: number): number {
  return mulDivRound(ttcCents, vatRate(bp), BP + bp);
}

/**
 * The amount without tax, in cents: TTC − VAT, so that HT + VAT = TTC to the cent.
 * @throws RangeError as `vatInside`.
 */
export function htFromTtc(ttcCents: number, bp: number): number {
  return ttcCents - vatInside(ttcCents, bp);
}

/**
 * The amount with tax, in cents: HT + HT × t, the tax rounded.
 * @throws RangeError when an argument or the result is not a safe integer or the rate is negative.
 */
export function ttcFromHt(htCents: number, bp: number): number {
  return exact(htCents + applyBp(htCents, vatRate(bp)), 'ttcFromHt result');
}

/**
 * Shares an amount in proportion to weights by the largest remainders, ties to the lowest index: the shares add up
 * to the total, each is within one cent of its exact part, and −total gives the opposite shares. Weights that are
 * all 0 count as equal.
 * @throws RangeError when the total, a weight or their sum is not a safe integer, a weight is negative, or there is
 *   no weight to carry a total other than 0.
 */
export function splitCents(total: number, weights: readonly number[]): number[] {
  exact(total, 'splitCents total');
  let sum = 0;
  for (const weight of weights) {
    if (exact(weight, 'splitCents weight') < 0) {
      throw new RangeError(`splitCents weight: expected ≥ 0, got ${weight}`);
    }
    sum = exact(sum + weight, 'splitCents sum of weights');
  }
  if (weights.length === 0) {
    if (total === 0) return [];
    throw new RangeError(`splitCents: nothing to carry ${total} cents`);
  }
  if (sum === 0) {
    return splitCents(
      total,
      weights.map(() => 1),
    );
  }
  const sign = total < 0 ? -1 : 1;
  const size = Math.abs(total);
  const shares: number[] = [];
  const rests: number[] = [];
  let left = size;
  for (const weight of weights) {
    let share: number;
    let rest: number;
    if (size < EXACT_FACTOR && weight < EXACT_FACTOR) {
      rest = (size * weight) % sum;
      share = (size * weight - rest) / sum;
    } else {
      const product = BigInt(size) * BigInt(weight);
      share = Number(product / BigInt(sum));
      rest = Number(product % BigInt(sum));
    }
    shares.push(share);
    rests.push(rest);
    left -= share;
  }
  // At most one cent each: the shares lost less than one cent apiece.
  const order = rests.map((_, index) => index);
  order.sort((a, b) => (rests[b] as number) - (rests[a] as number) || a - b);
  for (let i = 0; i < left; i += 1) {
    const index = order[i] as number;
    shares[index] = (shares[index] as number) + 1;
  }
  return sign < 0 ? shares.map((share) => 0 - share) : shares;
}
