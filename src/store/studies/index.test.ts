// Rules guarded here: what is asked is said while it is open, about days that are over, in plain text; and saying it
// changes nothing in the store.
import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import type { Scenario } from '../../scenario/index.ts';
import { COMMANDS, type Command, parseCommand, replay, start } from '../game.ts';
import { viewOf } from '../view.ts';

const fourDays = () =>
  grocery((store) => {
    store.calendar.days = 4;
  });
const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const asking = (scenario: Scenario): Scenario => ({
  ...scenario,
  reasons: [{ id: 'prix', label: 'Pourquoi ces prix ?', sub: 'G1.4', about: ['prices'], from: 1, to: 3 }],
  assignments: [
    {
      id: 'panier',
      sub: 'G3.1',
      title: 'Le panier',
      day: 1,
      until: 3,
      questions: [
        {
          kind: 'number',
          id: 'n',
          text: '?',
          points: 1,
          unit: 'cents',
          key: 1,
          tolerance: { units: 0, bp: 0 },
        },
        { kind: 'choice', id: 'c', text: '?', points: 1, options, right: ['a'] },
        { kind: 'ranking', id: 'r', text: '?', points: 1, options, order: ['a', 'b', 'c'] },
        { kind: 'text', id: 't', text: '?' },
      ],
    },
    {
      id: 'bilan',
      sub: 'G3.5',
      title: 'Bilan',
      day: scenario.calendar.days,
      questions: [{ kind: 'text', id: 't', text: '?' }],
    },
  ],
});
const scenario = asking(fourDays());
const playedTo = (days: number) => {
  const game = start(scenario);
  game.advance({ day: days, minute: 0 });
  return game;
};
const reason = (more: object = {}) =>
  ({
    type: 'reason',
    decision: 'prix',
    cites: [{ indicator: 'basket', from: 0, to: 0, value: 1_374 }],
    text: 'Le panier baisse : je garde les prix.',
    ...more,
  }) as Command;
const answer = (answers: object, assignment = 'panier') =>
  ({ type: 'answer', assignment, answers }) as Command;

describe('a reason', () => {
  test('is taken while it is asked, and the last word stands', () => {
    const game = playedTo(1);
    expect(game.decide(reason())).toBeUndefined();
    expect(game.decide(reason({ text: 'Le panier monte : je baisse les prix.' }))).toBeUndefined();
    expect(game.log).toHaveLength(1);
    expect(viewOf(game).asked().reasons).toMatchObject([
      { decision: { id: 'prix' }, given: { text: 'Le panier monte : je baisse les prix.' } },
    ]);
    game.undo();
    expect(game.plan.reasons).toEqual({});
  });

  const cite = { indicator: 'basket', from: 0, to: 0, value: 1 };
  test.each<[string, object, string]>([
    ['for a decision that is not asked', { decision: 'planning' }, 'unknown-key-decision'],
    ['in a word', { text: '  parce que   ' }, 'reason-short'],
    ['on nothing', { cites: [] }, 'nothing-cited'],
    ['on a day that is not over', { cites: [{ ...cite, to: 1 }] }, 'days-not-over'],
    ['on days upside down', { cites: [{ ...cite, from: 1 }] }, 'days-not-over'],
    ['on a family that is not there', { cites: [{ ...cite, family: 'bijoux' }] }, 'unknown-family'],
    ['on a product that is not there', { cites: [{ ...cite, product: 'bague' }] }, 'unknown-product'],
  ])('%s is refused', (_, more, code) => {
    expect(playedTo(1).decide(reason(more))?.code).toBe(code);
  });

  test('before and after its days, it is not asked', () => {
    expect(playedTo(0).decide(reason())?.code).toBe('key-decision-closed');
    expect(playedTo(4).decide(reason())?.code).toBe('key-decision-closed');
  });
});

describe('an answer', () => {
  test('is taken whole, and again', () => {
    const game = playedTo(1);
    const answers = { n: 12, c: ['a', 'b'], r: ['c', 'a'], t: 'Le panier moyen\nbaisse.' };
    expect(game.decide(answer(answers))).toBeUndefined();
    game.finishDay();
    expect(game.decide(answer({ n: 13 }))).toBeUndefined();
    expect(game.plan.answers).toEqual({ panier: { n: 13 } });
    expect(game.log).toHaveLength(2);
  });

  test.each<[string, object, string]>([
    ['to nothing that was asked', { z: 1 }, 'unknown-question'],
    ['in words where a number is asked', { n: 'douze' }, 'answer-shape'],
    ['by a number where words are asked', { t: 12 }, 'answer-shape'],
    ['by one word where a list is asked', { c: 'a' }, 'answer-shape'],
    ['outside the options', { c: ['z'] }, 'unknown-option'],
    ['twice the same', { r: ['a', 'a'] }, 'option-twice'],
  ])('%s is refused', (_, answers, code) => {
    expect(playedTo(1).decide(answer(answers))?.code).toBe(code);
  });

  test('is for its days, and the last ones for the morning after the game', () => {
    expect(playedTo(0).decide(answer({ n: 1 }))?.code).toBe('assignment-closed');
    const over = playedTo(4);
    expect(over.over).toBe(true);
    expect(over.decide(answer({ n: 1 }))?.code).toBe('assignment-closed');
    expect(over.decide({ type: 'prices', prices: {} } as Command)?.code).toBe('game-over');
    expect(over.decide(answer({ t: 'En un mois…' }, 'bilan'))).toBeUndefined();
    expect(replay(scenario, over.log, over.now).plan).toEqual(over.plan);
  });
});

describe('text', () => {
  test.each(['\u202e', '\u0007', '\ud800'])('that turns or blanks the page is refused: %j', (sign) => {
    for (const command of [reason({ text: `Le panier baisse${sign} beaucoup.` }), answer({ t: `x${sign}` })])
      expect(parseCommand(command)).toMatchObject({ refusal: { code: 'bad-shape' } });
  });

  test('is a page at most', () => {
    expect(parseCommand(answer({ t: 'x'.repeat(5_000) }))).toHaveProperty('command');
    expect(parseCommand(answer({ t: 'x'.repeat(5_001) }))).toHaveProperty('refusal');
    expect(parseCommand(reason({ text: 'x'.repeat(501) }))).toHaveProperty('refusal');
  });
});

test('reasons and answers change nothing in the store, and a scenario that asks none plays the same', () => {
  const plain = start(fourDays());
  plain.finishDay();
  const price = { type: 'prices', prices: { [plain.model.products[0]!.id]: 999 } } as const;
  plain.decide(price as Command);
  plain.advance({ day: 4, minute: 0 });
  const asked = playedTo(1);
  for (const command of [reason(), price as Command, answer({ n: 1, t: 'Oui.' })])
    expect(asked.decide(command)).toBeUndefined();
  asked.advance({ day: 2, minute: 700 });
  expect(asked.decide(answer({ n: 2 }))).toBeUndefined();
  asked.advance({ day: 4, minute: 0 });
  expect(asked.fingerprints).toEqual(plain.fingerprints);
});

test('they take the manager’s time, and a word said again in the same breath takes it once', () => {
  const game = start({ ...scenario, manager: { minutesPerDay: 30 } });
  game.finishDay();
  for (let n = 1; n <= 5; n++) expect(game.decide(answer({ n }))).toBeUndefined();
  game.decide(reason());
  const [why, work] = [COMMANDS.get('reason')!.minutes, COMMANDS.get('answer')!.minutes];
  expect(viewOf(game).managerTime()!.left).toBe(30 - why - work);
  expect(Math.min(why, work)).toBeGreaterThan(0);
});
