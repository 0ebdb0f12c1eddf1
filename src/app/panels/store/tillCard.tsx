import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import { isLeft } from '../../delegated.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { money, number, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { tillToday } from '../../watching.ts';
import { CardFrame, type CardProps, Rows } from './cardFrame.tsx';

/** A till: who holds it, who waits, what it has taken, and who could open it. */
export function TillCard({ session, id, ...frame }: { session: Session; id: string } & CardProps) {
  const t = texts.value.floor.till;
  const { store } = texts.value;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const { model } = view;
  const at = model.tillIndex.get(id) ?? 0;
  const till = view.tills()[at]!;
  const { tickets, cents } = tillToday(session.game, at, session.timeMs);
  const left = isLeft(view, 'checkout');
  const closing: Command = { type: 'till', till: id, open: false };
  const able = till.cashier < 0 ? ableTo(session, id) : [];
  const rows: [string, string, boolean?][] = [
    [t.tickets, number(tickets)],
    [t.revenue, money(cents)],
  ];
  if (till.cashier >= 0)
    rows.unshift(
      [t.cashier, model.employees[till.cashier]!.name],
      [t.waiting, t.people(till.waiting), till.waiting >= 4],
    );
  return (
    <CardFrame
      title={till.label}
      about={till.cashier < 0 ? t.closed : undefined}
      {...frame}
      actions={
        till.cashier >= 0 ? (
          <Button
            disabled={session.check(closing) !== undefined}
            onClick={() => (why.value = decide(session, closing))}
          >
            {store.closeTill}
          </Button>
        ) : (
          able.map(({ command, name }) => (
            <Button key={name} kind="act" onClick={() => (why.value = decide(session, command))}>
              {store.openTill} · {name}
            </Button>
          ))
        )
      }
    >
      <Rows rows={rows} />
      {till.cashier < 0 && able.length === 0 && !left && <p class="soft">{t.nobody}</p>}
      {left && <p class="soft">{texts.value.session.leftShort}</p>}
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </CardFrame>
  );
}

/** Who may open a till now, by the same check as the decision. */
export function ableTo(session: Session, till: string): { command: Command; name: string }[] {
  const { view } = session;
  const staff = view.staff();
  return view.model.employees.flatMap(({ id, name }, e) => {
    const command: Command = { type: 'till', till, open: true, employee: id };
    return staff[e]!.till < 0 && !session.check(command) ? [{ command, name }] : [];
  });
}
