import { describe, expect, test } from 'vitest';
import { QUIET } from '../../../tests/support/dayBook.ts';
import { grocery } from '../../../tests/support/grocery.ts';
import { formatDate, parseDate } from '../../kernel/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { compile, type Model } from '../compiled.ts';
import {
  balanceOf,
  balanceOfGroup,
  closeBooks,
  createFinance,
  type DayBook,
  dueDate,
  type FinanceState,
  linesOf,
  scheduleOpeningDebts,
} from './index.ts';

/** A store whose only money is what the test gives it, from a first day on. */
function books(start: string, edit: (s: Scenario) => void = () => {}): { model: Model; f: FinanceState } {
  const model = compile(
    grocery((s) => {
      s.calendar.start = start;
      s.calendar.days = 400;
      s.finance = { ...s.finance, openingBalance: [], charges: [], overdraftCents: 10 ** 12 };
      edit(s);
    }),
  );
  const f = createFinance(model, 0);
  scheduleOpeningDebts(model, f);
  return { model, f };
}

const day = (text: string): number => parseDate(text)!;

/** Closes every day from the first to `until` (included), quiet but for those given. */
function close(
  { model, f }: ReturnType<typeof books>,
  until: string,
  given: Record<string, Partial<DayBook>>,
) {
  for (let d = 0; model.firstDay + d <= day(until); d++) {
    closeBooks(model, f, d, { ...QUIET, ...given[formatDate(model.firstDay + d)] });
  }
}

/** Money that left or reached the bank on each date, from the ledger. */
function bankOf({ model, f }: ReturnType<typeof books>): Record<string, number> {
  const moves: Record<string, number> = {};
  const bank = f.ledger.index.get('512')!;
  for (let r = 0; r < f.ledger.rows; r++) {
    if (f.ledger.account[r] !== bank) continue;
    const date = formatDate(model.firstDay + f.ledger.day[r]!);
    moves[date] = (moves[date] ?? 0) + f.ledger.cents[r]!;
  }
  return moves;
}

describe('terms of payment (facts 3.5)', () => {
  test.each([
    // Perishables: 30 days after the end of the ten-day period of delivery: 1–10 → 10th, 11–20 → 20th, 21–end → end.
    ['ten-day-30', '2026-03-01', '2026-04-09'],
    ['ten-day-30', '2026-03-10', '2026-04-09'],
    ['ten-day-30', '2026-03-11', '2026-04-19'],
    ['ten-day-30', '2026-03-20', '2026-04-19'],
    ['ten-day-30', '2026-03-21', '2026-04-30'],
    ['ten-day-30', '2026-02-28', '2026-03-30'],
    ['ten-day-30', '2028-02-21', '2028-03-30'],
    // 45 days, then the end of that month: one of the two counts the law admits.
    ['end-month-45', '2026-03-10', '2026-04-30'],
    ['end-month-45', '2026-03-20', '2026-05-31'],
    ['end-month-45', '2026-12-17', '2027-01-31'],
    ['net-30', '2026-01-31', '2026-03-02'],
    ['on-receipt', '2026-03-10', '2026-03-10'],
  ] as const)('%s: delivered on %s, paid on %s', (term, delivered, paid) => {
    expect(formatDate(dueDate(term, day(delivered)))).toBe(paid);
  });

  test('never beyond what the law allows', () => {
    for (let d = day('2026-01-01'); d < day('2028-12-31'); d++) {
      // About 40 days for perishables; 60 days from the invoice, or 45 days end of month (at most 45 + 30).
      expect(dueDate('ten-day-30', d) - d).toBeLessThanOrEqual(40);
      expect(dueDate('ten-day-30', d) - d).toBeGreaterThanOrEqual(30);
      expect(dueDate('end-month-45', d) - d).toBeLessThanOrEqual(75);
      expect(dueDate('net-30', d) - d).toBe(30);
    }
  });

  test('a bill is paid whole, with its VAT and carriage, on its due date and not before', () => {
    const store = books('2026-03-02', (s) => {
      s.suppliers[0]!.paymentTerm = 'ten-day-30';
    });
    close(store, '2026-05-01', {
      '2026-03-03': { purchases: [{ supplier: 0, byVat: new Map([[550, 10_000]]), carriageCents: 900 }] },
      '2026-03-13': { purchases: [{ supplier: 0, byVat: new Map([[2_000, 5_000]]), carriageCents: 0 }] },
    });
    // 100.00 + 5.50 + 9.00 + 1.80 by 9 April; 50.00 + 10.00 by 19 April, a Sunday: the bank pays on the Monday.
    expect(bankOf(store)).toEqual({ '2026-04-09': -11_630, '2026-04-20': -6_000 });
    expect(balanceOf(store.f.ledger, '401')).toBe(0);
    expect(store.f.payables).toEqual([]);
  });

  test('what was owed to suppliers on the first morning is paid over the first month, to the cent', () => {
    const store = books('2026-03-02', (s) => {
      s.finance.openingBalance = [{ account: '401', label: 'Fournisseurs', cents: -10_003 }];
    });
    close(store, '2026-03-31', {});
    const paid = Object.values(bankOf(store));
    expect(paid).toHaveLength(4);
    expect(paid.reduce((a, b) => a + b, 0)).toBe(-10_003);
    expect(balanceOf(store.f.ledger, '401')).toBe(0);
  });

  test('what was owed on the first morning is owed to no supplier that the store buys from', () => {
    const store = books('2026-03-02', (s) => {
      s.suppliers[0]!.paymentTerm = 'net-30';
      s.finance.openingBalance = [{ account: '401', label: 'Fournisseurs', cents: -10_003 }];
    });
    const bill = { supplier: 0, byVat: new Map([[0, 700]]), carriageCents: 0 };
    close(store, '2026-03-09', { '2026-03-02': { purchases: [bill] } });
    // A quarter is paid on 6 March; the bill of 2 March is due 30 days later.
    expect(store.f.payables.map(([date, who, cents]) => [formatDate(date), who, cents])).toEqual([
      ['2026-03-13', undefined, 2_500],
      ['2026-03-20', undefined, 2_500],
      ['2026-03-27', undefined, 2_503],
      ['2026-04-01', 0, 700],
    ]);
  });
});

describe('VAT (facts 2.5)', () => {
  const month = (number: string, sales: number, purchases: number): Record<string, Partial<DayBook>> => ({
    [`2026-${number}-10`]: {
      salesByVat: new Map([[550, sales * 105.5]]),
      cashCents: sales * 105.5,
      purchases: [{ supplier: 0, byVat: new Map([[550, purchases * 100]]), carriageCents: 0 }],
    },
  });

  test('sales of 50 000, 55 000 and 60 000 €, purchases of 30 000, 34 000 and 36 000: 1 100, 1 155, 1 320 a month later', () => {
    const store = books('2026-01-01', (s) => {
      s.suppliers[0]!.paymentTerm = 'on-receipt';
    });
    close(store, '2026-04-30', {
      ...month('01', 50_000, 30_000),
      ...month('02', 55_000, 34_000),
      ...month('03', 60_000, 36_000),
    });
    const paid = bankOf(store);
    expect([paid['2026-02-20'], paid['2026-03-20'], paid['2026-04-20']]).toEqual([
      -110_000, -115_500, -132_000,
    ]);
    expect(balanceOfGroup(store.f.ledger, '445')).toBe(0);
  });

  test('a credit is carried over to the next month', () => {
    const store = books('2026-01-01', (s) => {
      s.suppliers[0]!.paymentTerm = 'on-receipt';
    });
    // Collected 550, deductible 1 100: a credit of 550; then collected 1 650, deductible 550: 1 100 − 550 to pay.
    const days = { ...month('01', 10_000, 20_000), ...month('02', 30_000, 10_000) };
    close(store, '2026-01-31', days);
    expect(balanceOf(store.f.ledger, '44567')).toBe(55_000);
    expect(balanceOf(store.f.ledger, '44551')).toBe(0);
    const whole = books('2026-01-01', (s) => {
      s.suppliers[0]!.paymentTerm = 'on-receipt';
    });
    close(whole, '2026-03-31', days);
    expect(bankOf(whole)['2026-02-20']).toBeUndefined();
    expect(bankOf(whole)['2026-03-20']).toBe(-55_000);
    expect(balanceOfGroup(whole.f.ledger, '445')).toBe(0);
  });
});

describe('recurring charges', () => {
  test.each([
    ['2026-02-01', '2026-02-28', '2026-02-05'],
    // A Saturday, and Easter Sunday before a public holiday.
    ['2028-02-01', '2028-02-29', '2028-02-07'],
    ['2026-03-01', '2026-03-31', '2026-03-05'],
    ['2026-04-01', '2026-04-30', '2026-04-07'],
  ])('accrue day by day from %s to %s without losing a cent, paid on %s', (first, last, paidOn) => {
    for (const monthlyCents of [65_000, 1, 100_003, 29]) {
      const store = books(first, (s) => {
        s.finance.charges = [
          { id: 'loyer', label: 'Loyer', account: '613', monthlyCents, vatBp: 2_000, day: 5 },
        ];
      });
      close(store, last, {});
      expect(balanceOf(store.f.ledger, '613')).toBe(monthlyCents);
      // Run and paid: nothing is owed at the end of the month, nothing is paid ahead.
      expect(balanceOf(store.f.ledger, '408')).toBe(0);
      expect(balanceOf(store.f.ledger, '486')).toBe(0);
      const paid = monthlyCents + Math.floor(monthlyCents * 0.2 + 0.5);
      expect(bankOf(store)).toEqual({ [paidOn]: -paid });
    }
  });

  test('weigh on each day by the same amount, to the cent', () => {
    const store = books('2026-03-01', (s) => {
      s.finance.charges = [
        { id: 'loyer', label: 'Loyer', account: '613', monthlyCents: 65_000, vatBp: 0, day: 5 },
      ];
    });
    let before = 0;
    for (let d = 0; d < 31; d++) {
      closeBooks(store.model, store.f, d, QUIET);
      const part = balanceOf(store.f.ledger, '613') - before;
      before += part;
      expect(Math.abs(part - 65_000 / 31)).toBeLessThan(1);
    }
  });
});

describe('wages', () => {
  test('are paid at the end of the month, social charges on the 15th of the next', () => {
    const store = books('2026-03-01');
    close(store, '2026-04-30', {
      '2026-03-02': { grossWagesCents: 10_000, contributionsCents: 2_000 },
      '2026-03-31': { grossWagesCents: 5_000, contributionsCents: 1_000 },
      '2026-04-01': { grossWagesCents: 7_000, contributionsCents: 1_400 },
    });
    // 22 % of 150.00 and of 70.00 are withheld: 33.00 and 15.40; people get 117.00 and 54.60.
    expect(bankOf(store)).toEqual({
      '2026-03-31': -11_700,
      '2026-04-15': -3_000 - 3_300,
      '2026-04-30': -5_460,
    });
    expect(balanceOf(store.f.ledger, '438')).toBe(-1_400);
    expect(balanceOf(store.f.ledger, '431')).toBe(-1_540);
    expect(balanceOf(store.f.ledger, '428')).toBe(0);
    expect(balanceOf(store.f.ledger, '421')).toBe(0);
  });

  test('are posted as the chart says: gross to net and withheld, then each to whom it is owed', () => {
    const store = books('2026-03-02');
    close(store, '2026-04-15', {
      '2026-03-02': { grossWagesCents: 200_000, contributionsCents: 36_000 },
    });
    const posted = (date: string) => {
      const at = day(date) - store.model.firstDay;
      return linesOf(store.f.ledger, at, at, '').map(({ account, cents }) => [account, cents]);
    };
    // 2 000 gross: 440 withheld, 1 560 to people; 440 and the employer's 360 to the social bodies.
    expect(posted('2026-03-31')).toEqual([
      ['428', 200_000],
      ['421', -156_000],
      ['431', -44_000],
      ['421', 156_000],
      ['512', -156_000],
    ]);
    expect(posted('2026-04-15')).toEqual([
      ['438', 36_000],
      ['431', 44_000],
      ['512', -80_000],
    ]);
  });
});

describe('takings', () => {
  test('in cash reach the bank the same evening, by card after a working day of the bank', () => {
    const store = books('2026-03-02', (s) => {
      s.finance.cardDelayDays = 1;
    });
    const sale = (cardCents: number, cashCents: number): Partial<DayBook> => ({
      salesByVat: new Map([[0, cardCents + cashCents]]),
      cardCents,
      cashCents,
    });
    close(store, '2026-03-10', {
      '2026-03-03': sale(100, 7), // Tuesday
      '2026-03-06': sale(200, 0), // Friday
      '2026-03-07': sale(400, 0), // Saturday
      '2026-03-08': sale(800, 0), // Sunday
    });
    expect(bankOf(store)).toEqual({ '2026-03-03': 7, '2026-03-04': 100, '2026-03-09': 200 + 400 + 800 });
    expect(balanceOf(store.f.ledger, '511')).toBe(0);
    expect(store.f.tillCents).toBe(0);
  });
});

describe('the delay of cards', () => {
  // 2026-03-02 is a Monday; banks work from Monday to Friday.
  test.each([
    [0, '2026-03-04', '2026-03-04'],
    [0, '2026-03-07', '2026-03-09'],
    [1, '2026-03-06', '2026-03-09'],
    [2, '2026-03-05', '2026-03-09'],
    [2, '2026-03-06', '2026-03-10'],
    [2, '2026-03-07', '2026-03-10'],
    [4, '2026-03-04', '2026-03-10'],
    // Easter Monday, 6 April, is a public holiday.
    [1, '2026-04-03', '2026-04-07'],
    [0, '2026-04-06', '2026-04-07'],
  ])('of %i working days: sold on %s, in the bank on %s', (cardDelayDays, sold, credited) => {
    const store = books('2026-03-02', (s) => {
      s.finance.cardDelayDays = cardDelayDays;
    });
    close(store, '2026-04-20', { [sold]: { salesByVat: new Map([[0, 100]]), cardCents: 100 } });
    expect(bankOf(store)).toEqual({ [credited]: 100 });
  });
});

describe('a bank account beyond its overdraft', () => {
  test('stops the store on the evening it goes one cent too far', () => {
    for (const [gap, insolvent] of [
      [0, false],
      [1, true],
    ] as const) {
      const store = books('2026-03-02', (s) => {
        s.suppliers[0]!.paymentTerm = 'on-receipt';
        s.finance.overdraftCents = 10_000 - gap;
      });
      close(store, '2026-03-02', {
        '2026-03-02': { purchases: [{ supplier: 0, byVat: new Map([[0, 10_000]]), carriageCents: 0 }] },
      });
      expect(store.f.bankCents).toBe(-10_000);
      expect(store.f.insolvent).toBe(insolvent);
    }
  });
});
