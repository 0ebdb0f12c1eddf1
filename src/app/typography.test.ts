// Rules guarded here: texts of a scenario never break before their punctuation; its game stays the same one.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { pastKey, rulesHash } from '../scenario/index.ts';
import { typeset } from './typography.ts';

test('texts are set, and neither the identity of the game nor that of its past changes', () => {
  const plain = grocery((one) => {
    one.floor.fixtures[0]!.label = 'Meuble froid : lait & beurre';
    one.catalogue.products[0]!.label = 'Coquillettes 500 g';
  });
  const set = typeset(plain);
  expect(set.floor.fixtures[0]!.label).toBe('Meuble froid\u202f: lait & beurre');
  expect(set.catalogue.products[0]!.label).toBe('Coquillettes 500\u00a0g');
  expect(rulesHash(set)).toBe(rulesHash(plain));
  expect(pastKey(set)).toBe(pastKey(plain));
  expect(typeset(set)).toEqual(set);
});
