// Both sides of limits that the law or the calendar sets: what stands on the line is let through, what passes it is told.
import type { JSONPath } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { NAME, reader, set, TEXT } from '../../tests/fixtures/petite-epicerie.ts';
import { readScenario } from './index.ts';
import { pointer } from './tree.ts';

type Edit = readonly [path: JSONPath, value: unknown];

/** Is something told at this place, once these edits are made? */
function told(at: JSONPath, ...edits: readonly Edit[]): boolean {
  const text = edits.reduce((before, [path, value]) => set([...path], value, before), TEXT);
  return readScenario(NAME, reader({ [NAME]: text })).problems.some(({ path }) => path === pointer(at));
}

const employees = (JSON.parse(TEXT) as { team: { employees: { id: string }[] } }).team.employees;
const KARIM = employees.findIndex(({ id }) => id === 'karim');
const karim = (key: string): JSONPath => ['team', 'employees', KARIM, key];

/** Karim from eight to four, Monday to Friday, and on Saturday until some hour. */
const week = (saturday?: string): Edit => {
  const on = (to: string) => [{ employee: 'karim', task: 'shelf', from: '08:00', to }];
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, on('16:00')]);
  return [
    ['team', 'roster'],
    { ...Object.fromEntries(days), saturday: saturday ? on(saturday) : [], sunday: [] },
  ];
};

test('a week of 48 h is usual, a quarter of an hour more is not (C. trav., art. L3121-20)', () => {
  expect(told(karim('id'), week('16:00'))).toBe(false);
  expect(told(karim('id'), week('16:15'))).toBe(true);
});

test('a third above the contract is usual, more is not', () => {
  const contract = (minutes: number): Edit => [karim('weeklyMinutes'), minutes];
  // 40 h for a contract of 30 h, then of 29 h 55.
  expect(told(karim('weeklyMinutes'), week(), contract(1_800))).toBe(false);
  expect(told(karim('weeklyMinutes'), week(), contract(1_795))).toBe(true);
});

test('who is employed was born before the first day', () => {
  expect(told(karim('birthDate'), [karim('birthDate'), '2026-03-02'])).toBe(true);
  expect(told(karim('birthDate'), [karim('birthDate'), '2008-03-02'])).toBe(false);
});

test('a bank may open at the overdraft it allows, not a cent under', () => {
  const list: JSONPath = ['finance', 'openingBalance'];
  const bank = (cents: number): Edit[] => [
    [[...list, 0, 'cents'], cents],
    [[...list, 3, 'cents'], -1_230_000 - cents],
  ];
  expect(told(list, ...bank(-200_000))).toBe(false);
  expect(told(list, ...bank(-200_001))).toBe(true);
});

test('a declining balance needs three years (CGI, art. 39 A)', () => {
  const asset = (years: number): Edit => [
    ['finance', 'assets'],
    [
      {
        id: 'four',
        label: 'Four',
        account: '2154',
        costCents: 100_000,
        from: '2026-03-02',
        years,
        method: 'declining',
      },
    ],
  ];
  expect(told(['finance', 'assets', 0, 'years'], asset(3))).toBe(false);
  expect(told(['finance', 'assets', 0, 'years'], asset(2))).toBe(true);
});

test.each(['164', '1688'])('what a loan owes is not written twice: account %s', (account) => {
  const at: JSONPath = ['finance', 'openingBalance', 2, 'account'];
  const loan = {
    id: 'pret',
    label: 'Prêt',
    principalCents: 100_000,
    rateBp: 400,
    payments: 12,
    from: '2026-03-02',
  };
  expect(told(at, [at, account])).toBe(false);
  expect(told(at, [at, account], [['finance', 'loans'], [loan]])).toBe(true);
});

test('a question may ask for days that are over on its morning, not for the day itself', () => {
  const asked = (to: number): Edit => [
    ['assignments'],
    [
      {
        id: 'ca',
        sub: 'G3.2',
        title: 'CA',
        day: 7,
        questions: [
          { kind: 'number', id: 'q', text: '?', points: 1, key: { indicator: 'sales-ht', from: 0, to } },
        ],
      },
    ],
  ];
  const at: JSONPath = ['assignments', 0, 'questions', 0, 'key', 'to'];
  expect(told(at, asked(6))).toBe(false);
  expect(told(at, asked(7))).toBe(true);
});
