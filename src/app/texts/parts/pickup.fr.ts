/** Click and collect, in French. */
const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);

export const pickup = {
  title: 'Retrait de commandes',
  open: (from: string, to: string) => `Retrait aujourd’hui de ${from} à ${to}.`,
  closed: 'Pas de retrait aujourd’hui.',
  todo: (n: number) =>
    n === 0 ? 'Aucune commande à préparer' : `${n} ${plural(n, 'commande', 'commandes')} à préparer`,
  waiting: (n: number) => `${n} ${plural(n, 'client attend', 'clients attendent')} au retrait`,

  live: {
    title: 'En direct',
    pickFirst: 'Préparer avant de remplir',
    pickFirstHelp: 'Jusqu’à ce soir, ceux qui remplissent préparent d’abord toutes les commandes du jour.',
    close: 'Fermer les créneaux du jour',
    closeHelp:
      'Le site ne propose plus de créneau pour aujourd’hui. Les commandes déjà prises sont préparées.',
    morning: 'Ces actions se prennent pendant la journée.',
  },

  slots: {
    title: 'Créneaux',
    slot: 'Début',
    taken: (n: number, of: number) => `${n} sur ${of}`,
    full: 'complet',
    over: 'passé',
    shut: 'fermé',
    offered: 'proposé',
    tooLate: 'trop tard',
    none: 'pas de retrait',
    todayClosed: 'Les créneaux d’aujourd’hui sont fermés.',
    capacity: 'Commandes acceptées par créneau',
  },

  orders: {
    title: 'Commandes',
    none: 'Aucune commande en cours. Les clients commandent surtout le soir, pour le lendemain.',
    columns: {
      number: 'Commande',
      promised: 'Promise',
      state: 'État',
      lines: 'Lignes',
      units: 'Articles',
      amount: 'Montant TTC',
      where: 'Où',
      who: 'Qui',
      action: 'Action',
    },
    name: (n: number) => `n° ${n}`,
    states: {
      'to-prepare': 'à préparer',
      'in-preparation': 'en préparation',
      ready: 'prête',
      'handing-over': 'remise en cours',
    },
    late: 'en retard',
    here: (wait: string) => `client présent depuis ${wait}`,
    first: 'en priorité',
    done: (done: number, of: number) => `${done} sur ${of}`,
    paid: 'payée',
    unpaid: 'à payer',
    where: { shelf: 'en rayon', trolley: 'dans un chariot', counter: 'au comptoir' },
    prepare: 'Préparer d’abord',
    prepareOf: (n: number) => `Préparer d’abord la commande n° ${n}`,
    later: 'Ne plus donner la priorité',
    laterOf: (n: number) => `Ne plus donner la priorité à la commande n° ${n}`,
    nobody: 'personne',
  },

  lockers: {
    title: 'Casiers',
    ambient: 'Température ambiante',
    cold: 'Froid',
    ambientDoor: (n: number) => `A${n}`,
    coldDoor: (n: number) => `F${n}`,
    fill: (used: number, of: number) => `${used} sur ${of} ${plural(used, 'occupé', 'occupés')}`,
    free: 'libre',
    holds: (n: number) => `commande n° ${n}`,
    here: 'client présent',
    counter: (n: number) => `${n} ${plural(n, 'commande attend', 'commandes attendent')} au comptoir.`,
    none: 'Ce magasin n’a pas de casiers : chaque commande est remise au comptoir.',
  },

  days: {
    title: 'Les derniers jours',
    none: 'Les chiffres viendront après le premier jour.',
    indicator: 'Indicateur',
    week: 'Ensemble',
  },

  policy: {
    title: 'Règles du service',
    intro:
      'Un changement vaut dès maintenant pour les commandes à venir ; celles qui sont prises gardent ce qui leur est promis.',
    safetyUnits: 'Seuil de sécurité',
    safetyUnitsHelp: 'Unités du stock informatique que le site ne montre pas.',
    units: 'UVC',
    slotMinutes: 'Durée d’un créneau',
    slotOrders: 'Commandes par créneau',
    leadMinutes: 'Délai de préparation promis',
    holdMinutes: 'Garde après le créneau',
    holdMinutesHelp: 'Passé ce délai, une commande non retirée est remise en rayon.',
    minutes: 'min',
    cutoff: 'Heure limite pour le jour même',
    fee: 'Frais de préparation TTC',
    euro: '€',
    substitution: 'Produit manquant',
    substitutions: {
      never: 'Jamais remplacé',
      propose: 'Proposé au client',
      like: 'Remplacé d’office',
    },
    payment: 'Paiement',
    payments: { prepaid: 'En ligne', 'on-site': 'Au retrait' },
    keepFee: 'Garder les frais quand le client ne vient pas',
    versatile: 'Ceux qui remplissent préparent aussi quand une commande presse',
    hours: 'Heures du retrait',
    day: 'Jour',
    served: 'Retrait',
    servedOn: (day: string) => `Retrait le ${day}`,
    from: 'De',
    to: 'À',
    fromOn: (day: string) => `Début du retrait, ${day}`,
    toOn: (day: string) => `Fin du retrait, ${day}`,
    offer: 'Familles proposées sur le site',
    between: (from: string, to: string) => `Écrivez un nombre entre ${from} et ${to}.`,
    notTime: 'Écrivez une heure, par exemple 13 h 30.',
  },

  cards: {
    late: {
      title: (n: number, from: string) =>
        n === 1 ? `Commande de ${from} pas prête` : `${n} commandes de ${from} pas prêtes`,
      body: (lines: number, ready: string) =>
        `${lines} ${plural(lines, 'ligne', 'lignes')} à préparer, personne n’y est. Prête vers ${ready} au rythme actuel.`,
      who: (name: string) => `${name} s’en chargera d’abord ; le remplissage attendra.`,
      send: (name: string, task: string) => `${name} sait préparer. L’y envoyer interrompt : ${task}.`,
      nobody: 'Personne de présent ne sait préparer.',
      first: 'Préparer d’abord',
      sendAction: (name: string) => `Envoyer ${name}`,
      see: 'Voir le retrait',
    },
    lockers: {
      ambient: (n: number) => `Casiers pleins (${n})`,
      cold: (n: number) => `Casiers froids pleins (${n})`,
      body: (n: number) =>
        `${n} ${plural(n, 'commande reste', 'commandes restent')} à préparer : sans casier, il faudra remettre au comptoir.`,
      action: 'Fermer les créneaux du jour',
    },
    slot: {
      title: (from: string, day: string) => `Créneau de ${from} complet, ${day}`,
      body: (n: number) =>
        `${n} ${plural(n, 'commande prise', 'commandes prises')}. Les suivants choisissent une autre heure, viennent au magasin ou renoncent.`,
      action: (n: number) => `Accepter ${n} commandes par créneau`,
    },
  },

  corner: {
    title: 'Retrait',
    preparing: 'En préparation',
    preparingOf: (name: string, order: number, done: number, of: number) =>
      `${name} : n° ${order}, ${done} ${plural(done, 'ligne', 'lignes')} sur ${of}`,
    handing: (name: string, order: number) => `${name} remet la commande n° ${order}`,
    byLocker: (order: number) => `Un client ouvre son casier (n° ${order})`,
    nobody: 'Personne ne prépare.',
    waits: (order: number, wait: string) => `Client de la commande n° ${order}, ${wait}`,
    noOne: 'Personne n’attend.',
    queue: 'Clients au retrait',
    todo: 'À préparer aujourd’hui',
    next: 'Prochaine promesse',
    ready: 'Prêtes',
    lockers: 'Casiers ambiants',
    cold: 'Casiers froids',
    see: 'Ouvrir le retrait',
    on: 'Point de retrait',
    pill: (n: number) => `${n} à préparer`,
  },

  result: {
    title: 'Retrait de commandes',
    placed: 'Commandes reçues',
    handed: 'Commandes retirées',
    late: 'En retard',
    missing: 'Lignes manquantes',
    noShow: 'Closes sans retrait',
    within: 'compris dans le CA TTC, avec les caisses',
    sales: 'CA TTC du retrait',
  },

  happening: {
    placed: (order: number, units: number) => `Commande n° ${order} sur le site : ${units} articles.`,
    locker: (order: number, _: number) => `Commande n° ${order} prête, en casier.`,
    counter: (order: number, _: number) => `Commande n° ${order} prête, au comptoir.`,
    here: (order: number, _: number) => `Le client de la commande n° ${order} est là.`,
    handed: (order: number, _: number) => `Commande n° ${order} remise.`,
    closed: (order: number, _: number) => `Commande n° ${order} close sans retrait.`,
  },
};
