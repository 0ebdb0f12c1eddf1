// The scale of 2026 against the table of domain facts 3.2 (URSSAF rates, RGDU), to the precision it is printed with.
import { describe, expect, test } from 'vitest';
import { days, office, person } from '../../../tests/support/hours.ts';
import { parseDate } from '../../kernel/index.ts';
import { start } from '../game.ts';
import { viewOf } from '../view.ts';
import { minimumWageCents, payCosts, reductionCoefficient, scaleOf } from './index.ts';

/** SMIC of June 2026: 12,31 € an hour, 1 867,02 € a month. */
const SMIC = 186_702;
const CEILING = 400_500;
const HEALTH = 2_000;

describe('a month at some multiple of the SMIC, 11 to 49 people', () => {
  test.each([
    // × SMIC, gross €, coefficient, net charges %, monthly cost € with 20 € of health insurance.
    [1.0, 1867.02, 0.3981, '3.5', 1953],
    [1.05, 1960.37, 0.3521, '8.1', 2140],
    [1.1, 2053.72, 0.3125, '12.1', 2322],
    [1.2, 2240.42, 0.2485, '18.5', 2675],
    [1.3, 2427.13, 0.1998, '23.4', 3014],
    [1.6, 2987.23, 0.109, '32.4', 3976],
    [2.0, 3734.04, 0.0534, '38.0', 5173],
  ])('%f', (_times, euros, coefficient, percent, cost) => {
    const gross = Math.round(euros * 100);
    const month = payCosts(gross, SMIC, CEILING, 20, 208);
    expect(month.coefficient).toBe(Math.round(coefficient * 10_000));
    expect(((100 * month.total) / gross).toFixed(1)).toBe(percent);
    expect(Math.round((gross + month.total + HEALTH) / 100)).toBe(cost);
  });

  test('before reduction, 43.35 %', () => {
    const { lines } = payCosts(1_000_000, 1_000_000, 1_000_000, 20, 208);
    expect(lines.reduce((sum, { cents }) => sum + cents, 0)).toBe(433_460);
  });
});

describe('the general reduction', () => {
  test('stops at 3 SMIC, where it is worth 2 %', () => {
    expect(reductionCoefficient(3 * SMIC, SMIC, 20)).toBe(0);
    expect(reductionCoefficient(3 * SMIC - 1, SMIC, 20)).toBe(200);
  });

  test('is never more than 0.3981, or 0.4021 from 50 people on', () => {
    expect(reductionCoefficient(100_000, SMIC, 49)).toBe(3_981);
    expect(reductionCoefficient(100_000, SMIC, 50)).toBe(4_021);
  });

  test('hangs on the hourly rate alone: half the hours, half the pay, same coefficient', () => {
    expect(reductionCoefficient(112_021, SMIC / 2, 20)).toBe(reductionCoefficient(224_042, SMIC, 20));
  });

  test('nothing on nothing', () => {
    expect(payCosts(0, 0, 0, 5, 208)).toMatchObject({ coefficient: 0, reduction: 0, total: 0 });
  });
});

describe('what hangs on the number of people', () => {
  const rate = (staff: number, id: string) => scaleOf(staff, 208).find((one) => one.id === id)?.rate;

  test('training: 0.55 % under 11, 1 % from 11 on', () => {
    expect([rate(10, 'training'), rate(11, 'training')]).toEqual([550, 1_000]);
  });

  test('housing: FNAL 0.10 then 0.50 %, construction 0.45 %, from 50 on', () => {
    expect([rate(49, 'housing-aid'), rate(50, 'housing-aid')]).toEqual([100, 500]);
    expect([rate(49, 'housing'), rate(50, 'housing')]).toEqual([undefined, 450]);
  });

  test('accidents: the rate of the store', () => {
    expect(scaleOf(5, 150).find(({ id }) => id === 'accidents')?.rate).toBe(1_500);
  });
});

test('the ceiling splits old age and pension', () => {
  const cents = (id: string) =>
    payCosts(500_000, SMIC, 400_500, 5, 208).lines.find((l) => l.id === id)?.cents;
  expect(cents('old-age-capped')).toBe(34_243); // 4 005 × 8,55 %
  expect(cents('pension-1')).toBe(18_904); // 4 005 × 4,72 %
  expect(cents('pension-2')).toBe(12_885); // 995 × 12,95 %, 128,8525 €
});

test('the SMIC has a date', () => {
  const on = (date: string) => minimumWageCents(parseDate(date)!);
  expect([on('2026-05-31'), on('2026-06-01')]).toEqual([1_202, 1_231]);
  expect([on('2024-10-31'), on('2024-11-01'), on('2025-12-31'), on('2026-01-01')]).toEqual([
    1_165, 1_188, 1_188, 1_202,
  ]);
  expect([on('2020-01-01'), on('2030-01-01')]).toEqual([1_165, 1_231]);
});

describe('over the months of a game', () => {
  const store = (mode: 'simplified' | 'realistic', start = '2026-06-01', length = 61) =>
    office({
      people: [person('ana', { hourlyGrossCents: 1_500 }), person('bob', { hourlyGrossCents: 1_300 })],
      roster: { ana: days(5, '9-12 13-17'), bob: days(5, '8-12 13-18') },
      days: length,
      edit: (s) => {
        s.calendar.start = start;
        s.finance.overdraftCents = 10 ** 9;
        s.team.contributions.mode = mode;
        s.team.employerChargesBp = 4_200;
      },
    });
  const play = (scenario: ReturnType<typeof store>) => {
    const game = start(scenario);
    game.advance({ day: game.model.days, minute: 0 });
    return { game, view: viewOf(game) };
  };

  test('one rate: 42 % of each day', () => {
    const { view } = play(store('simplified'));
    for (let d = 0; d < 61; d++) {
      const gross = view.figure(d, 'grossWagesCents');
      expect(view.figure(d, 'contributionsCents')).toBe(Math.round(gross * 0.42));
      expect(view.movement('645', d, d)).toBe(view.figure(d, 'contributionsCents'));
    }
  });

  test('the scale: each month is exactly that of its two pay slips', () => {
    const { view } = play(store('realistic'));
    for (const [from, to] of [
      [0, 29],
      [30, 60],
    ] as const) {
      // 7 h a day at 15 €; 9 h a day at 13 €, with 10 h of overtime a week at the end of each: 8 h + 25 %, 2 h + 50 %.
      let ana = 0;
      let bob = 0;
      let hoursA = 0;
      let hoursB = 0;
      for (let d = from; d <= to; d++) {
        if (d % 7 < 5) {
          hoursA += 7;
          hoursB += 9;
        }
        if (d % 7 === 6) bob += (8 * 1_300) / 4 + (2 * 1_300) / 2;
      }
      ana += hoursA * 1_500;
      bob += hoursB * 1_300;
      expect(view.movement('641', from, to)).toBe(ana + bob);
      const slip = (gross: number, hours: number) => payCosts(gross, hours * 1_231, CEILING, 2, 208).total;
      expect(view.movement('645', from, to)).toBe(slip(ana, hoursA) + slip(bob, hoursB) + 2 * HEALTH);
    }
  });

  test('a game that begins in mid-month pays health insurance from its first day', () => {
    const { view } = play(store('realistic', '2026-06-16', 15));
    const health = HEALTH - Math.round((HEALTH * 15) / 30);
    const gross = view.movement('641', 0, 14);
    expect(view.movement('645', 0, 14)).toBeGreaterThan(2 * health);
    expect(view.movement('645', 0, 14) - 2 * health).toBeLessThan(0.4346 * gross);
  });

  test('a game that begins in mid-month has the ceiling of its days (CSS, art. R242-2)', () => {
    const scenario = office({
      people: [person('ana', { hourlyGrossCents: 6_000 })],
      roster: { ana: days(5, '9-12 13-17') },
      days: 15,
      edit: (s) => {
        s.calendar.start = '2026-06-16';
        s.team.contributions.mode = 'realistic';
      },
    });
    const { view } = play(scenario);
    // Eleven days of 7 h from the 16th to the 30th: 4 620 €, above half a month of ceiling.
    const { total } = payCosts(462_000, 77 * 1_231, CEILING / 2, 1, 208);
    expect(view.movement('641', 0, 14)).toBe(462_000);
    expect(view.movement('645', 0, 14)).toBe(total + HEALTH / 2);
  });

  test('an employer pays much less at the SMIC than the flat 42 %', () => {
    const share = (mode: 'simplified' | 'realistic') => {
      const { view } = play(store(mode));
      return view.movement('645', 0, 60) / view.movement('641', 0, 60);
    };
    expect(share('simplified')).toBeCloseTo(0.42, 4);
    expect(share('realistic')).toBeGreaterThan(0.12);
    expect(share('realistic')).toBeLessThan(0.22);
  });
});
