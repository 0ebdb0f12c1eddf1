import { expect, test } from 'vitest';
import { type SeedSchedule, seedOfDay } from './seeds.ts';

test('in training one seed serves everything', () => {
  const training: SeedSchedule = { base: 'classe-a', rounds: [] };
  expect([0, 6, 700].map((day) => seedOfDay(training, day))).toEqual(['classe-a', 'classe-a', 'classe-a']);
});

test('in an exam the code of the round in force serves the day, the seed of the people before the first', () => {
  const exam: SeedSchedule = {
    base: 'people',
    rounds: [
      { fromDay: 14, code: 'second' },
      { fromDay: 7, code: 'first' },
    ],
  };
  expect([0, 6, 7, 13, 14, 99].map((day) => seedOfDay(exam, day))).toEqual([
    'people',
    'people',
    'first',
    'first',
    'second',
    'second',
  ]);
});

test('when two rounds begin together the last listed is in force', () => {
  const exam: SeedSchedule = {
    base: 'b',
    rounds: [
      { fromDay: 0, code: 'x' },
      { fromDay: 0, code: 'y' },
    ],
  };
  expect(seedOfDay(exam, 0)).toBe('y');
});
