import { expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { leastShareBp, wageAheadLines } from './wageAhead.ts';

// Oracle: the minimum wage of 2026 and the tables of the Code du travail (facts 3.2, CT05).

test('least share of the minimum wage by contract and age', () => {
  // First year of apprenticeship: under 18 27 %, 18 to 20 43 %, 21 to 25 53 %, then the whole.
  expect([16, 17, 18, 20, 21, 25, 26].map((age) => leastShareBp('apprentice', age))).toEqual([
    2_700, 2_700, 4_300, 4_300, 5_300, 5_300, 10_000,
  ]);
  expect([16, 17, 18, undefined].map((age) => leastShareBp('student', age))).toEqual([
    8_000, 9_000, 10_000, 10_000,
  ]);
});

test('a wage one cent under the minimum of the first day is told, the minimum itself is not', () => {
  const lines = (start: string, cents: number) =>
    wageAheadLines(
      grocery((s) => {
        s.calendar.start = start;
        for (const one of s.team.employees) one.hourlyGrossCents = 2_000;
        s.team.employees[0]!.hourlyGrossCents = cents;
      }),
    );
  // 12.02 € from January 2026, 12.31 € from June.
  expect(lines('2026-03-02', 1_202)).toEqual([]);
  expect(lines('2026-06-01', 1_231)).toEqual([]);
  const [head, one, ...more] = lines('2026-06-01', 1_230).map((line) => line.replace(/[\u00a0\u202f]/g, ' '));
  expect(head).toContain('1 salaire en dessous');
  expect(one).toContain('au moins 12,31 €, le SMIC (C. trav., art. L3231-2 et D3231-3)');
  expect(more).toEqual([]);
});
