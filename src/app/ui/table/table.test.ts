// Rules guarded here: rows stand as a French reader expects, and cells copied from a spreadsheet land where they should,
// each accepted or refused with its reason, none lost.
import { describe, expect, test } from 'vitest';
import { type Column, searchRows, sortRows } from './column.ts';
import { cellsOf, pasteCells } from './paste.ts';

interface Item {
  readonly name: string;
  price: number | undefined;
  stock: number;
}

const name: Column<Item> = { title: 'Produit', value: (one) => one.name };
const price: Column<Item> = { title: 'Prix', value: (one) => one.price };

describe('rows', () => {
  const rows: Item[] = [
    { name: 'Éclair', price: 3, stock: 0 },
    { name: 'zeste', price: undefined, stock: 0 },
    { name: 'Eau', price: 10, stock: 0 },
    { name: 'Café', price: 2, stock: 0 },
  ];
  const names = (list: readonly Item[]) => list.map((one) => one.name);

  test('words stand in French order, accents after their letter', () => {
    expect(names(sortRows(rows, name, false))).toEqual(['Café', 'Eau', 'Éclair', 'zeste']);
  });

  test('numbers by value, and what cannot be measured last both ways', () => {
    expect(names(sortRows(rows, price, false))).toEqual(['Café', 'Éclair', 'Eau', 'zeste']);
    expect(names(sortRows(rows, price, true))).toEqual(['Eau', 'Éclair', 'Café', 'zeste']);
  });

  test('a search needs neither accents nor capitals', () => {
    expect(names(searchRows(rows, [name, price], ' ECLAIR '))).toEqual(['Éclair']);
    expect(searchRows(rows, [name, price], '  ')).toBe(rows);
  });
});

describe('a pasted block', () => {
  const items = (): Item[] => ['a', 'b', 'c'].map((one) => ({ name: one, price: 1, stock: 1 }));
  const field = (set: (item: Item, value: number) => void): Column<Item>['edit'] => {
    return (item) => ({
      label: item.name,
      value: '1',
      commit: (typed) => {
        const value = Number(typed.replace(',', '.'));
        if (Number.isNaN(value)) return `« ${typed} » n’est pas un nombre`;
        set(item, value);
        return undefined;
      },
    });
  };
  const columns: Column<Item>[] = [
    name,
    { ...price, edit: field((item, value) => (item.price = value)) },
    { title: 'Coût', value: () => 0 },
    { title: 'Stock', value: (one) => one.stock, edit: field((item, value) => (item.stock = value)) },
  ];

  test('lines of any system, the last one ended or not', () => {
    expect(cellsOf('1\r\n2\t 3 \n')).toEqual([['1'], ['2', '3']]);
  });

  test('goes down the rows and across the fields, past the columns that are only read', () => {
    const rows = items();
    const found = pasteCells(columns, rows, { row: 1, column: 1 }, cellsOf('2,5\t7\n4\t8'));
    expect(found).toEqual({ taken: 4, refused: [], outside: 0 });
    expect(rows.map((one) => [one.price, one.stock])).toEqual([
      [1, 1],
      [2.5, 7],
      [4, 8],
    ]);
  });

  test('an empty cell changes nothing, nonsense is kept with its reason, what has no row is counted', () => {
    const rows = items();
    const found = pasteCells(columns, rows, { row: 1, column: 3 }, cellsOf('\nabc\n5'));
    expect(found.taken).toBe(0);
    expect(found.refused).toEqual([
      { row: 2, column: 3, typed: { text: 'abc', why: '« abc » n’est pas un nombre' } },
    ]);
    expect(found.outside).toBe(1);
    expect(rows.map((one) => one.stock)).toEqual([1, 1, 1]);
  });
});
