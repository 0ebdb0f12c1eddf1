/** Default lines of block 4: organising the work, recruiting, leading, evaluating the team. */
import { figure, judgement, type Line, notYet, of, practice, result, STANDARD, teacher } from '../rubric.ts';

const HIRING = 'le recrutement';
const LEADING = 'l’animation de l’équipe';
const REVIEWS = 'les entretiens et le suivi individuel';

export const BC04: readonly Line[] = [
  ...of('M1.1', judgement('Besoin par demi-heure, ressources, écarts', 3)),
  ...of(
    'M1.2',
    judgement('Répartition des tâches selon les compétences', 2),
    notYet(
      'result',
      'fairness',
      'Équité des soirs, des samedis et des tâches',
      2,
      'le suivi des tâches de chacun',
    ),
  ),
  ...of(
    'M1.3',
    figure('fit', 'Caisses ouvertes au besoin des clients', 3, 'tills-fit', {
      anchored: { better: 'more', least: 500, opening: true },
    }),
    // A tenth of the contract is what the law allows a part-timer (C. trav., art. L3123-28); the opening roster has none.
    result('extra', 'Heures supplémentaires et complémentaires', 2, 'extra-hours-rate', {
      steps: [
        [0, STANDARD],
        [1_000, 0],
      ],
    }),
    // 95 % of customers under 8 min is the limit of the trade (4.15).
    result('waits', 'Attente de 95 % des clients', 1, 'wait-95', {
      steps: [
        [240_000, STANDARD],
        [480_000, 800],
        [900_000, 0],
      ],
    }),
    judgement('Planning construit sur le besoin', 2),
    practice('read', 'Chiffres lus et cités avant de refaire le planning', 1, 'cited-before-roster'),
  ),
  ...of(
    'M1.4',
    practice('hours', 'Journées sans infraction aux durées du travail', 3, 'lawful-days'),
    judgement('Règles de durée, de repos et de prévenance', 1),
  ),
  ...of(
    'M2.1',
    judgement('Fiche de poste, choix d’embaucher ou non', 2),
    notYet('result', 'fit', 'Adéquation au besoin', 2, HIRING),
  ),
  ...of(
    'M2.2',
    judgement('Tri des candidatures sur des critères licites', 2),
    notYet('practice', 'lawful', 'Annonce et critères licites', 2, HIRING),
  ),
  ...of('M2.3', teacher('Entretien de recrutement', 2)),
  ...of(
    'M2.4',
    teacher('Parcours d’intégration', 1),
    notYet('practice', 'steps', 'Étapes d’intégration suivies', 2, HIRING),
  ),
  ...of(
    'M3.1',
    teacher('Informations transmises : claires, utiles, à temps', 1),
    notYet('practice', 'messages', 'Messages du jour : choix, ordre, canal', 3, LEADING),
  ),
  ...of('M3.2', teacher('Réunion préparée, conduite, suivie', 2)),
  ...of('M3.3', teacher('Entretien : cadre, écoute, suite donnée', 2)),
  ...of(
    'M3.4',
    teacher('Implication : reconnaissance, participation', 1),
    notYet('result', 'motivation', 'Motivation atteinte', 1, LEADING),
  ),
  ...of(
    'M3.5',
    teacher('Accompagnement au quotidien', 2),
    result('absence', 'Taux d’absentéisme', 1, 'absence-rate', { anchored: { better: 'less', least: 100 } }),
  ),
  ...of(
    'M3.6',
    judgement('Besoins de formation repérés', 2),
    notYet('practice', 'training', 'Formation adaptée au besoin', 2, LEADING),
  ),
  ...of(
    'M3.7',
    teacher('Formation donnée', 1),
    notYet('result', 'skills', 'Progrès des compétences', 1, LEADING),
  ),
  ...of('M3.8', judgement('Décision dans un cas de conflit', 1), teacher('Attitude dans le conflit', 2)),
  ...of(
    'M3.9',
    judgement('Prévention des risques psycho-sociaux', 1),
    notYet('practice', 'signals', 'Signaux faibles vus avant la crise', 2, LEADING),
  ),
  ...of(
    'M4.1',
    judgement('Tableau de suivi de l’équipe', 2),
    notYet('practice', 'sheet', 'Fiche de suivi tenue', 1, REVIEWS),
  ),
  ...of(
    'M4.2',
    judgement('Appréciations confrontées au rythme et à la qualité réels', 3),
    notYet('practice', 'reviews', 'Appréciations remises', 1, REVIEWS),
  ),
  ...of(
    'M4.3',
    judgement('Plan d’accompagnement', 2),
    notYet('practice', 'measured', 'Plan suivi d’une nouvelle mesure', 2, REVIEWS),
  ),
];
