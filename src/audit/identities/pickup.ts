/** Click and collect: every order and every line ends once, and its goods and its money follow. */
import { htFromTtc } from '../../kernel/index.ts';
import type { AuditFile } from '../format/index.ts';
import { change, eachDay, type Identity, moved, sumOf } from './identity.ts';
import type { Tally } from './tally.ts';

type Pickup = NonNullable<AuditFile['pickup']>;

/** Asks nothing of a store without click and collect. */
function eachPickupDay(
  check: (pickup: Pickup, day: number, tally: Tally, file: AuditFile) => void,
): Identity['check'] {
  return (file, tally) => {
    const { pickup } = file;
    if (pickup) eachDay(file, (day) => check(pickup, day, tally, file));
  };
}

/** Wants of a day that ended so, all sub-families. */
const ended = (
  { wants }: AuditFile,
  end: 'not-picked' | 'refused' | 'order-late' | 'not-collected',
  day: number,
) => sumOf(wants.ends, (row) => row[end], day);

export const PICKUP: readonly Identity[] = [
  {
    id: 'R1',
    left: 'Commandes et lignes en cours le soir',
    right: 'veille + passées − finies, par fin',
    check: eachPickupDay(({ orders, lines }, day, tally) => {
      const { placed, handedOver, refunded, cancelled } = orders;
      tally.equal(
        change(orders.open, day),
        placed.perDay[day]! - handedOver.perDay[day]! - refunded.perDay[day]! - cancelled.perDay[day]!,
        'commandes',
        day,
      );
      tally.equal(
        change(lines.open, day),
        lines.ordered.perDay[day]! -
          lines.handedOver.perDay[day]! -
          lines.notPicked.perDay[day]! -
          lines.refused.perDay[day]! -
          lines.late.perDay[day]! -
          lines.notCollected.perDay[day]!,
        'lignes',
        day,
      );
    }),
  },
  {
    id: 'R2',
    left: 'Lignes remises, et lignes sans suite',
    right: 'lignes remises des références ; besoins qui ont fini ainsi',
    check: eachPickupDay(({ lines }, day, tally, file) => {
      tally.equal(
        lines.handedOver.perDay[day]!,
        sumOf(file.products, (p) => p.handedOverLines, day),
        'remises',
        day,
      );
      tally.equal(lines.notPicked.perDay[day]!, ended(file, 'not-picked', day), 'introuvables', day);
      tally.equal(lines.refused.perDay[day]!, ended(file, 'refused', day), 'refusées', day);
      tally.equal(lines.late.perDay[day]!, ended(file, 'order-late', day), 'en retard', day);
      tally.equal(lines.notCollected.perDay[day]!, ended(file, 'not-collected', day), 'non retirées', day);
    }),
  },
  {
    id: 'R3',
    left: 'Mis de côté d’une référence le soir',
    right: 'veille + préparé − remis − remis en rayon',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { id, setAside, bagged, handedOver, unbagged } of file.products)
          tally.equal(
            change(setAside, day),
            bagged.perDay[day]! - handedOver.perDay[day]! - unbagged.perDay[day]!,
            id,
            day,
          );
      }),
  },
  {
    id: 'R4',
    left: 'Unités et ventes des commandes remises',
    right: 'somme des références',
    check: eachPickupDay(({ units, revenueCents }, day, tally, { products }) => {
      tally.equal(
        units.handedOver.perDay[day]!,
        sumOf(products, (p) => p.handedOver, day),
        'remises',
        day,
      );
      tally.equal(
        units.unbagged.perDay[day]!,
        sumOf(products, (p) => p.unbagged, day),
        'en rayon',
        day,
      );
      tally.equal(
        revenueCents.perDay[day]!,
        sumOf(products, (p) => p.handedOverCents, day),
        'ventes',
        day,
      );
    }),
  },
  {
    id: 'R5',
    left: 'Marchandises remises + frais',
    right: 'payé d’avance et acquis + carte et espèces au retrait',
    check: eachPickupDay(({ revenueCents, feeTtcCents, earnedCents }, day, tally, { payments }) => {
      const onSpot = payments.filter(({ means }) => means === 'pickup-card' || means === 'pickup-cash');
      tally.equal(
        revenueCents.perDay[day]! + feeTtcCents.perDay[day]!,
        earnedCents.perDay[day]! + sumOf(onSpot, (one) => one.cents, day),
        'jour',
        day,
      );
    }),
  },
  {
    id: 'R6',
    left: 'Avances de clients le soir (4191)',
    right: 'veille + payé en ligne − acquis − rendu',
    check: eachPickupDay(({ earnedCents, refundedCents }, day, tally, { debts, payments }) => {
      const owed = debts.find(({ account }) => account === '4191')?.owedCents;
      const online = payments.filter(({ means }) => means === 'online');
      tally.equal(
        owed ? change(owed, day) : 0,
        sumOf(online, (one) => one.cents, day) - earnedCents.perDay[day]! - refundedCents.perDay[day]!,
        'jour',
        day,
      );
    }),
  },
  {
    id: 'R7',
    left: 'Frais de préparation',
    right: 'HT (7085, au centime le plus proche) + TVA ; avances acquises et rendues au journal',
    check: eachPickupDay((pickup, day, tally, file) => {
      const ttc = pickup.feeTtcCents.perDay[day]!;
      const ht = pickup.feeHtCents.perDay[day]!;
      tally.equal(ttc, ht + pickup.feeVatCents.perDay[day]!, 'TTC', day);
      tally.equal(ht, htFromTtc(ttc, Number(pickup.feeRate)), 'HT', day);
      tally.equal(0 - moved(file, day, 'sales', '7085'), ht, '7085', day);
      tally.equal(moved(file, day, 'sales', '4191'), pickup.earnedCents.perDay[day]!, 'acquis', day);
      tally.equal(moved(file, day, 'refunds', '4191'), pickup.refundedCents.perDay[day]!, 'rendu', day);
    }),
  },
];
