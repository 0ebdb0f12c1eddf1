/** Files at the limits of what is read, or beyond: made when they are needed. */
import { TEXT } from '../fixtures/petite-epicerie.ts';
import { put } from './corpus.ts';

const MB20 = 20_000_000;

/** A text of at most so many characters: one unit, again and again. */
export function many(length: number, unit: string, open: string, close: string): string {
  return open + unit.repeat(Math.floor((length - open.length - close.length) / unit.length)) + close;
}

const list = (count: number, item: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join(',');

/** A file made to cost: what it is, and its first problem. */
interface Big {
  readonly what: string;
  readonly make: () => string;
  readonly problem: string;
  /** A list of decisions rather than a scenario. */
  readonly log?: true;
}

const PRODUCT = (i: number) =>
  `{"id":"p${i}","label":"P","subfamily":"pates","supplier":"grossiste","priceCents":100,"costCents":50,"vatBp":550,"pack":1,"shelfLifeDays":null,"widthCm":1,"unitsPerFacing":1}`;

const DECISION = '{"day":0,"minute":0,"command":{"type":"fill-first","products":[]}}';

export const big: readonly Big[] = [
  { what: '19 MB of open lists', make: () => many(19_000_000, '[', '', ''), problem: 'limit ' },
  { what: '20 MB of one text', make: () => many(MB20, 'x', '{"title":"', '"}'), problem: 'limit ' },
  {
    what: '20 MB of characters of three bytes',
    make: () => many(6_600_000, '€', '{"title":"', '"}'),
    problem: 'limit ',
  },
  { what: 'one byte more than 20 MB', make: () => many(MB20 + 1, ' ', '', ''), problem: 'limit ' },
  { what: '20 MB of one number', make: () => many(MB20, '9', '{"format":', '}'), problem: 'range /format' },
  { what: '20 MB of spaces', make: () => many(MB20, ' ', '{', '}'), problem: 'missing /format' },
  { what: '20 MB of broken lines', make: () => many(MB20, 'x\n', '{', ''), problem: 'syntax ' },
  {
    what: '65 lists, one in the other',
    make: () => `{"a":${'['.repeat(64)}${']'.repeat(64)}}`,
    problem: 'limit ',
  },
  {
    what: '5 001 products',
    make: () => put(TEXT, '"products": [', `"products": [${list(4_993, PRODUCT)},`),
    problem: 'limit /catalogue/products',
  },
  {
    what: '20 000 rows of strangers',
    make: () =>
      put(
        TEXT,
        '"planogram": [',
        `"planogram": [${list(19_900, (i) => `{"fixture":"f${i}","level":1,"product":"p${i}","facings":1}`)},`,
      ),
    problem: 'reference /floor/planogram/0/fixture',
  },
  {
    what: 'half a million unknown keys',
    make: () =>
      put(TEXT, '"risk": {', `"risk": {${list(30, (i) => `"x${i}":{${list(19_000, (k) => `"k${k}":0`)}}`)},`),
    problem: 'unknown /risk/x0',
  },
  {
    what: '100 001 decisions',
    log: true,
    make: () => `[${list(100_001, () => DECISION)}]`,
    problem: 'limit ',
  },
  {
    what: '100 001 decisions in an object',
    log: true,
    make: () => `{"format":1,"log":[${list(100_001, () => DECISION)}]}`,
    problem: 'limit /log',
  },
  {
    what: '100 000 decisions of nobody',
    log: true,
    make: () => `[${list(100_000, () => '{}')}]`,
    problem: 'missing /0/day',
  },
  {
    what: '100 000 decisions of no kind',
    log: true,
    make: () => `[${list(100_000, () => '{"day":0,"minute":0,"command":{"type":"nothing"}}')}]`,
    problem: 'unknown /0/command/type',
  },
  {
    what: '100 000 decisions of which the last has no hour',
    log: true,
    make: () =>
      `[${list(99_999, () => '{"day":0,"minute":0,"command":{"type":"prices","prices":{"a":1,"b":2,"c":3}}}')},{"day":0}]`,
    problem: 'missing /99999/minute',
  },
  {
    what: 'one decision of lists in lists',
    log: true,
    make: () => {
      const lists = `[${list(19_000, () => '{"a":{}}')}]`;
      return `[{"day":0,"minute":0,"command":{"type":"prices","prices":{${list(11, (i) => `"p${i}":${lists}`)}}}}]`;
    },
    problem: 'limit /0/command',
  },
  {
    what: 'more lists than all the decisions that may be',
    log: true,
    make: () => `[${list(99_999, () => '{"day":0,"minute":0,"command":[[[[{}]]]]}')}]`,
    problem: 'limit ',
  },
  {
    what: 'a sheet of 19 000 wrong prices, a hundred times',
    log: true,
    make: () => {
      const sheet = list(9_000, (i) => `"p${i}":-1`);
      return `[${list(100, () => `{"day":0,"minute":0,"command":{"type":"prices","prices":{${sheet}}}}`)}]`;
    },
    problem: 'range /0/command/prices/p0',
  },
  {
    what: '20 MB of open lists as decisions',
    log: true,
    make: () => many(MB20, '[', '', ''),
    problem: 'limit ',
  },
  { what: '20 MB of one decision', log: true, make: () => many(MB20, 'x', '["', '"]'), problem: 'type /0' },
];
