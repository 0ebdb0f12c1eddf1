/** Default lines of block 2: range, space, performance of the space, communication, evaluation of actions. */
import { hiddenResult, judgement, type Line, notYet, of, practice, result, teacher } from '../rubric.ts';

export const BC02: readonly Line[] = [
  ...of(
    'A1.1',
    judgement('Analyse de la demande : données de la zone, calculs, choix', 3),
    notYet(
      'practice',
      'studies',
      'Étude lue avant la décision, et citée dans une raison',
      2,
      'les études de la zone',
    ),
  ),
  ...of(
    'A1.2',
    judgement('Diagnostic de l’offre : classes ABC, marges, rotations', 3),
    notYet(
      'practice',
      'survey',
      'Relevé de prix fait avant un changement',
      2,
      'les concurrents et leurs prix',
    ),
  ),
  ...of(
    'A1.3',
    hiddenResult('covered', 'Besoins auxquels aucune référence ne répond', 3, 'wants-lost-no-facing', {
      anchored: { better: 'less', least: 40 },
    }),
    judgement('Choix de références à ajouter ou à retirer', 2),
    practice('read', 'Chiffres lus et cités avant de changer prix ou implantation', 2, 'cited-before-offer'),
    notYet('practice', 'paired', 'Déréférencement apparié à chaque référencement', 2, 'le référencement'),
  ),
  ...of(
    'A2.1',
    judgement('Choix d’implantation', 3),
    notYet('practice', 'exits', 'Issues et files dégagées', 2, 'le déplacement des meubles'),
  ),
  ...of(
    'A2.2',
    // Absences and late trucks empty the shelves of everybody: the same luck first, the 94 % of the trade (4.15) without it.
    result('availability', 'Disponibilité en rayon à 11 h et 17 h', 2, 'shelf-availability', {
      anchored: {
        better: 'more',
        least: 200,
        otherwise: [
          [8_500, 0],
          [9_000, 500],
          [9_400, 1_150],
          [9_700, 1_700],
          [9_900, 2_000],
        ],
      },
    }),
    hiddenResult('served', 'Besoins servis par les rayons', 3, 'shelf-service-rate', {
      anchored: { better: 'more', least: 300 },
    }),
    practice('seen', 'Rayons vus aux relevés de 11 h et 17 h', 1, 'shelves-seen'),
    judgement('Priorités de remplissage justifiées', 1),
  ),
  ...of(
    'A2.3',
    teacher('État du magasin, signalétique, attrait', 1),
    notYet('result', 'upkeep', 'Propreté mesurée aux contrôles', 2, 'la tenue du magasin'),
  ),
  ...of(
    'A2.4',
    practice('dates', 'Dates vérifiées chaque matin', 3, 'dates-checked'),
    notYet(
      'practice',
      'banner',
      'Préconisations de l’enseigne suivies',
      2,
      'les préconisations de l’enseigne',
    ),
    notYet('practice', 'cold', 'Relevés de température tenus', 1, 'la chaîne du froid'),
  ),
  ...of('A3.1', teacher('Mise en valeur : présentation, séduction, cohérence', 3)),
  ...of(
    'A3.2',
    // By metre of fixture: a shelf left empty must not raise what the others earn.
    result('margin', 'Marge par mètre de meuble', 3, 'margin-per-fixture-metre', {
      anchored: { better: 'more', least: 1_000 },
    }),
    result('fit', 'Linéaire réparti selon les indices de sensibilité', 2, 'space-fit', {
      anchored: { better: 'more', least: 100, opening: true },
    }),
    judgement('Indices de sensibilité et linéaires théoriques calculés', 3),
  ),
  ...of(
    'A3.3',
    judgement('Animation proposée : objectif, budget, seuil', 2),
    notYet(
      'practice',
      'event',
      'Stock, équipe et matériel engagés avant l’animation',
      3,
      'les promotions et animations',
    ),
  ),
  ...of(
    'A3.4',
    judgement('Uplift de seuil et prévision de l’opération', 3),
    notYet('result', 'net', 'Marge nette de l’opération', 2, 'les promotions et animations'),
    notYet('practice', 'law', 'Prix de référence et plafonds respectés', 2, 'les promotions et animations'),
  ),
  ...of(
    'A4.1',
    teacher('Communication sur le lieu de vente : lisible, légale, utile', 2),
    notYet('practice', 'posters', 'Affichage posé et retiré à temps', 2, 'la communication'),
  ),
  ...of(
    'A4.2',
    teacher('Message et supports', 1),
    judgement('Choix de médias : cible, coût par contact et par visite', 2),
    notYet('result', 'visits', 'Visites gagnées par euro', 2, 'la communication'),
  ),
  ...of(
    'A4.3',
    teacher('Contenu, modération, ton', 1),
    notYet('practice', 'consent', 'Consentement et désinscriptions respectés', 3, 'la communication'),
  ),
  ...of(
    'A5.1',
    judgement('Base, uplift, cannibalisation, ROI par la méthode du cours', 3),
    notYet('practice', 'sheet', 'Fiche après action remise à temps', 1, 'les promotions et animations'),
  ),
  ...of('A5.2', teacher('Axes d’amélioration tirés des chiffres', 2)),
];
