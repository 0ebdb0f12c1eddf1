/** Saves that were cut, edited by hand, or made up. */
import { writeSave } from '../../src/handin/index.ts';
import { start } from '../../src/store/game.ts';
import { grocery as store } from '../support/grocery.ts';
import { type Bad, put } from './corpus.ts';

/** A game of three days with one decision. */
function saved(): string {
  const game = start(store());
  game.decide({ type: 'prices', prices: { 'lait-demi-1l': 160 } });
  game.advance({ day: 3, minute: 0 });
  return writeSave(game);
}

const TEXT = saved();

const save = (
  what: string,
  find: string,
  replacement: string,
  ...problems: `${string} ${string}`[]
): Bad => ({
  what: `save: ${what}`,
  marked: put(TEXT, find, replacement),
  problems,
});

export const SAVES: readonly Bad[] = [
  save('cut in the middle', TEXT.slice(TEXT.indexOf('"now": {') + 8), '¦', 'syntax '),
  save('of another kind', '"kind": "gondole-save"', '"kind": ¦"gondole-tableau"', 'unknown /kind'),
  save('of a later version', '"format": 1', '"format": ¦2', 'version /format'),
  save(
    'with a scenario of a later version',
    '"scenario": {\n    "format": 1',
    '"scenario": {\n    "format": ¦2',
    'version /scenario/format',
  ),
  {
    what: 'save: without its seed',
    marked: `¦${put(TEXT, '  "seed": "lilas",\n', '')}`,
    problems: ['missing /seed'],
  },
  save('with a seed that never ends', '"seed": "lilas"', `"seed": ¦"${'x'.repeat(65)}"`, 'size /seed'),
  save('with a seed that acts on the screen', '"seed": "lilas"', '"seed": ¦"\\u202elilas"', 'pattern /seed'),
  save(
    'with rules of somebody else',
    /"rulesHash": "\w+"/.exec(TEXT)![0],
    '"rulesHash": ¦"0"',
    'pattern /rulesHash',
  ),
  save('at a day that is a word', '"day": 3', '"day": ¦"jeudi"', 'type /now/day'),
  save('at a day after the last', '"day": 3', '"day": ¦300', 'rule /now/day'),
  {
    what: 'save: that ends before its last decision',
    marked: put(put(TEXT, '"now": ', '"now": ¦'), '{"day":0', '{"day":9'),
    problems: ['rule /now'],
  },
  save('with a decision taken out', '"seq":0', '"seq":¦1', 'rule /log/0/seq'),
  save(
    'with a decision made worse',
    '"lait-demi-1l":160',
    '"lait-demi-1l":¦1.6',
    'cents /log/0/command/prices/lait-demi-1l',
  ),
  {
    what: 'save: with a decision added',
    marked: put(put(TEXT, '"log": [', '"log": [ ¦3,'), '"seq":0', '"seq":¦0'),
    problems: ['type /log/0', 'rule /log/1/seq'],
  },
  save(
    'with a price changed in its scenario to a fraction',
    '"priceCents":129',
    '"priceCents":¦129.5',
    'cents /scenario/catalogue/products/0/priceCents',
  ),
  save(
    'whose scenario extends a file',
    '"scenario": {\n    "format": 1',
    '"scenario": {\n    ¦"extends": "a.json",\n    "format": 1',
    'unknown /scenario/extends',
  ),
  save(
    'whose scenario is a list',
    '"scenario": {',
    '"scenario": ¦[], ¦"autre": {',
    'type /scenario',
    'unknown /autre',
  ),
  save('with a key of its own', '"now": {', '¦"score": 20,\n  "now": {', 'unknown /score'),
];
