/** Reads a figure that a question or a reason names, as a student could: over days that are closed. */
import { type At, type Figure, INDICATORS, scopeOf } from '../indicators/index.ts';
import type { FigureRef } from '../scenario/index.ts';
import type { View } from '../store/view.ts';

/** The days and the part of the store it names; undefined when the store has no such part. */
function atOf(view: View, { from, to, family, product }: FigureRef): At | undefined {
  const { familyIndex, productIndex } = view.model;
  if (product !== undefined) {
    const p = productIndex.get(product);
    return p === undefined ? undefined : { from, to, product: p };
  }
  if (family === undefined) return { from, to };
  const f = familyIndex.get(family);
  return f === undefined ? undefined : { from, to, family: f };
}

/** Its value; undefined when there is no such figure, or nothing to measure. */
export function readFigure(view: View, ref: FigureRef): Figure {
  const indicator = INDICATORS.get(ref.indicator);
  const at = atOf(view, ref);
  const isReadable = ref.from <= ref.to && ref.to < view.daysClosed;
  if (!indicator || !at || !isReadable || !indicator.scopes.includes(scopeOf(ref))) return undefined;
  return indicator.of(view, at);
}
