import { z } from 'zod';
import { text, whole } from './primitives.ts';

/**
 * Trades that a scenario may leave to a deputy, by the `trade` of the kinds of decision. What only the person who plays
 * can do (say a forecast, answer, go and look) belongs to none of them.
 */
export const TRADES = ['supply', 'stock', 'pricing', 'space', 'checkout', 'team', 'pickup'] as const;
export type Trade = (typeof TRADES)[number];

/** Reference managers who may stand in for the student, by name. */
export const DEPUTIES = ['do-nothing', 'random', 'naive', 'prudent', 'expert'] as const;

/** Panels of the left rail; the store itself is always there. */
export const PANELS = ['stocks', 'offer', 'space', 'pickup', 'team', 'budget', 'analyses'] as const;
export type PanelName = (typeof PANELS)[number];

/** What helps the student, and may be left out so that the student works it out first. */
export const AIDS = ['indices', 'effects', 'needCurve', 'proposals', 'coach'] as const;
export type Aid = (typeof AIDS)[number];

const trades = () => z.array(z.enum(TRADES)).max(TRADES.length);
const panels = () => z.array(z.enum(PANELS)).max(PANELS.length);
const aid = () => z.boolean().optional();

/** Section `session`: what a class hour holds, who decides what, and with which help. */
export const sessionSection = z.strictObject({
  mode: z
    .enum(['training', 'exam'])
    .default('training')
    .describe('« training » : entraînement ; « exam » : évaluation, sans aide ni note avant la remise.'),
  minutes: whole(5, 600).optional().describe('Durée de la séance en classe, en minutes.'),
  weeks: whole(1, 157).optional().describe('Semaines que la séance doit jouer.'),
  open: trades()
    .optional()
    .describe(
      'Métiers que l’élève décide : supply (commandes), stock (remplissage), pricing (prix), space (implantation), checkout (caisses), team (planning et équipe), pickup (retrait). Les autres sont délégués ; sans cette clé, tout est à l’élève.',
    ),
  deputy: z
    .enum(DEPUTIES)
    .default('prudent')
    .describe('Gérant de référence qui décide ce qui est délégué, chaque matin.'),
  decisionsPerWeek: whole(0, 200).optional().describe('Décisions attendues de l’élève par semaine.'),
  aids: z
    .strictObject({
      indices: aid().describe('Indices calculés (sensibilité, couverture, taux).'),
      effects: aid().describe('Effet attendu d’une décision, dit avant de la prendre.'),
      needCurve: aid().describe('Courbe du besoin dans le planning.'),
      proposals: aid().describe('Propositions toutes faites : commandes, planning.'),
      coach: aid().describe('Conseils après la partie.'),
    })
    .prefault({})
    .describe('Aides : true ou false ; sans réponse, oui en entraînement et non en évaluation.'),
  panels: panels()
    .optional()
    .describe('Rubriques ouvertes dans le rail de gauche, avec le magasin ; toutes sans cette clé.'),
  milestones: z
    .array(
      z.strictObject({
        fromDay: whole(1, 1_100).describe('Jour de la partie où l’étape commence ; 0 est le premier.'),
        open: trades().default([]).describe('Métiers qui passent du délégué à l’élève.'),
        panels: panels().default([]).describe('Rubriques qui s’ouvrent.'),
        label: text().describe('Ce que l’élève lit ce matin-là.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Étapes : ce qui s’ouvre à l’élève en cours de partie.'),
  pairs: z
    .boolean()
    .default(false)
    .describe('Binômes : la partie note qui décide, A ou B, et les rôles s’échangent.'),
});
