// Rule guarded here: a question for the class cites true figures and its key is right, worked out here another way; what
// did not happen is not asked.
import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import type { Scenario } from '../scenario/index.ts';
import { type Command, type Game, start } from '../store/game.ts';
import { truthOf } from '../store/truth.ts';
import { viewOf } from '../store/view.ts';
import { type ClassQuestion, classQuestions } from './classQuestions.ts';

const DAYS = 21;
const PRICED = 8;
const ID = 'lait-demi-1l';

function played(
  scenario: Scenario,
  decisions: readonly (readonly [day: number, command: Command])[] = [],
): Game {
  const game = start(scenario);
  for (const [day, command] of decisions) {
    game.advance({ day, minute: 0 });
    expect(game.decide(command)).toBeUndefined();
  }
  game.advance({ day: Math.min(DAYS, game.model.days), minute: 0 });
  return game;
}
const long = (edit: (scenario: Scenario) => void = () => {}): Scenario =>
  grocery((scenario) => {
    scenario.calendar.days = DAYS;
    edit(scenario);
  });
const asked = <K extends ClassQuestion['kind']>(game: Game, kind: K) =>
  classQuestions(game).find((one): one is Extract<ClassQuestion, { kind: K }> => one.kind === kind);

const usual = long().catalogue.products.find(({ id }) => id === ID)!.priceCents;
const dearer = usual + Math.round(usual / 5);
const GAME = played(long(), [
  [0, { type: 'forecast', entries: 1, basketCents: 1_000, emptyBp: 0 }],
  [PRICED, { type: 'prices', prices: { [ID]: dearer } }],
]);

test('nothing is asked before the first closing', () => {
  expect(classQuestions(start(long()))).toEqual([]);
});

test('the largest stakes come first, five at most, each kind once', () => {
  const all = classQuestions(GAME);
  const stakes = all.map(({ stakeCents }) => stakeCents);
  expect(stakes).toEqual([...stakes].sort((a, b) => b - a));
  expect(all.length).toBeGreaterThan(1);
  expect(all.length).toBeLessThanOrEqual(5);
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(all.length);
});

test('the elasticity of a price is that of the course, on seven days before and after', () => {
  const view = viewOf(GAME);
  const p = view.model.productIndex.get(ID)!;
  const sold = (from: number): number =>
    Array.from({ length: 7 }, (_, i) => view.sold(p, from + i)!).reduce((a, b) => a + b, 0);
  const before = sold(PRICED - 7);
  const now = sold(PRICED);
  const one = asked(GAME, 'price')!;
  expect(one.given).toEqual({ priceBefore: usual, priceNow: dearer, unitsBefore: before, unitsNow: now });
  const expected = (now - before) / before / ((dearer - usual) / usual);
  expect(one.key.elasticity / 1_000).toBeCloseTo(expected, 2);
});

test('the gap of a forecast is (came − said) ÷ said', () => {
  const one = asked(GAME, 'forecast')!;
  expect(one.given.said).toBe(1);
  expect(one.key.gapBp).toBe((one.given.came - 1) * 10_000);
});

test('at the break-even sales, the contribution pays the fixed costs', () => {
  const { given, key } = asked(GAME, 'break-even')!;
  const rate = (given.salesCents - given.variableCents) / given.salesCents;
  expect(Math.abs(key.cents * rate - given.fixedCents)).toBeLessThan(5);
});

test('the sub-family asked about is the one that lost most, with its causes', () => {
  const truth = truthOf(GAME);
  const lost = (g: number): number => {
    let sum = 0;
    for (let day = 0; day < truth.daysClosed; day++)
      sum += truth.wants(day, 'shelf-empty', g) + truth.wants(day, 'out-of-stock', g);
    return sum;
  };
  const most = Math.max(...truth.model.subfamilies.map((_, g) => lost(g)));
  const one = asked(GAME, 'empty');
  if (most === 0) expect(one).toBeUndefined();
  else expect(one!.key.inBack + one!.key.none).toBe(most);
});

test('a store that never runs out, and whose computer is right, is not asked about either', () => {
  const game = played(
    long((scenario) => {
      scenario.stock.endless = true;
      scenario.risk.thiefBp = 0;
      scenario.risk.breakageBp = 0;
      scenario.risk.tillErrorBp = 0;
    }),
  );
  expect(asked(game, 'empty')).toBeUndefined();
  expect(asked(game, 'phantom')).toBeUndefined();
  expect(asked(game, 'price')).toBeUndefined();
});
