import * as indicators from '../../indicators/index.ts';
import type { View } from '../../store/view.ts';
import { figureText } from '../texts/figure.ts';
import { texts } from '../texts/index.ts';
import { Tile } from './tiles.tsx';

/** Click and collect over closed days, from the catalogue; nothing where the store has no such service. */
export function PickupTiles({ view, from, to = from }: { view: View; from: number; to?: number }) {
  const t = texts.value.pickup.result;
  if (!view.plan.pickup) return null;
  const tile = (label: string, one: indicators.Indicator<View>, bad = false, note?: string) => {
    const value = one.of(view, { from, to });
    return (
      <Tile
        label={label}
        value={figureText(one.unit, value)}
        note={note}
        warn={bad && (value ?? 0) > 0}
        testId={one.id}
      />
    );
  };
  return (
    <>
      <h3>{t.title}</h3>
      <dl class="tiles">
        {tile(t.placed, indicators.ordersPlaced)}
        {tile(t.handed, indicators.ordersHandedOver)}
        {tile(t.late, indicators.ordersLate, true)}
        {tile(t.missing, indicators.missingRate, true)}
        {tile(t.noShow, indicators.ordersNotCollected, true)}
        {tile(t.sales, indicators.pickupSales, false, t.within)}
      </dl>
    </>
  );
}
