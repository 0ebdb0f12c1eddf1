/** How much the pick-up point holds now, counted once per new row. */
import type { View } from '../../store/view.ts';

/** Locker of an order that waits at the counter, as the trace writes it. */
export const COUNTER_ROW = -1;

/** Lockers in use by temperature, and orders that wait at the counter. */
export interface LockersNow {
  readonly ambient: number;
  readonly cold: number;
  readonly counter: number;
}

export const NO_LOCKERS: LockersNow = { ambient: 0, cold: 0, counter: 0 };

/** Reads the wall of lockers; nothing where the store has no such service. */
export function lockersNow(view: View): LockersNow {
  const sheet = view.pickup();
  if (!sheet) return NO_LOCKERS;
  const used = (lockers: readonly number[]): number => lockers.filter((order) => order !== 0).length;
  return {
    ambient: used(sheet.ambientLockers),
    cold: used(sheet.coldLockers),
    counter: sheet.orders.filter(
      (one) =>
        (one.state === 'ready' || one.state === 'handing-over') &&
        one.ambientLocker < 0 &&
        one.coldLocker < 0,
    ).length,
  };
}
