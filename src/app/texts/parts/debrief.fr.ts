/** The debrief in French: marks and what they rest on, why this result, what if, what was hidden. */
import { plural } from '../plural.fr.ts';

export const debrief = {
  title: (scenario: string) => `Bilan · ${scenario}`,
  rail: 'Bilan',
  openWeek: 'Bilan de la semaine',
  marked: (weeks: string, draw: string) => `${weeks} · tirage ${draw}`,
  weeks: (n: number) => `${n} ${plural(n, 'semaine jouée', 'semaines jouées')}`,
  days: (n: number) => `${n} ${plural(n, 'jour joué', 'jours joués')}`,
  luck: 'Mêmes clients, même météo, mêmes aléas pour toute la classe.',
  loading: (done: number, of: number) => `Les gérants de référence jouent la même partie : ${done} sur ${of}`,
  working: 'Calcul en cours',
  stop: 'Arrêter',
  stopped: 'Calcul arrêté.',
  examFirst:
    'En évaluation, les notes s’ouvrent quand la partie est terminée et la copie exportée. Exportez votre copie pour les lire.',
  outOf: '/ 20',
  errorHelp:
    'Erreur type de mesure : la même façon de jouer, avec une autre chance, donnerait une note à peu près à cette distance.',
  unmarked:
    'Cette partie se joue sans note : elle sert à apprendre. Ce qui suit dit ce que vos décisions ont changé.',
  overallNone: 'Pas de note d’ensemble',
  onlyBlocks: (n: number, codes: string) =>
    n === 1 ? `D’après le seul bloc noté : ${codes}.` : `D’après les blocs notés : ${codes}.`,
  blockNone: 'Moins de la moitié des sous-compétences évaluées : pas de note de bloc.',
  soFar: (mean: string) => `Moyenne de ce qui est évalué : ${mean}. Ce n’est pas une note.`,
  coverage: (n: number, of: number) =>
    `${n} ${plural(n, 'sous-compétence évaluée', 'sous-compétences évaluées')} sur ${of}`,
  exams: (of2018: string, of2024: string) => `Épreuve ${of2024}, ex-${of2018}`,
  levels: {
    TI: 'très insuffisant',
    I: 'insuffisant',
    S: 'satisfaisant',
    TS: 'très satisfaisant',
    NE: 'non évalué',
  },
  levelsWord: 'les niveaux TI, I, S, TS',
  notHere: 'Le jeu ne l’évalue pas dans cette partie : c’est à l’enseignant de le faire.',
  levelHelp:
    'TI : l’occasion était là et rien n’a été fait, ou presque. NE : cette partie n’en donnait pas l’occasion ; ce n’est jamais un zéro.',
  restsOn: (competence: string, mark: string) => `${competence} (${mark}) : sur quoi cette note repose`,
  caps: {
    law: (rule: string, day: string, more: number) =>
      `Plafonné à I par la loi, quoi qu’il y ait d’autre : ${rule}, ${day}${more > 0 ? ` et ${more} ${plural(more, 'autre fois', 'autres fois')}` : ''}.`,
    reason: 'Plafonné à S : aucune justification n’accompagne ce résultat.',
    dates: 'produits à date dépassée en rayon, contrôle des dates arrêté',
  },
  override: (computed: string, reason: string) => `Note de l’enseignant ; calculée : ${computed}. ${reason}`,
  columns: {
    line: 'Preuve',
    value: 'Votre valeur',
    scale: 'Barème (note sur 20)',
    mark: 'Note',
    kind: 'Nature',
  },
  kinds: { result: 'résultat', practice: 'pratique', judgement: 'jugement', teacher: 'enseignant' },
  silent: {
    'no-occasion': 'aucune occasion dans cette partie',
    delegated: (trades: string) => `aucune occasion : délégué à l’adjoint (${trades})`,
    /** Without values where they would tell what is still hidden. */
    'no-spread': (values?: string) =>
      `non évaluée, faute d’écart : ici, les gérants de référence sont trop proches ou dans le désordre${values === undefined ? '' : ` (${values})`}`,
    'no-anchors': 'non évaluée : les gérants de référence n’ont pas ce chiffre',
    teacher: 'à noter par l’enseignant',
  },
  aside: 'laissée de côté par ce scénario',
  idle: 'rien de fait',
  hiddenValue: 'connue en fin de partie',
  hiddenScale:
    'comparée aux gérants de référence : leurs valeurs, elles aussi, sont connues en fin de partie',
  step: (value: string, mark: string) => `${value} : ${mark}`,
  anchors: { nothing: 'sans rien décider', prudent: 'gérant prudent', expert: 'gérant expert' },
  openFigure: (label: string) => `Ouvrir « ${label} » dans les analyses`,
  openDays: (label: string) => `Jours de « ${label} »`,
  closeDays: 'Fermer',
  dayColumns: { day: 'Jour', value: 'Valeur' },
  noDays: 'Aucun jour à montrer.',

  why: {
    title: 'Pourquoi ce résultat',
    intro:
      'Du résultat d’un gérant prudent au vôtre, avec la même chance : ce que vos décisions de chaque bloc ont changé, le reste étant laissé au prudent.',
    from: 'Gérant prudent',
    to: 'Vous',
    blocks: {
      BC02: 'Offre et espace',
      BC03: 'Gestion',
      BC04: 'Équipe',
    },
    interaction: 'Ensemble',
    interactionHelp: '« Ensemble » : ce que les blocs se font l’un à l’autre.',
    untold: (block: string) =>
      `${block} : plus d’une décision sur dix ne pouvait plus s’appliquer, la part est comptée dans « Ensemble ».`,
    columns: { part: 'Part', amount: 'Résultat, en euros' },
    /** While the game goes on, how much has gone stays hidden. */
    uncountedSoFar:
      'Une perte n’entre dans le résultat qu’une fois comptée : ce qui a disparu sans qu’un inventaire le montre n’y est pas encore.',
    uncounted: (own: string, reference: string) =>
      `Une perte n’entre dans le résultat qu’une fois comptée : au dernier soir, les livres gardaient pour ${own} de marchandise qui n’existe plus chez vous, pour ${reference} chez le gérant prudent. Ce qui manquait déjà le premier matin y est compté ; la démarque inconnue, elle, ne compte que ce qui a disparu pendant la partie.`,
    allCounted: (from: string, to: string) => `Tout compté : gérant prudent ${from}, vous ${to}.`,
    said: (from: string, parts: string, to: string) => `Gérant prudent ${from} ; ${parts} ; vous ${to}.`,
    progress: (done: number, of: number) => `Partie ${done} sur ${of}`,
  },

  twin: {
    title: 'Et si…',
    intro: 'La même partie, rejouée à l’identique sans une de vos décisions.',
    pick: 'Décision à retirer',
    none: 'Vous n’avez encore pris aucune décision : rien à retirer.',
    run: 'Rejouer sans elle',
    entry: (day: string, what: string) => `${day} : ${what}`,
    without: (what: string) => `Sans « ${what} »`,
    here: 'Avec cette chance-ci',
    columns: { day: 'Jour', result: 'Résultat', sales: 'CA TTC', tickets: 'Tickets', lost: 'Besoins perdus' },
    total: 'Total',
    byDay: 'Écart de résultat jour par jour',
    elsewhere: (n: number) => `Sur ${n} autres tirages`,
    range: (low: string, high: string, mean: string) => `de ${low} à ${high} de résultat, en moyenne ${mean}`,
    sameSign: (n: number, of: number) => `${n} tirages sur ${of} vont dans le même sens.`,
    hindsight: 'Un seul tirage ne prouve rien : regardez d’abord la moyenne des autres.',
    progress: (done: number, of: number) => `Tirage ${done} sur ${of}`,
    replaying: 'La partie se rejoue',
    dropped: (n: number) =>
      `${n} ${plural(n, 'décision ne s’applique plus', 'décisions ne s’appliquent plus')} dans ce magasin-là :`,
    counted: (amount: string) =>
      `Dans cet écart de résultat, ${amount} d’inventaire : de la marchandise qui manquait déjà, et que compter fait seulement apparaître.`,
    nothing: 'Rien n’aurait changé.',
    who: {
      title: 'Qui achète autrement',
      nobody: 'Aucun foyer n’achète autrement : ce qui change tient au magasin.',
      summary: (n: string, of: string) =>
        `Sans cette décision, ${n} foyers sur ${of} font leurs courses autrement.`,
      spend: (more: number, gained: string, less: number, lost: string) =>
        `${more} ${plural(more, 'dépense', 'dépensent')} plus (${gained}), ${less} ${plural(less, 'dépense', 'dépensent')} moins (${lost}).`,
      total: (amount: string) => `En tout : ${amount} de CA TTC, l’écart des jours ci-dessus.`,
      leftOrBack: (back: number, gone: number) =>
        `Depuis la décision, ${back} ${plural(back, 'foyer ne vient', 'foyers ne viennent')} que sans elle (elle les a fait partir) et ${gone} que grâce à elle.`,
      when: 'Jour',
      whole: 'Toute la période',
      by: 'Regrouper',
      byHousehold: 'par foyer',
      bySegment: 'par segment',
      household: (n: number) => `Foyer ${n}`,
      direct: 'Clients de passage',
      columns: {
        household: 'Foyer',
        segment: 'Segment',
        households: 'Foyers',
        sales: 'CA TTC',
        visits: 'Passages',
        found: 'Trouvés',
        lost: 'Non trouvés',
        coming: 'Venue',
      },
      coming: {
        onlyWithout: 'seulement sans elle',
        onlyWith: 'seulement grâce à elle',
        more: 'plus souvent sans elle',
        less: 'moins souvent sans elle',
        same: 'autant',
      },
    },
  },

  coach: {
    title: 'Ce qui a le plus pesé',
    intro: 'Vos décisions dont le retrait change le plus le résultat.',
    ask: 'Chercher',
    none: 'Aucune de vos décisions n’a pesé sur le résultat.',
    brought: (amount: string) => `Cette décision vous a rapporté ${amount}.`,
    cost: (amount: string) => `Cette décision vous a coûté ${amount}.`,
    sales: (amount: string) => `CA TTC sans elle : ${amount}.`,
    progress: (done: number, of: number) => `Décision ${done} sur ${of}`,
    try: 'Voir le détail',
  },

  week: {
    title: (n: number, days: number) =>
      days === 1
        ? 'La journée en une minute'
        : n === 1 && days < 7
          ? `Ces ${days} jours en une minute`
          : `La semaine ${n} en une minute`,
    expected: 'Ce qui était attendu, ce qui est venu',
    columns: { what: 'Mesure', said: 'Attendu', came: 'Réel', error: 'Écart' },
    entries: 'Clients entrés',
    basket: 'Panier moyen TTC',
    empty: 'Références vides',
    saidHelp: (days: number) =>
      days > 0
        ? `Attendu : vos prévisions (${days} ${plural(days, 'jour', 'jours')}), sinon les mêmes jours d’avant.`
        : 'Attendu : les mêmes jours des semaines d’avant ; là où ils ne disent rien, l’usage du métier.',
    why: 'Ce qui l’explique, de ce que vous pouviez voir',
    causes: {
      empty: (product: string, times: number) =>
        `Rayon vide le plus souvent : ${product}, à ${times} relevés.`,
      queue: (n: number) =>
        `${n} ${plural(n, 'panier abandonné', 'paniers abandonnés')} dans la file des caisses.`,
      waste: (amount: string) => `Démarque connue : ${amount} au coût d’achat.`,
      offences: (n: number) => `${n} ${plural(n, 'infraction', 'infractions')} au droit du travail.`,
      absent: (hours: string) => `${hours} d’absence dans l’équipe.`,
      rain: (n: number) => `${n} ${plural(n, 'jour', 'jours')} de pluie.`,
      nothing: 'Rien de marquant.',
    },
    ahead: (n: number): string =>
      n > 2
        ? 'Trois choses à venir'
        : n === 2
          ? 'Deux choses à venir'
          : n === 1
            ? 'Une chose à venir'
            : 'Et ensuite',
    holiday: (day: string, closed: boolean) =>
      closed ? `${day} est férié : magasin fermé.` : `${day} est férié : horaires du dimanche.`,
    delivery: (day: string, supplier: string, units: string) =>
      `Livraison ${day} : ${units} UVC, ${supplier}.`,
    cutoff: (supplier: string, day: string, hour: string) =>
      `Commande à passer ${day} avant ${hour} : ${supplier}.`,
    saturday: (n: string) => `Samedi prochain : environ ${n} clients, d’après les samedis d’avant.`,
    sure: 'certain',
    unsure: 'incertain',
    last: 'La partie s’arrête ici.',
  },

  truth: {
    title: 'Ce qui ne se voyait pas',
    intro: 'Ce que vous pouviez lire, et à côté ce qui s’est vraiment passé sur toute la partie.',
    columns: { what: 'Sujet', seen: 'Ce que vous voyiez', really: 'La réalité' },
    lost: 'Besoins perdus',
    lostSeen: (rate: string) => `rayons vides : ${rate}`,
    out: 'Besoins perdus par cause',
    cause: 'Cause',
    /** By the end of the want. */
    causes: {
      'no-facing': 'produit non présenté',
      'shelf-empty': 'rayon à regarnir',
      'out-of-stock': 'rupture',
      'too-dear': 'prix trop élevé',
      'no-advice': 'conseil absent',
      queue: 'attente en caisse',
      closed: 'magasin fermé',
      'past-date': 'date dépassée',
      'not-online': 'absent du site',
      'no-slot': 'pas de créneau',
      'not-picked': 'manquant à la préparation',
      refused: 'remplacement refusé',
      'order-late': 'commande en retard',
      'not-collected': 'commande non retirée',
    } as Record<string, string>,
    wants: 'Besoins',
    left: 'Clients repartis',
    leftSeen: (n: string) => `paniers abandonnés en file : ${n}`,
    leftReally: (n: string) => `repartis les mains vides : ${n}`,
    phantom: 'Stock',
    phantomSeen: (units: string) => `stock informatique : ${units} UVC`,
    phantomReally: (units: string) => `dont ${units} UVC qui n’existent pas`,
    gaps: {
      title: (n: number) => `Les ${n} références dont le stock informatique promet trop`,
      product: 'Référence',
      recorded: 'Stock informatique',
      real: 'Stock réel',
      gap: 'Écart',
    },
    phantomWorst: (list: string) => `Écarts les plus grands : ${list}.`,
    phantomOne: (product: string, recorded: number, real: number) =>
      `${product} (${recorded} à l’écran, ${real} en vrai)`,
    shrink: 'Démarque inconnue',
    shrinkSeen: (amount: string) => `ajustements d’inventaire : ${amount}`,
    shrinkReally: (amount: string) => `vols, casse, manquants de la partie : ${amount} au coût`,
    met: 'Besoins satisfaits',
    metSeen: '–',
    regulars: 'Vos habitués',
    regular: (name: string, found: number, wanted: number) =>
      wanted === 0
        ? `${name} : aucune envie pendant cette partie.`
        : `${name} : ${found} ${plural(found, 'envie comblée', 'envies comblées')} sur ${wanted}.`,
    missed: (list: string) => `Le plus souvent repartis sans : ${list}.`,
  },

  own: {
    title: 'Chacun sa note',
    help: 'Ce que vous avez décidé ensemble compte pour les deux ; les questions auxquelles chacun répond seul comptent pour qui y a répondu.',
    student: 'Élève',
    decisions: 'Décisions prises',
    answers: 'Réponses individuelles',
    mark: 'Note',
    soFar: 'Moyenne de ce qui est évalué',
  },
  handin: {
    title: 'Remettre',
    copy: 'Copie vérifiable',
    help: 'Le fichier contient vos décisions : l’enseignant le rejoue et retrouve exactement ce résultat. Renommez-le à vos noms avant de le rendre.',
    waiting: (n: number) =>
      `Il reste ${n} ${plural(n, 'mission', 'missions')} sans réponse : voyez Missions avant d’exporter.`,
    export: 'Exporter ma copie',
    print: 'Imprimer',
    done: 'Copie exportée.',
    working: 'La copie se prépare',
  },
};
