import { parseTime } from '../../kernel/index.ts';
import { WEEKDAYS } from '../format/index.ts';
import { FRENCH_DAYS } from '../french.ts';
import type { Rule } from './tell.ts';

/** Click and collect can be done: a place on the floor, hours in which a slot fits, somebody who prepares. */
export const pickupCanBeDone: Rule = ({ calendar, floor, pickup, team }, tell) => {
  if (!pickup) return;
  if (!floor.pickup) {
    tell.error('rule', ['pickup'], {
      message: '{} : le plan n’a pas de place pour le retrait des commandes.',
      expected: 'une zone "pickup" dans "floor"',
      hint: 'Ajoutez floor.pickup (colonne, rangée, largeur, profondeur), ou ôtez cette section.',
    });
  }
  const { hours, slotMinutes } = pickup.policy;
  WEEKDAYS.forEach((day, d) => {
    const service = hours[day];
    if (!service) return;
    const path = ['pickup', 'policy', 'hours', day];
    const [from, to] = [parseTime(service[0]), parseTime(service[1])];
    if (from === undefined || to === undefined) return;
    if (to - from < slotMinutes) {
      tell.error(
        'rule',
        path,
        {
          message: `{} : le ${FRENCH_DAYS[d]}, aucun créneau de ${slotMinutes} minutes ne tient dans ces heures.`,
          expected: `au moins ${slotMinutes} minutes, la fin après le début`,
          hint: 'Allongez les heures, raccourcissez "slotMinutes", ou écrivez null.',
        },
        { uses: [['pickup', 'policy', 'slotMinutes']] },
      );
      return;
    }
    const doors = calendar.hours[day];
    const [open, close] = doors ? [parseTime(doors[0]), parseTime(doors[1])] : [0, 0];
    if (open === undefined || close === undefined) return;
    if (Math.min(to, close) - Math.max(from, open) >= slotMinutes) return;
    tell.warn(
      path,
      {
        message: `{} : le ${FRENCH_DAYS[d]}, le magasin n’est pas assez ouvert dans ces heures : il n’y aura pas de retrait.`,
        expected: 'des heures à l’intérieur de celles du magasin, ou null',
      },
      { uses: [['calendar', 'hours', day]] },
    );
  });
  if (team.employees.length > 0 && !team.employees.some(({ skills }) => (skills.picking ?? 0) > 0)) {
    tell.warn(
      ['pickup'],
      {
        message: '{} : personne ne sait préparer une commande.',
        expected: 'un salarié qui maîtrise "picking"',
        hint: 'Ajoutez "picking" aux "skills" de quelqu’un.',
      },
      { uses: [['team', 'employees']] },
    );
  }
};
