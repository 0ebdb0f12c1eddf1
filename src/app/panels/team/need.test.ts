// The need of a day against its roster, on a store whose figures can be reckoned by hand.
import { describe, expect, test } from 'vitest';
import { everyDay, grocery } from '../../../../tests/support/grocery.ts';
import { start } from '../../../store/game.ts';
import { viewOf } from '../../../store/view.ts';
import { needOf, tillGaps } from './need.ts';
import { proposalFor } from './propose.ts';
import type { Sheet } from './sheet.ts';

/** Open from 9:00 to 19:00, as many customers each hour, 60 s at the till for the usual five lines. */
const view = (perHour: number, away?: string) => {
  const game = start(
    grocery((s) => {
      s.calendar.hours = everyDay(['09:00', '19:00'] as [string, string]);
      s.checkout.fixedSeconds = 40;
      s.checkout.perLineSeconds = 4;
      s.checkout.tills = [0, 1, 2, 3].map((i) => ({ ...s.checkout.tills[0]!, id: `caisse-${i}`, x: 2 + i }));
      for (const one of s.catchment.segments)
        one.hours = Array.from({ length: 24 }, (_, h) => (h >= 9 && h < 19 ? 1 : 0));
      if (away)
        s.team.absences = [{ employee: away, from: '2026-03-02', to: '2026-03-02', reason: 'formation' }];
      for (const one of s.team.employees) one.availability = everyDay(['06:00', '22:00'] as [string, string]);
    }),
  );
  expect(
    game.decide({ type: 'forecast', entries: 10 * perHour, basketCents: 1_000, emptyBp: 500 } as never),
  ).toBeUndefined();
  return viewOf(game);
};

const monday = (...shifts: Sheet[number][number][]): Sheet => [shifts, [], [], [], [], [], []];
const till = (employee: string, from: string, to: string) => ({ employee, task: 'till', from, to }) as const;

describe('tills needed', () => {
  test('keep a cashier busy four fifths of the time at most', () => {
    // 48 customers an hour × 60 s = 0.8 of an hour: one till; 49 ask for two, 97 for three.
    for (const [perHour, tills] of [
      [10, 1],
      [48, 1],
      [49, 2],
      [96, 2],
      [97, 3],
    ] as const)
      expect(needOf(view(perHour), monday(), 0, 0).tills[20], `${perHour}`).toBe(tills);
  });

  test('are none while the doors are closed, one at least while they are open, and no more than there are', () => {
    const { tills } = needOf(view(0), monday(), 0, 0);
    expect([...tills].map((n, slot) => (n > 0 ? slot : -1)).filter((slot) => slot >= 0)).toEqual(
      Array.from({ length: 20 }, (_, i) => 18 + i),
    );
    expect(needOf(view(1_000), monday(), 0, 0).tills[20]).toBe(4);
  });
});

describe('what is missing', () => {
  test('is told as stretches, a pause included', () => {
    const sheet = monday(
      till('karim', '09:00', '12:00'),
      { employee: 'karim', task: 'break', from: '12:00', to: '12:30' },
      till('karim', '12:30', '17:00'),
    );
    expect(tillGaps(needOf(view(10), sheet, 0, 0)).map(({ from, to }) => [from / 60, to / 60])).toEqual([
      [12, 12.5],
      [17, 19],
    ]);
  });

  test('is given to somebody who may take it, without a word from the law', () => {
    const v = view(10);
    const sheet = monday(till('karim', '09:00', '14:00'));
    const [gap] = tillGaps(needOf(v, sheet, 0, 0));
    const found = proposalFor(v, 2, sheet, 0, gap!, 0)!;
    expect(tillGaps(needOf(v, found.sheet, 0, 0))).toEqual([]);
    expect(v.rosterBreaches({ type: 'roster', week: 2, days: found.sheet.map((d) => [...d]) })).toEqual(
      v.rosterBreaches({ type: 'roster', week: 2, days: sheet.map((d) => [...d]) }),
    );
  });

  test('is what somebody announced as absent leaves open, and that person is not proposed', () => {
    const v = view(10, 'karim');
    const sheet = monday(till('karim', '09:00', '19:00'));
    const [gap] = tillGaps(needOf(v, sheet, 0, 0));
    expect(gap).toMatchObject({ from: 540, to: 1_140 });
    const open = { ...gap!, from: 540, to: 720 };
    expect(proposalFor(v, 2, monday(), 0, open, 0)!.shift.employee).toBe('nadia');
    expect(proposalFor(view(10, 'nadia'), 2, monday(), 0, open, 0)!.shift.employee).toBe('karim');
  });
});
