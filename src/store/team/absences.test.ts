// Rule guarded here: a dated absence happens on its days and on no other, is known from its announcement, and moves
// nobody's luck.
import { expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import type { Scenario } from '../../scenario/index.ts';
import { start } from '../game.ts';
import { viewOf } from '../view.ts';

type Absences = NonNullable<Scenario['team']['absences']>;

/** Days of two weeks on which each person worked at all, with these absences dated. */
function worked(absences: Absences | undefined, absenceBp: number): boolean[][] {
  const game = start(
    grocery((s) => {
      for (const one of s.team.employees) one.absenceBp = absenceBp;
      if (absences) s.team.absences = absences;
    }),
  );
  while (!game.over) game.finishDay();
  const view = viewOf(game);
  return view.model.employees.map((_, e) =>
    Array.from({ length: view.model.days }, (_, day) => view.workMinutes(e, day) > 0),
  );
}

const AWAY: Absences = [
  { employee: 'karim', from: '2026-03-05', to: '2026-03-06', announced: '2026-03-03', reason: 'Formation' },
];

test('it happens on its days, Sunday being closed', () => {
  const [karim, nadia] = worked(AWAY, 0);
  const open = (day: number): boolean => day % 7 !== 6;
  expect(karim).toEqual(karim!.map((_, day) => open(day) && day !== 3 && day !== 4));
  expect(nadia).toEqual(nadia!.map((_, day) => open(day)));
});

test('the luck of all other days stays what it was', () => {
  const lucky = worked(undefined, 3_000);
  const dated = worked(AWAY, 3_000);
  expect(lucky.flat()).toContain(false);
  const away = (e: number, day: number): boolean => e === 0 && (day === 3 || day === 4);
  expect(dated).toEqual(lucky.map((own, e) => own.map((there, day) => there && !away(e, day))));
});

test('it is known from its announcement to its end', () => {
  const game = start(
    grocery((s) => {
      s.team.absences = AWAY;
    }),
  );
  const view = viewOf(game);
  const known: number[] = [];
  while (!game.over) {
    if (view.absencesAhead().length > 0) known.push(view.now.day);
    game.finishDay();
  }
  expect(known).toEqual([1, 2, 3, 4]);
});

test('it is counted as absence, not as work', () => {
  const game = start(
    grocery((s) => {
      for (const one of s.team.employees) one.absenceBp = 0;
      s.team.absences = AWAY;
    }),
  );
  while (!game.over) game.finishDay();
  const view = viewOf(game);
  // Karim is planned from 13:30 to 19:15.
  expect(view.figure(3, 'absentMinutes')).toBe(345);
  expect(view.figure(5, 'absentMinutes')).toBe(0);
});
