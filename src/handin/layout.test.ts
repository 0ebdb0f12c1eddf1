import { expect, test } from 'vitest';
import { layout } from './layout.ts';

test('objects open up, items of a list of objects take a line each, and nothing is lost', () => {
  const value = { a: 1, b: [1, 2], c: [{ x: 1 }, { x: [2] }], d: { e: null, f: {} }, g: undefined, h: [] };
  expect(layout(value)).toBe(`{
  "a": 1,
  "b": [1,2],
  "c": [
    {"x":1},
    {"x":[2]}
  ],
  "d": {
    "e": null,
    "f": {}
  },
  "h": []
}`);
  expect(JSON.parse(layout(value))).toEqual(JSON.parse(JSON.stringify(value)));
});
