/** The plan turned into arrays, one family of decisions at a time, whenever a command touches it – in mid-day too. */
import { compileNeeds, compilePriceFelt, compileUtility, forgetBest } from '../households/index.ts';
import type { PlanPart } from '../plan-types.ts';
import { compileOffer } from '../space/index.ts';
import { moveUnits } from '../stock/index.ts';
import { compileRules } from '../supply/index.ts';
import { postRoster } from '../team/index.ts';
import { compilePickup } from './pickupDay.ts';
import type { Run } from './run.ts';
import { assign } from './staff.ts';
import { BLAME } from './state.ts';

/** Recompiles what one part of the plan feeds. */
export function compilePart(run: Run, part: PlanPart): void {
  if (part === 'prices') compilePrices(run);
  else if (part === 'planogram') compilePlanogram(run);
  else if (part === 'orderRules')
    compileRules(run.model, run.plan, run.world.offer.capacity, run.world.rules);
  else if (part === 'roster') compileRoster(run);
  else if (part === 'pickup') compilePickup(run);
  else if (part === 'live' && run.world.day.started) assign(run, run.world.day.nowMs);
}

/** Recompiles everything: at the start of a game and after a snapshot. */
export function compileAll(run: Run): void {
  run.world.priceCents.fill(-1);
  compilePlanogram(run);
  compilePart(run, 'orderRules');
}

/** Nothing to turn into arrays before the morning: the roster is announced, which counts for the law of notice. */
function compileRoster(run: Run): void {
  const { day, team } = run.world;
  const today = day.over ? day.index + 1 : day.index;
  postRoster(run.model, team, run.plan.roster, { today, free: day.started ? today + 1 : today });
}

function compilePrices(run: Run): void {
  const { model, world, plan } = run;
  for (const [g, { id }] of model.subfamilies.entries()) {
    const sheet = plan.prices[id];
    if (sheet === undefined || sheet === run.priced[g]) continue;
    run.priced[g] = sheet;
    for (let p = model.subStart[g]!; p < model.subStart[g + 1]!; p++) {
      const price = sheet[model.products[p]!.id]!;
      if (price !== world.priceCents[p]) compileProduct(run, p, price);
    }
    forgetBest(world.households, g);
    compileBlame(run, g);
  }
}

/** Utilities and quantity response of one product; its sub-family is to choose anew. */
function compileProduct(run: Run, p: number, price: number): void {
  const { model, world } = run;
  const sub = model.subfamilies[model.subOf[p]!]!;
  world.priceCents[p] = price;
  compileUtility(model, world.tables, p, price, world.offer.visibility[p]!, world.offer.facings[p]! > 0);
  compilePriceFelt(model, world.tables, p, price);
  // A cheaper price makes a second unit more likely, never less: (reference ÷ price − 1) grows as the price falls.
  const cheaper = price > 0 ? model.products[p]!.priceCents / price - 1 : 0;
  world.day.bulk[p] = (sub.secondUnitBp / 10_000) * 65_536 * Math.max(0, 1 + sub.stockpile * cheaper) * 0.5;
}

function compilePlanogram(run: Run): void {
  const { model, world, plan } = run;
  const { offer, stock } = world;
  const before = offer.visibility.slice();
  const had = offer.facings.slice();
  compileOffer(model, plan.planogram, world.openingFacings, world.walks.tour, offer);
  let forgotten = -1;
  for (let p = 0; p < model.products.length; p++) {
    const price = plan.prices[model.products[p]!.subfamily]![model.products[p]!.id]!;
    if (
      offer.visibility[p] !== before[p] ||
      offer.facings[p]! > 0 !== had[p]! > 0 ||
      price !== world.priceCents[p]
    ) {
      compileProduct(run, p, price);
      const g = model.subOf[p]!;
      if (g !== forgotten) forgetBest(world.households, g);
      forgotten = g;
    }
    // Goods lent for the day stay on the shelf until the evening.
    const over = stock.shelf.total[p]! - offer.capacity[p]! - (world.day.lent?.[p] ?? 0);
    if (over > 0) moveUnits(stock.shelf, stock.reserve, p, over);
  }
  compileNeeds(model, world.tables, offer.subTour);
  world.day.list.threshold = -1;
  compileRules(model, plan, offer.capacity, world.rules);
  compilePickup(run);
  for (let g = 0; g < model.subfamilies.length; g++) compileBlame(run, g);
}

/** Marks a sub-family where a missing facing or a price above the advised one may explain a lost want. */
function compileBlame({ model, world }: Run, g: number): void {
  let blame = 0;
  for (let p = model.subStart[g]!; p < model.subStart[g + 1]!; p++) {
    if (world.offer.facings[p] === 0) blame |= BLAME.gap;
    else if (world.priceCents[p]! > model.products[p]!.priceCents) blame |= BLAME.dear;
  }
  world.day.blame[g] = blame;
}
