import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { TASKS } from '../../../scenario/index.ts';
import { type Command, OFF, TASK } from '../../../store/game.ts';
import { fillBp } from '../../cards.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { taskName } from '../../tasks.ts';
import { clock, money, percent, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Scroll } from '../../ui/scroll.tsx';

const LOW_BP = 2_500;

/** What the picture shows, in words, with what can be done about it at once. */
export function Twin({ session, onFixture }: { session: Session; onFixture: (id: string) => void }) {
  const t = texts.value.store;
  return (
    <div class="twin-columns">
      <div class="people">
        <Column title={t.tills}>
          <Tills session={session} />
        </Column>
        <Column title={t.team}>
          <Team session={session} />
        </Column>
      </div>
      <Column title={t.shelves}>
        <Shelves session={session} onFixture={onFixture} />
      </Column>
      <Column title={t.journal}>
        <Journal session={session} />
      </Column>
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

function Tills({ session }: { session: Session }) {
  const t = texts.value.store;
  const why = useSignal<string | undefined>(undefined);
  const { view } = session;
  const { model } = view;
  /** Who may open it now, by the same check as the decision. */
  const able = (till: string): { command: Command; name: string }[] =>
    model.employees.flatMap(({ id, name }, e) => {
      const command: Command = { type: 'till', till, open: true, employee: id };
      return view.staff()[e]!.till < 0 && !session.check(command) ? [{ command, name }] : [];
    });
  return (
    <ul class="lines">
      {view.tills().map((till) => {
        const closing: Command = { type: 'till', till: till.id, open: false };
        const people = till.cashier < 0 ? able(till.id) : [];
        return (
          <li key={till.id}>
            <span>
              <strong>{till.label}</strong>{' '}
              <span class={till.waiting >= 4 ? 'warn' : 'soft'}>
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

function Team({ session }: { session: Session }) {
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
        const moved = view.plan.live.moves[employee.id]?.task;
        const move = (to: string): Command => ({ type: 'move', employee: employee.id, task: to }) as Command;
        const choices = TASKS.filter(
          (one) => one !== 'break' && one !== 'picking' && (employee.skills[one] ?? 0) > 0,
        );
        const free = rostered !== OFF && rostered !== TASK.break;
        return (
          <li key={employee.id} class={task === OFF ? 'off' : undefined}>
            <span>
              <strong>{employee.name}</strong>{' '}
              {!free && (
                <span class="soft">
                  {absent ? t.absent : task === OFF ? t.notToday : tasks[taskName(task)]}
                </span>
              )}
            </span>
            {free && (
              <select
                class="small"
                aria-label={t.taskOf(employee.name)}
                value={moved ?? 'roster'}
                onChange={(event) => decide(session, move(event.currentTarget.value))}
              >
                <option value="roster">
                  {t.asRostered(tasks[taskName(task === OFF || moved ? rostered : task)]!)}
                </option>
                {choices.map((one) => (
                  <option key={one} value={one}>
                    {tasks[one]}
                  </option>
                ))}
              </select>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Shelves({ session, onFixture }: { session: Session; onFixture: (id: string) => void }) {
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
            <button
              type="button"
              class="link"
              title={product.label}
              onClick={() => place && onFixture(place)}
            >
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
