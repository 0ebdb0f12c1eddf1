// A game against its own references: whoever plays like an anchor gets the anchor's mark on every line that tells them apart.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { type Command, type Game, start } from '../store/game.ts';
import { flat } from './mark.ts';
import { type Case, markGame } from './run.ts';
import { NOTHING_SAID } from './said.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

const AT = { from: 0, to: 6 };
/** Every price of the grocery moved by some cents: a fair way to earn more, or less, over a week. */
const played = (cents: number): Game => {
  const scenario = grocery();
  const game = start(scenario);
  const prices = Object.fromEntries(scenario.catalogue.products.map((p) => [p.id, p.priceCents + cents]));
  const raise: Command = { type: 'prices', prices };
  if (cents !== 0) expect(game.decide(raise)).toBeUndefined();
  game.advance({ day: 7, minute: 0 });
  return game;
};
const margin = { ...DEFAULT_RUBRIC, lines: DEFAULT_RUBRIC.lines.filter(({ id }) => id === 'g1.4-margin') };
const line = margin.lines[0]!;
const rubric = {
  ...margin,
  lines: [{ ...line, scale: { anchored: { better: 'more', least: 1 } } as const }],
};
const nothing = played(0);
const prudent = played(3);
const expert = played(6);
const mark = (game: Game, more: Partial<Case> = {}) =>
  flat(
    markGame({
      rubric,
      game,
      at: AT,
      references: { nothing, prudent, expert },
      ...more,
    }),
  ).find(({ code }) => code === 'G1.4')!;

test('do-nothing gets 0, prudent 11,5, the expert 18', () => {
  expect([nothing, prudent, expert].map((game) => mark(game).points)).toEqual([0, 1_150, 1_800]);
});

test('without references an anchored line says nothing', () => {
  expect(mark(prudent, { references: undefined })).toMatchObject({ points: undefined, level: 'NE' });
});

test('a reason that was asked and not given holds an excellent result at S', () => {
  const reasons = new Map([['G1.4', { asked: 1, given: 0 }]]);
  expect(mark(expert, { said: { ...NOTHING_SAID, reasons } })).toMatchObject({ points: 1_450, level: 'S' });
});
