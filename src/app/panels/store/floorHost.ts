/** Brings the floor in: its own chunk, loaded once the page is there, and the page goes on without it if it fails. */
import type { Floor, FloorOptions } from '../../floor/types.ts';

type FloorModule = { createFloor: (parent: HTMLElement, options: FloorOptions) => Promise<Floor> };

const MODULES = import.meta.glob<FloorModule>('../../floor/floor.ts');

/** A floor in a parent; throws when this browser cannot draw it. */
export async function openFloor(parent: HTMLElement, options: FloorOptions): Promise<Floor> {
  const load = Object.values(MODULES)[0];
  if (!load) throw new Error('no floor in this build');
  const { createFloor } = await load();
  return createFloor(parent, options);
}
