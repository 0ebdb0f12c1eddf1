/** Tickets of each day, and what they come to by till, by means of payment and by rate of VAT. */
import { htFromTtc } from '../../kernel/index.ts';
import type { Game } from '../../store/game.ts';
import type { AuditFile } from '../format/index.ts';
import { factOf } from './facts.ts';
import type { DayFold } from './fold.ts';
import { add, flows, newFlow } from './series.ts';

type Sales = Pick<AuditFile, 'tickets' | 'tills' | 'payments' | 'vat'>;

/** Direct demand goes through a till of its own, after the others; no id can be written so. */
const DIRECT_TILL = '(direct)';

/** Means of payment: where they are written in the facts, and the entry that takes them in. */
const TILL_MEANS = [
  { means: 'card', label: 'sales', account: '511', column: 'cardCents' },
  { means: 'cash', label: 'sales', account: '531', column: 'cashCents' },
] as const;

const PICKUP_MEANS = [
  { means: 'pickup-card', label: 'sales', account: '511', column: 'pickupCardCents' },
  { means: 'pickup-cash', label: 'sales', account: '531', column: 'pickupCashCents' },
  { means: 'online', label: 'advances', account: '511', column: 'paidOnlineCents' },
] as const;

const meansOf = ({ world }: Game) => (world.pickup ? [...TILL_MEANS, ...PICKUP_MEANS] : TILL_MEANS);

export class SalesRecord {
  readonly part: Sales;
  readonly #game: Game;

  constructor(game: Game) {
    this.#game = game;
    const rates = [...new Set(game.model.products.map(({ vatBp }) => vatBp))].sort((a, b) => a - b);
    this.part = {
      tickets: [],
      tills: tillsOf(game).map((id) => ({ id, ...flows(['tickets', 'serviceMs', 'takenCents']) })),
      payments: meansOf(game).map(({ means, label, account }) => ({
        means,
        label,
        account,
        cents: newFlow(),
      })),
      vat: rates.map((bp) => ({ rate: String(bp), ...flows(['ttcCents', 'htCents', 'vatCents']) })),
    };
  }

  /** Adds a day that has just closed. */
  add(day: number, { tickets }: DayFold): void {
    const { model, world } = this.#game;
    const { tills, payments, vat } = this.part;
    this.part.tickets.push(tickets);
    const T = tills.length;
    const [served, service, taken] = [new Float64Array(T), new Float64Array(T), new Float64Array(T)];
    for (const [i, t] of tickets.till.entries()) {
      served[t] = served[t]! + 1;
      service[t] = service[t]! + tickets.serviceMs[i]!;
      taken[t] = taken[t]! + tickets.cents[i]!;
    }
    for (const [t, row] of tills.entries()) {
      add(row.tickets, served[t]!);
      add(row.serviceMs, service[t]!);
      add(row.takenCents, taken[t]!);
    }
    for (const [i, { column }] of meansOf(this.#game).entries())
      add(payments[i]!.cents, factOf(this.#game, day, column));
    for (const row of vat) {
      let ttc = 0;
      for (const [p, { vatBp }] of model.products.entries())
        if (String(vatBp) === row.rate) ttc += world.facts.revenue[day * model.products.length + p]!;
      const ht = htFromTtc(ttc, Number(row.rate));
      add(row.ttcCents, ttc);
      add(row.htCents, ht);
      add(row.vatCents, ttc - ht);
    }
  }
}

function tillsOf({ model }: Game): string[] {
  const ids = model.tills.map(({ id }) => id);
  return Object.keys(model.scenario.demand.direct).length > 0 ? [...ids, DIRECT_TILL] : ids;
}
