import { expect, test } from 'vitest';
import type { FigureRef } from '../scenario/index.ts';
import { checkReason, type Reason, reasonsOf } from './reasons.ts';

/** A store whose basket of the first week was 13,74 €, and nothing else. */
const figure = ({ indicator, from, to }: FigureRef) =>
  indicator === 'basket' && from === 0 && to === 6 ? 1_374 : undefined;
const cite = { indicator: 'basket', from: 0, to: 6, value: 1_374 };
const reason: Reason = {
  decision: 'prix-s2',
  day: 7,
  cites: [cite],
  text: 'Le panier baisse : je garde les prix d’appel.',
};

test('a sentence and a value that could be read are a reason', () => {
  expect(checkReason(reason, figure)).toBeUndefined();
  expect(checkReason({ ...reason, cites: [cite, cite] }, figure)).toBeUndefined();
});

test.each<[string, Partial<Reason>, string]>([
  ['no sentence', { text: '   ok   ' }, 'reason-length'],
  ['a novel', { text: 'x'.repeat(501) }, 'reason-length'],
  ['nothing cited', { cites: [] }, 'reason-cites'],
  ['everything cited', { cites: [cite, cite, cite] }, 'reason-cites'],
  ['a figure that nobody can read', { cites: [{ ...cite, indicator: 'wants-lost' }] }, 'unknown-indicator'],
  ['days that are not over', { day: 6 }, 'days-not-over'],
  ['a value made up', { cites: [{ ...cite, value: 1_500 }] }, 'value-not-read'],
  ['a figure without a value', { cites: [{ ...cite, from: 1 }] }, 'value-not-read'],
])('%s is none', (_, change, code) => {
  expect(checkReason({ ...reason, ...change }, figure)?.code).toBe(code);
});

test('reasons are counted by sub-competence, each decision once, false ones not at all', () => {
  const decisions = [
    { id: 'prix-s2', sub: 'G1.4' },
    { id: 'prix-s3', sub: 'G1.4' },
    { id: 'planning-s2', sub: 'M1.3' },
  ];
  const made = { ...reason, decision: 'planning-s2', cites: [{ ...cite, value: 1 }] };
  expect([...reasonsOf(decisions, [reason, reason, made], figure)]).toEqual([
    ['G1.4', { asked: 2, given: 1 }],
    ['M1.3', { asked: 1, given: 0 }],
  ]);
});
