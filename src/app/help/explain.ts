/** A word of the trade explained, in the language of the page, with figures of the store when there are some. */
import { INDICATORS } from '../../indicators/index.ts';
import type { View } from '../../store/view.ts';
import { lang, texts } from '../texts/index.ts';
import { glossary as en } from './glossary.en.ts';
import { type AnyTerm, type Entry, glossary as fr, type TermId } from './glossary.fr.ts';
import { ownFigure, ownValues } from './own.ts';

export interface Explained {
  readonly word: string;
  readonly says: string;
  readonly formula: string | undefined;
  /** The example with the store's own figures. */
  readonly own: string | undefined;
}

export function explain(id: AnyTerm, view: View | undefined): Explained {
  const entry = entryOf(id);
  return {
    word: entry.word,
    says: entry.says,
    formula: entry.formula,
    own: view && ownText(id, entry, view),
  };
}

const isWord = (id: string): id is TermId => Object.hasOwn(fr, id);

/** The glossary in the language of the page; else the catalogue, which quotes the course in French. */
function entryOf(id: AnyTerm): Entry {
  if (isWord(id)) return (lang.value === 'en' ? en : fr)[id];
  const one = INDICATORS.get(id);
  return { word: one?.label ?? id, says: one?.help ?? '', ...(one && { formula: one.formula }) };
}

function ownText(id: AnyTerm, { own }: Entry, view: View): string | undefined {
  const values = own && isWord(id) ? ownValues(id, view) : undefined;
  if (own && values) return own(...values);
  const figure = ownFigure(id, view);
  return figure === undefined ? undefined : texts.value.help.lastDays(figure);
}

/** The words in the order of the one-page reminder. */
export const CHAPTERS: readonly (readonly [keyof typeof texts.value.help.chapters, readonly TermId[]])[] = [
  [
    'prices',
    [
      'ht-ttc',
      'unit-margin',
      'margin-rate',
      'mark-up-rate',
      'multiplier',
      'gross-margin',
      'break-even',
      'ebitda',
    ],
  ],
  ['sales', ['sales-ht', 'basket', 'units-per-ticket', 'conversion', 'wait-95', 'abandoned']],
  [
    'stocks',
    [
      'uvc',
      'pack',
      'recorded',
      'order-point',
      'target',
      'stock-cover',
      'stock-rotation',
      'shrinkage',
      'dates',
      'supplier-service',
    ],
  ],
  ['shelf', ['facing', 'fill', 'shelf-empty', 'empty-rate', 'sales-per-metre', 'sales-sensitivity']],
  ['team', ['need-cover', 'overtime', 'complementary-hours', 'absence-rate', 'staff-cost-rate', 'offences']],
  ['cash', ['cash', 'working-capital-need', 'result']],
];
