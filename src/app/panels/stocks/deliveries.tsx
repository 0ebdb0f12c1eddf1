import type { View } from '../../../store/view.ts';
import { date, texts } from '../../texts/index.ts';
import { amounts, counts, days } from '../../ui/table/figures.ts';
import { type Column, Table } from '../../ui/table/table.tsx';

/** What this supplier is to bring: day, product, units and what they will cost. */
export function Deliveries({ view, supplier }: { view: View; supplier: number }) {
  const t = texts.value.stocks.deliveries;
  const { products, firstDay } = view.model;
  const rows = view
    .openOrders()
    .filter((one) => one.supplier === supplier)
    .map((one, i) => ({ ...one, i, cents: one.units * products[one.product]!.costCents }))
    .sort((a, b) => a.due - b.due || a.i - b.i);
  const columns: Column<(typeof rows)[number]>[] = [
    { title: t.product, value: ({ product }) => products[product]!.label },
    { ...days(t.day, firstDay, ({ due }) => due), choices: true },
    { ...counts(t.units, ({ units }) => units), unit: 'UVC' },
    counts(t.packs, ({ product, units }) => units / products[product]!.pack),
    amounts(t.cost, ({ cents }) => cents),
  ];
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
          columns={columns}
        />
      )}
    </section>
  );
}
