/**
 * Assignments: what a scenario asks in the words of the course. A question carries its key, which follows the taught
 * method on what the student can see: a number written by the teacher, a figure of the catalogue, or a formula on them
 * and on earlier answers.
 */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1).max(2_000);
const points = z.number().int().min(1).max(100);

/** A figure of the catalogue over days of the game, of the store or of one part of it (by id). */
const figure = z.strictObject({
  indicator: id.describe('Indicateur du catalogue.'),
  from: z.number().int().min(0).describe('Premier jour (0 = le premier de la partie).'),
  to: z.number().int().min(0).describe('Dernier jour, terminé.'),
  family: id.optional().describe('Famille.'),
  product: id.optional().describe('Produit.'),
});
export type FigureRef = z.output<typeof figure>;

const input = z.union([
  z.number().int(),
  z.strictObject({ answer: id.describe('Réponse à une question d’avant.') }),
  figure,
]);
export type Input = z.output<typeof input>;

const key = z.union([
  z.number().int(),
  figure,
  z.strictObject({
    formula: z.string().describe('Formule du cours.'),
    inputs: z.record(z.string(), input).describe('Ses données, par nom.'),
  }),
]);
export type Key = z.output<typeof key>;

const asked = { id: id.describe('Identifiant.'), text: text.describe('Énoncé.'), points };

const numberQuestion = z.strictObject({
  kind: z.literal('number'),
  ...asked,
  key: key.describe(
    'Réponse attendue, dans l’unité de l’indicateur ou de la formule (centimes, points de base…).',
  ),
  tolerance: z
    .strictObject({
      units: z.number().int().min(0).default(0).describe('Écart admis, dans l’unité de la réponse.'),
      bp: z
        .number()
        .int()
        .min(0)
        .max(10_000)
        .default(0)
        .describe('Écart admis, en part de la réponse attendue.'),
    })
    .default({ units: 0, bp: 0 }),
});

const option = z.strictObject({ id, text });

const choiceQuestion = z.strictObject({
  kind: z.literal('choice'),
  ...asked,
  options: z.array(option).min(2).max(20),
  right: z.array(id).min(1).describe('Réponses justes.'),
});

const rankingQuestion = z.strictObject({
  kind: z.literal('ranking'),
  ...asked,
  options: z.array(option).min(2).max(20),
  order: z.array(id).min(2).describe('Le bon ordre.'),
});

/** Read and marked by the teacher on the grid of its sub-competence: no points here. */
const textQuestion = z.strictObject({ kind: z.literal('text'), id: asked.id, text: asked.text });

export const questionSchema = z.discriminatedUnion('kind', [
  numberQuestion,
  choiceQuestion,
  rankingQuestion,
  textQuestion,
]);
export type Question = z.output<typeof questionSchema>;

export const assignmentSchema = z.strictObject({
  id,
  sub: z
    .string()
    .regex(/^[AGM]\d\.\d$/)
    .describe('Sous-compétence évaluée.'),
  title: text,
  day: z.number().int().min(0).describe('Jour où elle est donnée.'),
  questions: z.array(questionSchema).min(1).max(40),
});
export type Assignment = z.output<typeof assignmentSchema>;

/** What a student answered: a number, ids chosen, ids in order, or a text. */
export type Answer = number | readonly string[] | string;
/** Answers to one assignment, by question; a question that is missing was left blank. */
export type Answers = Readonly<Record<string, Answer>>;
