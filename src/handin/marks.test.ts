// What a copy says beside a mark: the managers it was measured against, where it was measured against them.
import { expect, test } from 'vitest';
import { type Line, markRun, NO_EVIDENCE } from '../marks/index.ts';
import { markedOf } from './marks.ts';

const line = (otherwise: boolean): Line => ({
  id: 'g1.1-out',
  sub: 'G1.1',
  kind: 'result',
  label: 'Besoins perdus',
  weight: 1,
  source: { indicator: 'waste-rate' },
  scale: {
    anchored: {
      better: 'more',
      least: 20,
      ...(otherwise && {
        otherwise: [
          [0, 0],
          [100, 2_000],
        ],
      }),
    },
  },
});

/** What is said of a line on which this was seen, and the three managers obtained that. */
function said(value: number, obtained: readonly [number, number, number], otherwise: boolean) {
  const [nothing, prudent, expert] = obtained;
  const anchors = new Map([['g1.1-out', { nothing, prudent, expert }]]);
  const rubric = { lines: [line(otherwise)], weights: {}, resultShare: {} };
  const observed = new Map([['g1.1-out', { state: 'measured' as const, value }]]);
  return markedOf(markRun(rubric, { ...NO_EVIDENCE, observed, anchors }), anchors).lines['g1.1-out'];
}

test('the managers stand beside the mark that rests on them', () => {
  expect(said(50, [0, 50, 100], true)).toEqual({ value: 50, points: 1_150, anchors: [0, 50, 100] });
});

test('not beside the mark of the scale that stands in for them', () => {
  expect(said(50, [50, 50, 50], true)).toEqual({ value: 50, points: 1_000 });
});

test('and they say why there is no mark when they do not differ', () => {
  expect(said(50, [50, 50, 50], false)).toEqual({ value: 50, points: null, anchors: [50, 50, 50] });
});
