import { z } from 'zod';
import { LAST_DAY } from './assignments.ts';
import { id, subCompetence, text, whole } from './primitives.ts';

/** Most key decisions open in one week: choosing what matters is part of the method. */
export const MOST_REASONS_A_WEEK = 3;

const keyDecision = z.strictObject({
  id: id().describe('Identifiant de la décision clé.'),
  label: text().describe('Ce qui est demandé : « Pourquoi ces prix cette semaine ? ».'),
  sub: subCompetence().describe('Sous-compétence que la raison montre.'),
  about: z
    .array(id())
    .min(1)
    .max(8)
    .describe('Genres de décisions qu’elle explique : prices, facings, roster, order…'),
  from: whole(0, LAST_DAY).describe('Premier jour où la raison peut être donnée (0 = le premier).'),
  to: whole(0, LAST_DAY).describe('Dernier jour, compris.'),
});

/** Section `reasons`: the decisions whose reason is asked, at most three a week. */
export const reasonsSection = z.array(keyDecision).max(500);

export type KeyDecision = z.output<typeof keyDecision>;
