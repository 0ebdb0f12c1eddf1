/** The columns of the sheet of a supplier: what there is, what is sold, what is ordered. */
import { stockCover } from '../../../indicators/index.ts';
import { fillBp } from '../../cards.ts';
import { isAidedNow } from '../../delegated.ts';
import { farTooMany, packsToOrder } from '../../orders.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { lastSold, soldOver, unitsSold } from '../../sold.ts';
import { dateCell, dayMonth, number, percent, readWhole, signed, texts } from '../../texts/index.ts';
import { Meter } from '../../ui/meter.tsx';
import type { Column } from '../../ui/table/table.tsx';

/** Days of sales that cover is counted on, and under how many days of sale left a date is told in red. */
const WEEK = 7;
const SOON = 1;

/** A product by its index in the model. */
type Row = number;

/**
 * @param hand quantities are written by hand, without a proposal
 * @param onPacks writes packs by hand, or a correction of the proposal
 */
export function stockColumns(
  session: Session,
  hand: boolean,
  onPacks: (product: string, packs: number) => string | undefined,
): Column<Row>[] {
  const t = texts.value.stocks;
  const c = t.columns;
  const { view } = session;
  const today = view.now.day;
  const last = { from: today - WEEK, to: today - 1 };
  const lastDay = lastSold(session);
  const product = (p: Row) => view.model.products[p]!;
  const cover = (p: Row): number | undefined => stockCover.of(view, { ...last, product: p });
  const dateLeft = (p: Row): number | undefined => {
    const date = view.oldestOnShelf(p);
    return date === undefined ? undefined : date - view.model.firstDay - today;
  };
  const rule = (p: Row, change: { point?: number; target?: number }): string | undefined => {
    const { point, target } = { ...view.product(p), ...change };
    return decide(session, {
      type: 'order-rules',
      rules: { [product(p).id]: { point, target: Math.max(point, target) } },
    });
  };
  const whole = (then: (value: number) => string | undefined) => (typed: string) => {
    const value = readWhole(typed);
    return typeof value === 'string' ? texts.value.fields[value] : then(value);
  };
  const columns: Column<Row>[] = [
    { title: c.product, value: (p) => product(p).label },
    {
      title: c.recorded,
      term: 'recorded',
      help: c.recordedHelp,
      unit: 'UVC',
      value: (p) => view.product(p).recorded,
      text: (p) => number(view.product(p).recorded),
    },
    {
      title: c.cover,
      folds: 5,
      term: 'stock-cover',
      help: stockCover.formula,
      value: (p) => {
        const tenths = cover(p);
        return tenths === undefined ? undefined : tenths / 10;
      },
      text: (p) => {
        const tenths = cover(p);
        return tenths === undefined ? <span class="soft">–</span> : number(tenths / 10, 1);
      },
    },
    {
      title: c.onOrder,
      folds: 6,
      term: 'on-order',
      help: c.onOrderHelp,
      unit: 'UVC',
      value: (p) => view.product(p).onOrder,
      text: (p) => {
        const { onOrder } = view.product(p);
        return onOrder > 0 ? number(onOrder) : <span class="soft">0</span>;
      },
    },
    {
      title: c.fill,
      folds: 4,
      term: 'fill',
      unit: '%',
      class: 'with-meter',
      value: (p) => (view.product(p).capacity > 0 ? Math.round(fillBp(view, p) / 100) : undefined),
      text: (p) => <Fill bp={view.product(p).capacity > 0 ? fillBp(view, p) : undefined} />,
    },
    {
      title: c.date,
      folds: 3,
      term: 'dates',
      help: c.dateHelp,
      value: (p) => {
        const left = dateLeft(p);
        return left === undefined ? undefined : dateCell(view.model.firstDay + today + left);
      },
      by: dateLeft,
      text: (p) => {
        const left = dateLeft(p);
        if (left === undefined) return <span class="soft">–</span>;
        return (
          <span class={left <= SOON ? 'warn' : undefined}>
            {left < 0 ? t.over : left === 0 ? t.lastDay : dayMonth(view.model.firstDay + today + left)}
          </span>
        );
      },
    },
    {
      title: c.lastDay(lastDay.name),
      folds: 2,
      unit: 'UVC',
      value: (p) => unitsSold(view, p, lastDay.day, 1),
      text: (p) => soldOver(view, p, lastDay.day, 1),
    },
    {
      title: c.week,
      folds: 7,
      unit: 'UVC',
      value: (p) => unitsSold(view, p, today - 1, WEEK),
      text: (p) => soldOver(view, p, today - 1, WEEK),
    },
    {
      title: c.point,
      term: 'order-point',
      help: c.pointHelp,
      unit: 'UVC',
      value: (p) => view.product(p).point,
      edit: (p) => ({
        label: t.point(product(p).label),
        width: 'short',
        value: String(view.product(p).point),
        commit: whole((point) => rule(p, { point })),
      }),
    },
    {
      title: c.target,
      term: 'target',
      help: c.targetHelp,
      unit: 'UVC',
      value: (p) => view.product(p).target,
      edit: (p) => ({
        label: t.target(product(p).label),
        width: 'short',
        value: String(view.product(p).target),
        commit: whole((target) =>
          decide(session, {
            type: 'order-rules',
            rules: { [product(p).id]: { point: view.product(p).point, target } },
          }),
        ),
      }),
    },
    {
      title: c.pack,
      folds: 1,
      term: 'pack',
      help: c.packHelp,
      value: (p) => product(p).pack,
      text: (p) => <span class="soft">{product(p).pack}</span>,
    },
  ];
  if (!isAidedNow(session, 'indices')) columns.splice(2, 1);
  const order = (p: Row) => packsToOrder(view, p);
  if (!hand)
    columns.push({
      title: c.proposal,
      term: 'proposal',
      help: c.proposalHelp,
      value: (p) => order(p).proposed,
    });
  columns.push({
    title: hand ? c.hand : c.correction,
    help: hand ? c.handHelp : c.correctionHelp,
    value: (p) => order(p).written,
    edit: (p) => ({
      label: (hand ? t.hand : t.correction)(product(p).label),
      width: 'short',
      value: hand ? String(order(p).written) : signed(order(p).written),
      commit: whole((packs) => onPacks(product(p).id, packs)),
    }),
  });
  if (!hand)
    columns.push({
      title: c.order,
      help: c.orderHelp,
      value: (p) => order(p).packs,
      text: (p) => <Packs packs={order(p).packs} far={farTooMany(view, p, order(p).packs)} />,
    });
  return columns;
}

/** What will leave, and a doubt when it would take so many days to sell that it looks like a slip of the pen. */
function Packs({ packs, far }: { packs: number; far: number | undefined }) {
  const t = texts.value.stocks;
  return (
    <>
      <strong>{number(packs)}</strong>
      {far !== undefined && (
        <span class="warn doubt" title={t.farHelp}>
          ▲ {t.far(far)}
        </span>
      )}
    </>
  );
}

function Fill({ bp }: { bp: number | undefined }) {
  if (bp === undefined) return <span class="soft">{texts.value.stocks.noFacing}</span>;
  return (
    <>
      <Meter bp={bp} />
      <span class={bp < 2_500 ? 'warn' : undefined}>{percent(bp, 0)}</span>
    </>
  );
}
