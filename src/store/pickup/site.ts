/** What the site offers and shows. It sells what the computer believes, not what stands on the shelf. */
import type { PickupPolicy } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import type { PickupState } from './state.ts';

/** Writes which products the site offers: those that have a facing and that no policy leaves out. */
export function compileSite(
  model: Model,
  policy: PickupPolicy,
  facings: Int32Array,
  { onSite }: PickupState,
): void {
  const out = new Set(policy.leftOut);
  for (const [p, { id, subfamily }] of model.products.entries()) {
    const family = model.families[model.familyOf[p]!]!.id;
    const left = out.has(id) || out.has(subfamily) || out.has(family);
    onSite[p] = facings[p]! > 0 && !left ? 1 : 0;
  }
}

/**
 * Units the site shows: the recorded stock, less what open orders hold, less the safety threshold. The record falls at
 * hand-over, when the goods leave the store and the sale is made (as at a till); until then `promised` holds the units,
 * so that no unit is shown twice.
 */
export function shownUnits(state: PickupState, p: number, recorded: number, safety: number): number {
  return state.onSite[p] === 1 ? recorded - state.promised[p]! - safety : 0;
}
