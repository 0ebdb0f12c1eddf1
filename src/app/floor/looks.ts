/** How the people of the rows look: who they are gives their face, what they do gives what they carry. */
import { luck } from './draw/colours.ts';
import type { Carry } from './draw/held.ts';
import { basketAt, type Shopper } from './shoppers.ts';
import { doing, type Leg } from './timeline.ts';

/** Different faces among customers; a household keeps its own, so that regulars can be recognised. */
const FACES = 48;
/** Staff have faces of their own. */
const STAFF = 1_000;
/** A basket that looks full. */
const FULL = 4;

export const faceOf = (shopper: Shopper): number => Math.floor(luck(shopper.household, 77) * FACES);

export const staffFace = (employee: number): number => STAFF + employee;

/** What a customer carries at a time of their own clock. */
export function carriedBy(shopper: Shopper, ms: number): Carry {
  if (ms >= shopper.paidAt) return 'bag';
  const leg = shopper.line.legAt(ms);
  // Somebody who gives up leaves the basket there.
  if (leg && doing(leg, ms) === 'leaving' && leg.stage === 'away') return 'none';
  if (shopper.collects) return 'none';
  return basketAt(shopper, ms) < FULL ? 'basket' : 'full';
}

/** What a colleague carries. */
export function toolOf(leg: Leg, ms: number): Carry {
  const now = doing(leg, ms);
  if (now === 'filling' || now === 'receiving') return 'carton';
  if (now === 'cleaning') return 'mop';
  if (now === 'picking' || now === 'packing') return 'trolley';
  if (now === 'handing') return 'bag';
  return now === 'checking' ? 'list' : 'none';
}
