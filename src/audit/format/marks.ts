/** Marks and their parts, when the run was marked. */
import { z } from 'zod';
import { integer, name } from './values.ts';

const part = z.strictObject({
  id: name('Partie de la note.'),
  milliPoints: integer('Millièmes de point.'),
});

export const mark = z.strictObject({
  id: name('Note.'),
  milliPoints: integer('Millièmes de point.'),
  parts: z.array(part).describe('Ce qui la compose.'),
});
