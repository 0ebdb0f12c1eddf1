/** A guide: sentences that follow what the student does, each pointing at the control it speaks of. */
import { z } from 'zod';
import { id, longText, text, time, whole } from './primitives.ts';
import { PANELS } from './session.ts';

/** Screens that a guide can lead to. */
export const GUIDE_PANELS = ['store', ...PANELS, 'debrief'] as const;

/** Places that a guide can point at. The page carries each of these names on one control, whatever its words. */
export const GUIDE_PLACES = [
  'forecast',
  'decide',
  'stop',
  'skip',
  'main',
  'order',
  'order-line',
  'staff',
  'law',
  'absences',
  'roster',
  'roster-give',
  'result',
] as const;

/** Decisions that a step can wait for. */
export const GUIDE_COMMANDS = [
  'forecast',
  'order',
  'order-rules',
  'policies',
  'prices',
  'facings',
  'roster',
  'fill-first',
  'till',
  'move',
  'pickup',
  'look',
  'answer',
  'reason',
  'dilemma',
] as const;

const done = z.strictObject({
  command: z.enum(GUIDE_COMMANDS).optional().describe('Une décision de cette sorte a été prise.'),
  panel: z.enum(GUIDE_PANELS).optional().describe('Cet écran a été ouvert.'),
  reached: time().optional().describe('Cette heure est atteinte.'),
  left: time().optional().describe('L’arrêt de cette heure est passé.'),
  closed: whole(1, 1_100).optional().describe('Tant de jours sont clos.'),
});

const step = z.strictObject({
  id: id().describe('Identifiant.'),
  title: text().describe('Ce qu’il y a à faire, en quelques mots.'),
  text: longText().describe('Pourquoi et comment, en une ou deux phrases.'),
  panel: z.enum(GUIDE_PANELS).default('store').describe('Écran où cela se passe.'),
  at: z.enum(GUIDE_PLACES).optional().describe('Ce que montre la flèche ; l’écran lui-même sinon.'),
  on: id().optional().describe('Produit, salarié ou fournisseur dont il s’agit.'),
  done: done.describe('Quand l’étape est faite : une seule clé.'),
});

/** Section `guide`: steps in order. */
export const guideSection = z.array(step).min(1).max(40);
