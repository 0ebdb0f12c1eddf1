import { describe, expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { compile } from '../compiled.ts';
import { compileDay, drawAbsences, OFF, rosteredTask, TASK, TeamState } from './index.ts';

describe('absences', () => {
  test('have the long-run rate of the scenario, in spells of four days on average', () => {
    const people = 60;
    const days = 2_000;
    const model = compile(
      grocery((s) => {
        const [like] = s.team.employees;
        s.team.employees = Array.from({ length: people }, (_, i) => ({
          ...like!,
          id: `e-${i}`,
          absenceBp: 460,
        }));
        s.calendar.days = 1_100;
      }),
    );
    const team = new TeamState(model);
    let absent = 0;
    let starts = 0;
    const before = new Uint8Array(people);
    for (let day = 0; day < days; day++) {
      drawAbsences(model, day, team);
      for (let e = 0; e < people; e++) {
        absent += team.absent[e]!;
        if (team.absent[e] && !before[e]) starts++;
      }
      before.set(team.absent);
    }
    // A chain with spells of mean 4 has (1 + ρ) ÷ (1 − ρ) times the variance of independent draws, ρ = 0.75 − start ≈ 0.738.
    const rate = 0.046;
    const rho = 0.75 - (rate * 0.25) / (1 - rate);
    const error = Math.sqrt((rate * (1 - rate) * (1 + rho)) / (1 - rho) / (people * days));
    expect(Math.abs(absent / (people * days) - rate)).toBeLessThan(4 * error);
    // Spells: geometric of mean 4, standard deviation √12.
    expect(Math.abs(absent / starts - 4)).toBeLessThan(4 * Math.sqrt(12 / starts));
  });

  test('never come to who is never ill', () => {
    const model = compile(grocery());
    const team = new TeamState(model);
    for (let day = 0; day < 500; day++) {
      drawAbsences(model, day, team);
      expect(team.absent[model.employeeIndex.get('nadia')!]).toBe(0);
    }
  });
});

describe('the roster of a day', () => {
  test('says where everyone is, minute by minute', () => {
    const model = compile(grocery());
    const team = new TeamState(model);
    compileDay(model, model.scenario.team.roster.monday, team);
    const nadia = model.employeeIndex.get('nadia')!;
    const karim = model.employeeIndex.get('karim')!;
    const at = (e: number, hour: number, minute: number) => rosteredTask(team, e, hour * 60 + minute);
    expect(at(nadia, 7, 59)).toBe(OFF);
    expect(at(nadia, 8, 0)).toBe(TASK.shelf);
    expect(at(nadia, 8, 44)).toBe(TASK.shelf);
    expect(at(nadia, 8, 45)).toBe(TASK.till);
    expect(at(nadia, 13, 44)).toBe(TASK.till);
    expect(at(nadia, 13, 45)).toBe(OFF);
    expect(at(karim, 13, 30)).toBe(TASK.shelf);
    team.absent[karim] = 1;
    expect(at(karim, 13, 30)).toBe(OFF);
  });
});
