// The statement adds up to the books, whatever was posted.
import { expect, test } from 'vitest';
import { everyDay, grocery } from '../../../../tests/support/grocery.ts';
import { start } from '../../../store/game.ts';
import { viewOf } from '../../../store/view.ts';
import { INCOME, incomeOf } from './income.ts';

test('every account of income and charges has its line, and the result is that of the books', () => {
  const game = start(
    grocery((s) => {
      s.calendar.hours = everyDay(['09:00', '19:00'] as [string, string]);
    }),
  );
  for (let day = 0; day < 10; day++) game.finishDay();
  const view = viewOf(game);
  const lines = incomeOf(view, 0, 9);
  // Classes 6 and 7 of the chart: charges at debit, income at credit.
  const books = -view.movement('6', 0, 9) - view.movement('7', 0, 9);
  expect(lines.get('result')).toBe(books);
  expect(books).not.toBe(0);
  expect(lines.get('margin')).toBe(
    lines.get('sales')! +
      lines.get('fees')! +
      lines.get('purchases')! +
      lines.get('change')! +
      lines.get('carriage')!,
  );
});

test('no account is told twice', () => {
  const accounts = INCOME.flatMap((line) => ('accounts' in line ? line.accounts : []));
  for (const one of accounts)
    for (const other of accounts)
      expect(one !== other && one.startsWith(other), `${one} in ${other}`).toBe(false);
});
