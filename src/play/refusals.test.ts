import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grocery } from '../../tests/support/grocery.ts';
import { TASKS } from '../scenario/index.ts';
import { compile } from '../store/compiled.ts';
import { COMMANDS } from '../store/game.ts';
import { LAW_SENTENCES } from './lawWords.ts';
import { PICKUP_SENTENCES } from './pickupWords.ts';
import { type Language, type Names, namesOf, refusalText, wordedRefusals } from './refusals.ts';
import { STORE_ENGLISH, STORE_FRENCH } from './storeWords.ts';
import { STUDY_SENTENCES } from './studyWords.ts';

// Rule guarded here: whatever the store refuses, people read why and what to do, in both languages.

const STORE = new URL('../store/', import.meta.url);

/** Every code the store refuses with, found in its sources. */
function codesOfStore(): string[] {
  const files = readdirSync(STORE, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return codesIn(sources.map((file) => readFileSync(new URL(file, STORE), 'utf8')).join('\n'));
}

function codesIn(source: string): string[] {
  const found = [...source.matchAll(/refuse\(\s*'([^']+)'|\{\s*code: '([^']+)'/g)];
  return [...new Set(found.map(([, called, built]) => (called ?? built)!))].sort();
}

test('the search of codes finds the ways to refuse', () => {
  expect(codesIn("refuse('a'); refuse(\n  'b-c', { n: 1 }); return { code: 'd' };")).toEqual([
    'a',
    'b-c',
    'd',
  ]);
  expect(codesOfStore().length).toBeGreaterThan(20);
});

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('every code of the store has words, and no words are left over', () => {
    expect(wordedRefusals(language).sort()).toEqual(codesOfStore());
  });

  test.each(codesOfStore())('%s makes a sentence, even when nothing is known but the code', (code) => {
    const { what, remedy } = refusalText({ code }, language);
    expect(what).toMatch(/^.{10,}\.$/);
    expect(remedy).toMatch(/^$|^.{10,}\.$/);
    expect(what + remedy).not.toMatch(/undefined|NaN|\[object/);
  });

  test('a code has its words in one table: in two, one of them would be silent', () => {
    const store = { fr: STORE_FRENCH, en: STORE_ENGLISH };
    const tables = [store, LAW_SENTENCES, PICKUP_SENTENCES, STUDY_SENTENCES].map((words) => words[language]);
    const codes = tables.flatMap((table) => Object.keys(table));
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  });

  test('a decision of no kind is answered with every kind there is', () => {
    const { remedy } = refusalText({ code: 'unknown-command', ids: { type: 'ordre' } }, language);
    for (const type of COMMANDS.keys()) expect(remedy).toContain(type);
  });

  test('a code from the future is still an answer', () => {
    expect(refusalText({ code: 'toString' }, language).what).toContain('toString');
  });
});

test.each(TASKS)('the task %s has a French name', (task) => {
  expect(refusalText({ code: 'task-not-mastered', ids: { task } }, 'fr').what).not.toContain(task);
});

const names: Names = {
  of: (kind, id) => (kind === 'product' && id === 'lait' ? 'Lait fermier' : undefined),
  near: () => undefined,
};

test('amounts, times and numbers are written as each language writes them', () => {
  const loss = {
    code: 'resale-at-loss',
    numbers: { priceCents: 123456, least: 50 },
    ids: { product: 'lait' },
  };
  expect(refusalText(loss, 'fr', names)).toEqual({
    what: '1\u202f234,56\u202f€ TTC pour Lait fermier, c’est revendre à perte (C. com., art. L442-5)\u202f: le seuil est de 0,50\u202f€ TTC.',
    remedy: 'Fixez un prix d’au moins 0,50\u202f€ TTC.',
  });
  expect(refusalText(loss, 'en', names).what).toContain('€1,234.56 incl. VAT for Lait fermier');
  const away = { code: 'not-at-work', numbers: { minute: 450 }, ids: { employee: 'nadia' } };
  expect(refusalText(away, 'fr', names).what).toBe(
    '«\u202fnadia\u202f» n’est pas au travail à 7\u00a0h\u00a030.',
  );
  expect(refusalText(away, 'en', names).what).toBe('“nadia” is not at work at 7:30.');
});

test.each([
  ['unknown-product', 'product', 'lait-demi-1', 'lait-demi-1l'],
  ['unknown-supplier', 'supplier', 'grosiste', 'grossiste'],
  ['unknown-employee', 'employee', 'nadai', 'nadia'],
  ['unknown-fixture', 'fixture', 'etagère', 'etagere'],
  ['unknown-offer', 'product', 'yaourt-nature', 'yaourt-nature-x4'],
] as const)(
  '%s: the id that was meant is said, one far from all is not guessed',
  (code, kind, typed, meant) => {
    const known = namesOf(compile(grocery()));
    const remedy = (id: string, language: Language) =>
      refusalText({ code, ids: { [kind]: id } }, language, known).remedy;
    expect(remedy(typed, 'fr')).toBe(`Vouliez-vous dire «\u202f${meant}\u202f»\u202f?`);
    expect(remedy(typed, 'en')).toBe(`Did you mean “${meant}”?`);
    expect(remedy('quelque-chose-d-autre', 'fr')).toMatch(/^Choisissez .+\.$/);
  },
);

test('a text from a file stays short and harmless', () => {
  const { what } = refusalText({ code: 'unknown-command', ids: { type: `\u202e${'x'.repeat(500)}` } }, 'fr');
  expect(what.length).toBeLessThan(100);
  expect(what).not.toContain('\u202e');
});
