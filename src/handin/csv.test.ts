import { expect, test } from 'vitest';
import { frenchCsv } from './csv.ts';

test('a French spreadsheet reads accents, decimals, semicolons, quotes and lines as they were', () => {
  expect(
    frenchCsv([
      ['Référence', 'CA HT (€)'],
      ['Crème ; 20 cl', 1234.5],
      ['dite « la "vraie" »', undefined],
    ]),
  ).toBe('\ufeffRéférence;CA HT (€)\r\n"Crème ; 20 cl";1234,5\r\n"dite « la ""vraie"" »";\r\n');
});

test('no text is a formula, whatever a teacher has named a product', () => {
  for (const text of ['=1+1', '+33', '-2+3', '@SOMME(A1)', '\t=1', '\r=1']) {
    const [, line] = frenchCsv([['x'], [text]]).split('\r\n');
    expect(line!.replace(/^"/, '').startsWith("'"), text).toBe(true);
  }
});

test('a negative number stays a number', () => {
  expect(frenchCsv([[-12.5, 0]])).toBe('\ufeff-12,5;0\r\n');
});
