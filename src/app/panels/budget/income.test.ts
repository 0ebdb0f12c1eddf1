// The statement adds up to the books, whatever was posted, and its totals are the indicators of the same names.
import { expect, test } from 'vitest';
import { everyDay, grocery } from '../../../../tests/support/grocery.ts';
import { INDICATORS } from '../../../indicators/index.ts';
import { start } from '../../../store/game.ts';
import { viewOf } from '../../../store/view.ts';
import { holds, INCOME, incomeOf } from './income.ts';

test('every account of income and charges has its line, and the result is that of the books', () => {
  const game = start(
    grocery((s) => {
      s.calendar.hours = everyDay(['09:00', '19:00'] as [string, string]);
      s.finance.charges = ['6061', '613', '626', '627', '635', '651', '671', '695'].map((account, i) => ({
        id: `c${account}`,
        label: account,
        account,
        monthlyCents: 100_000 + i,
        vatBp: 0,
        day: 5,
      }));
      // Below the minimum, so that some carriage is paid.
      for (const one of s.suppliers) one.carriageCents = 2_500;
    }),
  );
  for (let day = 0; day < 10; day++) game.finishDay();
  const view = viewOf(game);
  const lines = incomeOf(view, 0, 9);
  // Classes 6 and 7 of the chart: charges at debit, income at credit.
  const books = -view.movement('6', 0, 9) - view.movement('7', 0, 9);
  expect(lines.get('result')).toBe(books);
  expect(books).not.toBe(0);
  // Commercial margin (PCG): sales of goods less what they cost, without carriage or services.
  const margin = -view.movement('707', 0, 9) - view.movement('607', 0, 9) - view.movement('6037', 0, 9);
  expect(lines.get('margin')).toBe(margin);
  for (const [line, id] of [
    ['margin', 'gross-margin'],
    ['value-added', 'value-added'],
    ['ebitda', 'ebitda'],
    ['operating', 'operating-result'],
    ['current', 'current-result'],
    ['result', 'result'],
  ] as const)
    expect(lines.get(line), line).toBe(INDICATORS.get(id)!.of(view, { from: 0, to: 9 }));
});

test('every account of classes 6 and 7 stands in one line and no other', () => {
  for (const first of ['6', '7'])
    for (let rest = 0; rest < 1_000; rest++) {
      const account = `${first}${String(rest).padStart(3, '0')}`;
      // 73 is not in the chart.
      if (account.startsWith('73')) continue;
      expect(INCOME.filter((line) => holds(line, account)).length, account).toBe(1);
    }
});
