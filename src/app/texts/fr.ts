/** French texts: the reference of every language. Thin no-break spaces (U+202F) stand before ; : ! ? % € and in « ». */
import type { Happening } from '../live.ts';
import { of } from './elision.ts';
import { date, number } from './format.ts';
import { analyses } from './parts/analyses.fr.ts';
import { budget } from './parts/budget.fr.ts';
import { debrief } from './parts/debrief.fr.ts';
import { floor } from './parts/floor.fr.ts';
import { goods } from './parts/goods.fr.ts';
import { guide } from './parts/guide.fr.ts';
import { help } from './parts/help.fr.ts';
import { home as start } from './parts/home.fr.ts';
import { missions } from './parts/missions.fr.ts';
import { pickup } from './parts/pickup.fr.ts';
import { questions } from './parts/questions.fr.ts';
import { rhythm } from './parts/rhythm.fr.ts';
import { session } from './parts/session.fr.ts';
import { team } from './parts/team.fr.ts';
import { voices } from './parts/voices.fr.ts';

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

export const fr = {
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
  skipLink: 'Aller au contenu',
  close: 'Fermer',
  cancel: 'Annuler',
  dismiss: 'Ne plus afficher ce message',
  colon: ' : ',
  /** A number already written, and its size: French counts two from 2. */
  points: (written: string, size: number) => `${written}\u00a0${size < 2 ? 'point' : 'points'}`,

  calendar: {
    days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    shortMonths: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
    today: 'aujourd’hui',
    tomorrow: 'demain',
    week: (n: number) => `Semaine ${n}`,
  },

  home: {
    tagline: 'Un vrai magasin à tenir : ses clients, ses rayons, son équipe, ses comptes.',
    choose: 'Choisir un magasin',
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
    otherGames: (n: number) => `${n} ${plural(n, 'autre partie', 'autres parties')}`,
    dayOf: (day: number, first: number) => `${date(first + day)}, semaine ${Math.floor(day / 7) + 1}`,
    forget: 'Supprimer',
    forgetSure: (title: string) => `Supprimer pour toujours cette partie de « ${title} » ?`,
    privacy:
      'Gondole fonctionne sans compte et n’envoie rien : vos parties restent dans ce navigateur. Exportez-les pour changer de poste.',
  },

  opening: {
    scenario: 'Lecture du scénario',
    past: 'L’année d’avant se joue : 52 semaines d’historique',
    replay: 'Reprise de votre partie, jour après jour',
  },

  notices: {
    'save-damaged': (title: string) =>
      `La partie de « ${title} » est abîmée et ne peut pas être relue. Elle a été mise de côté, rien n’a été effacé. Reprenez une autre partie ou un fichier exporté.`,
    'save-unreadable':
      'Ce fichier n’est pas une partie de Gondole, ou il est abîmé. Attendu : un fichier « .gondole.json » exporté depuis le jeu.',
    'rules-changed':
      'Le scénario a changé depuis cette partie : ses décisions sont rejouées sur le nouveau, les résultats peuvent différer.',
    skipped: (n: number) =>
      `${n} ${plural(n, 'décision de cette partie n’est plus acceptée et a été sautée', 'décisions de cette partie ne sont plus acceptées et ont été sautées')}.`,
    'not-kept':
      'Ce navigateur n’autorise pas l’enregistrement. Le jeu continue ; exportez votre partie avant de fermer la page.',
    'scenario-problems': 'Ce scénario ne peut pas être joué :',
    'floor-failed':
      'Le plan animé ne peut pas s’afficher sur ce poste. Rien n’est perdu : tout se lit dans « Ce qui se passe ».',
  },

  header: {
    revenue: 'CA TTC du jour',
    cash: 'Trésorerie',
    cashHelp: 'Banque et caisse, d’après les comptes de la veille au soir',
    wait: 'Attente en caisse',
    waitHelp: 'Attente moyenne des clients du jour',
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
      title: (product: string) => `Rayon à regarnir : ${product}`,
      body: (fill: string, reserve: number) =>
        `Rayon plein à ${fill}, ${reserve} UVC en réserve d’après l’informatique.`,
      bodyEmpty: (reserve: number) => `Rupture rayon, ${reserve} UVC en réserve d’après l’informatique.`,
      who: (name: string) => `${name} est en mise en rayon et s’en chargera d’abord.`,
      nobody: 'Personne n’est en mise en rayon : il faudra y envoyer quelqu’un.',
      others: (n: number) =>
        n === 1 ? 'Un autre rayon est presque vide.' : `${n} autres rayons sont presque vides.`,
      action: 'Remplissage prioritaire',
      send: (name: string, task: string) =>
        `Personne n’est en mise en rayon. ${name} peut y aller, ce qui interrompt : ${task}.`,
      sendAction: (name: string) => `Envoyer ${name} au rayon`,
    },
    till: {
      title: (n: number, till: string) => `File de ${n} clients, ${lower(till)} fermée`,
      body: (name: string, task: string) =>
        `${name} sait encaisser. L’envoyer en caisse interrompt : ${task}.`,
      action: 'Ouvrir la caisse',
    },
    order: {
      title: (supplier: string) => `Commande ${supplier}`,
      body: (cutoff: string) => `À passer avant ${cutoff} : sans vous, rien ne partira.`,
      effect: (packs: number, amount: string) =>
        packs > 0
          ? `La proposition compte ${packs} colis, ${amount} HT.`
          : 'La proposition est vide pour l’instant.',
      manual: 'Commande en mode manuel : aucune quantité n’est saisie.',
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
    weather: (degrees: string, rain: boolean) => `${degrees}\u202f°C, ${rain ? 'pluie' : 'temps sec'}`,
    hours: (open: string, close: string) => `Ouvert de ${open} à ${close}`,
    closed: 'Magasin fermé',
    holiday: 'jour férié',
  },

  time: {
    label: 'Temps',
    pause: 'Pause',
    play: 'Lecture (une journée en une minute environ)',
    slow: 'Ralenti, pour regarder',
    fast: '×2 : deux fois plus vite',
    faster: '×4 : quatre fois plus vite',
    skipDay: 'Jouer la fin de la journée',
    skipWeek: 'Jouer la fin de la semaine',
    skipWeekHelp: 'Les jours passent sans vous : seules les règles en place agissent.',
    skipping: (done: number, of: number) => `Jour ${done + 1} sur ${of}…`,
    curve: (hours: string) => `Clients entrés par heure : ${hours}.`,
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
      `Le magasin ferme à ${hour}. Jouer d’un coup la fin de la journée ? On ne pourra pas revenir en arrière.`,
    closeYes: 'Jouer la fin de la journée',
    closeNo: 'Continuer à regarder',
  },

  store: {
    title: 'Magasin',
    floorLoading: 'Le plan du magasin se prépare…',
    layers: { label: 'Calque' },
    zoomIn: 'Agrandir le plan',
    zoomOut: 'Réduire le plan',
    fit: 'Voir tout le magasin',
    twin: 'Ce qui se passe',
    tills: 'Caisses',
    team: 'Équipe',
    shelves: 'Rayons presque vides',
    journal: 'Journal',
    noShelf: 'Aucun rayon sous 25 %.',
    noJournal: 'La journée n’a pas commencé.',
    inStore: (n: number) =>
      n === 0 ? 'Personne en magasin' : `${n} ${plural(n, 'client', 'clients')} en magasin`,
    dock: (n: number) => `${n} UVC sur le quai`,
    tillClosed: 'fermée',
    tillLine: (cashier: string, waiting: number) =>
      waiting === 0 ? cashier : `${cashier} · ${waiting} en file`,
    openTill: 'Ouvrir',
    closeTill: 'Fermer',
    closeTillOf: (till: string) => `Fermer : ${till}`,
    whoOpens: (till: string) => `Qui ouvre : ${till} ?`,
    taskOf: (name: string) => `Tâche ${of(name)}`,
    asRostered: (task: string) => `Planning : ${lower(task)}`,
    absent: 'absent aujourd’hui',
    notToday: 'hors planning',
    empty: 'rupture rayon',
    out: 'rupture',
    first: 'en priorité',
  },

  fixture: {
    refs: (n: number, length: string) =>
      `${n} ${plural(n, 'référence', 'références')} · ${length} par niveau`,
    full: 'Rayon plein',
    reserve: 'En réserve (stock informatique)',
    soldToday: 'Vendu aujourd’hui',
    nextDelivery: 'Prochaine livraison',
    units: (n: string) => `${n} UVC`,
    emptyRefs: (n: number) => `${n} ${plural(n, 'référence vide', 'références vides')}`,
    fillFirst: 'Remplissage prioritaire',
    facings: 'Facings…',
    nothingToFill: 'Rien à monter de la réserve pour ce meuble.',
  },

  tasks: {
    till: 'caisse',
    shelf: 'mise en rayon',
    reception: 'réception',
    cleaning: 'nettoyage',
    counting: 'inventaire',
    advice: 'conseil',
    picking: 'préparation de commandes',
    lead: 'encadrement',
    break: 'pause',
    off: 'hors service',
  } as Record<string, string>,

  stocks: goods.stocks,
  offer: goods.offer,
  space: goods.space,

  fields: {
    notNumber: 'Écrivez un nombre, par exemple 12.',
    notWhole: 'Écrivez un nombre entier.',
    notMoney: 'Écrivez un prix en euros avec deux décimales au plus, par exemple 2,49.',
  },

  result: {
    day: (date: string) => `Résultat du ${date}`,
    /** Of a week of the game, or of the days of it that were played. */
    week: (n: number, days: number) =>
      days === 7
        ? `Résultat de la semaine ${n}`
        : n === 1
          ? `Résultat de ces ${days} jours`
          : `Résultat de la semaine ${n} (${days} jours)`,
    closedDay: 'Le magasin était fermé.',
    revenueTtc: 'CA TTC',
    salesHt: 'CA HT',
    tickets: 'Tickets',
    basket: 'Panier moyen TTC',
    margin: 'Marge commerciale HT',
    marginRate: (rate: string) => `${rate} du CA HT`,
    emptyNames: (hour: string) => `Rayons vides à ${hour}`,
    empty11: 'Rayons vides à 11 h',
    empty17: 'Rayons vides à 17 h',
    ofListed: (rate: string, listed: number) => `${rate} de ${listed} références`,
    wait: 'Attente en caisse',
    waitHelp: '95 clients sur 100 ont attendu moins',
    waitMean: (mean: string) => `moyenne ${mean}`,
    abandoned: 'Paniers abandonnés en file',
    waste: 'Démarque connue (au coût)',
    cash: 'Trésorerie ce soir',
    sameDay: (value: string) => `semaine dernière : ${value}`,
    notLooked: 'magasin fermé à cette heure',
    meanOfDays: 'moyenne de ces jours',
    emptyRate: 'Taux de rayons vides',
    emptyRateHelp: 'moyenne des relevés de 11 h et de 17 h',
    byDay: 'Jour par jour',
    columns: { day: 'Jour', revenue: 'CA TTC', tickets: 'Tickets', basket: 'Panier', margin: 'Marge HT' },
    total: 'Total',
    seeWeek: (days: number) => (days === 7 ? 'Voir la semaine' : `Voir les ${days} jours`),
    seeDay: 'Voir la journée',
    next: 'Jour suivant',
    review: 'Regarder le magasin',
    insolvent:
      'La banque refuse d’aller plus loin : le découvert autorisé est dépassé. La partie s’arrête ici.',
    gameOver: 'La partie est terminée. Votre copie à remettre se trouve dans « Bilan et notes ».',
  },

  happening: (what: Happening, tasks: Record<string, string>, money: (cents: number) => string): string => {
    switch (what.kind) {
      case 'regular':
        return `${what.name} entre dans le magasin.`;
      case 'task':
        return what.task === 'off'
          ? `${what.employee} a fini sa journée.`
          : `${what.employee} : ${tasks[what.task]}.`;
      case 'till':
        return `${what.till} : ${what.employee} ${what.open ? 'ouvre' : 'ferme'}.`;
      case 'delivery':
        return `Livraison ${what.supplier} : ${number(what.units)} UVC sur le quai.`;
      case 'order':
        return `Commande envoyée à ${what.supplier} : ${number(what.units)} UVC.`;
      case 'waste':
        return `${what.units} × ${what.product} à jeter (${money(what.cents)} au coût).`;
      case 'gave-up':
        return 'Un client abandonne son panier dans la file.';
      case 'pickup':
        return pickup.happening[what.step](what.order, what.units);
    }
  },

  spoken: {
    opened: 'Le magasin ouvre ses portes.',
    dayOver: 'La journée est close.',
    refused: (why: string) => `Refusé : ${why}`,
    accepted: 'C’est fait.',
    undone: 'Décision annulée.',
    redone: 'Décision rétablie.',
  },
};
