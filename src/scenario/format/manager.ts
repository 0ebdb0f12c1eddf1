import { z } from 'zod';
import { whole } from './primitives.ts';

/** Section `manager`: the time of the person who plays. */
export const managerSection = z.strictObject({
  minutesPerDay: whole(0, 1_440)
    .nullable()
    .default(null)
    .describe(
      'Minutes par jour dont le manager dispose pour décider : chaque décision en coûte ; null = sans limite.',
    ),
  lookMinutes: z
    .strictObject({
      fixture: whole(0, 120).optional().describe('Aller voir un rayon (3 sans cette clé).'),
      till: whole(0, 120).optional().describe('Aller à une caisse (2).'),
      locker: whole(0, 120).optional().describe('Aller au retrait des commandes (2).'),
      dock: whole(0, 120).optional().describe('Aller au quai (3).'),
      employee: whole(0, 120).optional().describe('Parler à quelqu’un de l’équipe (5).'),
    })
    .optional()
    .describe('Minutes que coûte d’aller voir, quand le temps est compté.'),
});
