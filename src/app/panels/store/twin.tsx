import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { parseTime } from '../../../kernel/index.ts';
import { type Command, OFF, TASK } from '../../../store/game.ts';
import { fillBp } from '../../cards.ts';
import type { PickKind } from '../../floor/types.ts';
import { shiftsOf } from '../../hours.ts';
import { toPrepare } from '../../pickup.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { taskName } from '../../tasks.ts';
import { clock, money, percent, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Scroll } from '../../ui/scroll.tsx';
import { awayOn } from '../team/away.tsx';
import { Corner } from './pickupCard.tsx';
import { TaskSelect } from './taskSelect.tsx';
import { ableTo } from './tillCard.tsx';

const LOW_BP = 2_500;

type OnPick = (kind: PickKind, id: string) => void;

/** What the picture shows, in words, with what can be done about it at once. Hidden on screen, it is still printed. */
export function Twin({ session, hidden, onPick }: { session: Session; hidden: boolean; onPick: OnPick }) {
  const t = texts.value.store;
  const todo = toPrepare(session.view).length;
  return (
    <div class="twin-columns" hidden={hidden}>
      <div class="stack">
        <Column title={t.tills}>
          <Tills session={session} onPick={onPick} />
        </Column>
        {session.view.plan.pickup && (
          <Column title={texts.value.pickup.corner.title}>
            <Name label={texts.value.pickup.todo(todo)} onClick={() => onPick('pickup', 'pickup')} />
            <Corner session={session} />
          </Column>
        )}
      </div>
      <Column title={t.team}>
        <Team session={session} onPick={onPick} />
      </Column>
      <div class="seen">
        <Column title={t.shelves}>
          <Shelves session={session} onPick={onPick} />
        </Column>
        <Column title={t.journal}>
          <Journal session={session} />
        </Column>
      </div>
    </div>
  );
}

function Column({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <Scroll label={title}>{children}</Scroll>
    </section>
  );
}

function Tills({ session, onPick }: { session: Session; onPick: OnPick }) {
  const t = texts.value.store;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const { model } = view;
  return (
    <ul class="lines">
      {view.tills().map((till) => {
        const closing: Command = { type: 'till', till: till.id, open: false };
        const people = till.cashier < 0 ? ableTo(session, till.id) : [];
        return (
          <li key={till.id}>
            <span>
              <Name label={till.label} onClick={() => onPick('till', till.id)} />{' '}
              {/* Somebody can open it: the list beside says that it is closed. */}
              <span class={people.length > 0 ? 'on-paper' : till.waiting >= 4 ? 'warn' : 'soft'}>
                {till.cashier < 0
                  ? t.tillClosed
                  : t.tillLine(model.employees[till.cashier]!.name, till.waiting)}
              </span>
            </span>
            {till.cashier >= 0 && (
              <Button
                class="small"
                label={t.closeTillOf(till.label)}
                disabled={session.check(closing) !== undefined}
                onClick={() => (why.value = decide(session, closing))}
              >
                {t.closeTill}
              </Button>
            )}
            {people.length > 0 && (
              <select
                class="small"
                aria-label={t.whoOpens(till.label)}
                value=""
                onChange={(event) => {
                  const chosen = people[Number(event.currentTarget.value)];
                  if (chosen) why.value = decide(session, chosen.command);
                }}
              >
                <option value="">{t.openTill}…</option>
                {people.map(({ name }, i) => (
                  <option key={name} value={i}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </li>
        );
      })}
      {why.value && (
        <li class="error" role="alert">
          {why.value}
        </li>
      )}
    </ul>
  );
}

function Team({ session, onPick }: { session: Session; onPick: OnPick }) {
  const t = texts.value.store;
  const tasks = texts.value.tasks;
  const { view } = session;
  const staff = view.staff();
  // Those at work first.
  const order = staff
    .map((_, e) => e)
    .sort((a, b) => Number(staff[a]!.task === OFF) - Number(staff[b]!.task === OFF) || a - b);
  return (
    <ul class="lines">
      {order.map((e) => {
        const employee = view.model.employees[e]!;
        const { task, rostered, absent } = staff[e]!;
        const free = rostered !== OFF && rostered !== TASK.break;
        return (
          <li key={employee.id} class={task === OFF ? 'off' : undefined}>
            <span>
              <Name label={employee.name} onClick={() => onPick('employee', employee.id)} />{' '}
              {!free && (
                <span class="soft">
                  {absent ? t.absent : task === OFF ? offWords(session, employee.id) : tasks[taskName(task)]}
                </span>
              )}
            </span>
            <TaskSelect session={session} e={e} />
          </li>
        );
      })}
    </ul>
  );
}

/** Why somebody is not at work: away as they said, before their hours, after them, or on a day of rest. */
function offWords(session: Session, employee: string): string {
  const t = texts.value.store;
  const { view, phase, day } = session;
  const shifts = shiftsOf(view, day.value).filter((shift) => shift.employee === employee);
  if (shifts.length === 0) return t.dayOff;
  if (awayOn(view, day.value).has(employee)) return t.absent;
  if (phase.value !== 'morning' && phase.value !== 'open') return t.dayDone;
  const now = phase.value === 'morning' ? -1 : session.minute.value;
  const starts = shifts.map(({ from }) => parseTime(from)!).filter((from) => from > now);
  if (starts.length > 0) return t.fromHour(clock(Math.min(...starts)));
  return shifts.every(({ to }) => parseTime(to)! <= now) ? t.dayDone : t.notToday;
}

/** A name that opens its card. */
function Name({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="link name" onClick={onClick}>
      {label}
    </button>
  );
}

function Shelves({ session, onPick }: { session: Session; onPick: OnPick }) {
  const t = texts.value.store;
  const { view } = session;
  const low = view.model.products
    .map((product, p) => ({ product, p, fill: fillBp(view, p) }))
    .filter(({ p, fill }) => fill < LOW_BP && view.product(p).capacity > 0)
    .sort((a, b) => a.fill - b.fill);
  if (low.length === 0) return <p class="soft">{t.noShelf}</p>;
  return (
    <ul class="lines">
      {low.map(({ product, p, fill }) => {
        const { shelf, recorded } = view.product(p);
        const place = view.plan.planogram.find((one) => one.product === product.id)?.fixture;
        return (
          <li key={product.id}>
            <button type="button" class="link" onClick={() => place && onPick('fixture', place)}>
              {product.label}
            </button>
            <span class={shelf === 0 ? 'warn' : 'soft'}>
              {shelf > 0 ? percent(fill, 0) : recorded > 0 ? t.empty : t.out}
              {view.plan.live.fillFirst.includes(product.id) && ` · ${t.first}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Journal({ session }: { session: Session }) {
  const t = texts.value;
  const { journal } = session.live;
  if (journal.length === 0) return <p class="soft">{t.store.noJournal}</p>;
  return (
    <ol class="journal">
      {journal.map(({ id, minute, what }) => (
        <li key={id}>
          <time>{clock(minute)}</time> {t.happening(what, t.tasks, money)}
        </li>
      ))}
    </ol>
  );
}
