/** The first screen in French: games, files, settings, what is kept. */
import { date } from '../format.ts';
import { plural } from '../plural.fr.ts';

export const home = {
  tagline: 'Un vrai magasin à tenir : ses clients, ses rayons, son équipe, ses comptes.',
  choose: 'Choisir un magasin',
  /** Said where the page speaks another language than its scenarios. */
  inFrench: '',
  start: 'Commencer',
  resume: 'Continuer',
  resumeTitle: 'Reprendre une partie',
  lasts: (days: number) =>
    days % 7 === 0
      ? plural(days / 7, 'une semaine de jeu', `${days / 7} semaines de jeu`)
      : plural(days, 'une journée de jeu', `${days} jours de jeu`),
  inClass: (minutes: number) => `environ ${minutes} min`,
  savedAt: (day: string, hour: string) => `enregistrée le ${day} à ${hour}`,
  at: (day: string, hour: string | undefined) => (hour ? `${day}, ${hour}` : `${day}, avant l’ouverture`),
  over: 'partie terminée',
  otherGames: (n: number) => `${n} ${plural(n, 'autre partie', 'autres parties')}`,
  dayOf: (day: number, first: number) => `${date(first + day)}, semaine ${Math.floor(day / 7) + 1}`,
  forget: 'Supprimer',
  forgetSure: (title: string) => `Supprimer pour toujours cette partie de « ${title} » ?`,
  privacy:
    'Gondole fonctionne sans compte et n’envoie rien : vos parties restent dans ce navigateur. Exportez-les pour changer de poste.',
  blocks: 'Blocs du diplôme',
  block: {
    BC02: 'BC02 Animer et dynamiser l’offre',
    BC03: 'BC03 Assurer la gestion opérationnelle',
    BC04: 'BC04 Manager l’équipe commerciale',
  } as Record<string, string>,
  drop: {
    title: 'Ouvrir un fichier',
    help: 'Une partie exportée (« .gondole.json ») ou un scénario. Choisissez-le, ou déposez-le n’importe où sur cette page.',
    choose: 'Choisir un fichier',
    here: 'Déposez le fichier pour l’ouvrir',
  },
  settings: {
    title: 'Réglages',
    language: 'Langue',
    text: 'Taille des textes',
    textOf: (size: number) => (size === 100 ? 'normale' : `${size} %`),
    motion: 'Animations',
    motions: { system: 'comme l’ordinateur', reduced: 'réduites', full: 'complètes' },
    sound: 'Sons du magasin',
    soundHelp: 'Porte, caisse, file trop longue, livraison… Tout ce qu’ils disent se voit aussi à l’écran.',
    speed: 'Vitesse au début de la journée',
    speeds: { slow: 'ralenti', play: 'normale', fast: '×2', faster: '×4' },
    done: 'Terminé',
  },
  data: {
    title: 'Données',
    intro:
      'Gondole n’a ni compte, ni cookie de suivi, ni serveur : tout reste dans ce navigateur, sur ce poste. Le fichier exporté est la sauvegarde qui compte.',
    kept: 'Ce qui est gardé',
    game: 'Partie',
    where: 'Où elle en est',
    size: 'Taille',
    none: 'Aucune partie.',
    aside: 'Mises de côté (illisibles)',
    pasts: (n: number) => `${n} ${plural(n, 'année d’avant déjà jouée', 'années d’avant déjà jouées')}`,
    settings: 'Vos réglages : langue, textes, animations, sons, vitesse.',
    export: (title: string) => `Exporter « ${title} »`,
    erase: (title: string) => `Supprimer « ${title} »`,
    eraseAll: 'Tout effacer de ce navigateur',
    eraseSure:
      'Effacer pour toujours toutes les parties, celles mises de côté et vos réglages ? Ce qui n’a pas été exporté sera perdu.',
    eraseYes: 'Tout effacer',
    erased: 'Tout a été effacé de ce navigateur.',
    kilobytes: (n: string) => `${n} ko`,
    megabytes: (n: string) => `${n} Mo`,
  },
  readOnly: 'Lecture seule',
};
