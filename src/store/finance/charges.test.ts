// Oracle: the chart of accounts. What has run and is not invoiced stands in credit of 408; what is paid and has not run
// stands in debit of 486; a charge (class 6) weighs on the days it runs. Amounts are worked out by hand in the comments.
import { describe, expect, test } from 'vitest';
import { QUIET } from '../../../tests/support/dayBook.ts';
import { grocery } from '../../../tests/support/grocery.ts';
import { endOfMonth, formatDate, parseDate } from '../../kernel/index.ts';
import { compile } from '../compiled.ts';
import { balanceOf, closeBooks, createFinance, linesOf } from './index.ts';

/** A store whose only money is a rent of 4 100 € before tax. */
function rented(start: string, dueDay: number, monthlyCents = 410_000) {
  const model = compile(
    grocery((s) => {
      s.calendar.start = start;
      s.calendar.days = 400;
      s.finance = { ...s.finance, openingBalance: [], overdraftCents: 10 ** 12 };
      s.finance.charges = [
        { id: 'loyer', label: 'Loyer', account: '613', monthlyCents, vatBp: 2_000, day: dueDay },
      ];
    }),
  );
  const f = createFinance(model, 0);
  let next = 0;
  const closeTo = (date: string): void => {
    for (; model.firstDay + next <= parseDate(date)!; next++) closeBooks(model, f, next, QUIET);
  };
  const of = (account: string): number => balanceOf(f.ledger, account);
  return { f, of, closeTo };
}

describe('a rent of 4 100 € paid on the 5th of a month of 31 days', () => {
  test('is owed as it runs, then paid ahead, then run out of what was paid', () => {
    const { closeTo, of } = rented('2026-03-02', 5);
    closeTo('2026-03-04');
    // 4 ÷ 31 of 4 100 = 529.03.
    expect([of('408'), of('486')]).toEqual([-52_903, 0]);
    closeTo('2026-03-05');
    // 5 ÷ 31 has run: 661.29. The other 26 ÷ 31 are paid ahead: 3 438.71.
    expect([of('408'), of('486'), of('44566'), of('512')]).toEqual([0, 343_871, 82_000, -492_000]);
    closeTo('2026-03-15');
    // 15 ÷ 31 has run: 1 983.87; 2 116.13 belong to the days to come.
    expect([of('408'), of('486')]).toEqual([0, 211_613]);
    closeTo('2026-03-31');
    expect([of('408'), of('486')]).toEqual([0, 0]);
    closeTo('2026-04-01');
    // 1 ÷ 30 of 4 100.
    expect([of('408'), of('486')]).toEqual([-13_667, 0]);
  });

  test('is posted as the chart says: 408 and 486 by what has run and what has not', () => {
    const { closeTo, f } = rented('2026-03-02', 5);
    closeTo('2026-03-06');
    const posted = (day: number) =>
      linesOf(f.ledger, day, day, '').map(({ account, cents }) => [account, cents]);
    expect(posted(2)).toEqual([
      ['613', 13_226],
      ['408', -13_226],
    ]);
    expect(posted(3)).toEqual([
      ['613', 13_226],
      ['408', -13_226],
      ['408', 66_129],
      ['486', 343_871],
      ['44566', 82_000],
      ['512', -492_000],
    ]);
    expect(posted(4)).toEqual([
      ['613', 13_226],
      ['486', -13_226],
    ]);
  });
});

describe('a game that begins within a month', () => {
  test('owes on its eve what has run and is not paid, capital standing against it', () => {
    // Thursday 2 April: 1 ÷ 30 of 4 100 = 136.67 has run, and is paid on the 10th.
    const { closeTo, of } = rented('2026-04-02', 10);
    expect([of('408'), of('486'), of('101')]).toEqual([-13_667, 0, 13_667]);
    closeTo('2026-04-30');
    expect([of('408'), of('486')]).toEqual([0, 0]);
    expect(of('613')).toBe(410_000 - 13_667);
  });

  test('has paid ahead what is paid and has not run', () => {
    // Paid on Wednesday 1 April: 29 ÷ 30 of 4 100 = 3 963.33 are left.
    const { closeTo, of } = rented('2026-04-02', 1);
    expect([of('408'), of('486'), of('101')]).toEqual([0, 396_333, -396_333]);
    closeTo('2026-04-30');
    expect([of('408'), of('486'), of('512')]).toEqual([0, 0, 0]);
  });

  test.each(['2026-02-01', '2026-03-01', '2026-03-31', '2027-02-28', '2028-02-29', '2026-12-15'])(
    'on %s never leaves a debt below zero nor an asset below zero, and ends each month with neither',
    (start) => {
      // The 24th at the latest: no weekend carries its payment into the next month.
      for (const dueDay of [2, 17, 24])
        for (const cents of [410_000, 1, 29, 100_003]) {
          const { closeTo, of } = rented(start, dueDay, cents);
          for (let date = parseDate(start)!; date < parseDate(start)! + 70; date++) {
            closeTo(formatDate(date));
            expect(of('408')).toBeLessThanOrEqual(0);
            expect(of('486')).toBeGreaterThanOrEqual(0);
            expect(of('408') === 0 || of('486') === 0).toBe(true);
          }
          closeTo(formatDate(endOfMonth(parseDate(start)! + 70)));
          expect([of('408'), of('486')], `${start} ${dueDay} ${cents}`).toEqual([0, 0]);
        }
    },
  );
});

describe('a charge that falls on a day without a bank', () => {
  const ofBank = (store: ReturnType<typeof rented>, from: string, to: string) => {
    const paid: string[] = [];
    for (let date = parseDate(from)!; date <= parseDate(to)!; date++) {
      const before = store.of('512');
      store.closeTo(formatDate(date));
      if (store.of('512') !== before) paid.push(formatDate(date));
    }
    return paid;
  };

  test('is paid on the next day of the bank: 5 April 2026 is Easter, the 6th a public holiday', () => {
    expect(ofBank(rented('2026-03-02', 5), '2026-03-02', '2026-04-30')).toEqual(['2026-03-05', '2026-04-07']);
    // Friday 1 May is a public holiday, and a weekend follows.
    expect(ofBank(rented('2026-04-02', 1), '2026-04-02', '2026-05-31')).toEqual(['2026-05-04']);
  });

  test('is owed whole on the first morning when its weekend is not over', () => {
    // 28 February 2026 is a Saturday: paid on Monday 2 March, the first day of the game. 1 ÷ 31 of 650 = 20.97 has run.
    const store = rented('2026-03-02', 28, 65_000);
    expect([store.of('408'), store.of('486')]).toEqual([-65_000 - 2_097, 0]);
    // 28 March is a Saturday too.
    expect(ofBank(store, '2026-03-02', '2026-03-31')).toEqual(['2026-03-02', '2026-03-30']);
    expect([store.of('408'), store.of('486')]).toEqual([0, 0]);
  });
});
