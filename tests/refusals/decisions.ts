/** Lists of decisions that are not what they should be. */
import type { Bad } from './corpus.ts';

const list = (what: string, items: readonly string[], ...problems: `${string} ${string}`[]): Bad => ({
  what: `decisions: ${what}`,
  marked: `[\n  ${items.join(',\n  ')}\n]`,
  problems,
});

const at = (command: string, day = '0', minute = '0'): string =>
  `{ "day": ${day}, "minute": ${minute}, "command": ${command} }`;

const PRICE = '{ "type": "prices", "prices": { "lait-demi-1l": 160 } }';

const prices = (written: string): string => at(`{ "type": "prices", "prices": { ${written} } }`);

export const DECISIONS: readonly Bad[] = [
  list('one that is a text', ['¦"prices"'], 'type /0'),
  list('one that is null', ['¦null'], 'type /0'),
  list('no day', [`¦{ "minute": 0, "command": ${PRICE} }`], 'missing /0/day'),
  list('a day in words', [at(PRICE, '¦"lundi"')], 'type /0/day'),
  list('a day before the first', [at(PRICE, '¦-1')], 'range /0/day'),
  list('half a day', [at(PRICE, '¦0.5')], 'integer /0/day'),
  list('a day without end', [at(PRICE, '¦1e400')], 'range /0/day'),
  list('a minute too many', [at(PRICE, '0', '¦1441')], 'range /0/minute'),
  list('days backwards', [at(PRICE, '3'), `¦${at(PRICE, '1')}`], 'rule /1'),
  list('minutes backwards', [at(PRICE, '3', '600'), `¦${at(PRICE, '3', '599')}`], 'rule /1'),
  list('no command', ['¦{ "day": 0, "minute": 0 }'], 'missing /0/command'),
  list('a command that is a list', [at('¦[]')], 'type /0/command'),
  list('a command of no kind', [at('¦{}')], 'missing /0/command/type'),
  list('a kind that does not exist', [at('{ "type": ¦"buy-everything" }')], 'unknown /0/command/type'),
  list('a kind of JavaScript', [at('{ "type": ¦"constructor" }')], 'unknown /0/command/type'),
  list('a kind that is an object', [at('{ "type": ¦{ "toString": null } }')], 'type /0/command/type'),
  list(
    'a key mistyped',
    [at('¦{ "type": "prices", ¦"price": { "lait-demi-1l": 160 } }')],
    'missing /0/command/prices',
    'unknown /0/command/price',
  ),
  list('a price in euros', [prices('"lait-demi-1l": ¦1.6')], 'cents /0/command/prices/lait-demi-1l'),
  list('a price in words', [prices('"lait-demi-1l": ¦"1,60 €"')], 'type /0/command/prices/lait-demi-1l'),
  list('a price of nothing', [prices('"lait-demi-1l": ¦0')], 'range /0/command/prices/lait-demi-1l'),
  list(
    'a price that no double holds',
    [prices('"lait-demi-1l": ¦9007199254740993')],
    'range /0/command/prices/lait-demi-1l',
  ),
  list('a product in capitals', [prices('¦"LAIT": 160')], 'pattern /0/command/prices/LAIT'),
  list(
    'a product that is a formula',
    [prices('¦"=HYPERLINK(A1)": 160')],
    'pattern /0/command/prices/=HYPERLINK(A1)',
  ),
  list('a price for the prototype', [prices('¦"__proto__": 160')], 'unknown /0/command/prices/__proto__'),
  list(
    'two wrong prices and a right one',
    [prices('"lait-demi-1l": ¦-1, "spaghetti-500g": 150, "penne-500g": ¦null')],
    'range /0/command/prices/lait-demi-1l',
    'type /0/command/prices/penne-500g',
  ),
  list(
    'a billion packs',
    [at('{ "type": "order", "supplier": "grossiste", "kind": "hand", "packs": { "lait-demi-1l": ¦1e9 } }')],
    'range /0/command/packs/lait-demi-1l',
  ),
  list(
    'an order of another kind',
    [at('{ "type": "order", "supplier": "grossiste", "kind": ¦"hands", "packs": {} }')],
    'unknown /0/command/kind',
  ),
  list(
    'a rule that is a number',
    [at('{ "type": "order-rules", "rules": { "lait-demi-1l": ¦12 } }')],
    'type /0/command/rules/lait-demi-1l',
  ),
  list(
    'a week of two days',
    [at('{ "type": "roster", "week": "template", "days": ¦[[], []] }')],
    'size /0/command/days',
  ),
  list(
    'a shift until tomorrow',
    [
      at(
        '{ "type": "roster", "week": 0, "days": [[{ "employee": "nadia", "task": "till", "from": "08:00", "to": ¦"32:00" }], [], [], [], [], [], []] }',
      ),
    ],
    'pattern /0/command/days/0/0/to',
  ),
  list(
    'a week that is a word',
    [at('{ "type": "roster", "week": ¦"next", "days": [[], [], [], [], [], [], []] }')],
    'unknown /0/command/week',
  ),
  list(
    'a till that is both',
    [at('{ "type": "till", "till": "caisse-1", "open": ¦"oui" }')],
    'type /0/command/open',
  ),
  list('an answer to nothing', [at('¦{ "type": "dilemma", "option": "oui" }')], 'missing /0/command/id'),
  list(
    'somebody who acts on the screen',
    [`{ "day": 0, "minute": 0, "by": ¦"\\u001b]0;moi\\u0007", "command": ${PRICE} }`],
    'pattern /0/by',
  ),
  list(
    'an unknown key beside',
    [`{ "day": 0, "minute": 0, ¦"heure": 9, "command": ${PRICE} }`],
    'unknown /0/heure',
  ),
  list(
    'every one wrong',
    [at('{ "type": ¦1 }'), at(PRICE, '¦null'), '¦[]'],
    'type /0/command/type',
    'type /1/day',
    'type /2',
  ),
  { what: 'decisions: an object without them', marked: '¦{ "format": 1 }', problems: ['missing /log'] },
  { what: 'decisions: another format', marked: '{ "format": ¦7, "log": [] }', problems: ['version /format'] },
  { what: 'decisions: an object of them', marked: '{ "format": 1, "log": ¦{} }', problems: ['type /log'] },
  { what: 'decisions: cut', marked: `[\n  ${at(PRICE)},\n  ¦`, problems: ['syntax '] },
];
