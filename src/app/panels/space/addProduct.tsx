import { useSignal } from '@preact/signals';
import type { View } from '../../../store/view.ts';
import { texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import type { Place } from './places.ts';

interface Props {
  readonly view: View;
  readonly fixture: View['model']['fixtures'][number];
  readonly places: readonly Place[];
  readonly nameOf: (level: number) => string;
  /** Tries to give one facing to a product on a level; answers the reason when it cannot. */
  readonly onAdd: (product: string, level: number) => string | undefined;
}

/** Brings a product to a level of the fixture, among those that may stand there. */
export function AddProduct({ view, fixture, places, nameOf, onAdd }: Props) {
  const t = texts.value.space;
  const chosen = useSignal('');
  const level = useSignal(fixture.levels);
  const why = useSignal<string | undefined>(undefined);
  const absent = view.model.products.filter(
    (one) =>
      (one.storage === fixture.storage || one.storage === 'ambient') &&
      !places.some((place) => place.product === one.id && place.level === level.value),
  );
  return (
    <div class="add-product">
      <select
        aria-label={t.add}
        value={chosen.value}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        <option value="">{t.add}…</option>
        {absent.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
      <select
        aria-label={t.addOn}
        value={String(level.value)}
        onChange={(event) => (level.value = Number(event.currentTarget.value))}
      >
        {Array.from({ length: fixture.levels }, (_, i) => fixture.levels - i).map((one) => (
          <option key={one} value={String(one)}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <Button
        icon="plus"
        disabled={chosen.value === ''}
        onClick={() => {
          why.value = onAdd(chosen.value, level.value);
          if (!why.value) chosen.value = '';
        }}
      >
        {t.addButton}
      </Button>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </div>
  );
}
