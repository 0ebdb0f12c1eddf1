import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import { dayName } from '../../dayName.ts';
import { isAided } from '../../delegated.ts';
import { type NextOrder, nextOrder, type OrderMode, orderMode, orderTotal, willLeave } from '../../orders.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { clock, money, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Table } from '../../ui/table/table.tsx';
import { stockColumns } from './columns.tsx';

/** One supplier: when and how we order, the order to come, and its products. */
export function SupplierSheet({ session, supplier }: { session: Session; supplier: number }) {
  const t = texts.value.stocks;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const { model } = view;
  const { id, label, minimumCents, carriageCents } = model.suppliers[supplier]!;
  const mode = orderMode(view, id);
  const next = nextOrder(view, supplier);
  const total = orderTotal(view, supplier);
  const draft = view.plan.orders[id];
  // Without ready-made proposals, quantities are worked out and written by hand.
  const aided = isAided(view, 'proposals');
  const hand = draft ? draft.kind === 'hand' : mode === 'manual' || !aided;
  const say = (command: Command): void => {
    why.value = decide(session, command);
  };
  /** Writes one product in the order; an order emptied by hand is taken back. */
  const write = (product: string, packs: number): string | undefined => {
    const { [product]: _, ...others } = draft?.packs ?? {};
    const all = packs === 0 ? others : { ...others, [product]: packs };
    if (hand && draft && Object.keys(all).length === 0)
      return decide(session, { type: 'order', supplier: id, kind: 'none', packs: {} });
    return decide(session, { type: 'order', supplier: id, kind: hand ? 'hand' : 'proposal', packs: all });
  };
  const amount = money(total.cents);
  const products = model.products.map((_, p) => p).filter((p) => model.supplierOf[p] === supplier);
  return (
    <section class="sheet-card" aria-label={label}>
      <div class="order-bar">
        <div>
          <p class="next-order">{next ? when(session, next, supplier) : t.noNext}</p>
          <Modes
            mode={mode}
            onMode={(to) => say({ type: 'policies', policies: { orderMode: { [id]: to } } })}
          />
          <p class="soft">{t.modeHelp[mode]}</p>
        </div>
        <div class="order-total" data-guide="order">
          {/* Once no order can leave before the end, the line above says it all. */}
          {!next ? null : total.packs === 0 ? (
            <p class="soft">{t.nothing}</p>
          ) : (
            <>
              {willLeave(view, id) && (
                <p class={draft ? 'ready' : undefined} role="status">
                  {draft ? t.placed(total.packs, amount) : t.automaticTotal(total.packs, amount)}
                </p>
              )}
              {minimumCents > 0 && (
                <p class={total.cents < minimumCents ? 'warn' : 'soft'}>
                  {total.cents < minimumCents
                    ? t.carriage(money(minimumCents), money(carriageCents))
                    : t.franco(money(minimumCents))}
                </p>
              )}
            </>
          )}
          {!draft && mode === 'proposal' && aided && (
            <Button
              kind="act"
              disabled={!next || total.packs === 0}
              onClick={() => say({ type: 'order', supplier: id, kind: 'proposal', packs: {} })}
            >
              {t.place(total.packs, amount)}
            </Button>
          )}
          {draft && (
            <Button onClick={() => say({ type: 'order', supplier: id, kind: 'none', packs: {} })}>
              {t.takeBack}
            </Button>
          )}
        </div>
      </div>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
      <Table
        class="dense"
        caption={t.table(label)}
        file={`stocks-${id}`}
        rows={products}
        keyOf={(p) => model.products[p]!.id}
        group={{
          title: texts.value.analyses.names.family,
          of: (p) => model.families[model.familyOf[p]!]!.label,
        }}
        columns={stockColumns(session, hand, write)}
        marksOf={(p) => ({ 'data-guide': `order-line/${model.products[p]!.id}` })}
      />
    </section>
  );
}

function Modes({ mode, onMode }: { mode: OrderMode; onMode: (to: OrderMode) => void }) {
  const t = texts.value.stocks;
  return (
    <Choice
      label={t.mode}
      value={mode}
      options={(['manual', 'proposal', 'automatic'] as const).map((one) => [one, t.modes[one]] as const)}
      onChange={onMode}
    />
  );
}

/** “Prochaine commande : aujourd’hui avant 12 h 00, livrée mardi 3 mars”. */
function when(session: Session, next: NextOrder, supplier: number): string {
  const { deliveryAt } = session.view.model.suppliers[supplier]!;
  const [h, m] = deliveryAt.split(':').map(Number);
  const delivery = `${dayName(session, next.delivery)}, ${clock(h! * 60 + m!)}`;
  return texts.value.stocks.next(dayName(session, next.day), clock(next.cutoff), delivery);
}
