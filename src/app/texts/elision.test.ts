import { expect, test } from 'vitest';
import { of } from './elision.ts';

test('« de » loses its vowel before another, with or without an accent, and before nothing else', () => {
  expect(['Inès', 'Élodie', 'Œdipe', 'yves', 'Nadia', 'Hugo'].map(of)).toEqual([
    'd’Inès',
    'd’Élodie',
    'd’Œdipe',
    'd’yves',
    'de Nadia',
    'de Hugo',
  ]);
});
