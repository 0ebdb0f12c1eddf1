/**
 * The scenario format, version 1: one schema file per section, joined here.
 * Types come from the schemas, so that a key is declared once.
 */
import { z } from 'zod';
import { assignmentsSection } from './assignments.ts';
import { choiceSection, demandSection, stockSection } from './bench.ts';
import { calendarSection } from './calendar.ts';
import { catalogueSection } from './catalogue.ts';
import { catchmentSection } from './catchment.ts';
import { checkoutSection } from './checkout.ts';
import { financeSection } from './finance.ts';
import { floorSection } from './floor.ts';
import { guideSection } from './guide.ts';
import { handoverSection } from './handover.ts';
import { managerSection } from './manager.ts';
import { openingSection } from './opening.ts';
import { type pastData, pastSection } from './past.ts';
import { type pickupPolicy, pickupSection } from './pickup.ts';
import { id, longText, text } from './primitives.ts';
import { reasonsSection } from './reasons.ts';
import { riskSection, weatherSection } from './risk.ts';
import { rubricSection } from './rubric.ts';
import { sessionSection } from './session.ts';
import { suppliersSection } from './suppliers.ts';
import { teamSection } from './team.ts';
import { voicesSection } from './voices.ts';

export {
  ANSWER_UNITS,
  type Answer,
  type AnswerKey,
  type Answers,
  type Assignment,
  assignmentSchema,
  type FigureRef,
  type KeyInput,
  type Question,
} from './assignments.ts';
export { FIXTURE_KINDS } from './floor.ts';
export { GUIDE_COMMANDS, GUIDE_PANELS, GUIDE_PLACES } from './guide.ts';
export { policySheet } from './opening.ts';
export { pickupPolicy } from './pickup.ts';
export { id, time, WEEKDAYS, type WeekdayName } from './primitives.ts';
export { type KeyDecision, MOST_REASONS_A_WEEK } from './reasons.ts';
export type { RubricChange } from './rubric.ts';
export { AIDS, type Aid, DEPUTIES, PANELS, type PanelName, TRADES, type Trade } from './session.ts';
export { TASKS, type Task } from './team.ts';
export { MEASURES, type Measure } from './voices.ts';

/** Number of the format written by this version. */
export const FORMAT = 1;

/** A whole scenario, once `extends` has been followed and `$comment` keys taken out. */
export const scenarioSchema = z.strictObject({
  format: z.literal(FORMAT).describe('Version du format.'),
  id: id().describe('Identifiant du scénario.'),
  title: text().describe('Titre affiché.'),
  trade: text().describe('Métier du magasin, en clair (supérette, prêt-à-porter…).'),
  story: longText().describe('Présentation lue par l’élève.'),
  seed: z
    .string()
    .min(1)
    .max(64)
    .describe('Tirage de base : foyers, goûts et aléas quand aucun autre n’est donné.'),
  calendar: calendarSection.describe('Dates et horaires.'),
  catalogue: catalogueSection.describe('Familles, sous-familles et produits.'),
  suppliers: suppliersSection.describe('Fournisseurs.'),
  floor: floorSection.describe('Plan du magasin.'),
  catchment: catchmentSection.describe('Zone de chalandise.'),
  demand: demandSection.prefault({}).describe('Demande directe, sans foyer.'),
  choice: choiceSection.prefault({}).describe('Choix d’un foyer devant un rayon.'),
  stock: stockSection.prefault({}).describe('Tenue et valorisation du stock.'),
  checkout: checkoutSection.describe('Caisses.'),
  team: teamSection.describe('Équipe.'),
  pickup: pickupSection
    .optional()
    .describe('Retrait des commandes passées en ligne ; sans lui, le magasin n’en a pas.'),
  finance: financeSection.describe('Finances.'),
  risk: riskSection.prefault({}).describe('Pertes.'),
  weather: weatherSection.optional().describe('Climat ; sans lui, le temps est toujours neutre.'),
  manager: managerSection.prefault({}).describe('Temps du manager.'),
  session: sessionSection
    .optional()
    .describe('La séance : durée, qui décide quoi, aides ; sans elle, tout est ouvert à l’élève.'),
  opening: openingSection.prefault({}).describe('Premier matin.'),
  assignments: assignmentsSection.optional().describe('Devoirs : questions posées à l’élève.'),
  reasons: reasonsSection
    .optional()
    .describe('Décisions clés dont la raison est demandée, trois par semaine au plus.'),
  rubric: rubricSection.optional().describe('Ce que le scénario change au barème.'),
  past: pastSection.prefault({}).describe('L’année d’avant.'),
  guide: guideSection
    .optional()
    .describe('Guide : des étapes qui suivent ce que fait l’élève et montrent où cliquer.'),
  handover: handoverSection
    .optional()
    .describe('Ce que l’on trouve le premier matin et que l’année d’avant n’a pas laissé ainsi.'),
  voices: voicesSection
    .optional()
    .describe('Ce que disent habitués et salariés, et les dilemmes ; sans elle, personne ne parle.'),
});

/** A resolved scenario: every default filled in. */
export type Scenario = z.output<typeof scenarioSchema>;
/** A scenario as a teacher may write it: defaults may be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
export type Product = Scenario['catalogue']['products'][number];
export type Subfamily = Scenario['catalogue']['subfamilies'][number];
export type Supplier = Scenario['suppliers'][number];
export type Fixture = Scenario['floor']['fixtures'][number];
export type Facing = Scenario['floor']['planogram'][number];
export type Employee = Scenario['team']['employees'][number];
export type Law = Scenario['team']['law'];
export type Contributions = Scenario['team']['contributions'];
export type GuideStep = NonNullable<Scenario['guide']>[number];
export type Shift = Scenario['team']['roster']['monday'][number];
export type Segment = Scenario['catchment']['segments'][number];
export type Policies = Scenario['opening']['policies'];
export type OrderRule = Scenario['opening']['orderRules'][string];
export type DirectDemand = Scenario['demand']['direct'][string];
export type Loan = Scenario['finance']['loans'][number];
export type Asset = Scenario['finance']['assets'][number];
export type PickupPolicy = z.output<typeof pickupPolicy>;
export type Voices = NonNullable<Scenario['voices']>;
export type Line = Voices['colleagues'][number]['lines'][number];
export type Dilemma = Voices['dilemmas'][number];
export type DilemmaOption = Dilemma['options'][number];
export type PastData = z.output<typeof pastData>;
