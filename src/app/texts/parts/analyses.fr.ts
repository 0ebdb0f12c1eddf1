/** Analyses: every figure of the store, in French. */
export const analyses = {
  title: 'Analyses',
  intro:
    'Chaque chiffre vient du catalogue d’indicateurs : ouvrez-le pour lire sa formule, ses jours et son détail.',
  none: 'Aucun jour n’est terminé : les indicateurs commencent à la première fermeture. Voici ce que le magasin vendait avant vous.',
  before: {
    tab: 'Avant vous',
    none: 'Ce magasin n’a pas gardé d’historique.',
    year: (weeks: number) => `CA TTC des ${weeks} semaines d’avant`,
    weekAgo: (n: number) => (n === 1 ? 'la semaine d’avant' : `il y a ${n} semaines`),
    typical: (weeks: number) => `Ventes par jour de la semaine, en moyenne des ${weeks} semaines d’avant`,
    typicalHelp: 'En unités : un repère pour prévoir et commander, avant vos propres chiffres.',
    columns: {
      year: (weeks: number) => `${weeks} semaines`,
      share: 'Part du CA',
      mean: 'Par semaine',
      late: (weeks: number) => `Par semaine, les ${weeks} dernières`,
      last: 'Dernière semaine',
    },
  },
  chapters: 'Chapitres',
  board: 'Mon tableau de bord',
  all: 'Tous les indicateurs',
  boardEmpty: 'Votre tableau de bord est vide. Épinglez des indicateurs dans les chapitres.',
  period: 'Période',
  lastDay: (day: string) => `Dernier jour : ${day}`,
  week: (n: number, whole: boolean) => (whole ? `Semaine ${n}` : `Semaine ${n} (en cours)`),
  game: 'Depuis le début',
  columns: {
    chapter: 'Chapitre',
    indicator: 'Indicateur',
    value: 'Valeur',
    unit: 'Unité',
    before: 'Période d’avant',
    change: 'Écart',
    pin: 'Épingler',
  },
  pin: (label: string) => `Épingler « ${label} » au tableau de bord`,
  unpin: (label: string) => `Ôter « ${label} » du tableau de bord`,
  open: (label: string) => `Détail de « ${label} »`,
  back: 'Retour aux indicateurs',
  formula: 'Formule',
  data: 'Source',
  byDay: 'Jour par jour',
  by: { family: 'Par famille', product: 'Par référence', person: 'Par salarié' },
  dayColumn: 'Jour',
  names: { family: 'Famille', product: 'Référence', person: 'Salarié' },
  breakdown: 'Détail',
  days: (n: string) => `${n} jours`,
  table: {
    filter: 'Chercher',
    all: 'tout',
    actions: 'Actions',
    csv: 'Exporter en CSV',
    rows: (shown: number, of: number) => {
      const all = `${of} ${of < 2 ? 'ligne' : 'lignes'}`;
      return shown === of ? all : `${shown} sur ${all}`;
    },
    nothing: 'Aucune ligne ne correspond.',
    sort: (column: string) => `Trier par ${column}`,
    pasted: (taken: number, refused: number, outside: number) =>
      [
        `Collé : ${taken} valeurs prises`,
        ...(refused > 0 ? [`${refused} refusées, qui restent écrites avec leur raison`] : []),
        ...(outside > 0 ? [`${outside} hors du tableau`] : []),
      ].join(', '),
  },
};
