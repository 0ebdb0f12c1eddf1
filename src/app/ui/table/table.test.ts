// Rules guarded here: rows stand as a French reader expects, and cells copied from a spreadsheet land where they should,
// each accepted or refused with its reason, none lost.
import { describe, expect, test } from 'vitest';
import { type Column, searchRows, sortRows } from './column.ts';
import { choicesOf, chosenRows, filtersOf } from './filters.ts';
import { foldOrder, nextFolds } from './folds.ts';
import { cellsOf, pasteCells } from './paste.ts';
import { sheetOf } from './sheet.ts';

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

  test('nor the spaces and the apostrophe that print sets', () => {
    const set = [{ ...rows[0]!, name: 'Pommes d’Arcelle 1,5\u00a0kg\u202f: filet' }];
    for (const typed of ["d'arcelle", 'd’arcelle', '1,5 kg', 'kg :'])
      expect(searchRows(set, [name], typed)).toEqual(set);
  });
});

describe('days in a table', () => {
  // Told in words, exported as a date: neither stands in the order of the calendar.
  const days = [
    { n: 9, words: 'mardi 3 mars', cell: '03/03/2026' },
    { n: 5, words: 'vendredi 27 février', cell: '27/02/2026' },
    { n: 12, words: 'vendredi 6 mars', cell: '06/03/2026' },
  ];
  type Day = (typeof days)[number];
  const day: Column<Day> = {
    title: 'Jour',
    choices: true,
    value: ({ cell }) => cell,
    by: ({ n }) => n,
    text: ({ words }) => words,
  };
  const numbers = (list: readonly Day[]) => list.map(({ n }) => n);

  test('stand as they follow one another', () => {
    expect(numbers(sortRows(days, day, false))).toEqual([5, 9, 12]);
    expect(numbers(sortRows(days, day, true))).toEqual([12, 9, 5]);
  });

  test('are found by the words that are read', () => {
    expect(numbers(searchRows(days, [day], 'FEVRIER'))).toEqual([5]);
  });

  test('are chosen in a list of those there are, and the choice outlives its rows', () => {
    const filters = filtersOf([day, { title: 'n', value: ({ n }) => n }], undefined);
    expect(filters.map(({ title }) => title)).toEqual(['Jour']);
    expect(choicesOf(days, filters[0]!, undefined)).toEqual([
      'mardi 3 mars',
      'vendredi 27 février',
      'vendredi 6 mars',
    ]);
    const chosen = new Map([['Jour', 'vendredi 6 mars']]);
    expect(numbers(chosenRows(days, filters, chosen))).toEqual([12]);
    expect(chosenRows([days[0]!], filters, chosen)).toEqual([]);
    expect(choicesOf([days[0]!], filters[0]!, 'vendredi 6 mars')).toContain('vendredi 6 mars');
    expect(chosenRows(days, filters, new Map())).toBe(days);
  });
});

describe('the file of a table', () => {
  const cents: Column<Item> = {
    title: 'Marge uni\u00adtaire',
    unit: '€',
    value: (one) => one.price,
    text: () => 'lu à l’écran',
  };
  const today: Column<Item> = { title: 'aujourd’hui', exported: '06/03/2026', value: (one) => one.stock };
  const buttons: Column<Item> = { title: '', value: () => undefined };
  const rows: Item[] = [
    { name: 'Eau', price: 1.5, stock: 3 },
    { name: 'Lait', price: undefined, stock: 4 },
  ];

  test('has whole words and units in its heads, numbers in its cells, and nothing for buttons', () => {
    expect(sheetOf([name, cents, today, buttons], rows)).toEqual([
      ['Produit', 'Marge unitaire (€)', '06/03/2026'],
      ['Eau', 1.5, 3],
      ['Lait', undefined, 4],
    ]);
  });

  test('tells the group of each row in a last column, and ends on the total', () => {
    const group = {
      title: 'Famille',
      of: ({ name: word }: Item) => (word === 'Eau' ? 'Boissons' : 'Crèmerie'),
    };
    const total = { name: 'Total', price: 1.5, stock: 7 };
    expect(sheetOf([name, today], rows, { group, total })).toEqual([
      ['Produit', '06/03/2026', 'Famille'],
      ['Eau', 3, 'Boissons'],
      ['Lait', 4, 'Crèmerie'],
      ['Total', 7, undefined],
    ]);
    // Groups that repeat a column are no column.
    expect(sheetOf([name], rows, { group: { of: group.of } })[0]).toEqual(['Produit']);
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

  test('a row without a field takes nothing, and the next one what is its own', () => {
    const rows = items();
    const own = columns.map((one) => ({
      ...one,
      ...(one.edit && { edit: (item: Item) => (item.name === 'b' ? undefined : one.edit!(item)) }),
    }));
    expect(pasteCells(own, rows, { row: 0, column: 1 }, cellsOf('5\n6\n7'))).toMatchObject({
      taken: 2,
      outside: 1,
    });
    expect(rows.map((one) => one.price)).toEqual([5, 1, 7]);
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

describe('columns that give way', () => {
  // A table that needs these widths with 0, 1, 2 and 3 folded columns, in a box of some width.
  const NEEDS = [700, 620, 560, 500];
  const settle = (room: number, from: number, seen: number[]): number => {
    let folded = from;
    for (let i = 0; i < 20; i++) {
      const width = Math.max(room, NEEDS[folded]!);
      const next = nextFolds(folded, seen, { room, width, most: NEEDS.length - 1 });
      if (next === folded) return folded;
      folded = next;
    }
    throw new Error('the columns never settle');
  };

  test.each([
    [800, 0],
    [700, 0],
    [699, 1],
    [600, 2],
    [500, 3],
    [400, 3],
  ])('in %i px as few as it takes: %i', (room, folded) => {
    expect(settle(room, 0, [])).toBe(folded);
  });

  test('they come back when there is room again, known or not', () => {
    const seen: number[] = [];
    expect(settle(500, 0, seen)).toBe(3);
    expect(settle(640, 3, seen)).toBe(1);
    expect(settle(900, 1, seen)).toBe(0);
    expect(settle(640, 3, [])).toBe(1);
  });

  test('the lowest first, and only those that may', () => {
    const last = { ...price, folds: 2 };
    const first = { ...price, folds: 1 };
    expect(foldOrder([name, last, price, first])).toEqual([3, 1]);
  });
});
