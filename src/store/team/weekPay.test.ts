// Pay of hours: the code du travail gives the rates; cents are computed here by hand.
import { describe, expect, test } from 'vitest';
import { days, type Office, off, office, person } from '../../../tests/support/hours.ts';
import { start } from '../game.ts';
import { viewOf } from '../view.ts';
import { sundayPremiumBp, weekExtras } from './index.ts';

const FULL = { weeklyMinutes: 2_100 };

describe('overtime: +25 % from the 36th to the 43rd hour, +50 % beyond (L3121-28, L3121-36)', () => {
  const of = (work: number) => weekExtras(FULL, work, work, 480).overtime;
  test.each([
    [2_100, [0, 0]],
    [2_101, [1, 0]],
    [2_580, [480, 0]],
    [2_581, [480, 1]],
    [2_880, [480, 300]],
  ])('%i minutes of work', (work, expected) => {
    expect(of(work)).toEqual(expected);
  });

  test('paid breaks are not overtime', () => {
    expect(weekExtras(FULL, 2_100, 2_250, 480).overtime).toEqual([0, 0]);
  });
});

describe('complementary hours: +10 % up to a tenth of the contract, +25 % beyond (L3123-29)', () => {
  const of = (paid: number) => weekExtras({ weeklyMinutes: 1_440 }, paid, paid, 480);
  test.each([
    [1_440, [0, 0]],
    [1_441, [1, 0]],
    [1_584, [144, 0]],
    [1_585, [144, 1]],
    [1_920, [144, 336]],
  ])('%i paid minutes of a contract of 24 h', (paid, expected) => {
    expect(of(paid).complementary).toEqual(expected);
  });

  test('from 35 h on it is overtime, unlawful as it is', () => {
    expect(of(2_160)).toEqual({ overtime: [60, 0], complementary: [144, 516] });
  });

  test('a full-timer has none', () => {
    expect(weekExtras(FULL, 2_400, 2_400, 480).complementary).toEqual([0, 0]);
  });
});

/** Plays one week of one person at 12,00 € an hour. */
function weekOf(
  roster: readonly string[],
  more: Parameters<typeof person>[1] = {},
  rest: Partial<Office> = {},
) {
  const ana = person('ana', { hourlyGrossCents: 1_200, ...more });
  const game = start(office({ people: [ana], roster: { ana: roster }, days: 7, ...rest }));
  game.advance({ day: 7, minute: 0 });
  const view = viewOf(game);
  const sum = (column: Parameters<typeof view.figure>[1]) =>
    Array.from({ length: 7 }, (_, d) => view.figure(d, column)).reduce((a, b) => a + b, 0);
  return {
    gross: sum('grossWagesCents'),
    premium: sum('premiumCents'),
    paid: sum('paidMinutes'),
    breaks: sum('breakMinutes'),
    overtime: sum('overtimeMinutes'),
    complementary: sum('complementaryMinutes'),
    wages: view.balance('641'),
    social: view.balance('645'),
    contributions: sum('contributionsCents'),
  };
}

describe('a week in the books', () => {
  test('35 h: 420,00 €', () => {
    const week = weekOf(days(5, '8-12 13-16'));
    expect(week).toMatchObject({ gross: 42_000, premium: 0, overtime: 0, wages: 42_000 });
  });

  test('45 h: 8 hours at 15,00 € and 2 at 18,00 €', () => {
    const week = weekOf(days(5, '8-12 13-18'));
    // 35 × 12 + 8 × 15 + 2 × 18 = 576 €; the premiums are 8 × 3 + 2 × 6 = 36 €.
    expect(week).toMatchObject({ gross: 57_600, premium: 3_600, overtime: 600, wages: 57_600 });
  });

  test('overtime at 10 % by agreement (L3121-33), or left out', () => {
    const forty = days(5, '8-12 13-17');
    const agreed = weekOf(forty, {}, { law: { overtime: { firstBp: 1_000 } } });
    expect(agreed).toMatchObject({ gross: 48_600, premium: 600 });
    expect(weekOf(forty, {}, { law: { rules: { TT07: false } } })).toMatchObject({
      gross: 48_000,
      overtime: 300,
    });
  });

  test('a contract of 39 h owes its four hours of overtime, planned or not', () => {
    // 35 × 12 + 4 × 15 = 480 €.
    const contract = { weeklyMinutes: 2_340 };
    expect(weekOf(days(5, '8-12 13-16:48'), contract)).toMatchObject({ gross: 48_000, premium: 1_200 });
    expect(weekOf(days(5, '8-12 13-16'), contract)).toMatchObject({ gross: 48_000, premium: 1_200 });
  });

  test('a contract is owed without premium when hours were not planned', () => {
    expect(weekOf(days(4, '8-12 13-16'))).toMatchObject({ gross: 42_000, paid: 2_100, premium: 0 });
  });

  test('28 h of a contract of 24 h: 2 h 24 at 13,20 € and 1 h 36 at 15,00 €', () => {
    const week = weekOf(days(4, '8-12 13-16'), { weeklyMinutes: 1_440 });
    // 28 × 12 = 336 €; 144 min × 1,20 € = 2,88 €; 96 min × 3,00 € = 4,80 €.
    expect(week).toMatchObject({ gross: 34_368, premium: 768, complementary: 240, overtime: 0 });
  });

  test('breaks are paid at the plain rate, or not at all', () => {
    const roster = days(5, '8-12 ~12-12:30 12:30-15:30');
    expect(weekOf(roster)).toMatchObject({ gross: 45_000, paid: 2_250, breaks: 150, premium: 0 });
    const unpaid = (s: { team: { paidBreaks: boolean } }) => {
      s.team.paidBreaks = false;
    };
    expect(weekOf(roster, {}, { edit: unpaid })).toMatchObject({ gross: 42_000, paid: 2_100, breaks: 150 });
  });

  test('an absence takes its paid hours from what is owed, not its unpaid breaks', () => {
    const edit: Office['edit'] = (s) => {
      s.team.paidBreaks = false;
      s.team.absences = [{ employee: 'ana', from: '2026-03-03', to: '2026-03-03', reason: 'Maladie' }];
    };
    // 28 h planned of a contract of 35 h, the Tuesday missed: 21 h worked, and 7 h owed without being planned.
    const week = weekOf(days(4, '8-12 ~12-13 13-16'), {}, { edit });
    expect(week).toMatchObject({ gross: 28 * 1_200, paid: 28 * 60, premium: 0 });
  });

  test('days of absence are neither owed nor overtime', () => {
    const seen = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => {
      const edit = (s: { seed: string }) => {
        s.seed = seed;
      };
      const week = weekOf(days(6, '8-12 13-17'), { absenceBp: 3_000 }, { edit });
      expect(week.overtime).toBe(Math.max(0, week.paid - 2_100));
      return week.paid / 480;
    });
    expect(Math.min(...seen)).toBeLessThan(5);
  });
});

describe('Sunday in a food store: +30 % above 400 m² (L3132-13)', () => {
  const shop = (areaM2: number, premiumBp = 0, work: 'food' | 'allowed' = 'food') =>
    office({ people: [person('ana')], law: { sunday: { areaM2, premiumBp, work } } });

  test('not at 400 m², but above', () => {
    expect(sundayPremiumBp(shop(400))).toBe(0);
    expect(sundayPremiumBp(shop(401))).toBe(3_000);
  });

  test('an agreement may give more, never less', () => {
    expect(sundayPremiumBp(shop(401, 5_000))).toBe(5_000);
    expect(sundayPremiumBp(shop(401, 1_000))).toBe(3_000);
    expect(sundayPremiumBp(shop(100, 10_000, 'allowed'))).toBe(10_000);
  });

  test('the floor gives the area when the scenario does not', () => {
    const floor = (width: number) =>
      office({
        people: [person('ana')],
        edit: (s) => {
          Object.assign(s.floor, { width, depth: 20, cellCm: 100 });
        },
      });
    expect(sundayPremiumBp(floor(20))).toBe(0);
    expect(sundayPremiumBp(floor(21))).toBe(3_000);
  });

  test('in the pay: 4 h of Sunday are 48 € and 14,40 €', () => {
    const week = weekOf([...days(6), '9-13'], { weeklyMinutes: 0 }, { law: { sunday: { areaM2: 500 } } });
    expect(week).toMatchObject({ gross: 6_240, premium: 1_440 });
    expect(weekOf(['9-13', off], { weeklyMinutes: 0 }, { law: { sunday: { areaM2: 500 } } }).premium).toBe(0);
  });
});
