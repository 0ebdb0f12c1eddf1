// Both sides of every threshold, from the text of the code du travail (articles named in each test), not from the table.
import { describe, expect, test } from 'vitest';
import { ana, days, off, office, person, told, weekOf } from '../../../../tests/support/hours.ts';
import { start } from '../../game.ts';

/** One week only, so that each breach is told once. */
const week = (...args: Parameters<typeof ana>) => ana(args[0], args[1], { days: 7, ...args[2] });

describe('ten hours a day (L3121-18)', () => {
  test('ten hours are allowed, whatever the breaks', () => {
    expect(week(['7-12 ~12-13 13-18'])).toEqual([]);
  });

  test('a quarter of an hour more is not', () => {
    expect(week(['7-12 ~12-13 13-18:15'])).toEqual(['TT02 ana day 0: 615/600']);
  });

  test('a minute more is not', () => {
    expect(week(['7-12 ~12-13 13-18:01'])).toEqual(['TT02 ana day 0: 601/600']);
  });

  test('twelve hours by agreement (L3121-19), and not more', () => {
    const law = { dayMinutes: 720 };
    expect(week(['7-12 ~12-12:20 12:20-18:20 ~18:20-18:40 18:40-19:40'], {}, { law })).toEqual([]);
    expect(week(['7-12 ~12-12:20 12:20-18:20 ~18:20-18:40 18:40-19:41'], {}, { law })).toEqual([
      'TT02 ana day 0: 721/720',
    ]);
  });

  test('nothing is told when the rule is left out', () => {
    expect(week(['7-12 ~12-13 13-18:15'], {}, { law: { rules: { TT02: false } } })).toEqual([]);
  });
});

describe('48 hours a week (L3121-20)', () => {
  const ten = '8-13 ~13-14 14-19';

  test('48 hours are allowed', () => {
    expect(week([...days(4, ten), '8-12 ~12-13 13-17'])).toEqual([]);
  });

  test('48 hours and a minute are not, told on the day that crosses', () => {
    expect(week([...days(4, ten), '8-12 ~12-13 13-17:01'])).toEqual(['TT03 ana day 4: 2881/2880']);
  });

  test('breaks do not count, and the total is told once', () => {
    expect(week([...days(5, ten), '8-12'])).toEqual(['TT03 ana day 4: 3000/2880']);
  });

  test('each week counts apart', () => {
    expect(ana([...days(4, ten), '8-12 ~12-13 13-17'])).toEqual([]);
  });
});

describe('44 hours on average over twelve weeks (L3121-22)', () => {
  const game = (count: number) => start(office({ people: [person('ana')], days: 7 * count }));
  const hours44 = weekOf({ ana: [...days(4, '8-12 ~12-13 13-18'), '8-12 ~12-13 13-17'] });
  const hours44and15 = weekOf({ ana: [...days(4, '8-12 ~12-13 13-18'), '8-12 ~12-13 13-17:15'] });
  const hours48 = weekOf({ ana: [...days(4, '8-13 ~13-14 14-19'), '8-12 ~12-13 13-17'] });
  const hours40 = weekOf({ ana: days(5, '8-12 ~12-13 13-17') });

  test('twelve weeks of 44 h are allowed', () => {
    expect(told(game(12), { template: hours44, weeks: {} })).toEqual([]);
  });

  test('a quarter of an hour more in one of them is not: told when the twelve weeks are full', () => {
    expect(told(game(12), { template: hours44, weeks: { 3: hours44and15 } })).toEqual([
      'TT03-average ana day 81: 2642/2640',
    ]);
  });

  test('48 h and 40 h in turn are 44 on average', () => {
    const weeks = Object.fromEntries([1, 3, 5, 7, 9, 11, 13].map((w) => [w, hours40]));
    expect(told(game(14), { template: hours48, weeks })).toEqual([]);
  });

  test('any twelve weeks count, not only the first', () => {
    const weeks = Object.fromEntries([0, 1].map((w) => [w, hours40]));
    // Weeks 2 to 13 hold 12 × 48 h; the twelve weeks that end with week 12 already hold 11 × 48 + 40 h.
    expect(told(game(14), { template: hours44, weeks: { ...weeks, 2: hours48, 13: hours44 } })).toEqual([
      'TT03-average ana day 95: 2660/2640',
    ]);
  });

  test('weeks before the game count as far as the past kept them', () => {
    const withPast = (minutes: number) =>
      start(
        office({
          people: [person('ana')],
          roster: { ana: days(5, '8-12 ~12-13 13-17') },
          days: 7,
          edit: (s) => {
            s.past.data = {
              madeFor: '0123456789abcdef',
              days: 0,
              visits: [],
              families: [],
              products: [],
              people: [{ employee: 'ana', weekMinutes: Array(12).fill(minutes) }],
            };
          },
        }),
      );
    // Eleven weeks of 44 h 20 and one of 40 h make 527 h 40; eleven of 44 h 30 and one of 40 h make 529 h 30.
    expect(told(withPast(2_660), { template: hours40, weeks: {} })).toEqual([]);
    expect(told(withPast(2_670), { template: hours40, weeks: {} })).toEqual([
      'TT03-average ana day 4: 2648/2640',
    ]);
  });
});

describe('eleven hours of rest (L3131-1)', () => {
  test('21:00 to 8:00 is allowed, a minute less is not', () => {
    expect(week(['16-21', '8-12'])).toEqual([]);
    expect(week(['16-21', '7:59-12'])).toEqual(['TT04 ana day 1: 659/660']);
  });

  test('a break at the end of the day is rest, a break at the start too', () => {
    expect(week(['16-21 ~21-21:30', '~7:45-8 8-12'])).toEqual([]);
  });

  test('from one week to the next', () => {
    const law = { sunday: { work: 'allowed' as const } };
    expect(ana(['8-12', ...days(5), '16-21'], {}, { law })).toEqual([]);
    expect(ana(['7:30-12', ...days(5), '16-21'], {}, { law })).toEqual(['TT04 ana day 7: 630/660']);
  });

  test('from the past to the first morning, when the store has one', () => {
    const roster = ['6-10', ...days(5), '16-21'];
    const law = { sunday: { work: 'allowed' as const } };
    const past = (weeks: number) => ({
      law,
      days: 7,
      edit: (s: { past: { weeks: number } }) => {
        s.past.weeks = weeks;
      },
    });
    expect(ana(roster, {}, past(0))).toEqual([]);
    expect(ana(roster, {}, past(4))).toEqual(['TT04 ana day 0: 540/660']);
  });

  test('nine hours by agreement (D3131-4), not less', () => {
    const law = { dailyRestMinutes: 540 };
    expect(week(['17-22', '7-12'], {}, { law })).toEqual([]);
    expect(week(['17-22', '6:45-12'], {}, { law })).toEqual(['TT04 ana day 1: 525/540']);
  });

  test('it leaves thirteen hours between the start and the end of a day', () => {
    expect(week(['7-11 16-20'])).toEqual([]);
    expect(week(['7-11 16-20:15'])).toEqual(['TT04-span ana day 0: 795/780']);
  });

  test('work through midnight is one working day', () => {
    const night = (until: string, again = '22-24') => ['22-24', `0-${until} ${again}`, '0-2'];
    const law = { sunday: { work: 'allowed' as const } };
    expect(week(night('4'), {}, { law })).toEqual([]);
    // Ten hours from 4:00 to 14:00 are no rest: the evening belongs to the same spell, from 22:00 the day before.
    expect(week(['22-24', '0-4 14-18'], {}, { law })).toEqual(['TT04-span ana day 1: 1200/780']);
    expect(week(['22-24', '0-4 15-19'], {}, { law })).toEqual([]);
  });
});

describe('35 hours of weekly rest (L3132-2), six days (L3132-1)', () => {
  const law = { sunday: { work: 'allowed' as const } };

  test('six days and a Sunday are allowed', () => {
    expect(ana(days(6, '9-12'))).toEqual([]);
  });

  test('seven days are not', () => {
    expect(week(days(7, '9-12'), {}, { law })).toEqual([
      'TT05 ana day 6: 1260/2100',
      'TT05-days ana day 6: 7/6',
    ]);
  });

  test('Saturday 20:00 to Monday 7:00 is 35 hours; a minute less is told on that Monday', () => {
    const of = (monday: string) => ana([monday, '9-12', '9-12', '9-12', '9-12', '15-20']);
    expect(of('7-12')).toEqual([]);
    expect(of('6:59-12')).toEqual(['TT05 ana day 7: 2099/2100']);
  });

  test('a day off in mid-week does as well', () => {
    // Tuesday 20:00 to Thursday 7:00: 35 h, of which the whole of Wednesday.
    expect(week(['15-20', '15-20', off, '7-12', '9-12', '9-12', '9-12'], {}, { law })).toEqual([]);
    expect(week(['15-20', '15-20', off, '6:45-12', '9-12', '9-12', '9-12'], {}, { law })).toEqual([
      'TT05 ana day 6: 2085/2100',
    ]);
  });

  test('one rest does not serve two weeks unless it holds a day of each', () => {
    // Off on Sunday of the first week and Monday of the second, then work until the end of that week.
    const people = [person('ana')];
    const game = start(office({ people, law }));
    const first = weekOf({ ana: days(6, '9-12') });
    const second = weekOf({ ana: [off, ...days(6, '9-12')] });
    expect(told(game, { template: first, weeks: { 1: second } })).toEqual([]);
    // Back on Monday at 20:00: 56 h of rest, but only 20 h of it in the second week.
    const late = weekOf({ ana: ['20-22', ...days(6, '9-12')] });
    expect(told(game, { template: first, weeks: { 1: late } })).toEqual([
      'TT05 ana day 13: 1860/2100',
      'TT05-days ana day 13: 7/6',
    ]);
  });
});

describe('a break of twenty minutes from six hours on (L3121-16)', () => {
  test('less than six hours need none', () => {
    expect(week(['8-13:59'])).toEqual([]);
  });

  test('six hours do', () => {
    expect(week(['8-14'])).toEqual(['TT06 ana day 0: 360/360']);
    expect(week(['8-14 ~14-14:20'])).toEqual([]);
    expect(week(['8-11 ~11-11:20 11:20-14:20'])).toEqual([]);
  });

  test('nineteen minutes are not enough', () => {
    expect(week(['8-11 ~11-11:19 11:19-14:19'])).toEqual(['TT06 ana day 0: 360/360']);
  });

  test('two short breaks are not one of twenty minutes in a row', () => {
    expect(week(['8-10 ~10-10:15 10:15-12 ~12-12:15 12:15-15'])).toEqual(['TT06 ana day 0: 390/360']);
  });

  test('it comes before six hours are over, or right after', () => {
    expect(week(['8-14 ~14-14:30 14:30-16'])).toEqual([]);
    expect(week(['8-14:15 ~14:15-14:45 14:45-16'])).toEqual(['TT06 ana day 0: 375/360']);
  });

  test('an interruption is a pause too', () => {
    expect(week(['8-12 13-17'])).toEqual([]);
  });
});
