/** Opening and closing time, for what happens at the doors: direct demand, dates that end with the day. */
import { drawKey, MS_PER_MINUTE, seedOfDay } from '../../kernel/index.ts';
import { removeExpired } from '../stock/index.ts';
import { drawCustomers } from './demand.ts';
import { lendForTheDay } from './endless.ts';
import { reviewAll } from './goods.ts';
import { waste } from './jobs.ts';
import type { Run } from './run.ts';
import { EVENT } from './state.ts';

/** Prepares what the doors will do today; in a usual store, nothing. */
export function scheduleDoors(run: Run): void {
  const { day } = run.world;
  const { openMinute, closeMinute } = day.sheet;
  if (day.lent) lendForTheDay(run);
  if (day.continuous) reviewAll(run, 0);
  if (day.direct) {
    day.direct.customers = 0;
    day.demandKey = drawKey(seedOfDay(run.model.seeds, day.index), 'demand', day.sheet.date);
    if (closeMinute > openMinute) day.queue.schedule(openMinute * MS_PER_MINUTE, EVENT.doors, 0);
  }
  if (run.model.scenario.stock.expired === 'closing')
    day.queue.schedule(closeMinute * MS_PER_MINUTE, EVENT.doors, 1);
}

/** The doors open: direct customers of the day are drawn, at the prices in force now. */
export function openDoors(run: Run): void {
  drawCustomers(run, run.world.day.direct!);
}

/** The doors close: goods whose last day of sale is over leave by themselves. */
export function closeDoors(run: Run, ms: number): void {
  const { model, world } = run;
  const tomorrow = world.day.sheet.date + 1;
  const { shelf, reserve } = world.stock;
  for (let p = 0; p < model.products.length; p++)
    waste(run, p, removeExpired(shelf, p, tomorrow) + removeExpired(reserve, p, tomorrow), ms);
  if (world.day.continuous) reviewAll(run, ms);
}
