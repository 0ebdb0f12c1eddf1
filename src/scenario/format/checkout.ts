import { z } from 'zod';
import { bp, decimal, duration, hourlyRates, id, text, whole } from './primitives.ts';

const till = z.strictObject({
  id: id().describe('Identifiant de la caisse.'),
  label: text().describe('Nom affiché.'),
  x: whole(0, 199).describe('Colonne.'),
  y: whole(0, 199).describe('Rangée.'),
});

/** Section `checkout`: tills, lines and how long a customer takes. */
export const checkoutSection = z.strictObject({
  tills: z.array(till).min(1).max(60).describe('Caisses tenues.'),
  line: z
    .enum(['single', 'shortest', 'random'])
    .default('shortest')
    .describe(
      'Une file commune (single), ou une par caisse : la plus courte (shortest) ou au hasard (random).',
    ),
  fixedSeconds: decimal(0, 3_600).describe('Temps fixe par client : accueil, paiement, départ.'),
  perLineSeconds: decimal(0, 600).describe('Temps par ligne de ticket.'),
  spreadBp: bp(3_600)
    .default(2_500)
    .describe('Dispersion du temps de service autour de sa moyenne (2 500 = ± 25 %).'),
  balkAt: whole(1, 1_000)
    .default(6)
    .describe('Longueur de file à partir de laquelle des clients renoncent à la vue.'),
  balkBp: bp().default(400).describe('Part supplémentaire qui renonce par personne au-delà.'),
  service: duration()
    .optional()
    .describe(
      'Loi du temps de service au rythme 100, à la place de la formule : temps fixe + temps par ligne, avec sa dispersion.',
    ),
  patience: z
    .enum(['weibull', 'exponential', 'infinite'])
    .default('weibull')
    .describe(
      'Loi de la patience dans la file, de moyenne "patienceSeconds" : Weibull (peu partent tôt), exponentielle, ou infinie.',
    ),
  leaveAt: whole(1, 1_000)
    .optional()
    .describe(
      'Nombre de personnes aux caisses (celles de sa file, personnes servies comprises) à la vue duquel tout client repart.',
    ),
  preparation: z
    .strictObject({
      perHour: hourlyRates().describe('Préparations demandées par heure : une valeur, ou 24.'),
      work: duration().describe('Durée d’une préparation, au rythme 100 de la tâche "picking".'),
    })
    .optional()
    .describe(
      'Préparations que fait un hôte de caisse quand personne n’attend ; une préparation commencée se finit.',
    ),
});
