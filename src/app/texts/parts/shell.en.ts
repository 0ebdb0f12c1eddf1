/** What stands around every panel, in English: header, rail, what is to be decided, today, the time bar. */
import { number } from '../format.ts';
import { plural } from '../plural.en.ts';
import type { shell as french } from './shell.fr.ts';

export const shell: typeof french = {
  header: {
    revenue: 'Sales today, incl. VAT',
    cash: 'Cash',
    cashHelp: 'Bank and tills, from the books of the evening before',
    wait: 'Mean wait',
    waitHelp: 'Mean wait at the tills of today’s customers',
    waiting: (n) => `${n} in line`,
    inStore: 'In the store',
    customers: (n) => `${n} ${plural(n, 'customer', 'customers')}`,
    beforeOpening: 'before opening',
    afterClosing: 'day closed',
    home: 'Home',
    exportSave: 'Export the game',
    undo: 'Undo the last decision',
    redo: 'Redo the decision taken back',
  },

  rail: {
    label: 'The store and its services',
    store: 'Store',
    stocks: 'Stock',
    offer: 'Offer & prices',
    space: 'Space',
    team: 'Team',
    pickup: 'Pick-up',
    budget: 'Budget',
    analyses: 'Analyses',
  },

  decide: {
    title: 'To decide',
    nothing: 'Nothing is urgent.',
    nothingMorning: 'Nothing is urgent. Open the store when you are ready.',
    ignore: 'Ignore',
    cost: (minutes) => `${minutes} min of your time`,
    fill: {
      title: (product) => `Shelf to fill: ${product}`,
      bodyEmpty: (reserve) => `Empty shelf, ${number(reserve)} units in reserve on record.`,
      body: (fill, reserve) => `Shelf ${fill} full, ${number(reserve)} units in reserve on record.`,
      who: (name) => `${name} is filling shelves and will do it first.`,
      nobody: 'Nobody is filling shelves: somebody has to be sent.',
      others: (n) => (n === 1 ? 'Another shelf is nearly empty.' : `${n} other shelves are nearly empty.`),
      action: 'Fill first',
      send: (name, task) => `Nobody is filling shelves. ${name} can go, which interrupts: ${task}.`,
      sendAction: (name) => `Send ${name} to the shelves`,
    },
    till: {
      title: (n, till) => `Line of ${n} customers, ${till} closed`,
      body: (name, task) => `${name} can work a till. Going there interrupts: ${task}.`,
      action: 'Open the till',
    },
    order: {
      title: (supplier) => `Order ${supplier}`,
      body: (cutoff) => `Due before ${cutoff}: without you, nothing leaves.`,
      effect: (packs, amount) =>
        packs > 0 ? `The proposal holds ${packs} packs, ${amount} excl. VAT.` : 'The proposal is empty now.',
      manual: 'Ordering by hand: no quantity is written.',
      action: 'See the order',
    },
  },

  today: {
    title: 'Today',
    entered: 'Customers in',
    tickets: 'Tickets',
    basket: 'Mean basket incl. VAT',
    abandoned: 'Baskets left in line',
    waste: 'Known shrinkage (at cost)',
    weather: (degrees, rain) => `${degrees}\u00a0°C, ${rain ? 'rain' : 'dry'}`,
    hours: (open, close) => `Open from ${open} to ${close}`,
    closed: 'Store closed',
    holiday: 'public holiday',
  },

  time: {
    label: 'Time',
    pause: 'Pause',
    play: 'Play (a day in about a minute)',
    slow: 'Slow, to watch',
    fast: '×2: twice as fast',
    faster: '×4: four times as fast',
    skipDay: 'Play the rest of the day',
    skipWeek: 'Play the rest of the week',
    skipWeekHelp: 'Days pass without you: only the rules in force act.',
    skipping: (done, of) => `Day ${done + 1} of ${of}…`,
    curve: (hours) => `Customers in by hour: ${hours}.`,
    curveLegend: 'customers / h',
    curveReal: 'real',
    curveBefore: 'last week',
    curveYesterday: 'day before',
    open: 'Open the store',
    openClosed: 'Pass this closing day',
    closeDay: 'Close the day',
    nextDay: 'Next day',
    seeResult: 'See the result',
    over: 'Finish',
    closeSure: (hour) =>
      `The store closes at ${hour}. Play the rest of the day at once? There is no way back.`,
    closeYes: 'Play the rest of the day',
    closeNo: 'Keep watching',
  },

  spoken: {
    opened: 'The store opens.',
    dayOver: 'The day is closed.',
    refused: (why) => `Refused: ${why}`,
    accepted: 'Done.',
    undone: 'Decision undone.',
    redone: 'Decision redone.',
  },
};
