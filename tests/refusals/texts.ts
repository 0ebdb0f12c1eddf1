/** Texts that are not JSON, or JSON that no reader should take as it stands. */
import { TEXT } from '../fixtures/petite-epicerie.ts';
import { type Bad, grocery } from './corpus.ts';

const days = (what: string, written: string, problem: `${string} ${string}`): Bad =>
  grocery(what, '"days": 14', `"days": ${written}`, problem);

const session = (what: string, written: string, ...problems: readonly `${string} ${string}`[]): Bad =>
  grocery(what, '"calendar": {', `"session": { ${written} },\n  "calendar": {`, ...problems);

export const TEXTS: readonly Bad[] = [
  // ── Syntax ──
  { what: 'a word', marked: '¦épicerie', problems: ['syntax '] },
  { what: 'a closing brace', marked: '¦}', problems: ['syntax '] },
  { what: 'an opening brace', marked: '{¦', problems: ['syntax '] },
  { what: 'a key alone', marked: '{"id"¦}', problems: ['syntax '] },
  { what: 'a key without its value', marked: '{"id":¦}', problems: ['syntax '] },
  { what: 'two documents', marked: '{}\n¦{}', problems: ['syntax '] },
  { what: 'cut in a text', marked: `{\n "title": ¦"La petite ép`, problems: ['syntax '] },
  grocery('a comma too many', '"sunday": null\n    }', '"sunday": null,\n    ¦}', 'syntax '),
  grocery('a comma forgotten', '"days": 14,\n    ', '"days": 14\n    ¦', 'syntax '),
  grocery('single quotes', '"lilas"', `¦'lilas'`, 'syntax '),
  grocery('curly quotes', '"lilas"', '¦“lilas”', 'syntax '),
  grocery('a key without quotes', '"seed": "lilas"', '¦seed: "lilas"', 'syntax '),
  grocery('a comment', '"days": 14,', '"days": 14, ¦// deux semaines', 'syntax '),
  grocery('a line end inside a text', '"lilas"', '¦"li\nlas"', 'syntax '),
  grocery('a tabulation inside a text', '"lilas"', '¦"li\tlas"', 'syntax '),
  grocery('an escape that does not exist', '"lilas"', '¦"li\\las"', 'syntax '),
  grocery('half an escape', '"lilas"', '¦"li\\u00"', 'syntax '),
  // ── Numbers ──
  days('a number in Python', '1¦_000', 'syntax '),
  days('an amount with a comma', '14,¦5', 'syntax '),
  days('a zero before', '0¦14', 'syntax '),
  days('a plus sign', '¦+14', 'syntax '),
  days('a point and nothing', '¦14.', 'syntax '),
  days('nothing and a point', '¦.5', 'syntax '),
  days('hexadecimal', '0¦xE', 'syntax '),
  days('not a number', '¦nan', 'syntax '),
  days('infinity in words', '¦Infinity', 'syntax '),
  days('infinity in figures', '¦1e400', 'range /calendar/days'),
  days('minus infinity', '¦-1e400', 'range /calendar/days'),
  days('one day more than the limit', '¦1101', 'range /calendar/days'),
  days('minus zero', '¦-0', 'range /calendar/days'),
  days('a fraction', '¦14.5', 'integer /calendar/days'),
  days('a crumb', '¦1e-400', 'range /calendar/days'),
  grocery(
    'an amount that no double holds',
    '"priceCents": 129',
    '"priceCents": ¦9007199254740993',
    'range /catalogue/products/0/priceCents',
  ),
  grocery(
    'an amount in euros',
    '"priceCents": 129',
    '"priceCents": ¦1.29',
    'cents /catalogue/products/0/priceCents',
  ),
  // ── Characters ──
  grocery('a null character written as an escape', '"lilas"', '¦"li\\u0000las"', 'pattern /seed'),
  grocery('a null character', '"openingBalance"', '"open¦\0ingBalance"', 'encoding '),
  grocery('a byte that is no UTF-8', '"lilas"', '"li¦\ufffdlas"', 'encoding '),
  grocery('half a pair', '"lilas"', '¦"\\ud83d"', 'pattern /seed'),
  grocery('the halves of a pair, exchanged', '"lilas"', '¦"\\ude00\\ud83d"', 'pattern /seed'),
  grocery(
    'a text that turns the line',
    '"La petite épicerie"',
    '¦"La \\u202epetite épicerie"',
    'pattern /title',
  ),
  grocery(
    'a text that colours the screen',
    '"La petite épicerie"',
    '¦"\\u001b[31mLa petite épicerie"',
    'pattern /title',
  ),
  grocery(
    'an id with a space nobody sees',
    '"id": "petite-epicerie"',
    '"id": ¦"petite-epicerie\\u200b"',
    'pattern /id',
  ),
  grocery(
    'an id that ends the line',
    '"id": "petite-epicerie"',
    '"id": ¦"petite-epicerie\\n"',
    'pattern /id',
  ),
  grocery('an id in Cyrillic', '"id": "petite-epicerie"', '"id": ¦"реtite-epicerie"', 'pattern /id'),
  grocery('an id that is a formula', '"id": "petite-epicerie"', '"id": ¦"=1+1"', 'pattern /id'),
  grocery(
    'an id that is a page',
    '"id": "petite-epicerie"',
    '"id": ¦"<script>alert(1)</script>"',
    'pattern /id',
  ),
  grocery('an id that climbs', '"id": "petite-epicerie"', '"id": ¦"../../etc/passwd"', 'pattern /id'),
  // ── Keys ──
  grocery('a key twice', '"seed": "lilas"', '"seed": "lilas", ¦"seed": "lilas"', 'duplicate /seed'),
  grocery(
    'a key twice, once by an escape',
    '"seed": "lilas"',
    '"seed": "lilas", ¦"s\\u0065ed": "a"',
    'duplicate /seed',
  ),
  grocery(
    'the prototype as a section',
    '"seed": "lilas"',
    '"seed": "lilas", ¦"__proto__": { "days": 3 }',
    'unknown /__proto__',
  ),
  grocery(
    'the constructor as a section',
    '"seed": "lilas"',
    '"seed": "lilas", ¦"constructor": { "prototype": {} }',
    'unknown /constructor',
  ),
  grocery('a key that is empty', '"seed": "lilas"', '"seed": "lilas", ¦"": 1', 'unknown /'),
  grocery('a key that is a pointer', '"seed": "lilas"', '"seed": "lilas", ¦"a/b~c": 1', 'unknown /a~1b~0c'),
  // ── The whole document ──
  { what: 'null', marked: '¦null', problems: ['type '] },
  { what: 'true', marked: '¦true', problems: ['type '] },
  { what: 'a number', marked: '¦3', problems: ['type '] },
  { what: 'a text', marked: '¦"épicerie"', problems: ['type '] },
  {
    what: 'a format alone, of another time',
    marked: '{ "format": ¦99 }',
    problems: ['version /format'],
  },
  {
    what: 'three mistakes at once',
    marked: [
      ['"days": 14', '"days": ¦0'],
      ['"stockpile": 0.5', '¦"stokpile": 0.5'],
      ['"subfamily": "pates"', '"subfamily": ¦"pate"'],
    ].reduce((text, [find, by]) => text.replace(find!, by!), TEXT),
    problems: [
      'range /calendar/days',
      'unknown /catalogue/subfamilies/1/stokpile',
      'reference /catalogue/products/0/subfamily',
    ],
  },
  // ── Sessions ──
  session('a trade that nobody knows', '"open": [¦"planning"]', 'unknown /session/open/0'),
  session('one trade instead of a list', '"open": ¦"team"', 'type /session/open'),
  session('a deputy who is nobody', '"deputy": ¦"jeanne"', 'unknown /session/deputy'),
  session('a panel misspelt', '"panels": [¦"stock"]', 'unknown /session/panels/0'),
  session('an aid that does not exist', '"aids": { ¦"hints": true }', 'unknown /session/aids/hints'),
  session('an hour without end', '"minutes": ¦1e9', 'range /session/minutes'),
  session(
    'a milestone on the first day, which says nothing',
    '"milestones": [¦{ "fromDay": ¦0 }]',
    'missing /session/milestones/0/label',
    'range /session/milestones/0/fromDay',
  ),
];
