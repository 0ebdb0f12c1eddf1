/** The store seen from above, in English: tills, team, shelves, what happens. */
import type { Happening } from '../../live.ts';
import { lower, number } from '../format.ts';
import { plural } from '../plural.en.ts';
import { pickup } from './pickup.en.ts';
import type { store as french } from './store.fr.ts';

export const store: typeof french = {
  store: {
    title: 'Store',
    floorLoading: 'The floor of the store is being drawn…',
    layers: { label: 'Layer' },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'See the whole store',
    twin: 'What is going on',
    tills: 'Tills',
    team: 'Team',
    shelves: 'Nearly empty shelves',
    journal: 'Journal',
    noShelf: 'No shelf under 25%.',
    noJournal: 'The day has not begun.',
    inStore: (n) =>
      n === 0 ? 'Nobody in the store' : `${n} ${plural(n, 'customer', 'customers')} in the store`,
    dock: (n) => `${number(n)} units on the dock`,
    tillClosed: 'closed',
    tillLine: (cashier, waiting) => (waiting === 0 ? cashier : `${cashier} · ${waiting}\u00a0in\u00a0line`),
    openTill: 'Open',
    closeTill: 'Close',
    closeTillOf: (till) => `Close: ${till}`,
    whoOpens: (till) => `Who opens: ${till}?`,
    taskOf: (name) => `Task of ${name}`,
    asRostered: (task) => `Roster: ${lower(task)}`,
    absent: 'absent today',
    notToday: 'off',
    dayOff: 'day off',
    fromHour: (hour) => `from ${hour}`,
    dayDone: 'day done',
    empty: 'empty shelf',
    out: 'out of stock',
    first: 'first in line',
  },

  fixture: {
    refs: (n, length) => `${n} ${plural(n, 'reference', 'references')} · ${length} per level`,
    full: 'Shelf fill',
    reserve: 'In reserve (on record)',
    soldToday: 'Sold today',
    nextDelivery: 'Next delivery',
    units: (n) => `${n} units`,
    emptyRefs: (n) => `${n} empty ${plural(n, 'reference', 'references')}`,
    fillFirst: 'Fill first',
    facings: 'Facings…',
    nothingToFill: 'Nothing to bring from the reserve for this fixture.',
  },

  tasks: {
    till: 'till',
    shelf: 'filling shelves',
    reception: 'reception',
    cleaning: 'cleaning',
    counting: 'stock count',
    advice: 'advice',
    picking: 'picking orders',
    lead: 'supervision',
    break: 'break',
    off: 'off duty',
  },

  happening: (what: Happening, tasks, money): string => {
    switch (what.kind) {
      case 'regular':
        return `${what.name} comes in.`;
      case 'task':
        return what.task === 'off' ? `${what.employee} goes home.` : `${what.employee}: ${tasks[what.task]}.`;
      case 'till':
        return `${what.till}: ${what.employee} ${what.open ? 'opens' : 'closes'}.`;
      case 'delivery':
        return `Delivery from ${what.supplier}: ${number(what.units)} units on the dock.`;
      case 'order':
        return `Order sent to ${what.supplier}: ${number(what.units)} units.`;
      case 'waste':
        return `${what.units} × ${what.product} thrown away (${money(what.cents)} at cost).`;
      case 'gave-up':
        return 'A customer leaves a basket in the line.';
      case 'pickup':
        return pickup.happening[what.step](what.order, what.units);
    }
  },
};
