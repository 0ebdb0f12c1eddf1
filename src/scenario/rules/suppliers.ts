import { parseTime } from '../../kernel/index.ts';
import { WEEKDAYS } from '../format/index.ts';
import { FRENCH_DAYS } from '../french.ts';
import type { Rule } from './tell.ts';

/** What can be ordered is delivered some day, to somebody. */
export const deliveriesHappen: Rule = ({ suppliers, team }, tell) => {
  const staffed = WEEKDAYS.some((day) => team.roster[day].length > 0);
  suppliers.forEach((supplier, i) => {
    const path = ['suppliers', i];
    const orders = WEEKDAYS.some((day) => supplier.orderDays[day]);
    const deliveries = WEEKDAYS.some((day) => supplier.deliveryDays[day]);
    if (orders !== deliveries) {
      const [key, other] = orders ? ['deliveryDays', 'orderDays'] : ['orderDays', 'deliveryDays'];
      tell.error(
        'rule',
        [...path, key],
        {
          message: orders
            ? '{} : on peut commander à ce fournisseur, mais il ne livre aucun jour.'
            : '{} : ce fournisseur livre, mais on ne peut commander aucun jour.',
          expected: 'au moins un jour à true',
          hint: `Mettez true un jour de "${key}", ou false partout dans "${other}".`,
        },
        // A day that is missing counts as false, which would make up the problem.
        {
          uses: WEEKDAYS.flatMap((day) => [
            [...path, key, day],
            [...path, other, day],
          ]),
        },
      );
    } else if (!orders) {
      tell.warn([...path, 'orderDays'], { message: '{} : on ne peut jamais commander à ce fournisseur.' });
    }
    const truck = parseTime(supplier.deliveryAt);
    if (truck === undefined || !staffed || supplier.reception === 'supplier') return;
    WEEKDAYS.forEach((day, d) => {
      if (!supplier.deliveryDays[day]) return;
      const received = team.roster[day].some(
        ({ task, to }) => task === 'reception' && (parseTime(to) ?? 0) > truck,
      );
      if (received) return;
      tell.warn(
        [...path, 'deliveryDays', day],
        {
          message: `{} : le camion vient le ${FRENCH_DAYS[d]} à ${supplier.deliveryAt}, mais personne n’est ensuite prévu à la réception ce jour-là.`,
          hint: `Ajoutez dans team.roster.${day} une présence à la tâche "reception" après cette heure.`,
        },
        {
          uses: [
            ['team', 'roster', day],
            [...path, 'deliveryAt'],
          ],
        },
      );
    });
  });
};

/** A continuous review watches automatic orders; without them nobody orders. */
export const continuousReviewIsAutomatic: Rule = ({ opening, suppliers }, tell) => {
  suppliers.forEach(({ id, review }, i) => {
    if (review !== 'continuous' || opening.policies.orderMode[id] === 'automatic') return;
    tell.warn(
      ['suppliers', i, 'review'],
      {
        message: '{} : le suivi continu ne commande que pour un fournisseur en mode automatique.',
        expected: '"automatic" pour ce fournisseur dans opening.policies.orderMode',
        hint: 'Le gérant prudent passe tout en automatique ; sans lui, écrivez-le.',
      },
      { uses: [['opening', 'policies', 'orderMode']] },
    );
  });
};
