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
});
