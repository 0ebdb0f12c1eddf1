/** What people say, and the dilemmas of Friday. What they say comes from the scenario, in its own language. */
import type { Measure } from '../../../scenario/index.ts';
import type { voices as fr } from './voices.fr.ts';

const MEASURES: Record<Measure, string> = {
  visitors: 'Customers who came in',
  tickets: 'Tickets',
  'revenue-cents': 'Takings incl. VAT',
  'gave-up': 'Baskets left in the line',
  'wait-seconds': 'Wait of 95% of customers',
  'empty-11': 'Empty references at 11:00, a day',
  'empty-17': 'Empty references at 17:00, a day',
  'waste-cents': 'Known shrinkage, at cost',
  'absent-minutes': 'Absences',
  'overtime-minutes': 'Overtime and extra hours',
  offences: 'Breaches of labour law',
  'received-units': 'Units received',
  orders: 'Orders handed over',
  'orders-late': 'Late orders',
  'lines-missing': 'Lines missing when picked',
  rain: 'Days of rain',
  degrees: 'Temperature',
  holiday: 'Public holidays',
  'own-week-minutes': '',
  'own-over-contract-minutes': '',
  'own-days-in-row': '',
  'own-saturdays': '',
  'own-sundays': '',
  'own-closings': '',
  'own-openings': '',
};

export const voices: typeof fr = {
  heard: 'Heard today',
  regulars: 'Your regulars',
  colleagues: 'At closing',
  found: 'found',
  replaced: 'replaced',
  missed: 'missing',
  quiet: 'No regular came by.',
  card: {
    body: (until) => `Two possible answers, before ${until}.`,
    action: 'Read and answer',
  },
  dialog: {
    facts: 'What is known',
    gives: 'What it gives',
    takes: 'What it takes',
    effects: 'What it changes',
    none: 'Nothing changes in the store.',
    choose: (label) => `Choose: ${label}`,
    chooseShort: 'Choose',
    later: 'Answer later',
    rosterFirst: (why) =>
      `This answer writes the roster of the week, which is refused: ${why} Mend it first in “Team”, then come back to answer.`,
    silence: (until, label) => `Without an answer at ${until}: “${label}”.`,
  },
  effect: {
    order: (packs, product) =>
      `${packs} more ${packs === 1 ? 'pack' : 'packs'} in the next order: ${product}.`,
    price: (product, now, before) => `${product} at ${now} incl. VAT (${before} before).`,
    off: (name, day, from, to) => `${name} is away on ${day}, from ${from} to ${to}.`,
    task: (name, day, from, to, task) => `${name}, ${day} from ${from} to ${to}: ${task}.`,
  },
  decision: (title, option) => `${title}: ${option}`,
  quoted: {
    title: 'Friday dilemmas',
    chose: (day, option) => `${day}, you chose: “${option}”.`,
    silent: (day, option) => `${day}, without an answer from you: “${option}”.`,
    never: 'The game ends before its effect can be seen.',
    soon: 'Its effect will show in the weeks to come.',
    followed: (week, later) => `Week ${week}, then week ${later}`,
    columns: { what: 'Measure', before: 'Week of the dilemma', after: 'Later' },
    of: (measure, family) => `${measure}, ${family}`,
    notProof: 'Before and after do not prove a cause: something else may have changed.',
  },
  measures: MEASURES,
};
