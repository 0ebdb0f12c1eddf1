// Laws of counts – how many customers ask for a product in a day – as tables of quantiles: one uniform number picks a
// count, and a larger mean never picks a smaller one with the same number.

/** Chances of the counts `first`, `first` + 1, …, summed up; the last one is 1. */
export interface CountTable {
  readonly first: number;
  readonly cumulative: Float64Array;
}

/** Chances below this part of the likeliest one are left out: 2⁻⁵³ is the grain of a sum of doubles. */
const NEGLIGIBLE = 1e-17;

/**
 * Poisson law: p(k + 1) = p(k) · mean ÷ (k + 1).
 * @param mean ≥ 0
 */
export function poissonTable(mean: number): CountTable {
  return tabulate(Math.floor(mean), (k) => mean / (k + 1));
}

/**
 * Negative binomial law of mean m and dispersion r, variance m + m² ÷ r (a Poisson law whose mean is a gamma of shape
 * r): p(k + 1) = p(k) · (k + r) ÷ (k + 1) · m ÷ (m + r).
 * @param mean ≥ 0 @param dispersion > 0
 */
export function negativeBinomialTable(mean: number, dispersion: number): CountTable {
  const mode = dispersion > 1 ? Math.floor((mean * (dispersion - 1)) / dispersion) : 0;
  return tabulate(mode, (k) => (((k + dispersion) / (k + 1)) * mean) / (mean + dispersion));
}

/**
 * Sums the chances from the likeliest count outwards, so that no e⁻ᵐ can underflow.
 * @param mode the likeliest count
 * @param ratio p(k + 1) ÷ p(k)
 */
function tabulate(mode: number, ratio: (k: number) => number): CountTable {
  const below: number[] = [];
  for (let k = mode, w = 1; k > 0; k--) {
    w /= ratio(k - 1);
    if (w < NEGLIGIBLE) break;
    below.push(w);
  }
  const weights = [...below.reverse(), 1];
  for (let k = mode, w = 1; ; k++) {
    w *= ratio(k);
    if (w < NEGLIGIBLE) break;
    weights.push(w);
  }
  const cumulative = new Float64Array(weights.length);
  let total = 0;
  for (const w of weights) total += w;
  for (let i = 0, sum = 0; i < weights.length; i++) {
    sum += weights[i]!;
    cumulative[i] = sum / total;
  }
  cumulative[weights.length - 1] = 1;
  return { first: mode - below.length, cumulative };
}

/** The count that a uniform number of [0, 1) picks: the least k whose cumulated chance is above it. */
export function countAt({ first, cumulative }: CountTable, u: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return first + low;
}
