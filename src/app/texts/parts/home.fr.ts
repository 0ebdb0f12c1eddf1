/** The first screen in French: files, settings, what is kept. */
const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

export const home = {
  blocks: 'Blocs du diplôme',
  block: {
    BC02: 'BC02 Animer et dynamiser l’offre',
    BC03: 'BC03 Assurer la gestion opérationnelle',
    BC04: 'BC04 Manager l’équipe commerciale',
  } as Record<string, string>,
  drop: {
    title: 'Ouvrir un fichier',
    help: 'Une partie exportée (« .gondole.json ») ou un scénario. Choisissez-le, ou déposez-le n’importe où sur cette page.',
    choose: 'Choisir un fichier',
    here: 'Déposez le fichier pour l’ouvrir',
  },
  notices: {
    'file-too-big': (name: string, size: string) =>
      `« ${name} » pèse ${size} : c’est trop pour une partie ou un scénario (20 Mo au plus). Rien n’a été ouvert ni changé. Vérifiez que c’est le bon fichier.`,
    'file-not-text': (name: string) =>
      `« ${name} » n’est ni une partie ni un scénario : c’est une image, une archive ou un autre document. Attendu : un fichier « .gondole.json » exporté depuis le jeu, ou un scénario en JSON.`,
    'file-not-ours': (name: string) =>
      `« ${name} » est un texte, mais ni une partie ni un scénario de Gondole. Attendu : un fichier « .gondole.json » exporté depuis le jeu, ou un scénario en JSON.`,
    'file-newer': (name: string) =>
      `« ${name} » vient d’une version plus récente de Gondole. Rien n’est perdu : ouvrez-le avec cette version, ou rechargez cette page si une mise à jour vous attend.`,
    'storage-full':
      'Le stockage de ce navigateur est plein : la partie continue mais n’est plus enregistrée. Exportez-la, puis supprimez d’anciennes parties dans « Données ».',
    'other-tab':
      'Cette partie est déjà ouverte dans un autre onglet. Ici, on la regarde seulement : ni décision ni enregistrement, pour ne rien écraser. Fermez l’autre onglet, revenez à l’accueil et continuez la partie.',
    'opening-failed':
      'Le jeu n’a pas pu se charger entièrement. Vérifiez le réseau, puis rechargez la page : vos parties sont gardées.',
    safari:
      'Safari efface les parties d’un site qu’on n’ouvre pas pendant sept jours. Exportez les vôtres, ou ajoutez Gondole à l’écran d’accueil.',
  },
  settings: {
    title: 'Réglages',
    language: 'Langue',
    text: 'Taille des textes',
    textOf: (size: number) => (size === 100 ? 'normale' : `${size} %`),
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
      'Gondole n’a ni compte, ni cookie de suivi, ni serveur : tout reste dans ce navigateur, sur ce poste. Le fichier exporté est la sauvegarde qui compte.',
    kept: 'Ce qui est gardé',
    game: 'Partie',
    where: 'Où elle en est',
    size: 'Taille',
    none: 'Aucune partie.',
    aside: 'Mises de côté (illisibles)',
    pasts: (n: number) => `${n} ${plural(n, 'année d’avant déjà jouée', 'années d’avant déjà jouées')}`,
    settings: 'Vos réglages : langue, textes, animations, sons, vitesse.',
    export: (title: string) => `Exporter « ${title} »`,
    erase: (title: string) => `Supprimer « ${title} »`,
    eraseAll: 'Tout effacer de ce navigateur',
    eraseSure:
      'Effacer pour toujours toutes les parties, celles mises de côté et vos réglages ? Ce qui n’a pas été exporté sera perdu.',
    eraseYes: 'Tout effacer',
    erased: 'Tout a été effacé de ce navigateur.',
    kilobytes: (n: string) => `${n} ko`,
    megabytes: (n: string) => `${n} Mo`,
  },
  readOnly: 'Lecture seule',
};
