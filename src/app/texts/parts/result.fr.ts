/** The result of a day or a week, in French. */
export const result = {
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
  tillsAlone: 'aux caisses, sans le retrait',
  margin: 'Marge commerciale HT',
  marginRate: (rate: string) => `${rate} des ventes HT`,
  emptyNames: (hour: string) => `Rayons vides à ${hour}`,
  empty11: 'Rayons vides à 11 h',
  empty17: 'Rayons vides à 17 h',
  ofListed: (rate: string, listed: number) => `${rate} de ${listed} références`,
  meanWait: 'Attente moyenne en caisse',
  wait95: 'Attente de 95 % des clients',
  wait95Help: '19 clients sur 20 ont attendu moins',
  waitMean: (mean: string) => `moyenne ${mean}`,
  abandoned: 'Paniers abandonnés en file',
  waste: 'Démarque connue (au coût)',
  cash: 'Trésorerie ce soir',
  sameDay: (value: string) => `semaine dernière : ${value}`,
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
    'La banque refuse d’aller plus loin : le découvert autorisé est dépassé. La partie s’arrête ici.',
  gameOver: 'La partie est terminée. Votre copie à remettre se trouve dans « Bilan ».',
};
