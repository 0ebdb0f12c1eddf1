// The shortest part-time contract: both sides of every threshold (C. trav., art. L3123-7 and L3123-27; IDCC 2216).
import { describe, expect, test } from 'vitest';
import { isSentence, NAME, reader, set } from '../../../tests/fixtures/petite-epicerie.ts';
import { readScenario } from '../index.ts';

/** What the reader says of the contract of the first employee, on 2 March 2026. */
function said(fields: Readonly<Record<string, unknown>>, minimumMinutes?: number): string[] {
  let text = set(['team', 'law'], minimumMinutes === undefined ? {} : { partTime: { minimumMinutes } });
  for (const [key, value] of Object.entries(fields)) text = set(['team', 'employees', 0, key], value, text);
  const { problems, scenario } = readScenario(NAME, reader({ [NAME]: text }));
  expect(scenario).toBeDefined();
  const found = problems.filter(({ message }) => message.includes('temps partiel fait au moins'));
  for (const one of found) {
    expect(one).toMatchObject({ severity: 'warning', path: '/team/employees/0/weeklyMinutes' });
    expect(isSentence(one), one.message).toBe(true);
  }
  return found.map(({ message }) => /au moins (\d+) h/.exec(message)?.[1] ?? '?');
}

describe('24 hours by law, 26 in the branch', () => {
  test('the law', () => {
    expect(said({ weeklyMinutes: 1_440 })).toEqual([]);
    expect(said({ weeklyMinutes: 1_439 })).toEqual(['24']);
  });

  test('the branch', () => {
    expect(said({ weeklyMinutes: 1_560 }, 1_560)).toEqual([]);
    expect(said({ weeklyMinutes: 1_559 }, 1_560)).toEqual(['26']);
  });

  test('a full-time contract, or no contracted time, is no part time', () => {
    expect(said({ weeklyMinutes: 2_100 }, 2_099)).toEqual([]);
    expect(said({ weeklyMinutes: 2_098 }, 2_099)).toEqual(['34']);
    expect(said({ weeklyMinutes: 0 })).toEqual([]);
  });
});

describe('exceptions', () => {
  test('a student under 26, until the eve of the birthday', () => {
    const student = { weeklyMinutes: 600, contract: 'student' };
    expect(said({ ...student, birthDate: '2000-03-03' })).toEqual([]);
    expect(said({ ...student, birthDate: '2000-03-02' })).toEqual(['24']);
    expect(said(student)).toEqual([]);
    expect(said({ weeklyMinutes: 600, partTimeReason: 'student', birthDate: '2000-03-02' })).toEqual(['24']);
  });

  test.each(['request', 'replacement', 'week'])('a reason: %s', (partTimeReason) => {
    expect(said({ weeklyMinutes: 600, partTimeReason })).toEqual([]);
  });

  test('the rule left out', () => {
    const text = set(
      ['team', 'law'],
      { rules: { TP01: false } },
      set(['team', 'employees', 0, 'weeklyMinutes'], 600),
    );
    const { problems } = readScenario(NAME, reader({ [NAME]: text }));
    expect(problems.some(({ message }) => message.includes('temps partiel'))).toBe(false);
  });
});
