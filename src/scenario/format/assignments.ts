/**
 * Section `assignments`: what a scenario asks in the words of the course. A question carries its key, which follows the
 * taught method on what the student can see: a number written by the teacher, a figure of the catalogue, or a formula of
 * the course on them and on earlier answers. What an indicator or a formula is, the marks know: `marks/assignment/key.ts`.
 */
import { z } from 'zod';
import { id, longText, subCompetence, text, whole } from './primitives.ts';

/** Largest answer to a number: cents of a large company, and exact. */
const MOST = 1_000_000_000_000;

/** Latest day of a game. */
export const LAST_DAY = 1_100;

/** Units of numbers asked and answered: those of the catalogue of indicators. */
export const ANSWER_UNITS = [
  'count',
  'cents',
  'bp',
  'thousandths',
  'centimetres',
  'centsPerMetre',
  'centsPerSquareMetre',
  'centsPerHour',
  'ms',
  'minutes',
  'tenthsOfDays',
] as const;

/** A figure of the catalogue over days of the game, of the store or of one part of it (by id). */
const figure = z.strictObject({
  indicator: id().describe('Indicateur du catalogue.'),
  from: whole(0, LAST_DAY).describe('Premier jour (0 = le premier de la partie).'),
  to: whole(0, LAST_DAY).describe('Dernier jour, compris.'),
  family: id().optional().describe('Famille.'),
  product: id().optional().describe('Produit.'),
});

const answerRef = z.strictObject({
  answer: id().describe('Question d’avant, dont on reprend la réponse.'),
});

const input = z.union([whole(-MOST, MOST), answerRef, figure]);

const formula = z.strictObject({
  formula: id().describe('Formule du cours.'),
  inputs: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), input).describe('Données de la formule, par nom.'),
});

const options = () =>
  z
    .array(
      z.strictObject({
        id: id().describe('Identifiant de la proposition.'),
        text: text().describe('Proposition.'),
      }),
    )
    .min(2)
    .max(20)
    .describe('Propositions, dans l’ordre où elles sont montrées.');

const asked = {
  id: id().describe('Identifiant de la question.'),
  text: longText().describe('Énoncé.'),
};
const points = whole(1, 100).describe('Points.');

const numberQuestion = z.strictObject({
  kind: z.literal('number').describe('Un nombre.'),
  ...asked,
  points,
  unit: z
    .enum(ANSWER_UNITS)
    .optional()
    .describe('Unité de la réponse ; celle de l’indicateur quand la clé en est un.'),
  key: z
    .union([whole(-MOST, MOST), figure, formula])
    .describe('Réponse attendue, dans l’unité de la question : un nombre, un indicateur ou une formule.'),
  tolerance: z
    .strictObject({
      units: whole(0, MOST).default(0).describe('Écart admis, dans l’unité de la réponse.'),
      bp: whole(0, 10_000).default(0).describe('Écart admis, en part de la réponse attendue.'),
    })
    .prefault({})
    .describe('Écart admis : le plus large des deux.'),
});

const choiceQuestion = z.strictObject({
  kind: z.literal('choice').describe('Une ou plusieurs propositions à choisir.'),
  ...asked,
  points,
  options: options(),
  right: z.array(id()).min(1).max(20).describe('Propositions justes.'),
});

const rankingQuestion = z.strictObject({
  kind: z.literal('ranking').describe('Des propositions à ranger.'),
  ...asked,
  points,
  options: options(),
  order: z.array(id()).min(2).max(20).describe('Le bon ordre, toutes les propositions.'),
});

/** Read and marked by the teacher on the grid of its sub-competence: no points here. */
const textQuestion = z.strictObject({
  kind: z.literal('text').describe('Un texte que l’enseignant lit.'),
  ...asked,
});

const questionSchema = z.discriminatedUnion('kind', [
  numberQuestion,
  choiceQuestion,
  rankingQuestion,
  textQuestion,
]);

export const assignmentSchema = z.strictObject({
  id: id().describe('Identifiant du devoir.'),
  sub: subCompetence().describe('Sous-compétence évaluée.'),
  title: text().describe('Titre.'),
  day: whole(0, LAST_DAY).describe(
    'Jour où il est donné, dès le matin (0 = le premier) ; le nombre de jours du scénario veut dire : après le dernier.',
  ),
  until: whole(0, LAST_DAY)
    .optional()
    .describe('Dernier jour où l’on peut répondre ; sans lui, jusqu’à la fin de la partie.'),
  individual: z
    .boolean()
    .optional()
    .describe('En binôme (true), chacun des deux élèves y répond pour lui (questions de clôture).'),
  questions: z.array(questionSchema).min(1).max(40).describe('Questions.'),
});

export const assignmentsSection = z.array(assignmentSchema).max(100);

export type FigureRef = z.output<typeof figure>;
export type KeyInput = z.output<typeof input>;
export type AnswerKey = z.output<typeof numberQuestion>['key'];
export type Question = z.output<typeof questionSchema>;
export type Assignment = z.output<typeof assignmentSchema>;

/** What a student answered: a number in the unit of the question, ids chosen, ids in order, or a text. */
export type Answer = number | readonly string[] | string;
/** Answers to one assignment, by question; a question that is missing was left blank. */
export type Answers = Readonly<Record<string, Answer>>;
