// Everything time has made of a game, as one short text: two games with the same bits are the same game.
import { canonicalJson, Fingerprint } from '../../src/kernel/index.ts';
import type { Game } from '../../src/store/game.ts';
import { lotsOf } from '../../src/store/stock/index.ts';
import { cellsOf } from '../../src/store/supply/index.ts';

type Numbers = Float64Array | Int32Array | Int16Array | Int8Array | Uint16Array | Uint8Array;

/** Fingerprint of the facts, the goods, the books, the people and the plan of a game, as it stands. */
export function bitsOf(game: Game): string {
  const { facts, stock, finance, households, team, supply, upkeep } = game.world;
  const print = new Fingerprint();
  let table = 0;
  const add = (array: Numbers | readonly number[]) => print.addArray(table++, array);
  for (const array of [facts.table, facts.sold, facts.revenue, facts.received, facts.wasted, facts.adjusted])
    add(array);
  for (const array of [facts.hidden, facts.missed, facts.empty, facts.outcomes, facts.waits, facts.entries])
    add(array);
  for (const place of [stock.shelf, stock.reserve]) {
    add(place.total);
    const lots = Array.from(place.total, (_, p) => lotsOf(place, p));
    add(Uint8Array.from(lots, ({ length }) => length));
    for (const own of lots) {
      add(Int32Array.from(own, ({ units }) => units));
      add(Int32Array.from(own, ({ expiry }) => expiry));
    }
  }
  for (const array of [stock.dock, stock.recorded, stock.valueCents, stock.countedDay]) add(array);
  for (const array of [households.runOut, households.pantry, households.satisfaction, households.diary])
    add(array);
  for (const array of [team.absent, team.weekWorked, team.weekAbsent]) add(array);
  for (const array of [team.monthGross, team.monthPaid, team.monthContributions]) add(array);
  for (const array of [team.record.worked, team.record.late, facts.offences.flat()]) add(array);
  add(supply.onOrder);
  add(supply.backorders);
  add(cellsOf(supply.open));
  add(cellsOf(supply.dock));
  const { ledger } = finance;
  for (const array of [ledger.entry, ledger.day, ledger.account, ledger.label, ledger.cents])
    add(array.subarray(0, ledger.rows));
  add([
    finance.bankCents,
    finance.tillCents,
    finance.insolvent ? 1 : 0,
    upkeep,
    game.now.day,
    game.now.minute,
  ]);
  print.addText(table++, 0, canonicalJson(game.plan));
  print.addText(table++, 0, canonicalJson(game.fingerprints));
  return print.hex();
}
