/** English texts. The French ones are the reference: the types make sure that none is missing. */
import type { fr } from './fr.ts';
import { analyses } from './parts/analyses.en.ts';
import { budget } from './parts/budget.en.ts';
import { calendar } from './parts/calendar.en.ts';
import { debrief } from './parts/debrief.en.ts';
import { floor } from './parts/floor.en.ts';
import { goods } from './parts/goods.en.ts';
import { guide } from './parts/guide.en.ts';
import { help } from './parts/help.en.ts';
import { home } from './parts/home.en.ts';
import { missions } from './parts/missions.en.ts';
import { notices } from './parts/notices.en.ts';
import { pickup } from './parts/pickup.en.ts';
import { questions } from './parts/questions.en.ts';
import { result } from './parts/result.en.ts';
import { rhythm } from './parts/rhythm.en.ts';
import { session } from './parts/session.en.ts';
import { shell } from './parts/shell.en.ts';
import { store } from './parts/store.en.ts';
import { team } from './parts/team.en.ts';
import { voices } from './parts/voices.en.ts';

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
  home,
  notices,
  result,
  calendar,
  ...shell,
  ...store,

  skipLink: 'Skip to content',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss this message',
  colon: ': ',
  points: (written, size) => `${written}\u00a0${size === 1 ? 'point' : 'points'}`,

  opening: {
    scenario: 'Reading the scenario',
    past: 'Playing the year before, day after day',
    replay: 'Taking up your game, day after day',
  },

  stocks: goods.stocks,
  offer: goods.offer,
  space: goods.space,

  fields: {
    notNumber: 'Write a number, such as 12.',
    notWhole: 'Write a whole number.',
    notMoney: 'Write a price in euros with at most two decimals, such as 2.49.',
  },
};
