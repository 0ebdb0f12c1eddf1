import type { View } from '../../../store/view.ts';
import { date, dateCell, money, number, texts } from '../../texts/index.ts';
import { Table } from '../../ui/table/table.tsx';

/** What this supplier is to bring: day, product, units and what they will cost. */
export function Deliveries({ view, supplier }: { view: View; supplier: number }) {
  const t = texts.value.stocks.deliveries;
  const { products, firstDay } = view.model;
  const rows = view
    .openOrders()
    .filter((one) => one.supplier === supplier)
    .map((one, i) => ({ ...one, i, cents: one.units * products[one.product]!.costCents }))
    .sort((a, b) => a.due - b.due || a.i - b.i);
  return (
    <section class="sheet-card" aria-label={t.title}>
      <h2>{t.title}</h2>
      {rows.length === 0 ? (
        <p class="soft">{t.none}</p>
      ) : (
        <Table
          caption={t.title}
          file="livraisons"
          rows={rows}
          keyOf={({ i }) => String(i)}
          group={{ of: ({ due }) => date(firstDay + due) }}
          columns={[
            { title: t.product, value: ({ product }) => products[product]!.label },
            {
              title: t.day,
              choices: true,
              value: ({ due }) => dateCell(firstDay + due),
              by: ({ due }) => due,
              text: ({ due }) => date(firstDay + due),
            },
            { title: t.units, unit: 'UVC', value: ({ units }) => units, text: ({ units }) => number(units) },
            {
              title: t.packs,
              value: ({ product, units }) => units / products[product]!.pack,
              text: ({ product, units }) => number(units / products[product]!.pack),
            },
            {
              title: t.cost,
              unit: '€',
              value: ({ cents }) => cents / 100,
              text: ({ cents }) => money(cents),
            },
          ]}
        />
      )}
    </section>
  );
}
