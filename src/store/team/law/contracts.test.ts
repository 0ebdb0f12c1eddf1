import { expect, test } from 'vitest';
import { office, person } from '../../../../tests/support/hours.ts';
import { start } from '../../game.ts';
import { viewOf } from '../../view.ts';

test('contracts that are too short are told by name, with the rule of the law or of the branch', () => {
  const people = [
    person('ana', { weeklyMinutes: 1_439 }),
    person('bob', { weeklyMinutes: 1_440 }),
    person('eve', { weeklyMinutes: 600, contract: 'student', birthDate: '2005-01-01' }),
  ];
  const breaches = (minimumMinutes: number) =>
    viewOf(start(office({ people, law: { partTime: { minimumMinutes } } }))).contractBreaches();
  expect(breaches(1_440)).toEqual([
    { rule: 'TP01', employee: 'ana', day: 0, numbers: { found: 1_439, limit: 1_440 } },
  ]);
  expect(breaches(1_560).map(({ employee, rule }) => `${rule} ${employee}`)).toEqual([
    'TP02 ana',
    'TP02 bob',
  ]);
});
