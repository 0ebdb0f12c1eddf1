import type { View } from '../../../store/view.ts';
import { texts } from '../../texts/index.ts';
import { metres } from './length.ts';
import type { Place } from './places.ts';

interface Props {
  readonly view: View;
  readonly fixture: View['model']['fixtures'][number];
  readonly places: readonly Place[];
  readonly nameOf: (level: number) => string;
}

/** Tones of the blocks, so that neighbours differ. */
const TONES = 6;

/** The fixture seen from the front, level by level from the top. A picture: the table below says the same. */
export function Planogram({ view, fixture, places, nameOf }: Props) {
  const t = texts.value.space;
  const { lengthCm, levels } = fixture;
  const productOf = (id: string) => view.model.products[view.model.productIndex.get(id)!]!;
  const all = [...new Set(places.map(({ product }) => product))];
  const toneOf = (id: string): number => all.indexOf(id) % TONES;
  return (
    <div class="planogram" aria-hidden="true">
      {Array.from({ length: levels }, (_, i) => levels - i).map((level) => {
        const here = places.filter((one) => one.level === level);
        const used = here.reduce((sum, one) => sum + one.facings * productOf(one.product).widthCm, 0);
        return (
          <div key={level} class="planogram-level">
            <span>{nameOf(level)}</span>
            <div class="shelf">
              {here.map(({ product, facings }) => (
                <span
                  key={product}
                  class={`block tone${toneOf(product)}`}
                  title={productOf(product).label}
                  style={{ width: `${(100 * facings * productOf(product).widthCm) / lengthCm}%` }}
                >
                  {Array.from({ length: facings }, (_, f) => (
                    <i key={f} />
                  ))}
                  <b>{productOf(product).label}</b>
                </span>
              ))}
            </div>
            <span class="soft">{used < lengthCm ? t.free(metres(lengthCm - used)) : t.full}</span>
          </div>
        );
      })}
    </div>
  );
}
