/** Goods of each day, reference by reference: real units, recorded units, orders, value. */
import { type Game, opensSomeNight } from '../../store/game.ts';
import type { AuditFile } from '../format/index.ts';
import { factOf } from './facts.ts';
import type { DayFold } from './fold.ts';
import { add, before, flows, newLevel } from './series.ts';

type Goods = Pick<AuditFile, 'products' | 'suppliers' | 'stock'>;
type ProductRow = Goods['products'][number];

const PRODUCT_FLOWS = [
  'ordered',
  'delivered',
  'refused',
  'unloaded',
  'received',
  'returned',
  'booked',
  'short',
  'sold',
  'bagged',
  'unbagged',
  'handedOver',
  'handedOverLines',
  'scanned',
  'wasted',
  'stolen',
  'broken',
  'adjusted',
  'revenueCents',
  'handedOverCents',
  'purchaseCents',
  'soldCostCents',
  'wasteCents',
  'adjustedCents',
  'hiddenCents',
] as const;

/** Columns of the facts that say the same of all products together. */
const STOCK_FACTS = {
  soldUnits: 'units',
  revenueCents: 'revenueCents',
  wasteCents: 'wasteCents',
  adjustedCents: 'adjustCents',
  stolenCents: 'stolenCostCents',
  brokenCents: 'brokenCostCents',
  shortCents: 'shortCostCents',
} as const;
type StockFlow = keyof typeof STOCK_FACTS;

export class GoodsRecord {
  readonly part: Goods;
  readonly #game: Game;
  /** Units ordered and delivered so far, by supplier: the store keeps sums since the first day. */
  readonly #before: { ordered: number; delivered: number }[];

  constructor(game: Game) {
    this.#game = game;
    const { model, world } = game;
    const { stock, supply } = world;
    const nights = opensSomeNight(model);
    this.#before = model.suppliers.map((_, s) => ({
      ordered: supply.ordered[s]!,
      delivered: supply.delivered[s]!,
    }));
    this.part = {
      products: model.products.map((product, p) => ({
        id: product.id,
        subfamily: product.subfamily,
        supplier: product.supplier,
        vat: String(product.vatBp),
        shelf: newLevel(stock.shelf.total[p]!),
        reserve: newLevel(stock.reserve.total[p]!),
        setAside: newLevel(stock.aside[p]!),
        dock: newLevel(stock.dock[p]!),
        recorded: newLevel(stock.recorded[p]!),
        onOrder: newLevel(supply.onOrder[p]!),
        valueCents: newLevel(stock.valueCents[p]!),
        ...flows(PRODUCT_FLOWS),
        ...(nights && { inBaskets: [] }),
      })),
      suppliers: model.suppliers.map(({ id }) => ({
        id,
        ...flows(['ordered', 'delivered', 'carriageCents']),
      })),
      stock: {
        valueCents: newLevel(stock.valueCents.reduce((total, cents) => total + cents, 0)),
        ...flows(Object.keys(STOCK_FACTS) as StockFlow[]),
      },
    };
  }

  /** Adds a day that has just closed. */
  add(day: number, fold: DayFold): void {
    for (const [p, row] of this.part.products.entries()) this.#addProduct(row, p, day, fold);
    this.#addSuppliers();
    const { stock } = this.part;
    for (const [flow, column] of Object.entries(STOCK_FACTS) as [
      StockFlow,
      (typeof STOCK_FACTS)[StockFlow],
    ][])
      add(stock[flow], factOf(this.#game, day, column));
    stock.valueCents.perDay.push(factOf(this.#game, day, 'stockValueCents'));
  }

  #addProduct(row: ProductRow, p: number, day: number, fold: DayFold): void {
    const { model, world } = this.#game;
    const { facts, stock, supply } = world;
    const at = day * model.products.length + p;
    // The facts keep what stays; goods lent and taken back are told apart here.
    const returned = fold.returned[p]!;
    const booked = facts.received[at]! + returned;
    const received = fold.received[p]!;
    const short = facts.hidden[at]! - fold.stolen[p]! - fold.broken[p]!;
    const purchase = world.day.receivedCents[p]!;
    const waste = fold.wasteCents[p]!;
    const adjusted = -fold.countedCents[p]!;
    add(row.ordered, fold.ordered[p]!);
    add(row.delivered, fold.delivered[p]!);
    // What left the orders and was on no delivery note.
    add(row.refused, before(row.onOrder) + fold.ordered[p]! - supply.onOrder[p]! - fold.delivered[p]!);
    add(row.unloaded, stock.dock[p]! - before(row.dock) + received);
    add(row.received, received);
    add(row.returned, returned);
    add(row.booked, booked);
    add(row.short, short);
    const handedOver = fold.handedOver[p]!;
    add(row.sold, facts.sold[at]! - handedOver);
    add(row.bagged, fold.bagged[p]!);
    add(row.unbagged, before(row.setAside) + fold.bagged[p]! - handedOver - stock.aside[p]!);
    add(row.handedOver, handedOver);
    add(row.handedOverLines, fold.handedOverLines[p]!);
    // A till that misreads takes the unit off the record of a neighbour.
    add(
      row.scanned,
      before(row.recorded) +
        booked -
        returned +
        facts.adjusted[at]! -
        facts.wasted[at]! -
        handedOver -
        stock.recorded[p]!,
    );
    add(row.wasted, facts.wasted[at]!);
    add(row.stolen, fold.stolen[p]!);
    add(row.broken, fold.broken[p]!);
    add(row.adjusted, facts.adjusted[at]!);
    add(row.revenueCents, facts.revenue[at]! - fold.handedOverCents[p]!);
    add(row.handedOverCents, fold.handedOverCents[p]!);
    add(row.purchaseCents, purchase);
    add(row.soldCostCents, before(row.valueCents) + purchase - waste + adjusted - stock.valueCents[p]!);
    add(row.wasteCents, waste);
    add(row.adjustedCents, adjusted);
    add(row.hiddenCents, facts.hidden[at]! * model.products[p]!.costCents);
    row.inBaskets?.push((row.inBaskets.at(-1) ?? 0) + fold.basketUnits[p]!);
    row.shelf.perDay.push(stock.shelf.total[p]!);
    row.reserve.perDay.push(stock.reserve.total[p]!);
    row.setAside.perDay.push(stock.aside[p]!);
    row.dock.perDay.push(stock.dock[p]!);
    row.recorded.perDay.push(stock.recorded[p]!);
    row.onOrder.perDay.push(supply.onOrder[p]!);
    row.valueCents.perDay.push(stock.valueCents[p]!);
  }

  #addSuppliers(): void {
    const { supply, day } = this.#game.world;
    for (const [s, row] of this.part.suppliers.entries()) {
      const was = this.#before[s]!;
      add(row.ordered, supply.ordered[s]! - was.ordered);
      add(row.delivered, supply.delivered[s]! - was.delivered);
      add(row.carriageCents, day.carriageCents[s]!);
      was.ordered = supply.ordered[s]!;
      was.delivered = supply.delivered[s]!;
    }
  }
}
