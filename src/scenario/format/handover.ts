/** What the manager finds on taking over the store: what the year before did not leave, faults planted for a lesson included. */
import { z } from 'zod';
import { orderRule, policySheet } from './opening.ts';
import { id, WEEKDAYS, whole } from './primitives.ts';
import { dayShifts } from './team.ts';

const units = () => whole(0, 1_000_000);

const found = z.strictObject({
  shelf: units().default(0).describe('Unités vraiment en rayon ; ce qui dépasse la capacité va en réserve.'),
  reserve: units().default(0).describe('Unités vraiment en réserve.'),
  recorded: units()
    .optional()
    .describe('Ce que l’ordinateur croit ; la vérité sinon. Plus que la vérité : un stock fantôme.'),
});

/** Section `handover`: put on the plan and the shelves on the first morning, after the past. */
export const handoverSection = z.strictObject({
  goods: z.record(id(), found).default({}).describe('Stock trouvé, produit par produit.'),
  orderRules: z.record(id(), orderRule).default({}).describe('Règles de commande trouvées.'),
  policies: policySheet
    .default({})
    .describe('Règles de la maison trouvées ; les autres restent celles d’opening.policies.'),
  roster: z
    .strictObject(
      Object.fromEntries(
        WEEKDAYS.map((day) => [day, dayShifts().optional().describe('Présences de ce jour, toutes.')]),
      ) as Record<(typeof WEEKDAYS)[number], z.ZodOptional<ReturnType<typeof dayShifts>>>,
    )
    .default({})
    .describe('Planning trouvé : seuls les jours écrits remplacent ceux de team.roster.'),
});
