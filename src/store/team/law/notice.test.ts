// Seven working days before part-timers' hours change (C. trav., art. L3123-31; three by agreement, L3123-24).
import { describe, expect, test } from 'vitest';
import { days, type Office, off, office, person, weekOf } from '../../../../tests/support/hours.ts';
import { type Game, start } from '../../game.ts';
import { viewOf } from '../../view.ts';

/** Monday 2 March 2026. The grocery opens from Monday to Saturday. */
const USUAL = [...days(4, '9-14'), '9-13'];
const OTHER = [...days(4, '10-15'), '9-13'];

const store = (more: Omit<Office, 'people' | 'roster'> = {}): Game =>
  start(
    office({
      ...more,
      people: [person('ana', { weeklyMinutes: 1_440 }), person('bob')],
      roster: { ana: USUAL, bob: USUAL },
    }),
  );

/** Ana's hours change on one day of a week. */
const change = (week: number, day: number, roster = USUAL) => {
  const ana = roster.map((usual, d) => (d === day ? '10-15' : usual));
  return { type: 'roster' as const, week, days: weekOf({ ana, bob: roster }) };
};
const at = (game: Game, day: number, minute = 600) => {
  game.advance({ day, minute });
  return game;
};

describe('seven working days', () => {
  test('from Tuesday to the Wednesday of the next week, not to its Tuesday', () => {
    const game = at(store(), 1);
    expect(game.check(change(1, 1))).toEqual({
      code: 'law-TP05',
      numbers: { found: 6, limit: 7, day: 8, week: 2 },
      ids: { employee: 'ana', weekday: 'tuesday' },
    });
    expect(game.check(change(1, 2))).toBeUndefined();
  });

  test('the hour of the decision does not matter', () => {
    expect(at(store(), 1, 0).check(change(1, 1))?.code).toBe('law-TP05');
    expect(at(store(), 1, 1_200).check(change(1, 2))).toBeUndefined();
  });

  test('public holidays and closed days do not count', () => {
    const easter = store({
      days: 21,
      edit: (s) => {
        // Tuesday 31 March; Monday 6 April is a holiday, Thursday 2 April the store is closed.
        s.calendar.start = '2026-03-30';
        s.calendar.closed = ['2026-04-02'];
      },
    });
    at(easter, 1);
    expect(easter.check(change(1, 2))?.numbers).toMatchObject({ found: 5, limit: 7, day: 9 });
    expect(easter.check(change(1, 3))?.numbers).toMatchObject({ found: 6 });
    expect(easter.check(change(1, 4))).toBeUndefined();
  });

  test('a Sunday or a public holiday does not count, even when the doors open (C. trav., L3132-3 and L3133-1)', () => {
    const open = store({
      days: 21,
      edit: (s) => {
        // Tuesday 31 March, seven days a week, Easter Monday too: the seventh working day is Thursday 9 April.
        s.calendar.start = '2026-03-30';
        s.calendar.publicHolidays = 'open';
        s.calendar.hours.sunday = ['09:00', '13:00'];
      },
    });
    at(open, 1);
    expect(open.check(change(1, 2))?.numbers).toMatchObject({ found: 6, limit: 7, day: 9 });
    expect(open.check(change(1, 3))).toBeUndefined();
  });

  test('three by agreement', () => {
    const game = at(store({ law: { notice: { days: 3 } } }), 0);
    expect(game.check(change(0, 2))?.code).toBe('law-TP05');
    expect(game.check(change(0, 3))).toBeUndefined();
  });

  test('not for a full-timer, unless the house says so', () => {
    const bob = { type: 'roster' as const, week: 0, days: weekOf({ ana: USUAL, bob: OTHER }) };
    expect(at(store(), 0).check(bob)).toBeUndefined();
    const strict = at(store({ law: { notice: { fullTimeDays: 2 } } }), 0);
    expect(strict.check(bob)).toMatchObject({ code: 'law-TP05', numbers: { found: 1, limit: 2 } });
  });

  test('through the template too', () => {
    const template = { ...change(0, 2), week: 'template' as const };
    expect(at(store(), 0).check(template)).toMatchObject({ code: 'law-TP05', numbers: { day: 2 } });
  });
});

describe('what is no change', () => {
  test('other tasks, other breaks at the same hours', () => {
    const days = weekOf({ ana: USUAL.with(2, '9-12 ~12-12:30 12:30-14'), bob: USUAL });
    days[3] = days[3]!.map((shift) => ({ ...shift, task: 'till' as const }));
    expect(at(store(), 0).check({ type: 'roster', week: 0, days })).toBeUndefined();
  });

  test('a day begun keeps its hours, whatever the sheet says', () => {
    expect(at(store(), 2).check(change(0, 2))).toBeUndefined();
    expect(at(store(), 2, 0).check(change(0, 2))?.code).toBe('law-TP05');
  });

  test('the first morning is free, unless the scenario says otherwise', () => {
    expect(store().check(change(0, 0))).toBeUndefined();
    const strict = store({ law: { notice: { freeFirstMorning: false } } });
    expect(strict.check(change(0, 0))).toMatchObject({ code: 'law-TP05', numbers: { found: 0 } });
  });

  test('the rule left out', () => {
    expect(at(store({ law: { rules: { TP05: false } } }), 0).check(change(0, 2))).toBeUndefined();
  });
});

describe('in an exam the change is accepted, and noted on the day it concerns', () => {
  const exam = () => at(store({ law: { mode: 'exam' } }), 0);
  const offences = (game: Game) => {
    game.advance({ day: 14, minute: 0 });
    return viewOf(game).offences();
  };

  test('once, with the notice that was given', () => {
    const game = exam();
    expect(game.decide(change(0, 2))).toBeUndefined();
    expect(offences(game)).toEqual([
      { rule: 'TP05', employee: 'ana', day: 2, numbers: { found: 2, limit: 7 } },
    ]);
  });

  test('a day taken away counts as well', () => {
    const game = exam();
    game.decide({ type: 'roster', week: 0, days: weekOf({ ana: USUAL.with(3, off), bob: USUAL }) });
    expect(offences(game)).toMatchObject([{ rule: 'TP05', day: 3 }]);
  });

  test('what is taken back before time moves was never announced', () => {
    const undone = exam();
    undone.decide(change(0, 2));
    undone.undo();
    expect(offences(undone)).toEqual([]);
    const rewritten = exam();
    rewritten.decide(change(0, 2));
    rewritten.decide(change(0, -1));
    expect(offences(rewritten)).toEqual([]);
  });

  test('what is taken back later was, with the shorter notice', () => {
    const game = exam();
    game.decide(change(0, 3));
    at(game, 1);
    game.decide(change(0, -1));
    expect(offences(game)).toEqual([
      { rule: 'TP05', employee: 'ana', day: 3, numbers: { found: 2, limit: 7 } },
    ]);
  });
});
