/** What stands around every panel, in French: header, rail, what is to be decided, today, the time bar. */
import { lower, number } from '../format.ts';
import { plural } from '../plural.fr.ts';

export const shell = {
  header: {
    revenue: 'CA TTC du jour',
    cash: 'Trésorerie',
    cashHelp: 'Banque et caisse, d’après les comptes de la veille au soir',
    wait: 'Attente moyenne',
    waitHelp: 'Attente moyenne en caisse des clients du jour',
    waiting: (n: number) => `${n} en file`,
    inStore: 'En magasin',
    customers: (n: number) => `${n} ${plural(n, 'client', 'clients')}`,
    beforeOpening: 'avant l’ouverture',
    afterClosing: 'journée close',
    home: 'Accueil',
    exportSave: 'Exporter la partie',
    undo: 'Annuler la dernière décision',
    redo: 'Rétablir la décision annulée',
  },

  rail: {
    label: 'Le magasin et ses services',
    store: 'Magasin',
    stocks: 'Stocks',
    offer: 'Offre & prix',
    space: 'Espace',
    team: 'Équipe',
    pickup: 'Retrait',
    budget: 'Budget',
    analyses: 'Analyses',
  },

  decide: {
    title: 'À décider',
    nothing: 'Rien ne presse.',
    nothingMorning: 'Rien ne presse. Ouvrez le magasin quand vous êtes prêt.',
    ignore: 'Ignorer',
    cost: (minutes: number) => `${minutes} min de votre temps`,
    fill: {
      title: (product: string) => `Rayon à regarnir : ${product}`,
      body: (fill: string, reserve: number) =>
        `Rayon plein à ${fill}, ${number(reserve)} UVC en réserve d’après l’informatique.`,
      bodyEmpty: (reserve: number) =>
        `Rupture rayon, ${number(reserve)} UVC en réserve d’après l’informatique.`,
      who: (name: string) => `${name} est en mise en rayon et s’en chargera d’abord.`,
      nobody: 'Personne n’est en mise en rayon : il faudra y envoyer quelqu’un.',
      others: (n: number) =>
        n === 1 ? 'Un autre rayon est presque vide.' : `${n} autres rayons sont presque vides.`,
      action: 'Remplissage prioritaire',
      send: (name: string, task: string) =>
        `Personne n’est en mise en rayon. ${name} peut y aller, ce qui interrompt : ${task}.`,
      sendAction: (name: string) => `Envoyer ${name} au rayon`,
    },
    till: {
      title: (n: number, till: string) => `File de ${n} clients, ${lower(till)} fermée`,
      body: (name: string, task: string) =>
        `${name} sait encaisser. L’envoyer en caisse interrompt : ${task}.`,
      action: 'Ouvrir la caisse',
    },
    order: {
      title: (supplier: string) => `Commande ${supplier}`,
      body: (cutoff: string) => `À passer avant ${cutoff} : sans vous, rien ne partira.`,
      effect: (packs: number, amount: string) =>
        packs > 0
          ? `La proposition compte ${packs} colis, ${amount} HT.`
          : 'La proposition est vide pour l’instant.',
      manual: 'Commande en mode manuel : aucune quantité n’est saisie.',
      action: 'Voir la commande',
    },
  },

  today: {
    title: 'Aujourd’hui',
    entered: 'Clients entrés',
    tickets: 'Tickets',
    basket: 'Panier moyen TTC',
    abandoned: 'Paniers abandonnés en file',
    waste: 'Démarque connue (au coût)',
    weather: (degrees: string, rain: boolean) => `${degrees} °C, ${rain ? 'pluie' : 'temps sec'}`,
    hours: (open: string, close: string) => `Ouvert de ${open} à ${close}`,
    closed: 'Magasin fermé',
    holiday: 'jour férié',
  },

  time: {
    label: 'Temps',
    pause: 'Pause',
    play: 'Lecture (une journée en une minute environ)',
    slow: 'Ralenti, pour regarder',
    fast: '×2 : deux fois plus vite',
    faster: '×4 : quatre fois plus vite',
    skipDay: 'Jouer la fin de la journée',
    skipWeek: 'Jouer la fin de la semaine',
    skipWeekHelp: 'Les jours passent sans vous : seules les règles en place agissent.',
    skipping: (done: number, of: number) => `Jour ${done + 1} sur ${of}…`,
    curve: (hours: string) => `Clients entrés par heure : ${hours}.`,
    curveLegend: 'clients / h',
    curveReal: 'réel',
    curveBefore: 'semaine dernière',
    curveYesterday: 'veille',
    open: 'Ouvrir le magasin',
    openClosed: 'Passer ce jour de fermeture',
    closeDay: 'Clôturer la journée',
    nextDay: 'Jour suivant',
    seeResult: 'Voir le résultat',
    over: 'Terminer',
    closeSure: (hour: string) =>
      `Le magasin ferme à ${hour}. Jouer d’un coup la fin de la journée ? On ne pourra pas revenir en arrière.`,
    closeYes: 'Jouer la fin de la journée',
    closeNo: 'Continuer à regarder',
  },

  spoken: {
    opened: 'Le magasin ouvre ses portes.',
    dayOver: 'La journée est close.',
    refused: (why: string) => `Refusé : ${why}`,
    accepted: 'C’est fait.',
    undone: 'Décision annulée.',
    redone: 'Décision rétablie.',
  },
};
