/**
 * A run as data for a stranger: integers only (cents, units, milliseconds, minutes, tenths of a degree), day by day,
 * product by product, with the books. Means are left as sums and counts.
 */
import { cash } from '../indicators/index.ts';
import { formatDate, french } from '../kernel/index.ts';
import type { MarkSum } from '../marks/index.ts';
import { namesOf, refusalText } from '../play/refusals.ts';
import { rulesHash } from '../scenario/index.ts';
import { accountName, LABELS } from '../store/finance/index.ts';
import { DAY_COLUMNS, type Game, OUTCOMES, WAIT_BIN_MS } from '../store/game.ts';
import type { View, VisibleColumn } from '../store/view.ts';
import { RUN_KIND } from './outputs.ts';
import type { Played } from './play.ts';
import type { PastCost } from './scenario.ts';

/** Format of the file. */
const FORMAT = 1;

const NOTE = french(
  'Entiers seulement : montants en centimes, quantités en unités (UVC), temps en millisecondes ou en minutes, températures en dixièmes de degré. Débit positif, crédit négatif. Les tableaux « sold », « revenueCents »… ont une valeur par jour joué. Par jour, « revenueCents » est le CA TTC des caisses et « pickupRevenueCents » celui des commandes retirées, sans leurs frais : leur somme est le CA TTC que montrent l’écran et les indicateurs. « marks » : millièmes de point ; chaque note est la somme de ses parties, ce qui n’est pas évalué n’y est pas, et « soFar » est la moyenne de ce qui l’est, même sans note d’ensemble. Par produit, « sold » et « revenueCents » comptent les deux canaux.',
);

/** The whole record of a run. */
export function recordOf(
  played: Played,
  past: PastCost,
  who: { manager?: string; log?: string },
  marks: readonly MarkSum[],
): unknown {
  const { game, view } = played;
  const { scenario, seeds } = game.model;
  return {
    kind: RUN_KIND,
    format: FORMAT,
    $comment: NOTE,
    scenario: {
      id: scenario.id,
      title: scenario.title,
      rulesHash: rulesHash(scenario),
      start: scenario.calendar.start,
      days: scenario.calendar.days,
    },
    seed: seeds.base,
    manager: who.manager ?? null,
    logFile: who.log ?? null,
    past: { how: past.how, days: past.days },
    daysPlayed: view.daysClosed,
    insolvent: game.world.finance.insolvent,
    fingerprint: game.fingerprints.at(-1) ?? null,
    waitBinMs: WAIT_BIN_MS,
    days: daysOf(played),
    products: productsOf(game, view.daysClosed),
    wants: wantsOf(game, view.daysClosed),
    suppliers: suppliersOf(game),
    openOrders: view.openOrders().map((one) => ({
      product: game.model.products[one.product]!.id,
      supplier: game.model.suppliers[one.supplier]!.id,
      units: one.units,
      dueDay: one.due,
    })),
    accounts: accountsOf(game),
    entries: entriesOf(game),
    offences: view.offences(),
    marks,
    commands: game.log,
    skipped: skippedOf(played),
    unplayed: played.unplayed,
  };
}

function daysOf({ game, view }: Played): unknown[] {
  const { facts } = game.world;
  const bins = facts.waits.length / game.model.days;
  return Array.from({ length: view.daysClosed }, (_, d) => {
    const waits = facts.waits.subarray(d * bins, (d + 1) * bins);
    return {
      day: d,
      date: formatDate(game.model.firstDay + d),
      ...hours(view, d),
      ...Object.fromEntries(DAY_COLUMNS.map((c) => [c, view.figure(d, c as VisibleColumn)])),
      bankAndTillsCents: cash.of(view, { from: d, to: d })!,
      entriesByHour: [...view.entries(d)],
      // Trailing zeros are left out: a quiet day has few bins.
      waits: [...waits.subarray(0, waits.findLastIndex((n) => n > 0) + 1)],
      fingerprint: facts.fingerprints[d]!,
    };
  });
}

function hours(view: View, day: number) {
  const { openMinute, closeMinute, holiday } = view.sheet(day);
  return { openMinute, closeMinute, holiday };
}

function productsOf(game: Game, days: number): unknown[] {
  const { model, world } = game;
  const { facts, stock } = world;
  const P = model.products.length;
  return model.products.map((product, p) => {
    const perDay = (table: ArrayLike<number>) => Array.from({ length: days }, (_, d) => table[d * P + p]!);
    const empty = perDay(facts.empty);
    return {
      id: product.id,
      subfamily: product.subfamily,
      supplier: product.supplier,
      priceCents: game.plan.prices[product.subfamily]![product.id]!,
      sold: perDay(facts.sold),
      revenueCents: perDay(facts.revenue),
      received: perDay(facts.received),
      wasted: perDay(facts.wasted),
      adjusted: perDay(facts.adjusted),
      hiddenLosses: perDay(facts.hidden),
      missed: perDay(facts.missed),
      emptyAt11: empty.map((bits) => bits & 1),
      emptyAt17: empty.map((bits) => (bits >> 1) & 1),
      shelf: stock.shelf.total[p]!,
      reserve: stock.reserve.total[p]!,
      dock: stock.dock[p]!,
      recorded: stock.recorded[p]!,
      valueCents: stock.valueCents[p]!,
    };
  });
}

/** How wants ended, by sub-family: one value per day for each end that happened. */
function wantsOf(game: Game, days: number): unknown[] {
  const { model, world } = game;
  const G = model.subfamilies.length;
  return model.subfamilies.map((subfamily, g) => ({
    subfamily: subfamily.id,
    ...Object.fromEntries(
      OUTCOMES.map((end, o): [string, number[]] => [
        end,
        Array.from({ length: days }, (_, d) => world.facts.outcomes[(d * OUTCOMES.length + o) * G + g]!),
      ]).filter(([, values]) => values.some((n) => n !== 0)),
    ),
  }));
}

function suppliersOf(game: Game): unknown[] {
  const { supply } = game.world;
  return game.model.suppliers.map(({ id }, s) => ({
    id,
    unitsOrdered: supply.ordered[s]!,
    unitsDelivered: supply.delivered[s]!,
    linesOrdered: supply.linesOrdered[s]!,
    linesWhole: supply.linesWhole[s]!,
  }));
}

function accountsOf(game: Game): unknown[] {
  const { ledger } = game.world.finance;
  const { assets, openingBalance, charges } = game.model.scenario.finance;
  const own = new Map(
    [...charges, ...openingBalance, ...assets].map(({ account, label }) => [account, label]),
  );
  for (const { depreciationAccount } of game.world.finance.assets)
    own.set(depreciationAccount, `Amortissements (${depreciationAccount})`);
  return ledger.accounts.map((account, a) => ({
    account,
    label: accountName(account) ?? own.get(account) ?? '',
    balanceCents: ledger.balance[a]!,
  }));
}

function entriesOf(game: Game): unknown[] {
  const { ledger } = game.world.finance;
  const entries: { entry: number; day: number; label: string; lines: [string, number][] }[] = [];
  for (let r = 0; r < ledger.rows; r++) {
    const entry = ledger.entry[r]!;
    if (entries.at(-1)?.entry !== entry) {
      entries.push({ entry, day: ledger.day[r]!, label: LABELS[ledger.label[r]!]!, lines: [] });
    }
    entries.at(-1)!.lines.push([ledger.accounts[ledger.account[r]!]!, ledger.cents[r]!]);
  }
  return entries;
}

function skippedOf({ game, skipped }: Played): unknown[] {
  const names = namesOf(game.model);
  return skipped.map(({ refusal, ...decision }) => ({
    ...decision,
    ...refusal,
    message: refusalText(refusal, 'fr', names).what,
  }));
}
