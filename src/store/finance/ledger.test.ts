import { describe, expect, test } from 'vitest';
import { ACCOUNTS, accountName, balanceOf, balanceOfGroup, createLedger, post } from './index.ts';

describe('the ledger', () => {
  test('refuses an entry that does not balance, or an account that is not in the chart', () => {
    const ledger = createLedger([]);
    expect(() =>
      post(ledger, 0, 'sales', [
        ['512', 100],
        ['707', -99],
      ]),
    ).toThrow(/does not balance/);
    expect(() =>
      post(ledger, 0, 'sales', [
        ['512', 100],
        ['999', -100],
      ]),
    ).toThrow(/999/);
  });

  test('keeps balances by account and by group, and numbers its entries', () => {
    const ledger = createLedger(['613', '615']);
    post(ledger, 0, 'charges-accrued', [
      ['613', 30],
      ['615', 12],
      ['408', -42],
    ]);
    post(ledger, 1, 'charges-accrued', [
      ['613', 5],
      ['408', -5],
    ]);
    expect(balanceOf(ledger, '613')).toBe(35);
    expect(balanceOfGroup(ledger, '61')).toBe(47);
    expect(balanceOf(ledger, '408')).toBe(-47);
    expect(balanceOf(ledger, '607')).toBe(0);
    expect(Array.from(ledger.entry.subarray(0, ledger.rows))).toEqual([0, 0, 0, 1, 1]);
  });

  test('leaves out lines of zero and entries without lines', () => {
    const ledger = createLedger([]);
    post(ledger, 0, 'sales', [
      ['512', 0],
      ['707', 0],
    ]);
    expect([ledger.rows, ledger.entries]).toEqual([0, 0]);
  });

  test('holds more rows than it was made for', () => {
    const ledger = createLedger([]);
    for (let i = 0; i < 3_000; i++)
      post(ledger, i, 'sales', [
        ['512', i + 1],
        ['707', -i - 1],
      ]);
    expect(ledger.rows).toBe(6_000);
    expect(balanceOf(ledger, '512')).toBe((3_000 * 3_001) / 2);
    expect(ledger.cents[5_999]).toBe(-3_000);
  });

  test('knows accounts of the French chart only: a class from 1 to 7', () => {
    for (const account of Object.keys(ACCOUNTS)) expect(account).toMatch(/^[1-7]\d+$/);
  });
});

test('an account has its name in the chart, whatever a scenario calls its charges', () => {
  // Labels of the plan comptable général.
  expect(accountName('645')).toBe('Charges de sécurité sociale et de prévoyance');
  expect(accountName('44566')).toBe('TVA déductible sur autres biens et services');
  expect(accountName('4191')).toBe('Clients – avances et acomptes reçus sur commandes');
  expect(accountName('611')).toBe('Sous-traitance générale');
  expect(accountName('6999')).toBeUndefined();
});
