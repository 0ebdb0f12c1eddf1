import fc from 'fast-check';
import { expect, test } from 'vitest';
import { french } from './french.ts';

const T = '\u202f';
const N = '\u00a0';

test.each([
  ['CA : 4 140 € ; 37,5 %', `CA${T}: 4${T}140${T}€${T}; 37,5${T}%`],
  ['« Zéro » ? Fini !', `«${T}Zéro${T}»${T}? Fini${T}!`],
  [`« Zéro »${N}?`.replaceAll(' ', N), `«${T}Zéro${T}»${T}?`],
  ['de 11 h à 17 h 30', `de 11${N}h à 17${N}h 30`],
  ['1 200 000 € en 14 jours', `1${T}200${T}000${T}€ en 14${N}jours`],
  ['2 min 15 s, 8,5 °C', `2${N}min 15${N}s, 8,5${T}°C`],
  ['Rasoirs × 5, heures ÷ contrat × 100', `Rasoirs${N}×${N}5, heures ÷ contrat${N}×${N}100`],
  ['Eau 6 × 1,5 L, sachet 500 g, 46 UVC', `Eau 6${N}×${N}1,5${N}L, sachet 500${N}g, 46${N}UVC`],
  // Nothing to set: a word that begins like a unit, numbers side by side, what a file writes.
  ['3 minutes, 4 hôtes, 12 34', '3 minutes, 4 hôtes, 12 34'],
  ['Écrivez "clé": 1, puis a:b', 'Écrivez "clé": 1, puis a:b'],
])('%s', (plain, set) => {
  expect(french(plain)).toBe(set);
});

test('setting twice changes nothing, and nothing but spaces changes', () => {
  const piece = fc.constantFrom(
    ' ',
    N,
    T,
    '«',
    '»',
    ':',
    ';',
    '!',
    '?',
    '%',
    '€',
    '12',
    '345',
    'h',
    'mot',
    '×',
    '°C',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const set = french(pieces.join(''));
      expect(french(set)).toBe(set);
      const spaces = /[ \u00a0\u202f]/g;
      expect(set.replace(spaces, ' ')).toBe(pieces.join('').replace(spaces, ' '));
    }),
  );
});
