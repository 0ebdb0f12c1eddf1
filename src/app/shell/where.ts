/** Which screen of the store is open, and what it is about. */
import { signal } from '@preact/signals';

export type Panel =
  | 'store'
  | 'stocks'
  | 'offer'
  | 'space'
  | 'team'
  | 'pickup'
  | 'budget'
  | 'analyses'
  | 'missions'
  | 'debrief'
  | 'help';

/** Panels that are always there, or come and go by themselves: no scenario opens or closes them. */
const FREE = ['store', 'missions', 'debrief', 'help'] as const;
type Free = (typeof FREE)[number];

/** Is this a service of the store, which a scenario may keep closed? */
export const isService = (id: Panel): id is Exclude<Panel, Free> => !FREE.some((one) => one === id);

export const panel = signal<Panel>('store');
/** Supplier and fixture the panels were opened on, by id. */
export const supplierAt = signal<string | undefined>(undefined);
export const fixtureAt = signal<string | undefined>(undefined);
/** Indicator that the analyses were opened on, by id. */
export const indicatorAt = signal<string | undefined>(undefined);

/** Opens a screen and gives it the focus. */
export function goTo(next: Panel): void {
  panel.value = next;
  requestAnimationFrame(() => document.getElementById('content')?.focus());
}
