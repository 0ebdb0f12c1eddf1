import type { figures } from '../figures.ts';
import { money, number, percent, texts } from '../texts/index.ts';
import { Tile } from './tiles.tsx';

interface Props {
  readonly now: ReturnType<typeof figures>;
  /** The same days of the week before; none in the first week. */
  readonly before: ReturnType<typeof figures> | undefined;
  /** What the names of the tiles begin with, for tests. */
  readonly span: 'day' | 'week';
  /** Does the store hand over orders too? Sales hold them, and the basket of the tills does not. */
  readonly pickup: boolean;
}

/** What was sold over a day or a week, and what it left: the first tiles of its result. */
export function SalesTiles({ now, before, pickup, span }: Props) {
  const t = texts.value.result;
  const vs = (value: string | undefined) => (value === undefined ? undefined : t.sameDay(value));
  return (
    <>
      <Tile
        label={t.revenueTtc}
        term="sales-ttc"
        value={money(now.revenueCents)}
        testId={`${span}-revenue`}
        note={vs(before && money(before.revenueCents))}
      />
      <Tile
        label={t.salesHt}
        term="sales-ht"
        value={money(now.salesHtCents)}
        testId={`${span}-sales`}
        note={vs(before && money(before.salesHtCents))}
      />
      <Tile
        label={t.margin}
        term="gross-margin"
        value={money(now.marginCents)}
        testId={`${span}-margin`}
        note={now.marginBp === undefined ? undefined : t.marginRate(percent(now.marginBp))}
      />
      <Tile
        label={t.tickets}
        term="tickets"
        value={number(now.tickets)}
        testId={`${span}-tickets`}
        note={vs(before && number(before.tickets))}
      />
      <Tile
        label={t.basket}
        term="basket"
        value={now.basketCents === undefined ? '–' : money(now.basketCents)}
        note={
          [
            vs(before?.basketCents === undefined ? undefined : money(before.basketCents)),
            pickup ? t.tillsAlone : undefined,
          ]
            .filter((said) => said !== undefined)
            .join(' · ') || undefined
        }
      />
    </>
  );
}
