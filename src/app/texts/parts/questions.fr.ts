/** Questions for the class at the end of a game, in French, with their keys. */
export const questions = {
  title: 'Questions pour la classe',
  intro: 'Tirées de ce qui a le plus pesé dans cette partie. Les clés sont exactes.',
  showKeys: 'Montrer les clés',
  hideKeys: 'Cacher les clés',
  key: 'Clé :',
  empty: {
    ask: (rayon: string, checks: number) =>
      `« ${rayon} » : ${checks === 0 ? 'aucune rupture n’a été relevée' : checks === 1 ? 'une rupture a été relevée' : `${checks} ruptures ont été relevées`} à 11 h et à 17 h. Combien de clients, à votre avis, sont repartis sans rien de ce rayon ? La marchandise manquait-elle au magasin, ou seulement au rayon ? Que faut-il changer : la commande ou le remplissage ?`,
    key: (lost: number, inBack: number, none: number) =>
      `${lost} besoins perdus : ${inBack} avec du stock en réserve (rayon à regarnir : remplissage), ${none} sans stock du tout (rupture : commande).`,
  },
  queue: {
    ask: (day: string, n: number, basket: string) =>
      `Le ${day}, ${n} paniers ont été abandonnés dans la file ; le panier moyen du jour était de ${basket}. Chiffrez la perte de CA TTC, et dites ce qu’une heure de caisse en plus aurait coûté.`,
    key: (lost: string) => `Nombre de paniers × panier moyen = ${lost}.`,
  },
  price: {
    ask: (day: string, product: string, before: string, now: string, q0: number, q1: number) =>
      `Le ${day}, « ${product} » est passé de ${before} à ${now} ; ses ventes, de ${q0} à ${q1} unités en sept jours. Calculez l’élasticité. Que peut-elle devoir à autre chose qu’au prix ?`,
    key: (elasticity: string) =>
      `(variation des quantités ÷ quantités d’avant) ÷ (variation du prix ÷ prix d’avant) = ${elasticity}. Météo, jours fériés, ruptures et voisins du rayon y entrent aussi.`,
  },
  phantom: {
    ask: (product: string, recorded: number) =>
      `L’ordinateur annonce ${recorded} unités de « ${product} ». Que se passe-t-il pour la commande automatique si c’est faux ? Comment le savoir, et à quel coût ?`,
    key: (real: number) =>
      `Stock réel : ${real}. La proposition attend que le stock informatique baisse, et ne commande pas ; un comptage le corrige.`,
  },
  'break-even': {
    ask: (days: number, sales: string, variable: string, fixed: string) =>
      `Sur ${days} ${days === 1 ? 'jour' : 'jours'} : CA HT ${sales}, coûts variables ${variable}, coûts fixes ${fixed}. Calculez le taux de marge sur coûts variables, le seuil de rentabilité et le point mort.`,
    key: (breakEven: string, dead: string) => `Seuil de rentabilité ${breakEven} ; point mort ${dead}.`,
    never: 'jamais atteint : la marge sur coûts variables ne couvre rien',
  },
  forecast: {
    ask: (day: string, said: number, came: number) =>
      `Pour le ${day}, ${said} clients étaient prévus ; ${came} sont venus. Calculez l’écart relatif. Qu’aurait dit la moyenne des mêmes jours de l’an dernier et des quatre dernières semaines ?`,
    key: (gap: string) => `Écart : ${gap}.`,
  },
};
