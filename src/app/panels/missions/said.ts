/** Figures that were cited, in words. */
import { INDICATORS } from '../../../indicators/index.ts';
import type { Citation } from '../../../store/plan-types.ts';
import type { View } from '../../../store/view.ts';
import { figureText } from '../../texts/figure.ts';
import { date, texts } from '../../texts/index.ts';

/** “Panier moyen : 13,74 € (du lundi 2 mars au dimanche 8 mars)”. */
export function citationText({ model }: View, cite: Citation): string {
  const t = texts.value.missions.figure;
  const indicator = INDICATORS.get(cite.indicator);
  if (!indicator) return cite.indicator;
  const day = (n: number): string => date(model.firstDay + n);
  const days = cite.from === cite.to ? day(cite.from) : t.days(day(cite.from), day(cite.to));
  const part =
    cite.product !== undefined
      ? model.products[model.productIndex.get(cite.product) ?? -1]?.label
      : cite.family !== undefined
        ? model.families[model.familyIndex.get(cite.family) ?? -1]?.label
        : undefined;
  return t.said(
    indicator.label,
    figureText(indicator.unit, cite.value),
    [part, days].filter((one) => one !== undefined).join(', '),
  );
}
