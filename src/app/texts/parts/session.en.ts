/** What a session leaves to the deputy, opens on the way, and gives to each of a pair, in English. */
import { plural } from '../plural.en.ts';
import type { session as reference } from './session.fr.ts';

export const session: typeof reference = {
  left: (who) => `Left to the deputy (${who}):`,
  deputies: {
    'do-nothing': 'who lets things run',
    random: 'at random',
    naive: 'a beginner',
    prudent: 'prudent manager',
    expert: 'expert manager',
  },
  also: '; ',
  did: (day, what, more) =>
    `${day}: ${what}${more > 0 ? ` and ${more} more ${plural(more, 'decision', 'decisions')}` : ''}.`,
  nothingDone: 'nothing to change so far.',
  yoursFrom: (day) => `Yours from ${day} on.`,
  leftShort: 'Left to the deputy.',
  opensFrom: (day) => `Day ${day}`,
  opensHelp: (day) => `Opens on the morning of day ${day}.`,
  compare: 'The time to decide is over: the game’s own figures are shown, to compare with yours.',
  ownNeed: 'The need is yours to work out. Nothing changes before “Publish the roster”.',
  newToday: 'New this morning',
  look: {
    see: (cost) => `Go and see (${cost})`,
    talk: (cost) => `Go and talk (${cost})`,
    far: 'From afar the detail cannot be seen. Going to see takes some of your time; what you have seen stays open for an hour.',
    farPerson:
      'From afar you do not know what keeps this person busy. Talking takes some of your time; the card stays open for an hour.',
    fixture: (name) => `Seen: ${name}`,
    till: (name) => `Seen: ${name}`,
    employee: (name) => `A talk with ${name}`,
    locker: 'Seen: the pick-up of orders',
    dock: 'Seen: the dock',
    here: (what) => `You are here: ${what}`,
    manager: 'You',
  },
  pair: {
    label: 'Decides',
    who: (who) => `Student ${who}`,
    nobody: 'To be chosen',
    swap: (who) => `Hand over to student ${who}`,
    keep: (who) => `Student ${who} goes on`,
    first: 'Who begins?',
    firstHelp:
      'You are two: one decides, the other watches and advises. Choose who decides first; the log keeps it. You will change places every week, or whenever you like, at the top of the screen.',
    newWeek: 'A new week: change places',
    newWeekHelp: (who) => `Student ${who} decided last week.`,
    turn: (who) => `Student ${who} takes over`,
  },
};
