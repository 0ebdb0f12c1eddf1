/** Goods: no unit and no cent of stock appears or vanishes, from the order to the shelf and out of the till. */
import { before, change, eachDay, gained, type Identity, moved, sum, sumOf } from './identity.ts';

export const GOODS: readonly Identity[] = [
  {
    id: 'M1',
    left: 'Rayon + réserve + mis de côté + paniers de la nuit le soir',
    right: 'veille + reçu − rendu − vendu − remis − jeté − volé − cassé sans être vu',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const one of file.products) {
          const { shelf, reserve, setAside, received, returned, sold, handedOver, wasted, stolen, broken } =
            one;
          tally.equal(
            shelf.perDay[day]! + reserve.perDay[day]! + setAside.perDay[day]! + gained(one.inBaskets, day),
            before(shelf, day) +
              before(reserve, day) +
              before(setAside, day) +
              received.perDay[day]! -
              returned.perDay[day]! -
              sold.perDay[day]! -
              handedOver.perDay[day]! -
              wasted.perDay[day]! -
              stolen.perDay[day]! -
              broken.perDay[day]!,
            one.id,
            day,
          );
        }
      }),
  },
  {
    id: 'M2',
    left: 'Quai le soir',
    right: 'veille + déposé − reçu',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { id, dock, unloaded, received } of file.products)
          tally.equal(change(dock, day), unloaded.perDay[day]! - received.perDay[day]!, id, day);
      }),
  },
  {
    id: 'M3',
    left: 'En commande le soir',
    right: 'veille + commandé − livré − non livré',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { id, onOrder, ordered, delivered, refused } of file.products)
          tally.equal(
            change(onOrder, day),
            ordered.perDay[day]! - delivered.perDay[day]! - refused.perDay[day]!,
            id,
            day,
          );
      }),
  },
  {
    id: 'M4',
    left: 'Commandé et livré par un fournisseur',
    right: 'somme de ses références',
    check: (file, tally) => {
      const by = new Map(file.suppliers.map(({ id }, s) => [id, s]));
      eachDay(file, (day) => {
        const ordered = file.suppliers.map(() => 0);
        const delivered = file.suppliers.map(() => 0);
        for (const one of file.products) {
          const s = by.get(one.supplier);
          if (s === undefined) continue;
          ordered[s]! += one.ordered.perDay[day]!;
          delivered[s]! += one.delivered.perDay[day]!;
        }
        for (const [s, one] of file.suppliers.entries()) {
          tally.equal(one.ordered.perDay[day]!, ordered[s]!, one.id, 'commandé', day);
          tally.equal(one.delivered.perDay[day]!, delivered[s]!, one.id, 'livré', day);
        }
      });
    },
  },
  {
    id: 'M5',
    left: 'Entré au stock informatique',
    right: 'reçu + manquant dans les cartons',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const { id, booked, received, short } of file.products)
          tally.equal(booked.perDay[day]!, received.perDay[day]! + short.perDay[day]!, id, day);
      }),
  },
  {
    id: 'M6',
    left: 'Stock informatique le soir',
    right: 'veille + entré − rendu − passé en caisse − remis − jeté + corrections',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const one of file.products) {
          const { id, recorded, booked, returned, scanned, handedOver, wasted, adjusted } = one;
          tally.equal(
            change(recorded, day),
            booked.perDay[day]! -
              returned.perDay[day]! -
              scanned.perDay[day]! -
              handedOver.perDay[day]! -
              wasted.perDay[day]! +
              adjusted.perDay[day]!,
            id,
            day,
          );
        }
      }),
  },
  {
    id: 'M7',
    left: 'Unités passées en caisse, par sous-famille',
    right: 'unités vendues en caisse',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const gaps = new Map<string, number>();
        for (const { subfamily, scanned, sold } of file.products)
          gaps.set(subfamily, (gaps.get(subfamily) ?? 0) + scanned.perDay[day]! - sold.perDay[day]!);
        for (const [subfamily, gap] of gaps) tally.equal(gap, 0, subfamily, day);
      }),
  },
  {
    id: 'M8',
    left: 'Valeur du stock d’une référence le soir',
    right: 'veille + achats − coût des ventes − jeté + corrections',
    check: (file, tally) =>
      eachDay(file, (day) => {
        for (const one of file.products) {
          const { valueCents, purchaseCents, soldCostCents, wasteCents, adjustedCents } = one;
          tally.equal(
            change(valueCents, day),
            purchaseCents.perDay[day]! -
              soldCostCents.perDay[day]! -
              wasteCents.perDay[day]! +
              adjustedCents.perDay[day]!,
            one.id,
            day,
          );
        }
      }),
  },
  {
    id: 'M9',
    left: 'Chiffres de toutes les références ensemble',
    right: 'somme des références',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const { products, stock } = file;
        const { soldUnits, revenueCents, wasteCents, adjustedCents } = stock;
        tally.equal(
          soldUnits.perDay[day]!,
          sumOf(products, (p) => p.sold, day),
          'unités vendues',
          day,
        );
        tally.equal(
          revenueCents.perDay[day]!,
          sumOf(products, (p) => p.revenueCents, day),
          'ventes',
          day,
        );
        tally.equal(
          wasteCents.perDay[day]!,
          sumOf(products, (p) => p.wasteCents, day),
          'jeté',
          day,
        );
        tally.equal(
          adjustedCents.perDay[day]!,
          0 - sumOf(products, (p) => p.adjustedCents, day),
          'corrections',
          day,
        );
        tally.equal(
          stock.stolenCents.perDay[day]! + stock.brokenCents.perDay[day]! + stock.shortCents.perDay[day]!,
          sumOf(products, (p) => p.hiddenCents, day),
          'démarque inconnue',
          day,
        );
      }),
  },
  {
    id: 'M10',
    left: 'Valeur du stock',
    right: 'somme des références = compte 37',
    check: (file, tally) => {
      const books = file.accounts.find(({ account }) => account === '37')?.balanceCents;
      const { valueCents } = file.stock;
      tally.equal(valueCents.opening, sum(file.products.map((p) => p.valueCents.opening)), 'ouverture');
      tally.equal(valueCents.opening, books?.opening ?? 0, 'compte 37', 'ouverture');
      eachDay(file, (day) => {
        let total = 0;
        for (const one of file.products) total += one.valueCents.perDay[day]!;
        tally.equal(valueCents.perDay[day]!, total, 'références', day);
        tally.equal(valueCents.perDay[day]!, books?.perDay[day] ?? 0, 'compte 37', day);
      });
    },
  },
  {
    id: 'M11',
    left: 'Achats de marchandises (607) et port (6241) du jour',
    right: 'marchandises reçues, et port des fournisseurs',
    check: (file, tally) =>
      eachDay(file, (day) => {
        tally.equal(
          moved(file, day, 'purchase', '607'),
          sumOf(file.products, (p) => p.purchaseCents, day),
          '607',
          day,
        );
        tally.equal(
          moved(file, day, 'purchase', '6241'),
          sumOf(file.suppliers, (s) => s.carriageCents, day),
          '6241',
          day,
        );
      }),
  },
];
