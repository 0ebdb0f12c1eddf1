// What lines see of real games: a figure is the catalogue's, a default left alone earns nothing, and an offence caps.
import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { INDICATORS } from '../indicators/index.ts';
import { type Command, type Game, start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { IDLE, measured, NO_EVIDENCE, NO_OCCASION } from './evidence.ts';
import { flat, markRun } from './mark.ts';
import { anchorsOf, observe } from './observe.ts';
import { breachesOf } from './practice.ts';
import { NOTHING_SAID } from './said.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

const DAYS = 7;
const AT = { from: 0, to: DAYS - 1 };
const played = (scenario = grocery(), first: readonly Command[] = []): Game => {
  const game = start(scenario);
  for (const command of first) expect(game.decide(command)).toBeUndefined();
  game.advance({ day: DAYS, minute: 0 });
  return game;
};
const see = (game: Game, said = NOTHING_SAID) => observe(DEFAULT_RUBRIC, game, AT, said);
const GAME = played();

test('a result is the figure of the catalogue, over the days that are marked', () => {
  const value = INDICATORS.get('shelf-availability')!.of(viewOf(GAME), AT)!;
  expect(see(GAME).get('a2.2-availability')).toEqual(measured(value));
});

describe('practice', () => {
  const off: Command = { type: 'policies', policies: { checkDates: false } };

  test('a good default left alone is no merit', () => {
    for (const id of ['a2.4-dates', 'g1.1-receipts', 'm1.4-hours'])
      expect(see(GAME).get(id), id).toEqual(NO_OCCASION);
  });

  test('a lawful roster of one’s own counts in an exam; in training the store allows no other', () => {
    const hours = (mode: 'exam' | 'training') => {
      const scenario = grocery((s) => {
        s.team.law.mode = mode;
      });
      const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = scenario.team.roster;
      const days = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
      return see(played(scenario, [{ type: 'roster', week: 'template', days }])).get('m1.4-hours');
    };
    expect(hours('exam')).toEqual(measured(10_000));
    expect(hours('training')).toEqual(NO_OCCASION);
  });

  test('mending the unlawful roster that was found counts, in training too', () => {
    const scenario = grocery((s) => {
      const monday = [{ employee: 'karim', task: 'till' as const, from: '08:00', to: '19:15' }];
      s.handover = { goods: {}, orderRules: {}, policies: {}, roster: { monday } };
    });
    const { monday, tuesday, wednesday, thursday, friday, saturday, sunday } = scenario.team.roster;
    const days = [monday, tuesday, wednesday, thursday, friday, saturday, sunday];
    const mended = see(played(scenario, [{ type: 'roster', week: 'template', days }])).get('m1.4-hours');
    expect(mended).toEqual(measured(10_000));
    const left = see(played(scenario, [])).get('m1.4-hours') as { value: number };
    expect(left.value).toBeLessThan(10_000);
    const nobody = see(played(scenario, [{ type: 'roster', week: 'template', days: days.map(() => []) }]));
    expect(nobody.get('m1.4-hours')).toEqual(measured(0));
  });

  test('a rule switched off is an occasion missed, on each open day', () => {
    expect(see(played(grocery(), [off])).get('a2.4-dates')).toEqual(measured(0));
  });

  test('a rule found off and mended counts from the day it was mended', () => {
    const game = start(
      grocery((s) => {
        s.opening.policies.checkDates = false;
      }),
    );
    // Open Monday to Saturday: mended on Thursday, kept three days of six.
    game.advance({ day: 3, minute: 0 });
    game.decide({ type: 'policies', policies: { checkDates: true } });
    game.advance({ day: DAYS, minute: 0 });
    expect(see(game).get('a2.4-dates')).toEqual(measured(5_000));
  });
});

describe('beside the game', () => {
  const said = {
    ...NOTHING_SAID,
    answered: new Map([
      ['G1.4', { outOf: 8, points: 6, answers: 3 }],
      ['G2.1', { outOf: 4, points: 0, answers: 0 }],
      ['G2.2', { outOf: 4, points: 0, answers: 2 }],
    ]),
  };

  test('answers are a share of the points; unanswered is idle, unasked is no occasion', () => {
    const seen = see(GAME, said);
    expect(seen.get('g1.4-judgement')).toEqual(measured(7_500));
    expect(seen.get('g2.1-judgement')).toEqual(IDLE);
    expect(seen.get('g2.2-judgement')).toEqual(measured(0));
    expect(seen.get('g2.3-judgement')).toEqual(NO_OCCASION);
  });

  test('6 points of 8 are 15 out of 20, level 3 of the grid is 12,5', () => {
    const marks = flat(
      markRun(DEFAULT_RUBRIC, { ...NO_EVIDENCE, observed: see(GAME, said), grids: new Map([['A3.1', 3]]) }),
    );
    const of = (code: string) => marks.find((one) => one.code === code)!;
    // The margin is anchored and nobody gave anchors, so the answers alone speak.
    expect(of('G1.4').points).toBe(1_500);
    expect(of('A3.1').points).toBe(1_250);
    expect(of('G2.1')).toMatchObject({ points: 0, level: 'TI' });
    expect(of('G2.3').level).toBe('NE');
  });
});

test('anchors are what the reference managers obtained on the same lines', () => {
  const other = played(grocery(), [{ type: 'prices', prices: { 'lait-demi-1l': 160 } }]);
  const anchors = anchorsOf(DEFAULT_RUBRIC, { nothing: GAME, prudent: other, expert: GAME }, AT);
  const margin = (game: Game) => INDICATORS.get('gross-margin')!.of(viewOf(game), AT);
  expect(anchors.get('g1.4-margin')).toEqual({
    nothing: margin(GAME),
    prudent: margin(other),
    expert: margin(GAME),
  });
  expect(margin(other)).not.toBe(margin(GAME));
  expect(anchors.has('m1.3-waits')).toBe(false);
});

describe('breaches', () => {
  test('a lawful store with its dates checked has none', () => {
    expect(breachesOf(GAME, AT)).toEqual([]);
  });

  test('goods past their date on the shelf are one, on days when nobody was asked to check', () => {
    const perishable = grocery((s) => {
      for (const product of s.catalogue.products)
        if (product.shelfLifeDays !== null) product.shelfLifeDays = 1;
    });
    const found = (first: readonly Command[]) => breachesOf(played(perishable, first), AT);
    const careless = found([{ type: 'policies', policies: { checkDates: false } }]);
    expect(careless.length).toBeGreaterThan(0);
    for (const { code, rule } of careless) expect([code, rule]).toEqual(['A2', 'past-date']);
    expect(found([])).toEqual([]);
  });

  test('twelve hours in a day cap the law of the roster', () => {
    const scenario = grocery((s) => {
      s.team.law.mode = 'exam';
      const karim = s.team.employees.find(({ id }) => id === 'karim')!;
      for (const day of Object.keys(karim.availability) as 'monday'[])
        karim.availability[day] = ['07:00', '20:00'];
      s.team.roster.monday = [{ employee: 'karim', task: 'till', from: '07:30', to: '19:30' }];
    });
    const breaches = breachesOf(played(scenario), AT);
    expect(breaches).toContainEqual({ code: 'M1.4', rule: 'TT02', day: 0 });
    const marks = flat(
      markRun(DEFAULT_RUBRIC, { ...NO_EVIDENCE, observed: see(played(scenario)), breaches }),
    );
    expect(marks.find(({ code }) => code === 'M1.4')).toMatchObject({ points: 950, level: 'I' });
  });

  test('what protects somebody under 18 caps the whole organisation of work', () => {
    const scenario = grocery((s) => {
      s.team.law.mode = 'exam';
      const karim = s.team.employees.find(({ id }) => id === 'karim')!;
      karim.birthDate = '2009-01-01';
      for (const day of Object.keys(karim.availability) as 'monday'[])
        karim.availability[day] = ['07:00', '20:00'];
      s.team.roster.monday = [{ employee: 'karim', task: 'till', from: '09:00', to: '18:00' }];
    });
    expect(breachesOf(played(scenario), AT)).toContainEqual({ code: 'M1', rule: 'MN01-day', day: 0 });
  });
});
