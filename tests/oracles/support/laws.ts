// Laws of daily demand as tables of chances, from their formulas: what the oracles compute with.

/** Chances of 0, 1, 2, … up to where they no longer count. */
export type Law = readonly number[];

/** Poisson: e⁻ᵐ mᵏ ÷ k!. */
export function poisson(mean: number): Law {
  const law = [Math.exp(-mean)];
  for (let k = 1; k < mean + 12 * Math.sqrt(mean) + 20; k++) law.push((law[k - 1]! * mean) / k);
  return law;
}

/** Negative binomial of mean m and dispersion r: Γ(k + r) ÷ (Γ(r) k!) · (r ÷ (r + m))ʳ · (m ÷ (r + m))ᵏ. */
export function negativeBinomial(mean: number, r: number): Law {
  const q = mean / (r + mean);
  const law = [(r / (r + mean)) ** r];
  for (let k = 1; law[k - 1]! > 1e-18 || k < mean; k++) law.push((law[k - 1]! * (k - 1 + r) * q) / k);
  return law;
}

/** Expected value of a function of the demand. */
export const expected = (law: Law, f: (demand: number) => number): number =>
  law.reduce((sum, p, d) => sum + p * f(d), 0);

/** Standard deviation of a function of the demand. */
export function deviation(law: Law, f: (demand: number) => number): number {
  const mean = expected(law, f);
  return Math.sqrt(expected(law, (d) => (f(d) - mean) ** 2));
}

/** Stationary chances of a Markov chain: what many steps lead to from any start. */
export function stationary(transition: readonly (readonly number[])[], steps = 400): number[] {
  let state: number[] = transition.map((_, i) => (i === 0 ? 1 : 0));
  for (let n = 0; n < steps; n++) {
    const next: number[] = state.map(() => 0);
    for (const [from, row] of transition.entries())
      for (const [to, p] of row.entries()) next[to]! += state[from]! * p;
    state = next;
  }
  return state;
}
