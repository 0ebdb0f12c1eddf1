/** Tills, team and lines, as anyone standing in the store sees them; `View` says what each function gives. */
import { WAIT_BIN_MS } from '../day/facts.ts';
import type { Game } from '../game.ts';
import { type Breach, LAW, OFF, recordedDay, rosteredTask } from '../team/index.ts';
import type { StaffView, TillView } from './shapes.ts';

export function tillViews({ model, world: { checkout } }: Game): TillView[] {
  return model.tills.map((till, t) => ({
    id: till.id,
    label: till.label,
    cashier: checkout.cashier[t]!,
    waiting: checkout.waiting[t]!,
    serving: checkout.serving[t]! >= 0,
  }));
}

export function staffViews({ model, now, world: { team } }: Game): StaffView[] {
  return model.employees.map((_, e) => ({
    task: team.task[e]!,
    rostered: now.minute > 0 ? rosteredTask(team, e, now.minute) : OFF,
    till: team.till[e]!,
    absent: now.minute > 0 && team.absent[e] === 1,
  }));
}

export function presenceOf(
  { world }: Game,
  e: number,
  day: number,
): { from: number; to: number } | undefined {
  const { first, last, work } = recordedDay(world.team.record, e, day);
  return work > 0 ? { from: first, to: last } : undefined;
}

export function offencesOf({ model, world }: Game): Breach[] {
  return world.facts.offences.map(([day, e, rule, found, limit]) => ({
    rule: LAW[rule]!.id,
    employee: model.employees[e]!.id,
    day,
    numbers: { found, limit },
  }));
}

export function managerTime(game: Game): { left: number; day: number } | undefined {
  const { minutesPerDay } = game.model.scenario.manager;
  if (minutesPerDay === null) return undefined;
  return { left: Math.max(0, minutesPerDay - game.spentMinutes(game.now.day)), day: minutesPerDay };
}

/** Upper edge, in ms, of the bin of a histogram of waits that a share of them does not pass; 0 when nobody waited. */
export function quantileMs(bins: Int32Array, share: number): number {
  const total = bins.reduce((a, b) => a + b, 0);
  let seen = 0;
  for (let bin = 0; bin < bins.length; bin++) {
    seen += bins[bin]!;
    if (total > 0 && seen >= share * total) return (bin + 1) * WAIT_BIN_MS;
  }
  return 0;
}
