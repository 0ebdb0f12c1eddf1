// Oracle: the bank. What is foretold for a day on its morning is what leaves the bank that evening, no more and no less;
// of what still runs (the pay of the month), at least what had run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grocery } from '../../../tests/support/grocery.ts';
import { formatDate, parseDate } from '../../kernel/index.ts';
import { compile } from '../compiled.ts';
import { closeBooks, createFinance, type Due, duesOf, linesOf, scheduleOpeningDebts } from './index.ts';

const LABEL: { readonly [kind in Due['kind']]: string } = {
  supplier: 'supplier-paid',
  charge: 'charges-paid',
  loan: 'loan-paid',
  wages: 'wages-paid',
  social: 'social-paid',
  vat: 'vat-paid',
};
const KINDS = Object.keys(LABEL) as Due['kind'][];

const anyBooks = fc.record({
  start: fc.constantFrom('2026-01-31', '2026-02-27', '2026-03-02', '2026-04-06', '2026-12-30'),
  chargeDays: fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 3 }),
  wagesDay: fc.integer({ min: 1, max: 31 }),
  vatDay: fc.integer({ min: 1, max: 28 }),
  vatEvery: fc.constantFrom('month' as const, 'quarter' as const),
  loanFrom: fc.constantFrom('2025-11-15', '2026-01-31', '2026-05-10'),
  gross: fc.integer({ min: 0, max: 50_000 }),
  sold: fc.integer({ min: 0, max: 200_000 }),
  bought: fc.integer({ min: 0, max: 100_000 }),
});

test('what is due on a day is what leaves the bank on its evening', () => {
  fc.assert(
    fc.property(
      anyBooks,
      ({ bought, chargeDays, gross, loanFrom, sold, start, vatDay, vatEvery, wagesDay }) => {
        const model = compile(
          grocery((s) => {
            s.calendar.start = start;
            s.calendar.days = 200;
            for (const supplier of s.suppliers) supplier.paymentTerm = 'ten-day-30';
            s.finance = { ...s.finance, overdraftCents: 10 ** 12, wagesDay, vatDay, vatEvery };
            s.finance.openingBalance = [{ account: '401', label: 'Fournisseurs', cents: -120_003 }];
            s.finance.charges = chargeDays.map((day, i) => ({
              id: `c${i}`,
              label: `Charge ${i}`,
              account: '613',
              monthlyCents: 31_001 + i,
              vatBp: 2_000,
              day,
            }));
            s.finance.loans = [
              {
                id: 'emprunt',
                label: 'Emprunt',
                principalCents: 1_000_000,
                rateBp: 400,
                payments: 24,
                every: 'month',
                repayment: 'annuity',
                from: loanFrom,
              },
            ];
          }),
        );
        const f = createFinance(model, 0);
        scheduleOpeningDebts(model, f);
        for (let day = 0; day < 150; day++) {
          const owed = f.wagesOwed;
          const today = duesOf(model, f, day).filter(({ date }) => date === model.firstDay + day);
          closeBooks(model, f, day, {
            salesByVat: new Map([[550, sold]]),
            cardCents: sold,
            cashCents: 0,
            purchases: [{ supplier: 0, byVat: new Map([[550, bought]]), carriageCents: 0 }],
            stockValueCents: 0,
            grossWagesCents: gross,
            contributionsCents: Math.floor(gross / 4),
          });
          for (const kind of KINDS) {
            const own = today.filter((due) => due.kind === kind);
            const foretold = own.reduce((sum, { cents }) => sum + cents, 0);
            const left = linesOf(f.ledger, day, day, '512')
              .filter(({ account, label }) => account === '512' && label === LABEL[kind])
              .reduce((sum, { cents }) => sum - cents, 0);
            // Pay day brings the work of that day too, and on the first one nothing may have run before it.
            const more = own.some(({ running }) => running) || owed === 0 ? 2 * gross : 0;
            expect([day, kind, left >= foretold && left - foretold <= more]).toEqual([day, kind, true]);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

// Facts 2.5: the tax of a period is declared at its end and paid the month after; pay goes at the end of the month, and
// its contributions on the 15th of the next.
test.each([
  ['month', '2026-02-10', '2026-03-20', '2026-03-15', '2026-02-28'],
  ['quarter', '2026-01-20', '2026-04-20', '2026-02-15', '2026-01-31'],
  ['quarter', '2026-02-10', '2026-04-20', '2026-03-15', '2026-02-28'],
  ['quarter', '2026-03-25', '2026-04-20', '2026-04-15', '2026-03-31'],
  ['quarter', '2026-04-10', '2026-07-20', '2026-05-15', '2026-04-30'],
] as const)(
  'what runs, the tax being declared each %s: on %s, tax due on %s, contributions on %s, pay on %s',
  (vatEvery, morning, tax, social, pay) => {
    const model = compile(
      grocery((s) => {
        s.calendar.start = morning;
        s.finance = { ...s.finance, openingBalance: [], charges: [], wagesDay: 31, vatDay: 20, vatEvery };
      }),
    );
    const f = createFinance(model, 0);
    closeBooks(model, f, 0, {
      salesByVat: new Map([[550, 105_500]]),
      cardCents: 0,
      cashCents: 105_500,
      purchases: [],
      stockValueCents: 0,
      grossWagesCents: 10_000,
      contributionsCents: 3_000,
    });
    expect(parseDate(morning)! + 1).toBeLessThan(parseDate(pay)!);
    const running = duesOf(model, f, 1).filter((due) => due.running);
    expect(running.map(({ cents, date, kind }) => [kind, formatDate(date), cents])).toEqual([
      // 22 % of 100,00 € is withheld, and goes with the 30,00 € of the employer.
      ['wages', pay, 7_800],
      ['social', social, 5_200],
      ['vat', tax, 5_500],
    ]);
  },
);
