/** Default lines of block 3: current operations, forecast and budget, analysis. */
import {
  figure,
  hiddenResult,
  judgement,
  type Line,
  notYet,
  of,
  practice,
  result,
  STANDARD,
  STRAIGHT,
  teacher,
} from '../rubric.ts';

export const BC03: readonly Line[] = [
  ...of(
    'G1.1',
    // A share: whoever has fewer customers has not ordered better.
    hiddenResult('out', 'Besoins perdus faute de marchandise', 3, 'out-of-stock-rate', {
      anchored: { better: 'less', least: 100 },
    }),
    result('pickup', 'Commandes à retirer prêtes à l’heure', 1, 'orders-on-time', {
      steps: [
        [7_000, 0],
        [9_000, 800],
        [9_800, STANDARD],
      ],
    }),
    practice('receipts', 'Livraisons comptées à la réception', 2, 'deliveries-checked'),
    judgement('Quantités à commander', 2),
    practice('read', 'Chiffres lus et cités avant de commander', 1, 'cited-before-order'),
  ),
  ...of(
    'G1.2',
    result('storage', 'Durée moyenne de stockage', 2, 'storage-days', {
      anchored: { better: 'less', least: 20 },
    }),
    // One to two per cent of sales is usual in food (4.12); a store that buys nothing wastes nothing, hence the standard.
    result('waste', 'Démarque connue', 2, 'waste-rate', {
      steps: [
        [150, STANDARD],
        [300, 500],
        [500, 0],
      ],
    }),
    judgement('Fiche de stock, couverture, rotation', 2),
    notYet('practice', 'counts', 'Inventaires tournants faits', 2, 'l’inventaire décidé par l’élève'),
  ),
  ...of(
    'G1.3',
    result('overdraft', 'Jours de découvert', 2, 'overdraft-days', {
      steps: [
        [0, STANDARD],
        [3, 800],
        [10, 0],
      ],
    }),
    judgement('Échéances et rapprochements', 2),
    notYet('practice', 'paid', 'Fournisseurs payés à l’échéance', 2, 'le paiement décidé par l’élève'),
    notYet('practice', 'till', 'Caisses comptées le soir', 1, 'les écarts de caisse'),
  ),
  ...of(
    'G1.4',
    result('margin', 'Marge commerciale', 3, 'gross-margin', { anchored: { better: 'more', least: 50_000 } }),
    judgement('Coefficients, prix et position calculés', 3),
    notYet('practice', 'law', 'Affichage et revente à perte', 2, 'le contrôle des prix affichés'),
  ),
  ...of(
    'G1.5',
    hiddenResult('hidden', 'Démarque inconnue réelle', 2, 'hidden-loss-rate', {
      anchored: { better: 'less', least: 20 },
    }),
    judgement('Risques recensés et hiérarchisés', 2),
    notYet('practice', 'insured', 'Risques assurés et prévenus', 2, 'les assurances et la prévention'),
  ),
  ...of(
    'G2.1',
    judgement('Objectifs fixés avant la période, prévisions de ventes', 3),
    practice('said', 'Prévision dite chaque matin, avant la journée', 1, 'forecast-said'),
    // Against what draws give, not the one that was played: a good guess of the luck earns nothing.
    figure('forecast', 'Prévisions tombées dans la dispersion des tirages', 2, 'forecast-in-range', STRAIGHT),
  ),
  ...of(
    'G2.2',
    judgement('Budgets et plan de trésorerie', 3),
    notYet('result', 'kept', 'Budget tenu', 2, 'les budgets saisis'),
  ),
  ...of(
    'G2.3',
    judgement('Choix d’investissement : VAN, délai de récupération, financement', 3),
    notYet('practice', 'sheet', 'Fiche d’investissement remise avant la décision', 1, 'les investissements'),
  ),
  ...of('G3.1', judgement('Tableau de bord : choix et lecture des indicateurs', 3)),
  ...of(
    'G3.2',
    result('result', 'Résultat de la période', 1, 'result', { anchored: { better: 'more', least: 50_000 } }),
    judgement('Seuil de rentabilité, écarts, soldes de gestion', 3),
  ),
  ...of(
    'G3.3',
    // The mean of every evening: the last one alone tells the luck of that day.
    hiddenResult('phantom', 'Stock fantôme laissé dans l’ordinateur', 2, 'mean-phantom-stock', {
      anchored: { better: 'less', least: 10_000 },
    }),
    judgement('Données fausses trouvées et corrigées', 2),
    notYet('practice', 'records', 'Anomalies des documents signalées', 2, 'les documents à contrôler'),
  ),
  ...of(
    'G3.4',
    judgement('Mesure correctrice : écart, cause, action, indicateur, date', 3),
    practice('action', 'Mesure annoncée et prise', 1, 'action-taken'),
    practice('effect', 'Effet de la mesure remesuré', 2, 'effect-measured'),
  ),
  ...of('G3.5', teacher('Note de synthèse, compte rendu à la hiérarchie', 2)),
];
