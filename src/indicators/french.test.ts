import { expect, test } from 'vitest';
import { french } from './french.ts';

const T = '\u202f';
const N = '\u00a0';

test.each([
  ['CA : 4 140 € ; 37,5 %', `CA${T}: 4${T}140${N}€${T}; 37,5${N}%`],
  ['« Zéro » ?', `«${N}Zéro${N}»${T}?`],
  ['de 11 h à 17 h 30', `de 11${N}h à 17${N}h 30`],
  ['1 200 000 € en 14 jours', `1${T}200${T}000${N}€ en 14${N}jours`],
  ['2 min 15 s', `2${N}min 15${N}s`],
  ['Rasoirs × 5, heures ÷ contrat × 100', `Rasoirs${N}×${N}5, heures ÷ contrat${N}×${N}100`],
  ['Eau 6 × 1,5 L, sachet 500 g', `Eau 6${N}×${N}1,5${N}L, sachet 500${N}g`],
  // Nothing to set: a word that begins like a unit, numbers side by side.
  ['3 minutes, 4 hôtes, 12 34', '3 minutes, 4 hôtes, 12 34'],
])('%s', (plain, set) => {
  expect(french(plain)).toBe(set);
  expect(french(set)).toBe(set);
});
