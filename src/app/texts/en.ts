/** English texts. The French ones are the reference: the types make sure that none is missing. */
import type { Happening } from '../live.ts';
import { date } from './format.ts';
import type { fr } from './fr.ts';
import { analyses } from './parts/analyses.en.ts';
import { budget } from './parts/budget.en.ts';
import { debrief } from './parts/debrief.en.ts';
import { floor } from './parts/floor.en.ts';
import { goods } from './parts/goods.en.ts';
import { guide } from './parts/guide.en.ts';
import { help } from './parts/help.en.ts';
import { home as start } from './parts/home.en.ts';
import { missions } from './parts/missions.en.ts';
import { pickup } from './parts/pickup.en.ts';
import { questions } from './parts/questions.en.ts';
import { rhythm } from './parts/rhythm.en.ts';
import { session } from './parts/session.en.ts';
import { team } from './parts/team.en.ts';
import { voices } from './parts/voices.en.ts';

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const en: typeof fr = {
  name: 'Gondole',
  debrief,
  missions,
  voices,
  help,
  questions,
  rhythm,
  session,
  analyses,
  pickup,
  budget,
  team,
  floor,
  guide,
  start,
  skipLink: 'Skip to content',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss this message',
  colon: ': ',
  points: (written, size) => `${written}\u00a0${size === 1 ? 'point' : 'points'}`,

  calendar: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    today: 'today',
    tomorrow: 'tomorrow',
    week: (n) => `Week ${n}`,
  },

  home: {
    tagline: 'A real store to run: its customers, its shelves, its team, its books.',
    choose: 'Choose a store',
    start: 'Start',
    resume: 'Continue',
    resumeTitle: 'Take up a game',
    lasts: (days) =>
      days % 7 === 0
        ? plural(days / 7, 'one week of play', `${days / 7} weeks of play`)
        : plural(days, 'one day of play', `${days} days of play`),
    inClass: (minutes) => `about ${minutes} min`,
    savedAt: (day, hour) => `saved on ${day} at ${hour}`,
    at: (day, hour) => (hour ? `${day}, ${hour}` : `${day}, before opening`),
    otherGames: (n) => `${n} other ${plural(n, 'game', 'games')}`,
    dayOf: (day, first) => `${date(first + day)}, week ${Math.floor(day / 7) + 1}`,
    forget: 'Delete',
    forgetSure: (title) => `Delete this game of “${title}” for good?`,
    privacy:
      'Gondole needs no account and sends nothing: your games stay in this browser. Export them to change seats.',
  },

  opening: {
    scenario: 'Reading the scenario',
    past: 'Playing the year before, day after day',
    replay: 'Taking up your game, day after day',
  },

  notices: {
    'save-damaged': (title) =>
      `The game of “${title}” is damaged and cannot be read. It has been put aside, nothing was erased. Take up another game or an exported file.`,
    'save-unreadable':
      'This file is not a game of Gondole, or it is damaged. Expected: a “.gondole.json” file exported from the game.',
    'rules-changed':
      'The scenario has changed since this game: its decisions are played on the new one, results may differ.',
    skipped: (n) =>
      `${n} ${plural(n, 'decision of this game is no longer accepted and was skipped', 'decisions of this game are no longer accepted and were skipped')}.`,
    'not-kept':
      'This browser does not allow saving. The game goes on; export your game before closing the page.',
    'scenario-problems': 'This scenario cannot be played:',
    'floor-failed':
      'The animated floor cannot be shown on this computer. Nothing is lost: read everything in “What is going on”.',
  },

  header: {
    revenue: 'Sales today, incl. VAT',
    cash: 'Cash',
    cashHelp: 'Bank and tills, from the books of the evening before',
    wait: 'Wait at the tills',
    waitHelp: 'Mean wait of today’s customers',
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
      bodyEmpty: (reserve) => `Empty shelf, ${reserve} units in reserve on record.`,
      body: (fill, reserve) => `Shelf ${fill} full, ${reserve} units in reserve on record.`,
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
    dock: (n) => `${n} units on the dock`,
    tillClosed: 'closed',
    tillLine: (cashier, waiting) => (waiting === 0 ? cashier : `${cashier} · ${waiting} in line`),
    openTill: 'Open',
    closeTill: 'Close',
    closeTillOf: (till) => `Close: ${till}`,
    whoOpens: (till) => `Who opens: ${till}?`,
    taskOf: (name) => `Task of ${name}`,
    asRostered: (task) => `Roster: ${lower(task)}`,
    absent: 'absent today',
    notToday: 'off',
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

  stocks: goods.stocks,
  offer: goods.offer,
  space: goods.space,

  fields: {
    notNumber: 'Write a number, such as 12.',
    notWhole: 'Write a whole number.',
    notMoney: 'Write a price in euros with at most two decimals, such as 2.49.',
  },

  result: {
    day: (date) => `Result of ${date}`,
    week: (n, days) =>
      days === 7
        ? `Result of week ${n}`
        : n === 1
          ? `Result of these ${days} days`
          : `Result of week ${n} (${days} days)`,
    closedDay: 'The store was closed.',
    revenueTtc: 'Sales incl. VAT',
    salesHt: 'Sales excl. VAT',
    tickets: 'Tickets',
    basket: 'Mean basket incl. VAT',
    margin: 'Gross margin excl. VAT',
    marginRate: (rate) => `${rate} of sales excl. VAT`,
    emptyNames: (hour) => `Empty shelves at ${hour}`,
    empty11: 'Empty shelves at 11:00',
    empty17: 'Empty shelves at 17:00',
    ofListed: (rate, listed) => `${rate} of ${listed} references`,
    wait: 'Wait at the tills',
    waitHelp: '95 customers out of 100 waited less',
    waitMean: (mean) => `mean ${mean}`,
    abandoned: 'Baskets left in line',
    waste: 'Known shrinkage (at cost)',
    cash: 'Cash this evening',
    sameDay: (value) => `last week: ${value}`,
    notLooked: 'store closed at that time',
    meanOfDays: 'mean of these days',
    emptyRate: 'Empty shelves',
    emptyRateHelp: 'mean of the checks at 11:00 and 17:00',
    byDay: 'Day by day',
    columns: {
      day: 'Day',
      revenue: 'Sales incl. VAT',
      tickets: 'Tickets',
      basket: 'Basket',
      margin: 'Margin',
    },
    total: 'Total',
    seeWeek: (days) => (days === 7 ? 'See the week' : `See the ${days} days`),
    seeDay: 'See the day',
    next: 'Next day',
    review: 'Look at the store',
    insolvent: 'The bank goes no further: the overdraft is exceeded. The game stops here.',
    gameOver: 'The game is over. Your copy to hand in is in “Review and marks”.',
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
        return `Delivery from ${what.supplier}: ${what.units} units on the dock.`;
      case 'order':
        return `Order sent to ${what.supplier}: ${what.units} units.`;
      case 'waste':
        return `${what.units} × ${what.product} thrown away (${money(what.cents)} at cost).`;
      case 'gave-up':
        return 'A customer leaves a basket in the line.';
      case 'pickup':
        return pickup.happening[what.step](what.order, what.units);
    }
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
