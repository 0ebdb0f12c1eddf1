import { expect, test } from 'vitest';
import { contentOf } from './log.ts';

test.each([
  ['a save', '{"format": 1, "kind": "gondole-save"', 'save'],
  ['a save whose kind is damaged', '{"kind": 3, "rulesHash": "0", "log": []}', 'save'],
  ['a list', ' [ {"day": 0}', 'log'],
  ['a list in an object', '{ "format": 1, "log": [', 'log'],
  ['a scenario', '{ "format": 1, "catalogue": {} }', 'scenario'],
  ['a scenario that extends another', '{ "extends": "log.json", "title": "log" }', 'scenario'],
  ['nothing', '', 'scenario'],
] as const)('%s', (_, text, content) => {
  expect(contentOf(text)).toBe(content);
});
