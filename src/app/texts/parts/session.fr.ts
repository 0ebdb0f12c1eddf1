/** What a session leaves to the deputy, opens on the way, and gives to each of a pair, in French. */
import { plural } from '../plural.fr.ts';

export const session = {
  left: (who: string) => `Délégué à l’adjoint (${who}) :`,
  /** After “gérant”, as the reference managers are called. */
  deputies: {
    'do-nothing': 'qui laisse courir',
    random: 'au hasard',
    naive: 'débutant',
    prudent: 'gérant prudent',
    expert: 'gérant expert',
  },
  also: ' ; ',
  did: (day: string, what: string, more: number) =>
    `${day} : ${what}${more > 0 ? ` et ${more} ${plural(more, 'autre décision', 'autres décisions')}` : ''}.`,
  nothingDone: 'rien à changer jusqu’ici.',
  yoursFrom: (day: string) => `À vous à partir du ${day}.`,
  leftShort: 'Délégué à l’adjoint.',
  opensFrom: (day: number) => `Jour ${day}`,
  opensHelp: (day: number) => `S’ouvre au matin du jour ${day}.`,
  compare: 'Le temps de décider est passé : les calculs du jeu sont affichés, pour les comparer aux vôtres.',
  ownNeed: 'Le besoin est à estimer par vous. Rien ne change avant « Valider le planning ».',
  newToday: 'Nouveau ce matin',
  look: {
    see: (cost: string) => `Aller voir (${cost})`,
    talk: (cost: string) => `Aller lui parler (${cost})`,
    far: 'De loin, le détail ne se voit pas. Aller voir prend de votre temps ; ce que vous aurez vu reste ouvert une heure.',
    farPerson:
      'De loin, vous ne savez pas ce qui occupe cette personne. Lui parler prend de votre temps ; la fiche reste ouverte une heure.',
    fixture: (name: string) => `Vu : ${name}`,
    till: (name: string) => `Vu : ${name}`,
    employee: (name: string) => `Échange avec ${name}`,
    locker: 'Vu : le retrait des commandes',
    dock: 'Vu : le quai',
    here: (what: string) => `Vous êtes là : ${what}`,
    manager: 'Vous',
  },
  pair: {
    label: 'Décide',
    who: (who: string) => `Élève ${who}`,
    nobody: 'À choisir',
    swap: (who: string) => `Passer la main à l’élève ${who}`,
    keep: (who: string) => `L’élève ${who} continue`,
    first: 'Qui commence ?',
    firstHelp:
      'Vous êtes deux : l’un décide, l’autre observe et conseille. Choisissez qui décide d’abord ; le journal le note. Vous échangerez chaque semaine, ou quand vous voulez, en haut de l’écran.',
    newWeek: 'Nouvelle semaine : échangez les rôles',
    newWeekHelp: (who: string) => `L’élève ${who} a décidé la semaine dernière.`,
    turn: (who: string) => `L’élève ${who} prend la main`,
  },
};
