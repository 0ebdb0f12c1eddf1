import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import { fillBp } from '../../cards.ts';
import { isLeft, panelNow } from '../../delegated.ts';
import { nextDelivery } from '../../orders.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { fixtureAt, goTo } from '../../shell/where.ts';
import { clock, date, number, percent, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Meter } from '../../ui/meter.tsx';
import { CardFrame, type CardProps, Rows } from './cardFrame.tsx';

/** Beside the picture: one fixture, what eyes and the computer say of it, and what can be done. */
export function FixtureCard({
  session,
  fixtureId,
  side,
  onClose,
}: { session: Session; fixtureId: string } & CardProps) {
  const t = texts.value.fixture;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const { model } = view;
  const fixture = model.fixtures[model.fixtureIndex.get(fixtureId) ?? -1];
  if (!fixture) return null;
  const ids = [...new Set(view.plan.planogram.filter((f) => f.fixture === fixtureId).map((f) => f.product))];
  const products = ids.map((id) => model.productIndex.get(id)!).map((p) => ({ p, ...view.product(p) }));
  const sum = (value: (one: (typeof products)[number]) => number): number =>
    products.reduce((total, one) => total + value(one), 0);
  const capacity = sum((one) => one.capacity);
  const fill = capacity > 0 ? Math.floor((10_000 * sum((one) => one.shelf)) / capacity) : 10_000;
  const empty = products.filter((one) => one.shelf === 0).length;
  const first = [...products]
    .filter((one) => one.recorded > one.shelf && one.shelf < one.capacity)
    .sort((a, b) => fillBp(view, a.p) - fillBp(view, b.p))
    .map((one) => one.id);
  const due = nextDelivery(view, ids);
  const command: Command = { type: 'fill-first', products: first.slice(0, 50) };
  // On the evening of a closed day the engine already stands at the next one.
  const day = session.day.value;
  const sold = sum((one) => (day < view.now.day ? (view.sold(one.p, day) ?? 0) : one.soldToday));
  const rows: [string, string][] = [
    [t.reserve, t.units(number(sum((one) => Math.max(0, one.recorded - one.shelf))))],
    [t.soldToday, t.units(number(sold))],
  ];
  if (due) rows.push([t.nextDelivery, `${date(model.firstDay + due.day)}, ${clock(due.minute)}`]);
  return (
    <CardFrame
      title={fixture.label}
      about={t.refs(ids.length, `${number(fixture.lengthCm / 100, 2)}\u00a0m`)}
      side={side}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="act"
            disabled={first.length === 0 || session.check(command) !== undefined}
            onClick={() => (why.value = decide(session, command))}
          >
            {t.fillFirst}
          </Button>
          {panelNow(view, 'space') === 'open' && (
            <Button
              onClick={() => {
                fixtureAt.value = fixtureId;
                goTo('space');
              }}
            >
              {t.facings}
            </Button>
          )}
        </>
      }
    >
      <p class="spread">
        {t.full}
        <strong class={fill < 2_500 ? 'warn' : undefined}>{percent(fill, 0)}</strong>
      </p>
      <Meter bp={fill} />
      {empty > 0 && <p class="warn">{t.emptyRefs(empty)}</p>}
      <Rows rows={rows} />
      {first.length === 0 && <p class="soft">{t.nothingToFill}</p>}
      {isLeft(view, 'stock') && <p class="soft">{texts.value.session.leftShort}</p>}
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </CardFrame>
  );
}
