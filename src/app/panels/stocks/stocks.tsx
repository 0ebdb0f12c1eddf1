import { isCompared } from '../../delegated.ts';
import type { Session } from '../../session.ts';
import { supplierAt } from '../../shell/where.ts';
import { texts } from '../../texts/index.ts';
import { Deliveries } from './deliveries.tsx';
import { SupplierSheet } from './supplierSheet.tsx';

/** Recorded stock and orders, a sheet per supplier; the one the student came for is first. */
export function Stocks({ session }: { session: Session }) {
  const t = texts.value.stocks;
  const { model } = session.view;
  const shown = supplierAt.value ?? model.suppliers[0]!.id;
  const s = model.supplierIndex.get(shown) ?? 0;
  return (
    <div class="panel">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">
            {t.intro} {isCompared(session, 'indices') && texts.value.session.compare}
          </p>
        </div>
        <fieldset class="tabs">
          <legend class="sr-only">{t.suppliers}</legend>
          {model.suppliers.map((one) => (
            <button
              key={one.id}
              type="button"
              data-guide={`supplier/${one.id}`}
              aria-pressed={one.id === model.suppliers[s]!.id}
              onClick={() => (supplierAt.value = one.id)}
            >
              {one.label}
            </button>
          ))}
        </fieldset>
      </header>
      <SupplierSheet key={shown} session={session} supplier={s} />
      <Deliveries view={session.view} supplier={s} />
    </div>
  );
}
