import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario, rulesHash, type Scenario, type ScenarioInput } from '../../scenario/index.ts';
import { type Command, type Game, replay, start } from '../game.ts';
import { viewOf } from '../view.ts';

// Rule guarded here: an answer is one entry of the log that does what the ordinary decisions would, in its time only.

const text = readFileSync(new URL('../../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');

type Options = NonNullable<NonNullable<ScenarioInput['voices']>['dilemmas']>[number]['options'];

/** The grocery with a question on its first Friday (day 4, from 10 h to 18 h). */
function grocery(effects: Options[number]['effects'], change: Partial<ScenarioInput> = {}): Scenario {
  const words = { gives: 'Ceci.', takes: 'Cela.', outcome: 'Voilà.' };
  const voices: ScenarioInput['voices'] = {
    dilemmas: [
      {
        id: 'colis',
        week: 1,
        title: 'Que faire ?',
        message: 'Il faut choisir.',
        facts: 'Un fait.',
        options: [
          { id: 'oui', label: 'Oui', minutes: 12, ...words, effects },
          { id: 'non', label: 'Non', minutes: 0, ...words },
        ],
        default: 'non',
      },
    ],
  };
  const written = JSON.stringify({ ...JSON.parse(text), ...change, voices });
  const { scenario, problems } = readScenario('magasin.json', () => written);
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

const FRIDAY = 4;
const yes: Command = { type: 'dilemma', id: 'colis', option: 'oui' };
const no: Command = { type: 'dilemma', id: 'colis', option: 'non' };

function onFriday(scenario: Scenario, minute = 600): Game {
  const game = start(scenario);
  game.advance({ day: FRIDAY, minute });
  return game;
}

const PRICES = { prices: [{ product: 'lait-demi-1l', priceCents: 150 }] };

describe('in its time', () => {
  test.each([
    ['the day before', { day: FRIDAY - 1, minute: 700 }, 'dilemma-not-yet'],
    ['a minute too early', { day: FRIDAY, minute: 599 }, 'dilemma-not-yet'],
    ['at the deadline', { day: FRIDAY, minute: 1_080 }, 'dilemma-over'],
    ['the day after', { day: FRIDAY + 1, minute: 600 }, 'dilemma-over'],
  ])('refused %s', (_, moment, code) => {
    const game = start(grocery(PRICES));
    game.advance(moment);
    expect(game.check(yes)?.code).toBe(code);
    expect(viewOf(game).openDilemma()).toBeUndefined();
  });

  test('refused when the store knows nothing of it, or not this answer', () => {
    const game = onFriday(grocery(PRICES));
    expect(game.check({ ...yes, id: 'autre' } as Command)?.code).toBe('unknown-dilemma');
    expect(game.check({ ...yes, option: 'peut-etre' } as Command)?.code).toBe('unknown-dilemma-option');
    const { voices: _, ...plain } = grocery(PRICES);
    expect(onFriday(plain as Scenario).check(yes)?.code).toBe('unknown-dilemma');
  });

  test('answered once: the same minute changes its mind, a later one does not', () => {
    const game = onFriday(grocery(PRICES));
    expect(viewOf(game).openDilemma()?.id).toBe('colis');
    expect(game.decide(yes)).toBeUndefined();
    expect(game.decide(no)).toBeUndefined();
    expect(game.log).toHaveLength(1);
    expect(game.plan.prices.laits!['lait-demi-1l']).toBe(145);
    game.advance({ day: FRIDAY, minute: 601 });
    expect(game.check(yes)?.code).toBe('dilemma-answered');
  });
});

describe('what stands', () => {
  test('the answer given, else the default once it is too late', () => {
    const game = onFriday(grocery(PRICES));
    const view = viewOf(game);
    expect(view.dilemmas()).toMatchObject([{ day: FRIDAY, answer: undefined }]);
    game.advance({ day: FRIDAY, minute: 1_080 });
    expect(view.dilemmas()[0]!.answer).toMatchObject({ given: false, option: { id: 'non' } });
    const other = onFriday(grocery(PRICES));
    other.decide(yes);
    expect(viewOf(other).dilemmas()[0]!.answer).toMatchObject({ given: true, option: { id: 'oui' } });
  });

  test('silence plays the same days as a store without a question', () => {
    const asked = grocery(PRICES);
    const { voices: _, ...plain } = asked;
    const days = { day: 8, minute: 0 };
    const silent = start(asked);
    silent.advance(days);
    const none = start(plain as Scenario);
    none.advance(days);
    expect(silent.fingerprints).toEqual(none.fingerprints);
  });
});

describe('effects', () => {
  test('a price plays as the ordinary decision, and undo takes back answer and price together', () => {
    const scenario = grocery(PRICES);
    const asked = onFriday(scenario);
    asked.decide(yes);
    expect(asked.undo()?.command).toEqual(yes);
    expect(asked.plan.prices.laits!['lait-demi-1l']).toBe(145);
    expect(asked.plan.dilemmas).toEqual({});
    asked.redo();
    const plain = onFriday(scenario);
    plain.decide({ type: 'prices', prices: { 'lait-demi-1l': 150 } });
    for (const game of [asked, plain]) game.advance({ day: 8, minute: 0 });
    expect(asked.fingerprints).toEqual(plain.fingerprints);
  });

  test('replaying the log gives the same days', () => {
    const scenario = grocery(PRICES);
    const game = onFriday(scenario, 643);
    game.decide(yes);
    game.advance({ day: 8, minute: 0 });
    const again = replay(scenario, game.log, { day: 8, minute: 0 });
    expect(again.skipped).toEqual([]);
    expect(again.fingerprints).toEqual(game.fingerprints);
  });

  test('packs grow the order that waits, in its own kind', () => {
    const scenario = grocery({ orders: [{ product: 'lait-demi-1l', packs: 2 }] });
    const game = onFriday(scenario);
    game.decide({ type: 'order', supplier: 'grossiste', kind: 'hand', packs: { 'lait-demi-1l': 3 } });
    game.decide(yes);
    expect(game.plan.orders.grossiste).toMatchObject({ kind: 'hand', packs: { 'lait-demi-1l': 5 } });
    const other = onFriday(scenario);
    other.decide({ type: 'policies', policies: { orderMode: { grossiste: 'automatic' } } });
    other.decide(yes);
    expect(other.plan.orders.grossiste).toMatchObject({ kind: 'proposal', packs: { 'lait-demi-1l': 2 } });
  });

  test('a roster is painted over one day of one week, and the others keep theirs', () => {
    const scenario = grocery({ roster: [{ employee: 'nadia', inDays: 6, from: '10:00', to: '11:00' }] });
    const game = onFriday(scenario);
    const before = game.plan.roster.template;
    expect(game.decide(yes)).toBeUndefined();
    const week = game.plan.roster.weeks['1']!;
    const own = (shifts: (typeof week)[number]) => shifts.filter((one) => one.employee === 'nadia');
    // Thursday of the next week: nothing of hers between ten and eleven, and the rest of the day is kept.
    for (const { from, to } of own(week[3]!)) expect(to <= '10:00' || from >= '11:00').toBe(true);
    expect(own(week[3]!).length).toBeGreaterThan(0);
    for (const day of [0, 1, 2, 4, 5, 6]) expect(week[day]).toEqual(before[day]);
    expect(game.plan.roster.template).toBe(before);
  });

  test('refused for the reason of the ordinary decision, and then nothing is written', () => {
    const game = onFriday(grocery({ prices: [{ product: 'lait-demi-1l', priceCents: 1 }] }));
    expect(game.decide(yes)?.code).toBe('resale-at-loss');
    expect(game.plan.dilemmas).toEqual({});
    expect(game.log).toEqual([]);
  });
});

test('it costs the minutes of its option', () => {
  const game = onFriday(grocery(PRICES, { manager: { minutesPerDay: 12 } }));
  expect(game.decide(yes)).toBeUndefined();
  expect(viewOf(game).managerTime()).toEqual({ left: 0, day: 12 });
  const poor = onFriday(grocery(PRICES, { manager: { minutesPerDay: 11 } }));
  expect(poor.decide(yes)).toMatchObject({ code: 'no-time-left', numbers: { minutes: 12, left: 11 } });
  expect(poor.decide(no)).toBeUndefined();
});

test('what people say is no rule; what can be answered is', () => {
  const scenario = grocery(PRICES);
  const dilemma = scenario.voices!.dilemmas[0]!;
  const voiced: Scenario = {
    ...scenario,
    voices: { ...scenario.voices!, colleagues: [{ employee: 'nadia', lines: [] }] },
  };
  expect(rulesHash(voiced)).toBe(rulesHash(scenario));
  const said: Scenario = {
    ...scenario,
    voices: { ...scenario.voices!, dilemmas: [{ ...dilemma, message: 'Autrement dit.' }] },
  };
  expect(rulesHash(said)).toBe(rulesHash(scenario));
  const later: Scenario = {
    ...scenario,
    voices: { ...scenario.voices!, dilemmas: [{ ...dilemma, until: '17:00' }] },
  };
  expect(rulesHash(later)).not.toBe(rulesHash(scenario));
});
