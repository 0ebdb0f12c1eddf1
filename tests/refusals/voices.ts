/** Voices and dilemmas that cannot be what their author meant. */
import { type Bad, type Expected, grocery } from './corpus.ts';

/** The grocery with a section `voices`. */
const voices = (what: string, written: string, ...problems: readonly Expected[]): Bad =>
  grocery(`voices: ${what}`, '"seed": "lilas"', `"seed": "lilas",\n  "voices": ${written}`, ...problems);

const lines = (what: string, line: string, ...problems: readonly Expected[]): Bad =>
  voices(what, `{ "colleagues": [{ "employee": "nadia", "lines": [${line}] }] }`, ...problems);

const WORDS = '"label": "Oui", "gives": "Ceci", "takes": "Cela", "outcome": "Voilà"';
const NO = `{ "id": "non", ${WORDS} }`;
const ASKED = '"title": "Que faire ?", "message": "Il faut choisir.", "facts": "Un fait."';

const dilemma = (what: string, written: string, ...problems: readonly Expected[]): Bad =>
  voices(what, `{ "dilemmas": [{ "id": "colis", ${ASKED}, ${written} }] }`, ...problems);

const yes = (effects: string): string =>
  `"week": 1, "default": "non", "options": [{ "id": "oui", ${WORDS}, "effects": ${effects} }, ${NO}]`;

const FIRST = '/voices/dilemmas/0';
const LINE = '/voices/colleagues/0/lines/0';

export const VOICES: readonly Bad[] = [
  voices(
    'somebody who does not work here',
    '{ "colleagues": [{ "employee": ¦"nadya", "lines": [] }] }',
    'reference /voices/colleagues/0/employee',
  ),
  voices(
    'a regular nobody knows',
    '{ "regulars": [{ "regular": ¦"mme-perrin" }] }',
    'reference /voices/regulars/0/regular',
  ),
  lines('a line without words', '¦{ "when": [] }', `missing ${LINE}/say`),
  lines('a line as a text', '¦"Bonsoir."', `type ${LINE}`),
  lines(
    'a measure of another world',
    '{ "say": "Bon.", "when": [{ "measure": ¦"mood", "atLeast": 1 }] }',
    `unknown ${LINE}/when/0/measure`,
  ),
  lines(
    'a condition without a bound',
    '{ "say": "Bon.", "when": [¦{ "measure": "visitors" }] }',
    `missing ${LINE}/when/0`,
  ),
  lines(
    'a condition that nothing meets',
    '{ "say": "Bon.", "when": [{ "measure": "visitors", "atLeast": 3, "atMost": ¦2 }] }',
    `rule ${LINE}/when/0/atMost`,
  ),
  lines(
    'visitors of a family',
    '{ "say": "Bon.", "when": [{ "measure": "visitors", "atLeast": 3, "family": ¦"frais" }] }',
    `rule ${LINE}/when/0/family`,
  ),
  lines(
    'dates backwards',
    '{ "say": "Bon.", "from": "2026-03-09", "until": ¦"2026-03-08" }',
    `rule ${LINE}/until`,
  ),
  lines(
    'what follows a dilemma that does not exist',
    '{ "say": "Bon.", "after": { "dilemma": ¦"colis", "option": "oui" } }',
    `reference ${LINE}/after/dilemma`,
  ),
  dilemma('one option', `"week": 1, "default": "non", "options": ¦[${NO}]`, `size ${FIRST}/options`),
  dilemma('a week zero', yes('{}').replace('"week": 1', '"week": ¦0'), `range ${FIRST}/week`),
  dilemma('a default that is no option', yes('{}').replace('"non"', '¦"rien"'), `reference ${FIRST}/default`),
  dilemma(
    'a default that changes something',
    `"week": 1, "default": "oui", "options": [{ "id": "oui", ${WORDS}, "effects": ¦{ "orders": [{ "product": "lait-demi-1l", "packs": 1 }] } }, ${NO}]`,
    `rule ${FIRST}/options/0/effects`,
  ),
  dilemma(
    'too late before it comes',
    `"at": "18:00", "until": ¦"10:00", ${yes('{}')}`,
    `rule ${FIRST}/until`,
  ),
  dilemma(
    'packs of nothing',
    yes('{ "orders": [{ "product": "lait-demi-1l", "packs": ¦0 }] }'),
    `range ${FIRST}/options/0/effects/orders/0/packs`,
  ),
  dilemma(
    'a price in euros',
    yes('{ "prices": [{ "product": "lait-demi-1l", "priceCents": ¦1.5 }] }'),
    `cents ${FIRST}/options/0/effects/prices/0/priceCents`,
  ),
  dilemma(
    'a product of another store',
    yes('{ "prices": [{ "product": ¦"caviar", "priceCents": 150 }] }'),
    `reference ${FIRST}/options/0/effects/prices/0/product`,
  ),
  dilemma(
    'an hour off the quarter',
    yes('{ "roster": [{ "employee": "nadia", "inDays": 1, "from": ¦"10:05", "to": "11:00" }] }'),
    `rule ${FIRST}/options/0/effects/roster/0/from`,
  ),
  dilemma(
    'somebody who speaks nowhere is watched',
    `"watch": [{ "measure": ¦"own-sundays" }], ${yes('{}')}`,
    `rule ${FIRST}/watch/0/measure`,
  ),
  voices(
    'two dilemmas on one day',
    `{ "dilemmas": [{ "id": "a", ${ASKED}, ${yes('{}')} }, { "id": "b", ${ASKED}, ${yes('{}').replace('"week": 1', '"week": ¦1')} }] }`,
    'duplicate /voices/dilemmas/1/week',
  ),
];
