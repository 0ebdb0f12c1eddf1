import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import type { Scenario } from '../../scenario/index.ts';
import { compile } from '../compiled.ts';
import { compileDay, dayHours, TeamState } from './index.ts';

type Shift = Scenario['team']['roster']['monday'][number];
const at = (employee: string, task: Shift['task'], from: string, to: string): Shift => ({
  employee,
  task,
  from,
  to,
});

/** Nadia at 14.20 € an hour, Karim at 12.30 €; contracts of 35 hours unless said. */
function team(paidBreaks: boolean, weeklyMinutes = 2_100) {
  const model = compile(
    grocery((s) => {
      s.team.paidBreaks = paidBreaks;
      for (const one of s.team.employees) one.weeklyMinutes = weeklyMinutes;
    }),
  );
  const state = new TeamState(model);
  const day = (shifts: Shift[], lastOfWeek = false) => {
    compileDay(model, shifts, state);
    return dayHours(model, state, lastOfWeek ? 6 : 0);
  };
  return { model, state, day };
}

const MORNING = [at('nadia', 'till', '09:00', '12:00'), at('nadia', 'break', '12:00', '12:30')];

describe('pay of a day', () => {
  test('is the minutes on the roster at the hourly rate, breaks paid or not as the house says', () => {
    expect(team(true).day(MORNING)).toMatchObject({
      plannedMinutes: 210,
      workedMinutes: 210,
      absentMinutes: 0,
      breakMinutes: 30,
      paidMinutes: 210,
      premiumCents: 0,
      grossCents: 4_970, // 3.5 h × 14.20 €
      contributionsCents: 994, // 20 %, the rate of a scenario that gives none
    });
    expect(team(false).day(MORNING)).toMatchObject({ paidMinutes: 180, grossCents: 4_260 });
  });

  test('is nothing for who is absent', () => {
    const { model, state, day } = team(true);
    state.absent[model.employeeIndex.get('nadia')!] = 1;
    expect(day([...MORNING, at('karim', 'till', '09:00', '10:00')])).toMatchObject({
      plannedMinutes: 270,
      workedMinutes: 60,
      absentMinutes: 210,
      paidMinutes: 60,
      grossCents: 1_230,
    });
  });

  test('completes the contract at the end of the week: hours owed and not planned are paid (C. trav. L1221-1)', () => {
    const { day } = team(true, 600);
    expect(day(MORNING).paidMinutes).toBe(210);
    // Nadia is owed 600 − 210 − 60 = 330 more; Karim, never planned, his 600.
    expect(day([at('nadia', 'till', '09:00', '10:00')], true).paidMinutes).toBe(60 + 330 + 600);
    // The next week starts from nothing.
    expect(day([], true).paidMinutes).toBe(1_200);
  });

  test('does not complete what an absence took', () => {
    const { model, state, day } = team(true, 600);
    const nadia = model.employeeIndex.get('nadia')!;
    state.absent[nadia] = 1;
    day(MORNING);
    state.absent[nadia] = 0;
    expect(day([], true).paidMinutes).toBe(600 - 210 + 600);
  });

  test('more hours than the contract are paid as they are planned', () => {
    const { day } = team(true, 100);
    day([...MORNING, at('karim', 'till', '09:00', '19:00')]);
    expect(day([], true).paidMinutes).toBe(0);
  });
});
