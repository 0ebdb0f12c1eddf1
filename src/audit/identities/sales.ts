/** Sales: lines make tickets, tickets make takings, takings make the entry of the evening, rate by rate of VAT. */
import { htFromTtc } from '../../kernel/index.ts';
import type { Tickets } from '../format/index.ts';
import { eachDay, type Identity, moved, sum, sumOf } from './identity.ts';

/** Sums a column of tickets, or of lines, by the rank another column gives; ranks that lead nowhere are left out. */
function byRank(size: number, ranks: readonly number[], values: (i: number) => number): number[] {
  const sums = new Array<number>(size).fill(0);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i]!;
    if (rank >= 0 && rank < size) sums[rank]! += values(i);
  }
  return sums;
}

const COLUMNS = [
  'joinedMs',
  'waitMs',
  'serviceMs',
  'paidMs',
  'lines',
  'units',
  'cents',
  'cardCents',
  'cashCents',
] as const satisfies readonly (keyof Tickets)[];

export const SALES: readonly Identity[] = [
  {
    id: 'V1',
    left: 'Unités et montant d’un ticket',
    right: 'somme de ses lignes',
    check: ({ tickets }, tally) => {
      for (const [day, t] of tickets.entries()) {
        let at = 0;
        for (let i = 0; i < t.till.length; i++) {
          let units = 0;
          let cents = 0;
          // A count of lines that leads beyond the list leaves a sum that is no number: a gap.
          for (const end = at + t.lines[i]!; at < end && at < t.lineUnits.length; at++) {
            units += t.lineUnits[at]!;
            cents += t.lineCents[at]!;
          }
          tally.equal(t.units[i]!, units, 'unités', i, day);
          tally.equal(t.cents[i]!, cents, 'montant', i, day);
        }
        tally.equal(sum(t.lines), t.lineProduct.length, 'nombre de lignes', day);
        for (const column of COLUMNS) tally.equal(t[column].length, t.till.length, column, day);
        tally.equal(t.lineUnits.length, t.lineProduct.length, 'lineUnits', day);
        tally.equal(t.lineCents.length, t.lineProduct.length, 'lineCents', day);
      }
    },
  },
  {
    id: 'V2',
    left: 'Carte + espèces',
    right: 'montant du ticket',
    check: ({ tickets }, tally) => {
      for (const [day, t] of tickets.entries())
        for (let i = 0; i < t.cents.length; i++)
          tally.equal(t.cardCents[i]! + t.cashCents[i]!, t.cents[i]!, 'ticket', i, day);
    },
  },
  {
    id: 'V3',
    left: 'Lignes de tickets d’une référence',
    right: 'ses unités vendues et ses ventes',
    check: ({ tickets, products }, tally) => {
      for (const [day, t] of tickets.entries()) {
        const units = byRank(products.length, t.lineProduct, (i) => t.lineUnits[i]!);
        const cents = byRank(products.length, t.lineProduct, (i) => t.lineCents[i]!);
        for (const [p, one] of products.entries()) {
          tally.equal(one.sold.perDay[day]!, units[p]!, one.id, 'unités', day);
          tally.equal(one.revenueCents.perDay[day]!, cents[p]!, one.id, 'ventes', day);
        }
      }
    },
  },
  {
    id: 'V4',
    left: 'Tickets, durée et encaissements d’une caisse',
    right: 'tickets qui portent son rang',
    check: ({ tickets, tills }, tally) => {
      for (const [day, t] of tickets.entries()) {
        const count = byRank(tills.length, t.till, () => 1);
        const service = byRank(tills.length, t.till, (i) => t.serviceMs[i]!);
        const taken = byRank(tills.length, t.till, (i) => t.cents[i]!);
        for (const [k, till] of tills.entries()) {
          tally.equal(till.tickets.perDay[day]!, count[k]!, till.id, 'tickets', day);
          tally.equal(till.serviceMs.perDay[day]!, service[k]!, till.id, 'durée', day);
          tally.equal(till.takenCents.perDay[day]!, taken[k]!, till.id, 'encaissé', day);
        }
      }
    },
  },
  {
    id: 'V5',
    left: 'Encaissements par moyen de paiement',
    right: 'somme des tickets, débit du compte (511, 531)',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const { cardCents, cashCents } = file.tickets[day]!;
        for (const { means, label, account, cents } of file.payments) {
          if (means === 'card') tally.equal(cents.perDay[day]!, sum(cardCents), means, day);
          if (means === 'cash') tally.equal(cents.perDay[day]!, sum(cashCents), means, day);
          const same = file.payments.filter((one) => one.account === account && one.label === label);
          const all = sumOf(same, (one) => one.cents, day);
          tally.equal(all, moved(file, day, label, account), label, account, day);
        }
      }),
  },
  {
    id: 'V6',
    left: 'Ventes TTC d’un taux de TVA',
    right: 'somme des références de ce taux = HT + TVA',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { rate, ttcCents, htCents, vatCents } of file.vat) {
          let ttc = 0;
          for (const one of file.products)
            if (one.vat === rate) ttc += one.revenueCents.perDay[day]! + one.handedOverCents.perDay[day]!;
          tally.equal(ttcCents.perDay[day]!, ttc, rate, 'références', day);
          tally.equal(ttcCents.perDay[day]!, htCents.perDay[day]! + vatCents.perDay[day]!, rate, day);
        }
      }),
  },
  {
    id: 'V7',
    left: 'Ventes HT d’un taux de TVA',
    right: 'TTC ÷ (1 + taux), au centime le plus proche',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { rate, ttcCents, htCents } of file.vat)
          tally.equal(htCents.perDay[day]!, htFromTtc(ttcCents.perDay[day]!, Number(rate)), rate, day);
      }),
  },
  {
    id: 'V8',
    left: 'Écriture des ventes (707 et 44571)',
    right: 'ventes HT et TVA collectée, tous taux, frais du site compris',
    check: (file, tally) =>
      eachDay(file, (day) => {
        tally.equal(
          0 - moved(file, day, 'sales', '707'),
          sumOf(file.vat, (v) => v.htCents, day),
          '707',
          day,
        );
        tally.equal(
          0 - moved(file, day, 'sales', '44571'),
          sumOf(file.vat, (v) => v.vatCents, day) + (file.pickup?.feeVatCents.perDay[day] ?? 0),
          '44571',
          day,
        );
      }),
  },
];
