import { useSignal } from '@preact/signals';
import { MS_PER_MINUTE, parseTime } from '../../../kernel/index.ts';
import { type Command, OFF, TASK } from '../../../store/game.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { goTo } from '../../shell/where.ts';
import { clock, number, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { deliveries } from '../../watching.ts';
import { CardFrame, type CardProps, Rows } from './cardFrame.tsx';

/** The dock: what stands on it, what came and what is due, and who can take it in. */
export function DockCard({ session, ...frame }: { session: Session } & CardProps) {
  const t = texts.value.floor.dock;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const { model } = view;
  const units = view.onDock();
  const came = deliveries(session.game, session.timeMs);
  const receiving = view.staff().findIndex((one) => one.task === TASK.reception);
  const sent = candidates(session);
  const rows: [string, string][] = [
    ...came.map(({ supplier, units: n, ms }): [string, string] => [
      model.suppliers[supplier]!.label,
      t.arrived(clock(Math.floor(ms / MS_PER_MINUTE)), number(n)),
    ]),
    ...due(session).map(({ supplier, units: n, minute }): [string, string] => [
      model.suppliers[supplier]!.label,
      t.due(clock(minute), number(n)),
    ]),
  ];
  return (
    <CardFrame
      title={t.title}
      {...frame}
      actions={
        <>
          {units > 0 && receiving < 0 && sent && (
            <Button kind="act" onClick={() => (why.value = decide(session, sent.command))}>
              {t.send} · {sent.name}
            </Button>
          )}
          <Button onClick={() => goTo('stocks')}>{t.orders}</Button>
        </>
      }
    >
      {units > 0 ? (
        <>
          <Rows rows={[[t.now, texts.value.fixture.units(number(units))]]} />
          <p class={receiving < 0 ? 'warn' : undefined}>
            {receiving < 0 ? t.noOne : t.receiving(model.employees[receiving]!.name)}
          </p>
        </>
      ) : (
        <p class="soft">{t.empty}</p>
      )}
      <h3>{t.today}</h3>
      {rows.length === 0 ? <p class="soft">{t.none}</p> : <Rows rows={rows} />}
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </CardFrame>
  );
}

/** Deliveries expected on the day on screen and not there yet, one a supplier. */
function due({ day, view }: Session): { supplier: number; units: number; minute: number }[] {
  const units = new Map<number, number>();
  for (const line of view.openOrders())
    if (line.due === day.value) units.set(line.supplier, (units.get(line.supplier) ?? 0) + line.units);
  return [...units].map(([supplier, n]) => ({
    supplier,
    units: n,
    minute: parseTime(view.model.suppliers[supplier]!.deliveryAt)!,
  }));
}

/** Somebody at work who can take goods in: whoever fills shelves first, cashiers last. */
function candidates(session: Session): { command: Command; name: string } | undefined {
  const { view } = session;
  const able = view.staff().flatMap((one, e) => {
    const { id, name } = view.model.employees[e]!;
    const command: Command = { type: 'move', employee: id, task: 'reception' };
    if (one.task === OFF || one.task === TASK.break || session.check(command)) return [];
    return [{ command, name, rank: one.task === TASK.shelf ? 0 : one.till < 0 ? 1 : 2 }];
  });
  return able.sort((a, b) => a.rank - b.rank)[0];
}
