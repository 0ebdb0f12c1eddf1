import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../../marks/index.ts';
import { CURRENT } from '../core.ts';
import { MARK_CODES } from '../marks.ts';
import { readNames } from '../names.ts';
import type { Row } from '../results.ts';
import { report } from './index.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { quantity } from './words.ts';

// Rule guarded here: a report says what was found, in markup of ours alone; whatever a copy says stays a text.

const codes = BLOCKS.flatMap(({ competences }) =>
  competences.flatMap(({ subs }) => subs.map(([code]) => code)),
);
const marks = Object.fromEntries(MARK_CODES.map((code) => [code, 1_237]));
const ROW: Row = {
  name: 'classe/4711.json',
  id: '4711',
  state: 'true',
  message: 'Elle donne ce qu’elle annonce.',
  read: true,
  scenario: 'superette',
  seed: 'a',
  rulesVersion: CURRENT.rulesVersion,
  days: 14,
  marks: { ...marks, BC04: null },
  subs: Object.fromEntries(codes.map((code) => [code, code.startsWith('A2') ? 430 : null])),
  evaluated: 4,
  lines: {
    'a2.2-availability': { value: 9_428, points: 430 },
    'a2.2-served': { value: 9_000, points: null, anchors: [8_000, 9_100, null] },
  },
  held: [{ code: 'M1.4', why: 'Repos quotidien (C. trav., art. L3131-1)', days: [2, 8] }],
};
const of = (...rows: readonly Row[]): string =>
  report({
    rows,
    pairs:
      rows.length > 1
        ? [{ kind: 'near', a: rows[0]!, b: rows[1]!, weeksBp: 7_512, run: 3, sequencesBp: 0 }]
        : [],
    step: 50,
    lines: new Map([[CURRENT.rulesVersion, CURRENT.lines]]),
  });

/** The text a reader sees. */
const seen = (page: string): string =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u00a0\u202f\s]+/g, ' ');

describe('says', () => {
  const text = seen(
    of(ROW, { ...ROW, name: 'classe/4712.json', id: '4712', state: 'edited', message: 'Copie modifiée.' }),
  );

  test('marks to the half point, levels, both exam numberings, coverage', () => {
    expect(text).toContain('12,5 S');
    for (const { exams } of BLOCKS) expect(text).toContain(`${exams.of2018} ${exams.of2024}`);
    expect(text).toContain('4 / 49');
    expect(text).toMatch(/BC04[^0-9]+E6 \(U6\) E8 \(U8\) NE NE/);
    expect(text).toContain('A2.2 Garantir la disponibilité de l’offre 4,5 TI');
  });

  test('what a scenario leaves out of the marks is told so, and not counted as evaluated', () => {
    // The four sub-competences of A2 have a mark, all in BC02.
    expect(text).toMatch(/BC02[^0-9]+E42 \(U42\) E6 \(U6\) 12,5 S 4 \/ 16/);
    const aside = seen(of({ ...ROW, aside: ['A2.2'] }));
    expect(aside).toMatch(/BC02[^0-9]+E42 \(U42\) E6 \(U6\) 12,5 S 3 \/ 16/);
    expect(aside).toContain(
      'A2.2 Garantir la disponibilité de l’offre laissée de côté par ce scénario 4,5 TI',
    );
    expect(text).not.toContain('laissée de côté');
  });

  test('evidence with its unit and what the managers obtained, offences with days from 1', () => {
    expect(text).toMatch(/Disponibilité en rayon à 11 h et 17 h \(résultat\) 94,28 %/);
    expect(text).toContain('80 · 91 · –');
    expect(text).toContain('M1.4 est plafonnée : Repos quotidien (C. trav., art. L3131-1) (jours 3, 9).');
  });

  test('no mark for a copy that is not true, but what its decisions give; likeness without effect', () => {
    expect(text).toMatch(/4712 modifiée NE 12,5 S/);
    expect(text).toContain('ce n’est pas sa note');
    expect(text).toContain('75 % de semaines identiques');
    expect(text).toContain('sans effet sur les notes');
  });

  test('each of a pair with their own marks and answers, by name where the teacher gives it', () => {
    const said = { sub: 'G3.2', asked: 'CA HT ?', said: '30 050,70 €', verdict: 'juste' };
    const pair: Row = {
      ...ROW,
      said: [
        { ...said, who: 'A' },
        { ...said, who: 'B', said: '', verdict: 'sans réponse' },
      ],
      students: [
        { who: 'A', decisions: 3, answers: 1, marks: { overall: 1_300, soFar: 1_100 } },
        { who: 'B', decisions: 3, answers: 0, marks: { overall: 900, soFar: 800 } },
      ],
    };
    const names = readNames('identifiant;eleve;nom\n4711;A;Zoé\n');
    if ('missing' in names) throw new Error(names.missing.join());
    const page = seen(report({ rows: [pair], pairs: [], step: 50, lines: new Map(), names }));
    expect(page).toContain('A – Zoé 13 11');
    expect(page).toMatch(/ B 9 8 /);
    expect(page).toContain('G3.2, A CA HT ? 30 050,70 € juste');
    expect(page).toContain('G3.2, B CA HT ? sans réponse');
    expect(text).not.toContain('Notes de chacun');
  });

  test('amounts with both digits of their cents, other numbers without empty ones', () => {
    const plain = (units: number, per: number, sign: string) =>
      quantity(units, { per, sign }).replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(3_005_070, 100, '€')).toBe('30 050,70 €');
    expect(plain(-5, 100, '€/m')).toBe('−0,05 €/m');
    expect(plain(827_100, 100, '€')).toBe('8 271 €');
    expect(plain(2_750, 100, '%')).toBe('27,5 %');
  });

  test('the rounding that was asked', () => {
    const page = report({ rows: [ROW], pairs: [], step: 1, lines: new Map() });
    expect(seen(page)).toContain('12,37');
    expect(seen(page)).toContain('au centième de point');
  });
});

describe('is a page', () => {
  const page = of(ROW, { ...ROW, name: 'b', id: 'b' });

  test('whose policy lets in its own sheet and nothing else', () => {
    expect(createHash('sha256').update(STYLE).digest('base64')).toBe(STYLE_HASH);
    expect(page.replaceAll('&#39;', "'")).toContain(
      `content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'`,
    );
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|https?:/);
  });

  test('in French, with one title, headings in order and tables with headers', () => {
    expect(page).toContain('<html lang="fr">');
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    for (const table of page.split('<table').slice(1)) expect(table).toMatch(/<thead>.*scope="col"/s);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(` id="${id}"`);
  });

  test('made for A4 paper, with the number of each page', () => {
    expect(STYLE).toMatch(/@page \{ size: A4/);
    expect(STYLE).toContain('counter(page) " / " counter(pages)');
  });
});

/** Tags and attributes of a page, without its texts. */
const skeleton = (page: string): string[] => page.match(/<[^>]*>/g) ?? [];

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></table></body>',
  '&lt;script&gt;',
  '\u202egnp.exe\u0000\ud800',
  '<!-- ',
  ']]>',
];

test('whatever a copy says, the markup stays the same', () => {
  const withText = (text: string): Row => ({
    ...ROW,
    name: text,
    id: text,
    message: text,
    scenario: text,
    seed: text,
    held: [{ code: 'M1.4', why: text, days: [1] }],
  });
  const plain = skeleton(of(withText('x'), withText('x')));
  const same = (text: string) => {
    const page = of(withText(text), withText(text));
    expect(skeleton(page)).toEqual(plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(page).not.toMatch(/\p{Surrogate}/u);
  };
  for (const text of HOSTILE) same(text);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), same), { numRuns: 100 });
});

test('an unknown version of the rules, or lines that are gone, leave marks without evidence', () => {
  const text = seen(of({ ...ROW, rulesVersion: '9', lines: { gone: { value: 1, points: 2 } } }));
  expect(text).toContain('A2.2 Garantir la disponibilité de l’offre 4,5 TI');
});
