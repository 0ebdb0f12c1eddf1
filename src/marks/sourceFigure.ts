/** What a line of the rubric reads, in words. */
import { INDICATORS, UNITS } from '../indicators/index.ts';
import { TRUTH_BY_ID } from '../indicators/truth.ts';
import type { Source } from './rubric.ts';

/** The figure of a source, if it reads one: `per` of its units make one of what people read, with this sign. */
export function figureOf(source: Source): { label: string; per: number; sign: string } | undefined {
  const about =
    'indicator' in source
      ? INDICATORS.get(source.indicator)
      : 'truth' in source
        ? TRUTH_BY_ID.get(source.truth)
        : undefined;
  return about && { label: about.label, ...UNITS[about.unit] };
}
