// Part-timers: both sides of every threshold, from the text of the code du travail.
import { describe, expect, test } from 'vitest';
import { ana, days, off } from '../../../../tests/support/hours.ts';

type More = Parameters<typeof ana>[1];
type Rest = Parameters<typeof ana>[2];

/** A part-timer of 24 hours, over one week. */
const week = (roster: readonly string[], more: More = {}, rest: Rest = {}) =>
  ana(roster, { weeklyMinutes: 1_440, ...more }, { days: 7, ...rest });

describe('complementary hours stop at a tenth of the contract (L3123-28)', () => {
  test('2 h 24 beyond 24 h are allowed, a minute more is not', () => {
    expect(week([...days(4, '9-14'), '9-12', '9-12:24'])).toEqual([]);
    expect(week([...days(4, '9-14'), '9-12', '9-12:25'])).toEqual(['TP03 ana day 5: 145/144']);
  });

  test('a third by agreement (L3123-20): 8 h are allowed, a minute more is not', () => {
    const law = { partTime: { extraHours: 'third' as const } };
    expect(week([...days(5, '9-14'), '9-12 14-18'], {}, { law })).toEqual([]);
    expect(week([...days(5, '9-14'), '9-12 14-18:01'], {}, { law })).toEqual(['TP03 ana day 5: 481/480']);
  });

  test('the contract counts paid breaks, as the branch does; unpaid ones do not count', () => {
    const roster = [...days(4, '9-12 ~12-12:30 12:30-14:30'), '9-12', '9-10:24'];
    expect(week(roster)).toEqual([]);
    expect(week([...roster.slice(0, 5), '9-10:25'])).toEqual(['TP03 ana day 5: 145/144']);
    const unpaid: Rest = {
      edit: (s) => {
        s.team.paidBreaks = false;
      },
    };
    expect(week([...roster.slice(0, 5), '9-12:24'], {}, unpaid)).toEqual([]);
    expect(week([...roster.slice(0, 5), '9-12:25'], {}, unpaid)).toEqual(['TP03 ana day 5: 145/144']);
  });

  test('a full-time contract has none, nor has somebody without contracted hours', () => {
    const forty = days(5, '8-12 13-17');
    expect(week(forty, { weeklyMinutes: 2_100 })).toEqual([]);
    expect(week(forty, { weeklyMinutes: 0 })).toEqual([]);
  });
});

describe('a part-time week never reaches 35 hours (L3123-9)', () => {
  const thirty = { weeklyMinutes: 1_980 };

  test('34 h 59 are allowed, 35 h are not', () => {
    expect(week([...days(4, '8-12 13-17'), '9-11:59'], thirty)).toEqual([]);
    expect(week([...days(4, '8-12 13-17'), '9-12'], thirty)).toEqual(['TP03-full ana day 4: 2100/2100']);
  });

  test('it is work that counts: paid breaks may pass 35 h', () => {
    const law = { partTime: { extraHours: 'third' as const } };
    expect(week([...days(4, '8-12 ~12-13 13-17'), '9-11:59'], thirty, { law })).toEqual([]);
  });
});

describe('one interruption a day, of two hours at most (L3123-30)', () => {
  test('two hours are allowed, a minute more is not', () => {
    expect(week(['9-12 14-16'])).toEqual([]);
    expect(week(['9-12 14:01-16'])).toEqual(['TP04-length ana day 0: 121/120']);
  });

  test('one is allowed, two are not', () => {
    expect(week(['9-11 12-14 14:30-16'])).toEqual(['TP04 ana day 0: 2/1']);
  });

  test('a break is not an interruption, even beside one', () => {
    expect(week(['9-11 ~11-11:30 11:30-13 15-16'])).toEqual([]);
    expect(week(['9-11 ~11-11:30 13-16'])).toEqual([]);
    expect(week(['9-11 ~11-11:30 13:15-16'])).toEqual(['TP04-length ana day 0: 135/120']);
  });

  test('five hours by agreement (L3123-23)', () => {
    const law = { partTime: { interruptionMinutes: 300 } };
    expect(week(['9-12 17-19'], {}, { law })).toEqual([]);
    expect(week(['9-12 17:15-19'], {}, { law })).toEqual(['TP04-length ana day 0: 315/300']);
  });

  test('a full-timer may have two', () => {
    expect(week(['8-10 12-14 17-19', off], { weeklyMinutes: 2_100 })).toEqual([]);
  });
});
