import type { Scenario } from '../../src/scenario/index.ts';

/** A store whose amounts are all twice what they were, and whose customers count half as much for a euro. */
export function inAnotherCurrency(store: Scenario): Scenario {
  const rich = structuredClone(store);
  const double = <K extends string>(one: Record<K, number>, ...keys: K[]) => {
    for (const key of keys) one[key] *= 2;
  };
  for (const one of rich.catalogue.products) double(one, 'priceCents', 'costCents');
  for (const one of rich.suppliers) double(one, 'minimumCents', 'carriageCents');
  for (const one of rich.team.employees) double(one, 'hourlyGrossCents');
  for (const one of rich.finance.charges) double(one, 'monthlyCents');
  for (const one of rich.finance.openingBalance) double(one, 'cents');
  for (const one of rich.finance.loans) double(one, 'principalCents');
  for (const one of rich.finance.assets) double(one, 'costCents');
  if (rich.choice.price === 'euros') for (const one of rich.catchment.segments) one.priceSensitivity /= 2;
  double(rich.finance, 'overdraftCents');
  return rich;
}
