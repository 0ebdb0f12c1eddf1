/** Scenarios whose assignments, reasons or rubric cannot be used. */
import { type Bad, type Expected, grocery } from './corpus.ts';

const section = (what: string, written: string, ...problems: readonly Expected[]): Bad =>
  grocery(`asks ${what}`, '"seed": "lilas",', `"seed": "lilas",\n  ${written},`, ...problems);

const assignment = (what: string, questions: string, ...problems: readonly Expected[]): Bad =>
  section(
    what,
    `"assignments": [{ "id": "d", "sub": "G1.4", "title": "Devoir", "day": 7,\n    "questions": [${questions}] }]`,
    ...problems.map((one) => one.replace('…', '/assignments/0/questions') as Expected),
  );

const number = (rest: string, id = 'q'): string =>
  `{ "kind": "number", "id": "${id}", "text": "Combien ?", "points": 2, ${rest} }`;

const OPTIONS = '"options": [{ "id": "a", "text": "A" }, { "id": "b", "text": "B" }]';

const reason = (id: string, days: string, about = '"prices"'): string =>
  `{ "id": "${id}", "label": "Pourquoi ?", "sub": "G1.4", "about": [${about}], ${days} }`;

export const ASKED: readonly Bad[] = [
  section('one assignment without a list', '"assignments": ¦{}', 'type /assignments'),
  section('reasons in words', '"reasons": ¦"tout"', 'type /reasons'),
  section('a rubric that is a list', '"rubric": ¦[]', 'type /rubric'),
  assignment('a question of no kind', '¦{ "id": "q", "text": "?" }', 'missing …/0/kind'),
  assignment('a question of another kind', '{ "kind": ¦"oral", "id": "q", "text": "?" }', 'unknown …/0/kind'),
  assignment('a question that is a text', '¦"Combien ?"', 'type …/0'),
  section(
    'nothing',
    '"assignments": [{ "id": "d", "sub": "G1.4", "title": "D", "day": 5, "questions": ¦[] }]',
    'size /assignments/0/questions',
  ),
  assignment(
    'without points',
    '¦{ "kind": "choice", "id": "q", "text": "?", '.concat(OPTIONS, ', "right": ["a"] }'),
    'missing …/0/points',
  ),
  assignment('a key in words', number('"unit": "cents", "key": ¦"douze"'), 'type …/0/key'),
  assignment('half a cent', number('"unit": "cents", "key": ¦1.5'), 'integer …/0/key'),
  assignment('a number of nothing', number('"key": 3').replace('{', '¦{'), 'missing …/0/unit'),
  assignment('a unit that is none', number('"unit": ¦"euros", "key": 3'), 'unknown …/0/unit'),
  assignment(
    'a figure with a slip in a key',
    number('"key": { "indicator": "basket", "from": 0, "to": 6, ¦"familly": "frais" }'),
    'unknown …/0/key/familly',
  ),
  assignment(
    'a figure that is not over',
    number('"key": { "indicator": "basket", "from": 0, "to": ¦7 }'),
    'rule …/0/key/to',
  ),
  assignment(
    'a figure backwards',
    number('"key": { "indicator": "basket", "from": 6, "to": ¦0 }'),
    'rule …/0/key/to',
  ),
  assignment(
    'a figure of no family',
    number('"key": { "indicator": "sales-ht", "from": 0, "to": 6, "family": ¦"bijoux" }'),
    'reference …/0/key/family',
  ),
  assignment(
    'a figure that does not exist',
    number('"key": { "indicator": ¦"baskett", "from": 0, "to": 6 }'),
    'unknown …/0/key/indicator',
  ),
  assignment(
    'a formula that does not exist',
    number('"unit": "bp", "key": { "formula": ¦"margin-rat", "inputs": {} }'),
    'unknown …/0/key/formula',
  ),
  assignment(
    'for an answer to come',
    `${number('"unit": "bp", "key": { "formula": "margin-rate", "inputs": { "priceHtCents": { "answer": ¦"r" }, "costCents": 1 } }')}, ${number('"unit": "cents", "key": 1', 'r')}`,
    'reference …/0/key/inputs/priceHtCents/answer',
  ),
  assignment(
    'two questions of one name',
    `${number('"unit": "bp", "key": 1')}, ${number('"unit": "bp", "key": 1').replace('"id": ', '"id": ¦')}`,
    'duplicate …/1/id',
  ),
  assignment(
    'a right answer that is no option',
    `{ "kind": "choice", "id": "q", "text": "?", "points": 1, ${OPTIONS}, "right": [¦"z"] }`,
    'reference …/0/right/0',
  ),
  assignment(
    'a right answer twice',
    `{ "kind": "choice", "id": "q", "text": "?", "points": 1, ${OPTIONS}, "right": ["a", ¦"a"] }`,
    'duplicate …/0/right/1',
  ),
  assignment(
    'an order with a hole',
    `{ "kind": "ranking", "id": "q", "text": "?", "points": 1, ${OPTIONS.replace(/]$/, ', { "id": "c", "text": "C" }]')}, "order": ¦["a", "b"] }`,
    'rule …/0/order',
  ),
  assignment(
    'a text that hides something',
    '{ "kind": "text", "id": "q", "text": ¦"R\\u202edigez" }',
    'pattern …/0/text',
  ),
  section(
    'too late',
    '"assignments": [{ "id": "d", "sub": "G1.4", "title": "D", "day": ¦15, "questions": [{ "kind": "text", "id": "q", "text": "?" }] }]',
    'rule /assignments/0/day',
  ),
  section(
    'for an answer before',
    '"assignments": [{ "id": "d", "sub": "G1.4", "title": "D", "day": 5, "until": ¦4, "questions": [{ "kind": "text", "id": "q", "text": "?" }] }]',
    'rule /assignments/0/until',
  ),
  section(
    'a competence for a sub-competence',
    '"assignments": [{ "id": "d", "sub": ¦"G1", "title": "D", "day": 5, "questions": [{ "kind": "text", "id": "q", "text": "?" }] }]',
    'pattern /assignments/0/sub',
  ),
  section(
    'four reasons in a week',
    `"reasons": [${reason('a', '"from": 0, "to": 6')}, ${reason('b', '"from": 1, "to": 6')}, ${reason('c', '"from": 2, "to": 6')}, ¦${reason('d', '"from": 6, "to": 9')}]`,
    'limit /reasons/3',
  ),
  section('a reason backwards', `"reasons": [${reason('a', '"from": 6, "to": ¦0')}]`, 'rule /reasons/0/to'),
  section(
    'a reason about nothing',
    `"reasons": [${reason('a', '"from": 0, "to": 6', '').replace('"about": ', '"about": ¦')}]`,
    'size /reasons/0/about',
  ),
  section(
    'a reason about what nobody decides',
    `"reasons": [${reason('a', '"from": 0, "to": 6', '¦"pricing"')}]`,
    'unknown /reasons/0/about/0',
  ),
  section(
    'a line of no sub-competence',
    '"rubric": { "lines": { ¦"panier": { "off": true } } }',
    'pattern /rubric/lines/panier',
  ),
  section(
    'a line that does not exist',
    '"rubric": { "lines": { ¦"g1.4-marje": { "off": true } } }',
    'unknown /rubric/lines/g1.4-marje',
  ),
  section(
    'a scale that turns back',
    '"rubric": { "lines": { "g1.4-margin": { "steps": [[5, 0], ¦[5, 2000]] } } }',
    'rule /rubric/lines/g1.4-margin/steps/1',
  ),
  section(
    'a mark above twenty',
    '"rubric": { "lines": { "g1.4-margin": { "steps": [[0, 0], [5, ¦2500]] } } }',
    'range /rubric/lines/g1.4-margin/steps/1/1',
  ),
  section(
    'a line off and on',
    '"rubric": { "lines": { "g1.4-margin": { "off": ¦false } } }',
    'unknown /rubric/lines/g1.4-margin/off',
  ),
  section(
    'two scales',
    '"rubric": { "lines": { "g1.4-margin": { "steps": [[0, 0], [5, 2000]], "anchored": ¦{ "better": "more", "least": 1 } } } }',
    'rule /rubric/lines/g1.4-margin/anchored',
  ),
  section(
    'a new line that reads nothing',
    '"rubric": { "add": [¦{ "id": "g1.4-x", "sub": "G1.4", "label": "X" }] }',
    'rule /rubric/add/0',
  ),
  section(
    'a new line without a scale',
    '"rubric": { "add": [¦{ "id": "g1.4-x", "sub": "G1.4", "label": "X", "indicator": "basket" }] }',
    'missing /rubric/add/0/steps',
  ),
  section(
    'a new line under another name',
    '"rubric": { "add": [{ "id": ¦"g1.3-x", "sub": "G1.4", "label": "X", "rule": "dates-checked" }] }',
    'pattern /rubric/add/0/id',
  ),
  section('the weight of nothing', '"rubric": { "weights": { ¦"G1.9": 2 } }', 'unknown /rubric/weights/G1.9'),
];
