/** The debrief in English. */
import { plural } from '../plural.en.ts';
import type { debrief as reference } from './debrief.fr.ts';

export const debrief: typeof reference = {
  title: (scenario) => `Review · ${scenario}`,
  rail: 'Review',
  openWeek: 'Review of the week',
  marked: (weeks, draw) => `${weeks} · draw ${draw}`,
  weeks: (n) => `${n} ${plural(n, 'week played', 'weeks played')}`,
  days: (n) => `${n} ${plural(n, 'day played', 'days played')}`,
  luck: 'Same customers, same weather, same events for the whole class.',
  loading: (done, of) => `The reference managers play the same game: ${done} of ${of}`,
  working: 'Working it out',
  stop: 'Stop',
  stopped: 'Stopped.',
  examFirst:
    'In an assessment, marks open once the game is over and the copy exported. Export your copy to read them.',
  outOf: '/ 20',
  errorHelp:
    'Standard error of measurement: the same play under other luck would get a mark about this far away.',
  unmarked: 'This game has no mark: it is there to learn. What follows says what your decisions changed.',
  overallNone: 'No overall mark',
  onlyBlocks: (n, codes) =>
    n === 1 ? `From the one block with a mark: ${codes}.` : `From the blocks with a mark: ${codes}.`,
  blockNone: 'Fewer than half of the sub-competences were assessed: no mark for the block.',
  soFar: (mean) => `Mean of what was assessed: ${mean}. It is no mark.`,
  coverage: (n, of) => `${n} of ${of} sub-competences assessed`,
  exams: (of2018, of2024) => `Exam ${of2024}, formerly ${of2018}`,
  levels: {
    TI: 'very insufficient',
    I: 'insufficient',
    S: 'satisfactory',
    TS: 'very satisfactory',
    NE: 'not assessed',
  },
  levelsWord: 'levels TI, I, S, TS',
  notHere: 'The game does not evaluate it here: that is for the teacher.',
  levelHelp:
    'TI: the occasion was there and nothing, or nearly, was done. NE: this game gave no occasion; it is never a zero.',
  restsOn: (competence, mark) => `${competence} (${mark}): what this mark rests on`,
  caps: {
    law: (rule, day, more) =>
      `Held at I by the law, whatever the rest: ${rule}, ${day}${more > 0 ? ` and ${more} more ${plural(more, 'time', 'times')}` : ''}.`,
    reason: 'Held at S: no reason was given beside this result.',
    dates: 'goods past their date on the shelf, date checks switched off',
  },
  override: (computed, reason) => `Mark of the teacher; computed: ${computed}. ${reason}`,
  columns: {
    line: 'Evidence',
    value: 'Your value',
    scale: 'Scale (mark out of 20)',
    mark: 'Mark',
    kind: 'Kind',
  },
  kinds: { result: 'result', practice: 'practice', judgement: 'judgement', teacher: 'teacher' },
  silent: {
    'no-occasion': 'no occasion in this game',
    delegated: (trades) => `no occasion: left to the deputy (${trades})`,
    'no-spread': (values) =>
      `not assessed, for want of a gap: here, the reference managers are too close or out of order${values === undefined ? '' : ` (${values})`}`,
    'no-anchors': 'not assessed: the reference managers do not have this figure',
    teacher: 'for the teacher to mark',
  },
  aside: 'left out by this scenario',
  idle: 'nothing done',
  hiddenValue: 'told at the end of the game',
  hiddenScale: 'compared with the reference managers: their values too are told at the end of the game',
  step: (value, mark) => `${value}: ${mark}`,
  anchors: { nothing: 'deciding nothing', prudent: 'prudent manager', expert: 'expert manager' },
  openFigure: (label) => `Open “${label}” in the analyses`,
  openDays: (label) => `Days of “${label}”`,
  closeDays: 'Close',
  dayColumns: { day: 'Day', value: 'Value' },
  noDays: 'No day to show.',

  why: {
    title: 'Why this result',
    intro:
      'From the result of a prudent manager to yours, with the same luck: what your decisions of each block changed, the rest being left to the prudent one.',
    from: 'Prudent manager',
    to: 'You',
    blocks: { BC02: 'Range and space', BC03: 'Management', BC04: 'Team' },
    interaction: 'Together',
    interactionHelp: '“Together”: what the blocks do to one another.',
    untold: (block) =>
      `${block}: more than one decision in ten could no longer apply, its part is counted in “Together”.`,
    columns: { part: 'Part', amount: 'Result, in euros' },
    uncountedSoFar:
      'A loss enters the result only once it is counted: what went missing without a count to show it is not there yet.',
    uncounted: (own, reference) =>
      `A loss enters the result only once it is counted: on the last evening, the books still held ${own} of goods that no longer exist in your store, ${reference} in the prudent manager’s. What was already missing on the first morning is part of it; unknown shrinkage counts only what went missing during the game.`,
    allCounted: (from, to) => `Everything counted: prudent manager ${from}, you ${to}.`,
    said: (from, parts, to) => `Prudent manager ${from}; ${parts}; you ${to}.`,
    progress: (done, of) => `Run ${done} of ${of}`,
  },

  twin: {
    title: 'What if…',
    intro: 'The same game, played again exactly, without one of your decisions.',
    pick: 'Decision to leave out',
    none: 'You have not decided anything yet: nothing to leave out.',
    run: 'Play again without it',
    entry: (day, what) => `${day}: ${what}`,
    without: (what) => `Without “${what}”`,
    here: 'With this luck',
    columns: {
      day: 'Day',
      result: 'Result',
      sales: 'Sales incl. VAT',
      tickets: 'Tickets',
      lost: 'Wants lost',
    },
    total: 'Total',
    byDay: 'Difference of result day by day',
    elsewhere: (n) => `Over ${n} other draws`,
    range: (low, high, mean) => `from ${low} to ${high} of result, ${mean} on average`,
    sameSign: (n, of) => `${n} draws of ${of} go the same way.`,
    hindsight: 'One draw proves nothing: look first at the mean of the others.',
    progress: (done, of) => `Draw ${done} of ${of}`,
    replaying: 'The game is being played again',
    dropped: (n) =>
      `${n} ${plural(n, 'decision no longer applies', 'decisions no longer apply')} in that store:`,
    counted: (amount) =>
      `Within this difference of result, ${amount} of stocktaking: goods that were already missing, which counting only brings to light.`,
    nothing: 'Nothing would have changed.',
    who: {
      title: 'Who buys otherwise',
      nobody: 'No household buys otherwise: what changes is in the store itself.',
      summary: (n, of) => `Without this decision, ${n} households of ${of} shop otherwise.`,
      spend: (more, gained, less, lost) =>
        `${more} ${plural(more, 'spends', 'spend')} more (${gained}), ${less} ${plural(less, 'spends', 'spend')} less (${lost}).`,
      total: (amount) => `In all: ${amount} of sales incl. VAT, the difference of the days above.`,
      leftOrBack: (back, gone) =>
        `Since the decision, ${back} ${plural(back, 'household comes', 'households come')} only without it (it drove them away) and ${gone} only thanks to it.`,
      when: 'Day',
      whole: 'The whole time',
      by: 'Group',
      byHousehold: 'by household',
      bySegment: 'by segment',
      household: (n) => `Household ${n}`,
      direct: 'Passing customers',
      columns: {
        household: 'Household',
        segment: 'Segment',
        households: 'Households',
        sales: 'Sales incl. VAT',
        visits: 'Visits',
        found: 'Found',
        lost: 'Not found',
        coming: 'Coming',
      },
      coming: {
        onlyWithout: 'only without it',
        onlyWith: 'only thanks to it',
        more: 'more often without it',
        less: 'less often without it',
        same: 'as often',
      },
    },
  },

  coach: {
    title: 'What weighed most',
    intro: 'Your decisions whose absence changes the result most.',
    ask: 'Look for them',
    none: 'None of your decisions weighed on the result.',
    brought: (amount) => `This decision earned you ${amount}.`,
    cost: (amount) => `This decision cost you ${amount}.`,
    sales: (amount) => `Sales incl. VAT without it: ${amount}.`,
    progress: (done, of) => `Decision ${done} of ${of}`,
    try: 'See the detail',
  },

  week: {
    title: (n, days) =>
      days === 1
        ? 'The day in one minute'
        : n === 1 && days < 7
          ? `These ${days} days in one minute`
          : `Week ${n} in one minute`,
    expected: 'What was expected, what came',
    columns: { what: 'Measure', said: 'Expected', came: 'Actual', error: 'Difference' },
    entries: 'Customers who came in',
    basket: 'Mean basket incl. VAT',
    empty: 'Empty references',
    saidHelp: (days) =>
      days > 0
        ? `Expected: your forecasts (${days} ${plural(days, 'day', 'days')}), else the same days before.`
        : 'Expected: the same days of the weeks before; where they say nothing, what the trade calls usual.',
    why: 'What explains it, of what you could see',
    causes: {
      empty: (product, times) => `Most often empty: ${product}, at ${times} checks.`,
      queue: (n) => `${n} ${plural(n, 'basket', 'baskets')} left in the line of the tills.`,
      waste: (amount) => `Known shrinkage: ${amount} at cost.`,
      offences: (n) => `${n} ${plural(n, 'offence', 'offences')} against labour law.`,
      absent: (hours) => `${hours} of absence in the team.`,
      rain: (n) => `${n} ${plural(n, 'day', 'days')} of rain.`,
      nothing: 'Nothing of note.',
    },
    ahead: (n) =>
      n > 2
        ? 'Three things to come'
        : n === 2
          ? 'Two things to come'
          : n === 1
            ? 'One thing to come'
            : 'And then',
    holiday: (day, closed) =>
      closed ? `${day} is a public holiday: closed.` : `${day} is a public holiday: Sunday hours.`,
    delivery: (day, supplier, units) => `Delivery on ${day}: ${units} units, ${supplier}.`,
    cutoff: (supplier, day, hour) => `Order to be placed on ${day} before ${hour}: ${supplier}.`,
    saturday: (n) => `Next Saturday: about ${n} customers, from the Saturdays before.`,
    sure: 'certain',
    unsure: 'uncertain',
    last: 'The game ends here.',
  },

  truth: {
    title: 'What could not be seen',
    intro: 'What you could read, and beside it what really happened over the whole game.',
    columns: { what: 'About', seen: 'What you saw', really: 'What happened' },
    lost: 'Wants lost',
    lostSeen: (rate) => `empty shelves: ${rate}`,
    out: 'Wants lost by cause',
    cause: 'Cause',
    causes: {
      'no-facing': 'not on the shelves',
      'shelf-empty': 'shelf to fill',
      'out-of-stock': 'out of stock',
      'too-dear': 'price too high',
      'no-advice': 'nobody to advise',
      queue: 'wait at the tills',
      closed: 'store closed',
      'past-date': 'past its date',
      'not-online': 'not on the site',
      'no-slot': 'no slot left',
      'not-picked': 'missing at picking',
      refused: 'substitute refused',
      'order-late': 'order late',
      'not-collected': 'order not collected',
    },
    wants: 'Wants',
    left: 'Customers who left',
    leftSeen: (n) => `baskets left in the line: ${n}`,
    leftReally: (n) => `left empty-handed: ${n}`,
    phantom: 'Stock',
    phantomSeen: (units) => `recorded stock: ${units} units`,
    phantomReally: (units) => `of which ${units} units do not exist`,
    gaps: {
      title: (n) => `The ${n} references whose recorded stock promises too much`,
      product: 'Reference',
      recorded: 'Recorded stock',
      real: 'Real stock',
      gap: 'Gap',
    },
    phantomWorst: (list) => `Largest gaps: ${list}.`,
    phantomOne: (product, recorded, real) => `${product} (${recorded} on screen, ${real} really)`,
    shrink: 'Unknown shrinkage',
    shrinkSeen: (amount) => `stocktaking adjustments: ${amount}`,
    shrinkReally: (amount) => `theft, breakage, short cartons of the game: ${amount} at cost`,
    met: 'Wants met',
    metSeen: '–',
    regulars: 'Your regulars',
    regular: (name, found, wanted) =>
      wanted === 0 ? `${name}: no wants in this game.` : `${name}: ${found} of ${wanted} wants met.`,
    missed: (list) => `Most often left without: ${list}.`,
  },

  own: {
    title: 'A mark each',
    help: 'What you decided together counts for both; the questions that each answers alone count for who answered.',
    student: 'Student',
    decisions: 'Decisions taken',
    answers: 'Own answers',
    mark: 'Mark',
    soFar: 'Mean of what is evaluated',
  },
  handin: {
    title: 'Hand in',
    copy: 'Verifiable copy',
    help: 'The file holds your decisions: the teacher plays it again and finds this very result. Rename it after yourselves before you hand it in.',
    waiting: (n) =>
      `${n} ${n === 1 ? 'mission has' : 'missions have'} no answer yet: see Missions before exporting.`,
    export: 'Export my copy',
    print: 'Print',
    done: 'Copy exported.',
    working: 'The copy is being made',
  },
};
