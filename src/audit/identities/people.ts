/** People: those who come leave, those who want find or do not, those who wait are served or leave (Little). */
import type { Flow } from '../format/index.ts';
import { change, eachDay, gained, type Identity, sum } from './identity.ts';

/** Every end of a want but `queue`: goods left at the tills had been found first. */
const isEnd = (key: string): boolean => key !== 'subfamily' && key !== 'queue' && key !== 'inBaskets';

export const PEOPLE: readonly Identity[] = [
  {
    id: 'C1',
    left: 'Entrés',
    right: 'sortis avec un ticket + sans rien + en renonçant + encore là − déjà là la veille',
    check: (file, tally) => {
      const { entered, bought, leftWithoutBuying, leftQueue, inside } = file.shoppers;
      eachDay(file, (day) =>
        tally.equal(
          entered.perDay[day]!,
          bought.perDay[day]! + leftWithoutBuying.perDay[day]! + leftQueue.perDay[day]! + gained(inside, day),
          'jour',
          day,
        ),
      );
    },
  },
  {
    id: 'C2',
    left: 'Sortis avec un ticket',
    right: 'nombre de tickets = servis aux caisses',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const bought = file.shoppers.bought.perDay[day]!;
        tally.equal(bought, file.tickets[day]!.till.length, 'tickets', day);
        tally.equal(bought, file.queue.served.perDay[day]!, 'servis', day);
      }),
  },
  {
    id: 'C3',
    left: 'Venus aux caisses : passés + partis à la vue de la file',
    right: 'entrés − sortis sans rien − encore en rayon, de plus que la veille',
    check: (file, tally) => {
      const { entered, leftWithoutBuying, inside } = file.shoppers;
      const { joined, balked, waiting } = file.queue;
      eachDay(file, (day) =>
        tally.equal(
          joined.perDay[day]! + balked.perDay[day]!,
          entered.perDay[day]! - leftWithoutBuying.perDay[day]! - gained(inside, day) + gained(waiting, day),
          'jour',
          day,
        ),
      );
    },
  },
  {
    id: 'C4',
    left: 'Passés aux caisses',
    right: 'servis + sortis de la file + encore aux caisses, de plus que la veille',
    check: (file, tally) => {
      const { joined, served, left, waiting } = file.queue;
      eachDay(file, (day) =>
        tally.equal(
          joined.perDay[day]!,
          served.perDay[day]! + left.perDay[day]! + gained(waiting, day),
          'jour',
          day,
        ),
      );
    },
  },
  {
    id: 'C5',
    left: 'Ont renoncé à leurs achats',
    right: 'sortis de la file + partis à sa vue',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const { left, balked } = file.queue;
        const gaveUp = left.perDay[day]! + balked.perDay[day]!;
        tally.equal(file.shoppers.leftQueue.perDay[day]!, gaveUp, 'jour', day);
      }),
  },
  {
    id: 'C6',
    left: 'Personnes × temps dans les files (loi de Little)',
    right: 'attente des servis + de ceux qui ont renoncé + de ceux qui sont encore là, de plus que la veille',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const { personMs, standingMs, waitServedMs, waitLeftMs } = file.queue;
        const ended = waitServedMs.perDay[day]! + waitLeftMs.perDay[day]!;
        tally.equal(personMs.perDay[day]!, ended + gained(standingMs, day), 'jour', day);
      }),
  },
  {
    id: 'C7',
    left: 'Attente et durée de passage, tous clients',
    right: 'somme des tickets',
    check: (file, tally) =>
      eachDay(file, (day) => {
        const { waitMs, serviceMs } = file.tickets[day]!;
        tally.equal(file.queue.waitServedMs.perDay[day]!, sum(waitMs), 'attente', day);
        tally.equal(file.queue.serviceMs.perDay[day]!, sum(serviceMs), 'passage', day);
      }),
  },
  {
    id: 'C8',
    left: 'Fin du passage d’un ticket',
    right: 'arrivée aux caisses + attente + passage',
    check: ({ tickets }, tally) => {
      for (const [day, t] of tickets.entries())
        for (let i = 0; i < t.paidMs.length; i++)
          tally.equal(t.paidMs[i]!, t.joinedMs[i]! + t.waitMs[i]! + t.serviceMs[i]!, 'ticket', i, day);
    },
  },
  {
    id: 'B1',
    left: 'Besoins exprimés',
    right: 'trouvés, remplacés, reportés ou perdus, encore en commande ou en tête : une fin chacun',
    check: (file, tally) =>
      eachDay(file, (day) => {
        let ended = 0;
        for (const row of file.wants.ends)
          for (const [key, flow] of Object.entries(row)) if (isEnd(key)) ended += (flow as Flow).perDay[day]!;
        const { expressed, inMind, onSite } = file.wants;
        const ordered = file.pickup ? change(file.pickup.lines.open, day) : 0;
        const still = ordered + gained(inMind, day);
        tally.equal(expressed.perDay[day]! + onSite.perDay[day]!, ended + still, 'jour', day);
      }),
  },
  {
    id: 'B2',
    left: 'Besoins trouvés ou remplacés, par sous-famille',
    right: 'lignes de tickets et de commandes remises + laissés à la caisse + paniers de la nuit',
    check: ({ tickets, products, wants }, tally) => {
      const rank = new Map(wants.ends.map(({ subfamily }, g) => [subfamily, g]));
      const of = products.map(({ subfamily }) => rank.get(subfamily) ?? -1);
      for (const [day, { lineProduct }] of tickets.entries()) {
        const lines = wants.ends.map(() => 0);
        for (const p of lineProduct) {
          const g = of[p];
          if (g !== undefined && g >= 0) lines[g]!++;
        }
        for (const [p, one] of products.entries())
          if (of[p]! >= 0) lines[of[p]!]! += one.handedOverLines.perDay[day]!;
        for (const [g, row] of wants.ends.entries())
          tally.equal(
            row.met.perDay[day]! + row.substituted.perDay[day]!,
            lines[g]! + row.queue.perDay[day]! + gained(row.inBaskets, day),
            row.subfamily,
            day,
          );
      }
    },
  },
];
