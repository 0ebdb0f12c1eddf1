/** French texts: the reference of every language. Written with plain spaces, they are set once, here. */
import { analyses } from './parts/analyses.fr.ts';
import { budget } from './parts/budget.fr.ts';
import { calendar } from './parts/calendar.fr.ts';
import { debrief } from './parts/debrief.fr.ts';
import { floor } from './parts/floor.fr.ts';
import { goods } from './parts/goods.fr.ts';
import { guide } from './parts/guide.fr.ts';
import { help } from './parts/help.fr.ts';
import { home } from './parts/home.fr.ts';
import { missions } from './parts/missions.fr.ts';
import { notices } from './parts/notices.fr.ts';
import { pickup } from './parts/pickup.fr.ts';
import { questions } from './parts/questions.fr.ts';
import { result } from './parts/result.fr.ts';
import { rhythm } from './parts/rhythm.fr.ts';
import { session } from './parts/session.fr.ts';
import { shell } from './parts/shell.fr.ts';
import { store } from './parts/store.fr.ts';
import { team } from './parts/team.fr.ts';
import { voices } from './parts/voices.fr.ts';
import { typesetTexts } from './typeset.ts';

export const fr = typesetTexts({
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

  skipLink: 'Aller au contenu',
  close: 'Fermer',
  cancel: 'Annuler',
  dismiss: 'Ne plus afficher ce message',
  colon: ' : ',
  /** A number already written, and its size: French counts two from 2. */
  points: (written: string, size: number) => `${written}\u00a0${size < 2 ? 'point' : 'points'}`,

  opening: {
    scenario: 'Lecture du scénario',
    past: 'L’année d’avant se joue : 52 semaines d’historique',
    replay: 'Reprise de votre partie, jour après jour',
  },

  stocks: goods.stocks,
  offer: goods.offer,
  space: goods.space,

  fields: {
    notNumber: 'Écrivez un nombre, par exemple 12.',
    notWhole: 'Écrivez un nombre entier.',
    notMoney: 'Écrivez un prix en euros avec deux décimales au plus, par exemple 2,49.',
  },
});
