import { expect, test } from 'vitest';
import type { FigureRef } from '../scenario/index.ts';
import type { Reason } from '../store/game.ts';
import { checkReason } from './reasons.ts';

/** A store whose basket of the first week was 13,74 €, and nothing else. */
const figure = ({ indicator, from, to }: FigureRef) =>
  indicator === 'basket' && from === 0 && to === 6 ? 1_374 : undefined;
const cite = { indicator: 'basket', from: 0, to: 6, value: 1_374 };
const reason: Reason = { cites: [cite], text: 'Le panier baisse : je garde les prix d’appel.' };

test('a value that could be read is the truth', () => {
  expect(checkReason(reason, figure)).toBeUndefined();
  expect(checkReason({ ...reason, cites: [cite, cite] }, figure)).toBeUndefined();
});

test.each<[string, object, string]>([
  ['a figure that nobody can read', { indicator: 'wants-lost' }, 'unknown-indicator'],
  ['a value made up', { value: 1_500 }, 'value-not-read'],
  ['a figure without a value', { from: 1 }, 'value-not-read'],
])('%s is not', (_, change, code) => {
  expect(checkReason({ ...reason, cites: [cite, { ...cite, ...change }] }, figure)?.code).toBe(code);
});
