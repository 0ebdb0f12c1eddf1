/**
 * The diploma as data: BTS MCO, blocks 2 to 4 (RNCP38362, arrêté of 15 October 2018 amended in 2024). Marks are keyed by
 * the codes of competences; the exam codes changed in 2024 and are only shown. Our codes: A, G, M for the three blocks.
 */

import type { BlockCode } from '../store/plan-types.ts';

/** A competence and its sub-competences, by their official short names. */
export interface Competence {
  readonly code: string;
  readonly label: string;
  readonly subs: readonly (readonly [code: string, label: string])[];
}

/** A block of the diploma. */
export interface Block {
  readonly code: BlockCode;
  readonly label: string;
  /** The exam that certifies the block, in the numbering of 2018 and in that of 2024. */
  readonly exams: { readonly of2018: string; readonly of2024: string };
  readonly coefficient: number;
  readonly competences: readonly Competence[];
}

/** Numbers the labels of a competence: `A1` gives `A1.1`, `A1.2`… */
function competence(code: string, label: string, ...subs: string[]): Competence {
  return { code, label, subs: subs.map((sub, i) => [`${code}.${i + 1}`, sub]) };
}

/** The blocks that a store can exercise, with their competences. */
export const BLOCKS: readonly Block[] = [
  {
    code: 'BC02',
    label: 'Animer et dynamiser l’offre commerciale',
    exams: { of2018: 'E42 (U42)', of2024: 'E6 (U6)' },
    coefficient: 3,
    competences: [
      competence(
        'A1',
        'Élaborer et adapter en continu l’offre de produits et de services',
        'Analyser la demande',
        'Analyser l’offre existante',
        'Construire et/ou adapter l’offre de l’unité commerciale',
      ),
      competence(
        'A2',
        'Organiser l’espace commercial',
        'Agencer l’espace commercial',
        'Garantir la disponibilité de l’offre',
        'Maintenir un espace commercial opérationnel et attractif',
        'Respecter les préconisations de l’enseigne, la réglementation, les règles d’hygiène et de sécurité',
      ),
      competence(
        'A3',
        'Développer les performances de l’espace commercial',
        'Mettre en valeur les produits',
        'Optimiser l’implantation de l’offre',
        'Proposer et organiser des animations commerciales',
        'Proposer et organiser des opérations promotionnelles',
      ),
      competence(
        'A4',
        'Concevoir et mettre en place la communication commerciale',
        'Concevoir et mettre en œuvre la communication sur le lieu de vente',
        'Concevoir et mettre en œuvre la communication commerciale externe',
        'Exploiter réseaux sociaux, applications et outils numériques au service de la communication',
      ),
      competence(
        'A5',
        'Évaluer l’action commerciale',
        'Analyser l’impact des actions mises en œuvre',
        'Proposer des axes d’amélioration ou de développement',
      ),
    ],
  },
  {
    code: 'BC03',
    label: 'Assurer la gestion opérationnelle',
    exams: { of2018: 'E5 (U5)', of2024: 'E7 (U7)' },
    coefficient: 3,
    competences: [
      competence(
        'G1',
        'Gérer les opérations courantes',
        'Garantir les approvisionnements',
        'Gérer les stocks',
        'Suivre les règlements et la trésorerie',
        'Fixer les prix',
        'Gérer les risques',
      ),
      competence(
        'G2',
        'Prévoir et budgétiser l’activité',
        'Fixer des objectifs commerciaux',
        'Élaborer des budgets',
        'Participer aux décisions d’investissement',
      ),
      competence(
        'G3',
        'Analyser les performances',
        'Concevoir et analyser un tableau de bord',
        'Analyser la rentabilité de l’activité',
        'Exploiter et enrichir le système d’information commercial',
        'Proposer des mesures correctrices',
        'Rendre compte',
      ),
    ],
  },
  {
    code: 'BC04',
    label: 'Manager l’équipe commerciale',
    exams: { of2018: 'E6 (U6)', of2024: 'E8 (U8)' },
    coefficient: 3,
    competences: [
      competence(
        'M1',
        'Organiser le travail de l’équipe commerciale',
        'Recenser les ressources disponibles et les besoins',
        'Répartir les tâches',
        'Réaliser les plannings',
        'Respecter la législation',
      ),
      competence(
        'M2',
        'Recruter des collaborateurs',
        'Évaluer les besoins en compétences et en personnel',
        'Participer au recrutement',
        'Conduire un entretien de recrutement',
        'Intégrer les nouveaux arrivants',
      ),
      competence(
        'M3',
        'Animer l’équipe commerciale',
        'Transmettre et expliquer les informations',
        'Conduire une réunion',
        'Conduire un entretien',
        'Favoriser l’implication des collaborateurs',
        'Accompagner et motiver l’équipe',
        'Repérer les besoins en formation',
        'Participer à la formation des collaborateurs',
        'Gérer les conflits et les situations de crise',
        'Prévenir et gérer les risques psycho-sociaux',
      ),
      competence(
        'M4',
        'Évaluer les performances de l’équipe commerciale',
        'Concevoir et analyser un tableau de bord de suivi d’équipe',
        'Mesurer et analyser les performances individuelles et collectives',
        'Proposer des actions d’accompagnement',
      ),
    ],
  },
];

/** Every sub-competence, in the order of the diploma. */
export const SUBS: readonly string[] = BLOCKS.flatMap(({ competences }) =>
  competences.flatMap(({ subs }) => subs.map(([code]) => code)),
);

/** `A2` of `A2.3`. */
export const competenceOf = (sub: string): string => sub.slice(0, sub.indexOf('.'));
