import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../indicators/index.ts';
import { french } from '../../kernel/index.ts';
import { readScenario } from '../../scenario/index.ts';
import { start } from '../../store/game.ts';
import { viewOf } from '../../store/view.ts';
import { texts } from '../texts/index.ts';
import { CHAPTERS, explain } from './explain.ts';
import { glossary as en } from './glossary.en.ts';
import { glossary as fr, type TermId } from './glossary.fr.ts';

// Rule guarded here: every word that a screen offers to explain is explained, in both languages, with figures of the
// store that are those of its screens.

const APP = new URL('../', import.meta.url);
const text = readFileSync(new URL('../../../tests/fixtures/petite-epicerie.json', import.meta.url), 'utf8');
const view = (days: number) => {
  const game = start(readScenario('petite-epicerie.json', () => text).scenario!);
  game.advance({ day: days, minute: 0 });
  return viewOf(game);
};

test('words asked for on the screens exist', () => {
  const sources = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') || file.endsWith('columns.ts'))
    .map((file) => readFileSync(new URL(file, APP), 'utf8'))
    .join('\n');
  const asked = [...sources.matchAll(/(?:<Term id="|term="|term: ')([a-z0-9-]+)/g)].map(([, id]) => id!);
  expect(asked.length).toBeGreaterThan(20);
  for (const id of asked) expect(Object.hasOwn(fr, id) || INDICATORS.has(id), id).toBe(true);
});

describe.each(Object.keys(fr) as TermId[])('%s', (id) => {
  test('is said whole in both languages', () => {
    for (const one of [fr[id], en[id]]) {
      expect(one.word.length).toBeGreaterThan(2);
      expect(one.says).toMatch(/.{15,}\.$/);
    }
    // A formula in one language has one in the other, and so has an example.
    const [french, english] = [fr[id] as { formula?: string; own?: unknown }, en[id]];
    expect(english.formula === undefined).toBe(french.formula === undefined);
    expect(english.own === undefined).toBe(french.own === undefined);
  });

  test('its example holds no hole, before the first day and after a week', () => {
    for (const days of [0, 8]) {
      const { own } = explain(id, view(days));
      expect(own ?? '').not.toMatch(/undefined|NaN|null|Infinity/);
    }
    expect(explain(id, undefined).own).toBeUndefined();
  });
});

test('the margin rate of the example is margin over price, the mark-up margin over cost', () => {
  const store = view(0);
  // Cheapest way to know the product the examples speak of: its name is at their head.
  const { own } = explain('margin-rate', store);
  const product = store.model.products.find(({ label }) => own!.startsWith(french(label)))!;
  const ht = product.priceCents / (1 + product.vatBp / 10_000);
  const shown = (text: string) => Number(text.match(/= ([\d,]+)/)![1]!.replace(',', '.'));
  expect(shown(own!)).toBeCloseTo((100 * (ht - product.costCents)) / ht, 0);
  const up = explain('mark-up-rate', store).own!;
  expect(shown(up)).toBeCloseTo((100 * (ht - product.costCents)) / product.costCents, 0);
});

test('the page of reminders holds words that exist, once each, under a title', () => {
  const ids = CHAPTERS.flatMap(([, list]) => list);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [chapter] of CHAPTERS) expect(texts.value.help.chapters[chapter]).toBeTruthy();
});
