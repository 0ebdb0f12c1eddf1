/** Help: a word explained in place, and the page of reminders. */
export const help = {
  rail: 'Aide',
  about: (word: string) => `Que veut dire « ${word} » ?`,
  formula: 'Formule',
  example: 'Chez vous',
  lastDays: (figure: string) => `${figure} sur les derniers jours terminés (sept au plus).`,
  loading: 'Un instant…',
  close: 'Fermer l’explication',
  all: 'Tout l’aide-mémoire',
  title: 'Aide-mémoire du manager',
  story: (title: string) => `Relire l’histoire : ${title}`,
  intro:
    'Les mots et les formules du jeu, sur une page à garder. Les exemples « Chez vous » viennent de votre partie.',
  print: 'Imprimer',
  withOwn: 'Avec mes chiffres',
  chapters: {
    prices: 'Prix et marges',
    sales: 'Ventes et caisses',
    stocks: 'Stocks et commandes',
    shelf: 'Rayons et linéaire',
    team: 'Équipe',
    cash: 'Résultat et trésorerie',
  },
  confuse: {
    title: 'À ne pas confondre',
    pairs: [
      'Taux de marque : marge ÷ prix de vente HT. Taux de marge : marge ÷ prix d’achat HT.',
      'Rupture rayon : il y en a en réserve. Rupture : il n’y en a plus.',
      'Démarque connue : notée. Démarque inconnue : découverte en comptant.',
      'DLC : interdit après. DDM : moins bon après, pas dangereux.',
      'Heures supplémentaires : temps plein. Heures complémentaires : temps partiel.',
      'Couverture du stock : des jours. Couverture du besoin : des personnes.',
    ],
  },
};
