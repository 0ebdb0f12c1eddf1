import { markUpRate, multiplier } from '../../../indicators/index.ts';
import { isAidedNow, isCompared } from '../../delegated.ts';
import { unitMargin } from '../../figures.ts';
import type { TermId } from '../../help/glossary.fr.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { lastSold, soldOver, unitsSold } from '../../sold.ts';
import { figureNumber, figureText, unitSign } from '../../texts/figure.ts';
import { money, number, percent, readCents, texts } from '../../texts/index.ts';
import { amounts } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';

/** Prices and what they leave, family by family. */
export function Offer({ session }: { session: Session }) {
  const t = texts.value.offer;
  const { families, familyOf, products } = session.view.model;
  const rows = families.flatMap((_, f) => products.flatMap((_, p) => (familyOf[p] === f ? [p] : [])));
  return (
    <div class="panel">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">
            {t.intro} {isCompared(session, 'indices') && texts.value.session.compare}
          </p>
        </div>
      </header>
      <section class="sheet-card">
        <Table
          caption={t.title}
          file="prix"
          class="dense"
          rows={rows}
          keyOf={(p) => products[p]!.id}
          group={{ title: texts.value.analyses.names.family, of: (p) => families[familyOf[p]!]!.label }}
          columns={priceColumns(session)}
        />
      </section>
    </div>
  );
}

/** A product by its index in the model: its price, and what it leaves HT. */
function priceColumns(session: Session): Column<number>[] {
  const t = texts.value.offer;
  const c = t.columns;
  const { view } = session;
  const today = view.now.day;
  const product = (p: number) => view.model.products[p]!;
  const priceOf = (p: number): number => view.product(p).priceCents;
  const margin = (p: number) => unitMargin(priceOf(p), product(p).costCents, product(p).vatBp);
  /** A figure of the catalogue about a product as it stands. */
  const figure = (title: string, one: typeof multiplier, term: TermId): Column<number> => {
    const of = (p: number): number | undefined => one.of(view, { from: today, to: today, product: p });
    return {
      title,
      term,
      help: one.formula,
      unit: unitSign(one.unit),
      value: (p) => figureNumber(one.unit, of(p)),
      text: (p) => figureText(one.unit, of(p)),
    };
  };
  const euros = (
    title: string,
    cents: (p: number) => number,
    soft?: (p: number) => boolean,
  ): Column<number> =>
    amounts(title, cents, (amount, p) =>
      soft?.(p) ? <span class="soft">{money(amount)}</span> : money(amount),
    );
  const sold = (title: string, last: number, days: number): Column<number> => ({
    title,
    unit: 'UVC',
    value: (p) => unitsSold(view, p, last, days),
    text: (p) => soldOver(view, p, last, days),
  });
  const lastDay = lastSold(session);
  const rates: Column<number>[] = !isAidedNow(session, 'indices')
    ? []
    : [
        {
          title: c.rate,
          term: 'margin-rate',
          unit: '%',
          value: (p) => margin(p).rateBp / 100,
          text: (p) => <strong>{percent(margin(p).rateBp)}</strong>,
        },
        { ...figure(c.markUp, markUpRate, 'mark-up-rate'), folds: 4 },
        { ...figure(c.multiplier, multiplier, 'multiplier'), folds: 3 },
      ];
  return [
    { title: c.product, value: (p) => product(p).label },
    {
      title: c.price,
      term: 'ht-ttc',
      unit: '€',
      value: (p) => priceOf(p) / 100,
      edit: (p) => ({
        label: t.price(product(p).label),
        unit: '€',
        value: number(priceOf(p) / 100, 2),
        commit: (typed) => {
          const cents = readCents(typed);
          if (cents === undefined || cents <= 0) return texts.value.fields.notMoney;
          return decide(session, { type: 'prices', prices: { [product(p).id]: cents } });
        },
      }),
    },
    {
      ...euros(
        c.advised,
        (p) => product(p).priceCents,
        (p) => priceOf(p) === product(p).priceCents,
      ),
      folds: 2,
    },
    {
      title: c.vat,
      folds: 1,
      unit: '%',
      value: (p) => product(p).vatBp / 100,
      text: (p) => <span class="soft">{percent(product(p).vatBp)}</span>,
    },
    { ...euros(c.ht, (p) => margin(p).htCents), folds: 6 },
    { ...euros(c.cost, (p) => product(p).costCents), folds: 7 },
    { ...euros(c.margin, (p) => margin(p).marginCents), term: 'unit-margin' },
    ...rates,
    { ...sold(c.lastDay(lastDay.name), lastDay.day, 1), folds: 5 },
    sold(c.week, today - 1, 7),
  ];
}
