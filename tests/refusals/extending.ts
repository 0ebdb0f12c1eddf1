/** Scenarios that extend what they cannot. */
import { TEXT } from '../fixtures/petite-epicerie.ts';
import type { Bad } from './corpus.ts';

const child = (
  what: string,
  written: string,
  problems: Bad['problems'],
  beside: Record<string, string> = {},
): Bad => ({
  what: `extends ${what}`,
  marked: `{\n  "format": 1,\n  "extends": ${written}\n}`,
  problems,
  beside: { 'base.json': TEXT, ...beside },
});

export const EXTENDING: readonly Bad[] = [
  child('a missing file', '¦"rien.json"', ['reference /extends']),
  child('itself', '¦"mauvais.json"', ['cycle /extends']),
  child('itself by a longer way', '¦"./a/../mauvais.json"', ['cycle /extends']),
  child('nothing', '¦""', ['pattern /extends']),
  child('a folder', '¦"."', ['pattern /extends']),
  child('a page', '¦"https://exemple.fr/base.json"', ['pattern /extends']),
  child('a file of the system', '¦"/etc/base.json"', ['pattern /extends']),
  child('a file of Windows', '¦"C:\\\\base.json"', ['pattern /extends']),
  child('a file of another kind', '¦"../.env"', ['pattern /extends']),
  child('a name with a null character', '¦"ba\\u0000se.json"', ['pattern /extends']),
  child('a number', '¦3', ['pattern /extends']),
  child('an object', '¦{ "file": "base.json" }', ['type /extends']),
  child('a file twice', '¦["base.json", "base.json"]', ['pattern /extends']),
  child('two missing files', '["base.json", ¦"a.json", ¦"b.json"]', [
    'reference /extends/1',
    'reference /extends/2',
  ]),
  child(
    'a missing file, and is wrong itself',
    '¦"rien.json",\n  "calendar": { "days": ¦"trois" },\n  ¦"clients": 3',
    ['reference /extends', 'type /calendar/days', 'unknown /clients'],
  ),
  child(
    'a missing file in a section, and is wrong elsewhere',
    '"base.json",\n  "catalogue": { "extends": ¦"rien.json" },\n  "seed": ¦3',
    ['reference /catalogue/extends', 'type /seed'],
  ),
  child('and removes what is not there', '"base.json",\n  "risk": { ¦"volcan": { "$remove": true } }', [
    'reference /risk/volcan',
  ]),
];
