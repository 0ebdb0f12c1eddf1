// People under 18: both sides of every threshold, from the text of the code du travail.
import { describe, expect, test } from 'vitest';
import { ana, days, off } from '../../../../tests/support/hours.ts';

type Rest = Parameters<typeof ana>[2];

/** The game begins on Monday 2 March 2026; this person is 17 all along. */
const SEVENTEEN = '2008-09-01';
const FIFTEEN = '2010-09-01';

const week = (roster: readonly string[], birthDate = SEVENTEEN, rest: Rest = {}) =>
  ana(roster, { birthDate, contract: 'apprentice' }, { days: 7, ...rest });

describe('who is under 18', () => {
  const nine = '8-12 ~12-12:30 12:30-16:30 ~16:30-17 17-18';

  test('until the day before the birthday', () => {
    expect(week([nine], '2008-03-03')).toEqual(['MN01-day ana day 0: 540/480']);
    expect(week([nine], '2008-03-02')).toEqual([]);
    expect(week([off, nine], '2008-03-03')).toEqual([]);
  });

  test('nobody, when the rules are left out or the date is not known', () => {
    expect(week([nine], SEVENTEEN, { law: { rules: { MN01: false } } })).toEqual([]);
    expect(ana([nine], {}, { days: 7 })).toEqual([]);
  });
});

describe('eight hours a day, 35 a week (L3162-1)', () => {
  test('eight hours are allowed, a minute more is not', () => {
    expect(week(['8-12 ~12-12:30 12:30-16:30'])).toEqual([]);
    expect(week(['8-12 ~12-12:30 12:30-16:31'])).toEqual(['MN01-day ana day 0: 481/480']);
  });

  test('35 hours are allowed, a minute more is not', () => {
    const seven = '8-12 ~12-12:30 12:30-15:30';
    expect(week(days(5, seven))).toEqual([]);
    expect(week([...days(4, seven), '8-12 ~12-12:30 12:30-15:31'])).toEqual([
      'MN01-week ana day 4: 2101/2100',
    ]);
  });
});

describe('thirty minutes after 4 h 30 (L3162-3)', () => {
  test('4 h 30 in a row are allowed, a minute more is not', () => {
    expect(week(['8-12:30'])).toEqual([]);
    expect(week(['8-12:31'])).toEqual(['MN01-break ana day 0: 271/270']);
  });

  test('a break of 29 minutes is not one', () => {
    expect(week(['8-12 ~12-12:30 12:30-14'])).toEqual([]);
    expect(week(['8-12 ~12-12:29 12:29-14'])).toEqual(['MN01-break ana day 0: 331/270']);
  });

  test('each part of the day counts', () => {
    expect(week(['8-9 ~9-9:30 9:30-14:01'])).toEqual(['MN01-break ana day 0: 271/270']);
  });
});

describe('twelve hours of rest, fourteen before 16 (L3164-1)', () => {
  test('at 17', () => {
    expect(week(['17-21', '9-12'])).toEqual([]);
    expect(week(['17-21', '8:59-12'])).toEqual(['MN01-rest ana day 1: 719/720']);
  });

  test('at 15', () => {
    expect(week(['16-19', '9-12'], FIFTEEN)).toEqual([]);
    expect(week(['16-19', '8:59-12'], FIFTEEN)).toEqual(['MN01-rest ana day 1: 839/840']);
  });

  test('until the day before the 16th birthday', () => {
    const short = ['16-19', '8:59-12'];
    expect(week(short, '2010-03-04')).toEqual(['MN01-rest ana day 1: 839/840']);
    expect(week(short, '2010-03-03')).toEqual([]);
  });

  test('they leave twelve hours for the day', () => {
    expect(week(['8-12 17-20'])).toEqual([]);
    expect(week(['8-12 17-20:01'])).toEqual(['TT04-span ana day 0: 721/720']);
  });
});

describe('two days off in a row (L3164-2)', () => {
  const day = '9-12';

  test('Saturday and Sunday, or any two days', () => {
    expect(ana(days(5, day), { birthDate: SEVENTEEN })).toEqual([]);
    expect(ana([off, off, day, day, day, day], { birthDate: SEVENTEEN })).toEqual([]);
  });

  test('Sunday and the next Monday', () => {
    expect(ana([off, ...days(5, day)], { birthDate: SEVENTEEN })).toEqual([]);
  });

  test('not two days apart', () => {
    // Off on Wednesday and Sunday; the week fails when the next Monday is worked.
    expect(ana([day, day, off, day, day, day], { birthDate: SEVENTEEN })).toEqual([
      'MN01-days ana day 7: 1/2',
    ]);
  });

  test('not none: told on the Sunday', () => {
    const law = { minors: { sundays: true }, sunday: { work: 'allowed' as const } };
    expect(week(days(7, day), SEVENTEEN, { law })).toEqual(['MN01-days ana day 6: 1/2']);
  });
});

describe('no night (L3163-1)', () => {
  test('at 17, from 6:00 to 22:00', () => {
    expect(week(['6-9'])).toEqual([]);
    expect(week(['19-22'])).toEqual([]);
    expect(week(['5:45-9'])).toEqual(['MN01-night ana day 0: 15/0']);
    expect(week(['19-22:15'])).toEqual(['MN01-night ana day 0: 15/0']);
  });

  test('at 15, until 20:00', () => {
    expect(week(['17-20'], FIFTEEN)).toEqual([]);
    expect(week(['17-20:15'], FIFTEEN)).toEqual(['MN01-night ana day 0: 15/0']);
  });

  test('until the day before the 16th birthday', () => {
    expect(week(['17-20:15'], '2010-03-03')).toEqual(['MN01-night ana day 0: 15/0']);
    expect(week(['17-20:15'], '2010-03-02')).toEqual([]);
  });

  test('a break at night is no work', () => {
    expect(week(['19-22 ~22-22:15'])).toEqual([]);
  });
});

describe('no Sunday, no public holiday, but in listed trades (L3164-5, L3164-6)', () => {
  test('Sunday', () => {
    const sunday = [...days(6), '9-12'];
    expect(week(sunday)).toEqual(['MN01-sunday ana day 6: 180/0']);
    expect(week(sunday, SEVENTEEN, { law: { minors: { sundays: true } } })).toEqual([]);
  });

  test('Easter Monday, 6 April 2026, and not the Tuesday after', () => {
    const easter: Rest = {
      edit: (s) => {
        s.calendar.start = '2026-04-06';
      },
    };
    expect(week(['9-12', '9-12'], SEVENTEEN, easter)).toEqual(['MN01-holiday ana day 0: 180/0']);
    expect(week(['9-12'], SEVENTEEN, { ...easter, law: { minors: { holidays: true } } })).toEqual([]);
    expect(ana(['9-12'], {}, { ...easter, days: 7 })).toEqual([]);
  });
});
