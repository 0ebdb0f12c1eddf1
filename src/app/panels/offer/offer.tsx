import { unitMargin } from '../../figures.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { soldOver } from '../../sold.ts';
import { money, number, percent, readCents, texts } from '../../texts/index.ts';
import { Field } from '../../ui/field.tsx';
import { Scroll } from '../../ui/scroll.tsx';

/** Prices and what they leave, family by family. */
export function Offer({ session }: { session: Session }) {
  const t = texts.value.offer;
  const { model } = session.view;
  return (
    <div class="panel">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">{t.intro}</p>
        </div>
      </header>
      <section class="sheet-card">
        <Scroll x label={t.title}>
          <table class="grid">
            <caption class="sr-only">{t.title}</caption>
            <thead>
              <tr>
                {(
                  [
                    'product',
                    'price',
                    'advised',
                    'vat',
                    'ht',
                    'cost',
                    'margin',
                    'rate',
                    'yesterday',
                    'week',
                  ] as const
                ).map((column) => (
                  <th key={column} scope="col">
                    {t.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            {model.families.map((family, f) => {
              const products = model.products.map((_, p) => p).filter((p) => model.familyOf[p] === f);
              if (products.length === 0) return null;
              return (
                <tbody key={family.id}>
                  <tr class="family">
                    <th scope="rowgroup" colSpan={10}>
                      {family.label}
                    </th>
                  </tr>
                  {products.map((p) => (
                    <PriceRow key={model.products[p]!.id} session={session} p={p} />
                  ))}
                </tbody>
              );
            })}
          </table>
        </Scroll>
      </section>
    </div>
  );
}

function PriceRow({ session, p }: { session: Session; p: number }) {
  const t = texts.value.offer;
  const { view } = session;
  const product = view.model.products[p]!;
  const { id, label, vatBp, costCents } = product;
  const { priceCents } = view.product(p);
  const { htCents, marginCents, rateBp } = unitMargin(priceCents, costCents, vatBp);
  const today = view.now.day;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Field
          label={t.price(label)}
          unit="€"
          value={number(priceCents / 100, 2)}
          onCommit={(typed) => {
            const cents = readCents(typed);
            if (cents === undefined || cents <= 0) return texts.value.fields.notMoney;
            return decide(session, { type: 'prices', prices: { [id]: cents } });
          }}
        />
      </td>
      <td class={priceCents === product.priceCents ? 'soft' : undefined}>{money(product.priceCents)}</td>
      <td class="soft">{percent(vatBp)}</td>
      <td>{money(htCents)}</td>
      <td>{money(costCents)}</td>
      <td>{money(marginCents)}</td>
      <td>
        <strong>{percent(rateBp)}</strong>
      </td>
      <td>{soldOver(view, p, today - 1, 1)}</td>
      <td>{soldOver(view, p, today - 1, 7)}</td>
    </tr>
  );
}
