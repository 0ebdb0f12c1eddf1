// A forecast is judged on what draws give, so that it measures who forecasts and not the luck of one draw.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { playLog } from '../play/twin.ts';
import { readScenario } from '../scenario/index.ts';
import { type Game, start } from '../store/game.ts';
import { viewOf } from '../store/view.ts';
import { lineDays } from './days.ts';
import { forecastDays } from './forecasts.ts';
import { RULES } from './practice.ts';
import { NOTHING_SAID } from './said.ts';
import { DEFAULT_RUBRIC } from './table/index.ts';

const DAYS = 14;
const FILE = 'scenarios/superette-des-halles.json';
const SUPERETTE = readScenario(FILE, (name) =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'),
);
const SHOP = { ...SUPERETTE.scenario!, calendar: { ...SUPERETTE.scenario!.calendar, days: DAYS } };
const seedsOf = (code: string) => ({ base: SHOP.seed, rounds: [{ fromDay: 0, code }] });
const AT = { from: 0, to: DAYS - 1 };

interface Said {
  readonly entries: number;
  readonly basketCents: number;
}

const cameOf = (game: Game, day: number): Said => {
  const view = viewOf(game);
  return {
    entries: view.figure(day, 'entered'),
    basketCents: Math.round(view.figure(day, 'revenueCents') / view.figure(day, 'tickets')),
  };
};

/** A game under some luck, whose player says something every morning. */
function played(code: string, say: (day: number) => Said, by = 'player'): Game {
  const game = start(SHOP, { seeds: seedsOf(code) });
  while (!game.over) {
    const { day } = game.now;
    expect(game.decide({ type: 'forecast', ...say(day), emptyBp: 0 }, by)).toBeUndefined();
    game.finishDay();
  }
  return game;
}

const shareOf = (game: Game): number => {
  const { kept, occasions } = RULES.get('forecast-in-range')!(game, AT, NOTHING_SAID);
  expect(occasions).toBe(2 * DAYS);
  return kept / occasions;
};

// What to expect, from two dozen draws that nobody plays afterwards.
const many = Array.from({ length: 24 }, (_, i) => {
  const game = start(SHOP, { seeds: seedsOf(`ailleurs ${i}`) });
  game.advance({ day: DAYS, minute: 0 });
  return game;
});
const meanOf = (day: number, what: keyof Said): number =>
  Math.round(many.reduce((sum, game) => sum + cameOf(game, day)[what], 0) / many.length);
const EXPECTED = Array.from({ length: DAYS }, (_, day) => ({
  entries: meanOf(day, 'entries'),
  basketCents: meanOf(day, 'basketCents'),
}));
const LIVED = ['lundi', 'jeudi'];

describe('whatever the draw that is lived', () => {
  test.each(LIVED)('who says what is to be expected is right (%s)', (code) => {
    expect(shareOf(played(code, (day) => EXPECTED[day]!))).toBeGreaterThan(0.9);
  });

  test.each(LIVED)('who says twice as much is wrong (%s)', (code) => {
    const twice = ({ entries, basketCents }: Said) => ({
      entries: 2 * entries,
      basketCents: 2 * basketCents,
    });
    expect(shareOf(played(code, (day) => twice(EXPECTED[day]!)))).toBeLessThan(0.1);
  });

  test('who knows the draw beforehand earns no more than who says what is to be expected', () => {
    for (const code of LIVED) {
      const lived = start(SHOP, { seeds: seedsOf(code) });
      lived.advance({ day: DAYS, minute: 0 });
      expect(shareOf(played(code, (day) => cameOf(lived, day)))).toBeLessThanOrEqual(
        shareOf(played(code, (day) => EXPECTED[day]!)),
      );
    }
  });
});

// Prediction of one more draw from the mean of n: the deviation is that of a draw times √(1 + 1 ÷ n).
test('a forecast is right up to 1.5 deviations of one more draw from the mean of four', () => {
  const scenario = grocery();
  const seeds = { base: scenario.seed, rounds: [] };
  const say = (entries: number): Game => {
    const game = start(scenario, { seeds });
    game.decide({ type: 'forecast', entries, basketCents: 1, emptyBp: 0 });
    game.finishDay();
    return game;
  };
  const { log } = say(1);
  const draws = [1, 2, 3, 4].map((i) => {
    const rounds = [{ fromDay: 0, code: `prévision ${i}` }];
    return viewOf(playLog({ scenario, seeds: { ...seeds, rounds }, log, days: 1 })).figure(0, 'entered');
  });
  const mean = draws.reduce((a, b) => a + b, 0) / 4;
  const deviation = Math.sqrt(draws.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 3);
  const reach = 1.5 * deviation * Math.sqrt(1 + 1 / 4);
  expect(reach).toBeGreaterThan(0.02 * mean);
  const kept = (entries: number) => forecastDays(say(entries), { from: 0, to: 0 })[0]!.kept;
  expect([Math.floor(mean + reach), Math.ceil(mean - reach)].map(kept)).toEqual([1, 1]);
  expect([Math.floor(mean + reach) + 1, Math.ceil(mean - reach) - 1].map(kept)).toEqual([0, 0]);
});

test('managers, who forecast nothing for a mark, and mornings without a word give no occasion', () => {
  expect(
    forecastDays(
      played('lundi', (day) => EXPECTED[day]!, 'prudent'),
      AT,
    ),
  ).toEqual([]);
  const one = start(SHOP);
  one.finishDay();
  one.decide({ type: 'forecast', ...EXPECTED[1]!, emptyBp: 0 });
  one.advance({ day: DAYS, minute: 0 });
  expect(forecastDays(one, AT).map(({ day, occasions }) => [day, occasions])).toEqual([[1, 2]]);
  expect(forecastDays(one, { from: 2, to: 5 })).toEqual([]);
});

test('the days behind the line are those of its share', () => {
  const game = played('lundi', (day) => (day % 2 === 0 ? EXPECTED[day]! : { entries: 1, basketCents: 1 }));
  const line = DEFAULT_RUBRIC.lines.find(({ id }) => id === 'g2.1-forecast')!;
  const days = lineDays(line, game);
  expect(days.map(({ day }) => day)).toEqual(Array.from({ length: DAYS }, (_, day) => day));
  for (const { day, value } of days) if (day % 2 === 1) expect(value).toBe(0);
  const { kept, occasions } = RULES.get('forecast-in-range')!(game, AT, NOTHING_SAID);
  expect(days.reduce((sum, { value }) => sum + (2 * value) / 10_000, 0)).toBeCloseTo(kept, 6);
  expect(occasions).toBe(2 * DAYS);
});
