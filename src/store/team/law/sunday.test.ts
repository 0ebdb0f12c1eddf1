// Sunday: until 13:00 in food stores (C. trav., art. L3132-13), where the scenario says otherwise elsewhere.
import { describe, expect, test } from 'vitest';
import { ana, days } from '../../../../tests/support/hours.ts';

type Rest = Parameters<typeof ana>[2];
const sunday = (day: string, rest: Rest = {}) => ana([...days(6), day], {}, { days: 7, ...rest });

describe('Sunday work', () => {
  test('food stores: until 13:00, not a minute more', () => {
    expect(sunday('8-13')).toEqual([]);
    expect(sunday('8-13:01')).toEqual(['SU01 ana day 6: 781/780']);
  });

  test('a break after 13:00 is no work', () => {
    expect(sunday('8-13 ~13-13:30')).toEqual([]);
  });

  test('Saturday is no Sunday', () => {
    expect(ana([...days(5), '14-19'], {}, { days: 7 })).toEqual([]);
  });

  test('allowed all day, or never', () => {
    expect(sunday('9-12 14-18', { law: { sunday: { work: 'allowed' } } })).toEqual([]);
    expect(sunday('9-9:15', { law: { sunday: { work: 'never' } } })).toEqual(['SU01 ana day 6: 555/0']);
  });

  test('left out', () => {
    expect(sunday('14-18', { law: { rules: { SU01: false } } })).toEqual([]);
  });
});
