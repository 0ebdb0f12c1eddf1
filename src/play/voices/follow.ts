/** What came of a dilemma: a week after it beside its own, measure by measure. */
import type { Measure } from '../../scenario/index.ts';
import type { AskedDilemma, View } from '../../store/view.ts';
import { type MeasureUnit, measuredOver, unitOfMeasure } from './measures.ts';

export interface Followed {
  readonly measure: Measure;
  /** By id; the whole store when undefined. */
  readonly family: string | undefined;
  readonly unit: MeasureUnit;
  readonly before: number;
  readonly after: number;
}

/** The measures that a dilemma asks to look at; nothing until that week has been played whole. */
export function followed(view: View, { day, dilemma }: AskedDilemma): Followed[] {
  const first = day - (day % 7);
  const later = first + 7 * dilemma.watchAfter;
  if (view.daysClosed < later + 7) return [];
  return dilemma.watch.map((look) => ({
    measure: look.measure,
    family: look.family,
    unit: unitOfMeasure(look.measure),
    before: measuredOver(view, look, first, first + 6),
    after: measuredOver(view, look, later, later + 6),
  }));
}
