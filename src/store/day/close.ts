/** The evening: stock is valued, the day's facts are summed up, the books are posted, the day is fingerprinted. */
import { closeBooks, type DayBook } from '../finance/index.ts';
import { NO_CALLS } from '../plan-types.ts';
import { stockValueCents, valueSales } from '../stock/index.ts';
import { dayHours, dayOffences, RANK, workedToday } from '../team/index.ts';
import { takeBackSurplus } from './endless.ts';
import { addFact, DAY, type DayColumn, fact } from './facts.ts';
import { tellNight } from './night.ts';
import { closePickup } from './pickupDay.ts';
import type { Run } from './run.ts';

/** Closes the day in progress; everybody has left. */
export function closeDay(run: Run): void {
  const { model, world } = run;
  const { day, stock, facts } = world;
  const d = day.index;
  if (day.lent) takeBackSurplus(run, day.nowMs);
  for (let p = 0; p < model.products.length; p++) valueSales(stock, p);
  const hours = dayHours(model, world.team, d);
  addFact(facts, d, DAY.plannedMinutes, hours.plannedMinutes);
  addFact(facts, d, DAY.workedMinutes, hours.workedMinutes);
  addFact(facts, d, DAY.absentMinutes, hours.absentMinutes);
  addFact(facts, d, DAY.paidMinutes, hours.paidMinutes);
  addFact(facts, d, DAY.grossWagesCents, hours.grossCents);
  addFact(facts, d, DAY.breakMinutes, hours.breakMinutes);
  addFact(facts, d, DAY.overtimeMinutes, hours.overtimeMinutes);
  addFact(facts, d, DAY.complementaryMinutes, hours.complementaryMinutes);
  addFact(facts, d, DAY.premiumCents, hours.premiumCents);
  addFact(facts, d, DAY.contributionsCents, hours.contributionsCents);
  if (day.through) tellNight(run);
  recordOffences(run);
  addFact(facts, d, DAY.stockValueCents, stockValueCents(stock));
  closePickup(run);
  const firstRow = world.finance.ledger.rows;
  closeBooks(model, world.finance, d, dayBook(run));
  facts.fingerprints[d] = fingerprint(run, firstRow);
  day.started = false;
  day.over = true;
  run.plan = { ...run.plan, live: NO_CALLS };
}

/** What the law says of the hours worked today, kept for whoever marks and for the debrief. */
function recordOffences({ model, world }: Run): void {
  const { day, facts, team } = world;
  const found = dayOffences(model, team, day.index, workedToday(model, team));
  for (const { employee, numbers, rule } of found) {
    const e = model.employeeIndex.get(employee)!;
    facts.offences.push([day.index, e, RANK[rule], numbers.found, numbers.limit]);
  }
  addFact(facts, day.index, DAY.offences, found.length);
}

function dayBook(run: Run): DayBook {
  const { model, world } = run;
  const { day, facts } = world;
  const P = model.products.length;
  const today = (column: DayColumn) => fact(facts, day.index, column);
  const salesByVat = new Map<number, number>();
  const received = model.suppliers.map(() => new Map<number, number>());
  for (let p = 0; p < P; p++) {
    const cents = facts.revenue[day.index * P + p]!;
    const bought = day.receivedCents[p]!;
    if (cents === 0 && bought === 0) continue;
    const { vatBp } = model.products[p]!;
    if (cents !== 0) salesByVat.set(vatBp, (salesByVat.get(vatBp) ?? 0) + cents);
    if (bought !== 0) {
      const of = received[model.supplierOf[p]!]!;
      of.set(vatBp, (of.get(vatBp) ?? 0) + bought);
    }
  }
  return {
    salesByVat,
    cardCents: today('cardCents') + today('pickupCardCents'),
    cashCents: today('cashCents') + today('pickupCashCents'),
    ...(world.pickup && {
      advances: {
        receivedCents: today('paidOnlineCents'),
        earnedCents: today('prepaidEarnedCents'),
        refundedCents: today('refundedCents'),
      },
      feeCents: today('pickupFeeCents'),
    }),
    purchases: received
      .map((byVat, supplier) => ({ supplier, byVat, carriageCents: day.carriageCents[supplier]! }))
      .filter((bill) => bill.byVat.size > 0 || bill.carriageCents > 0),
    stockValueCents: today('stockValueCents'),
    grossWagesCents: today('grossWagesCents'),
    contributionsCents: today('contributionsCents'),
  };
}

/** Hash of what the day touched: visits and tickets were added as they happened; goods, hours and books join here. */
function fingerprint(run: Run, firstRow: number): string {
  const { model, world } = run;
  const { day, stock, facts, finance } = world;
  const print = day.fingerprint;
  for (let p = 0; p < model.products.length; p++) {
    print.add4(3, p, stock.shelf.total[p]!, stock.reserve.total[p]!, stock.recorded[p]!, stock.dock[p]!);
    print.addFloat(4, p, stock.valueCents[p]!);
  }
  for (const p of day.direct?.products ?? []) print.add1(13, p, world.supply.backorders[p]!);
  const { ledger } = finance;
  for (let r = firstRow; r < ledger.rows; r++) {
    print.add3(5, r, ledger.entry[r]!, ledger.account[r]!, ledger.label[r]!);
    print.addFloat(6, r, ledger.cents[r]!);
  }
  for (let e = 0; e < model.employees.length; e++)
    print.add2(7, e, world.team.weekWorked[e]!, world.team.absent[e]!);
  const offences = fact(facts, day.index, 'offences');
  for (let o = facts.offences.length - offences; o < facts.offences.length; o++) {
    const [, e, rule, found, limit] = facts.offences[o]!;
    print.add4(10, o, e, rule, found, limit);
  }
  print.add3(8, day.index, world.supply.open.count, world.supply.dock.count, world.upkeepQuarters);
  print.addFloat(9, day.index, facts.days);
  return print.hex();
}
