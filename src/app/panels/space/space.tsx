import { useSignal } from '@preact/signals';
import type { Command } from '../../../store/game.ts';
import type { View } from '../../../store/view.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { fixtureAt } from '../../shell/where.ts';
import { number, readNumber, texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Scroll } from '../../ui/scroll.tsx';

type Place = { product: string; level: number; facings: number };

/** Facings of a fixture, level by level from the top, as tables. */
export function Space({ session }: { session: Session }) {
  const t = texts.value.space;
  const { view } = session;
  const { model } = view;
  const shown = fixtureAt.value ?? firstUsed(view);
  const fixture = model.fixtures[model.fixtureIndex.get(shown) ?? 0]!;
  const places: Place[] = view.plan.planogram
    .filter((one) => one.fixture === fixture.id)
    .map(({ product, level, facings }) => ({ product, level, facings }));
  const levels = Array.from({ length: fixture.levels }, (_, i) => fixture.levels - i);
  const write = (level: number, product: string, facings: number): string | undefined => {
    const others = places.filter((one) => one.level !== level || one.product !== product);
    const at = places.findIndex((one) => one.level === level && one.product === product);
    // The order along the shelf is kept: what changes stays where it stood.
    const next =
      facings === 0
        ? others
        : at < 0
          ? [...places, { product, level, facings }]
          : places.with(at, { product, level, facings });
    const command: Command = { type: 'facings', fixture: fixture.id, facings: next };
    return decide(session, command);
  };
  return (
    <div class="panel">
      <header class="panel-head">
        <div>
          <h1>{t.title}</h1>
          <p class="soft">{t.intro}</p>
        </div>
        <label class="pick">
          {t.fixture}{' '}
          <select value={fixture.id} onChange={(event) => (fixtureAt.value = event.currentTarget.value)}>
            {model.fixtures.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
      </header>
      {levels.map((level) => (
        <Level
          key={`${fixture.id}/${level}`}
          view={view}
          level={level}
          fixture={fixture}
          places={places.filter((one) => one.level === level)}
          onWrite={(product, facings) => write(level, product, facings)}
        />
      ))}
    </div>
  );
}

/** The first fixture that holds something. */
const firstUsed = (view: View): string => view.plan.planogram[0]?.fixture ?? view.model.fixtures[0]!.id;

/** Common names of the levels of a four-level shelf; the others are numbered. */
function levelName(level: number, levels: number): string {
  const t = texts.value.space;
  const names = [t.levelNames.floor, t.levelNames.hands, t.levelNames.eyes, t.levelNames.top];
  return levels === 4 ? `${t.level(level)} · ${names[level - 1]}` : t.level(level);
}

interface LevelProps {
  readonly view: View;
  readonly level: number;
  readonly fixture: View['model']['fixtures'][number];
  readonly places: readonly Place[];
  readonly onWrite: (product: string, facings: number) => string | undefined;
}

function Level({ view, level, fixture, places, onWrite }: LevelProps) {
  const t = texts.value.space;
  const { model } = view;
  const metres = (cm: number): string => `${number(cm / 100, 2)} m`;
  const productOf = (id: string) => model.products[model.productIndex.get(id)!]!;
  const used = places.reduce((sum, one) => sum + one.facings * productOf(one.product).widthCm, 0);
  const title = levelName(level, fixture.levels);
  return (
    <section class="sheet-card level" aria-label={title}>
      <header class="level-head">
        <h2>{title}</h2>
        <p>
          {t.used(metres(used), metres(fixture.lengthCm))}{' '}
          <span class="soft">({t.free(metres(fixture.lengthCm - used))})</span>
        </p>
      </header>
      <div class="shelf" aria-hidden="true">
        {places.map((one, i) => (
          <span
            key={one.product}
            class={`block tone${i % 6}`}
            style={{ width: `${(100 * one.facings * productOf(one.product).widthCm) / fixture.lengthCm}%` }}
          >
            {Array.from({ length: one.facings }, (_, f) => (
              <i key={f} />
            ))}
            <b>{productOf(one.product).label}</b>
          </span>
        ))}
      </div>
      {places.length === 0 ? (
        <p class="soft">{t.emptyLevel}</p>
      ) : (
        <Scroll x label={title}>
          <table class="grid">
            <caption class="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t.columns.product}</th>
                <th scope="col">{t.columns.facings}</th>
                <th scope="col">{t.columns.width}</th>
                <th scope="col">{t.columns.length}</th>
                <th scope="col">{t.columns.capacity}</th>
              </tr>
            </thead>
            <tbody>
              {places.map(({ product, facings }) => {
                const { label, widthCm, unitsPerFacing } = productOf(product);
                return (
                  <tr key={product}>
                    <th scope="row">{label}</th>
                    <td>
                      <span class="stepper">
                        <Button
                          icon="minus"
                          label={t.less(label)}
                          onClick={() => onWrite(product, facings - 1)}
                        />
                        <Field
                          label={t.facings(label, level)}
                          width="short"
                          value={String(facings)}
                          onCommit={(typed) => {
                            const value = readNumber(typed);
                            if (value === undefined || value < 0) return texts.value.fields.notNumber;
                            if (!Number.isInteger(value)) return texts.value.fields.notWhole;
                            return onWrite(product, value);
                          }}
                        />
                        <Button
                          icon="plus"
                          label={t.more(label)}
                          onClick={() => onWrite(product, facings + 1)}
                        />
                      </span>
                    </td>
                    <td class="soft">{t.cm(widthCm)}</td>
                    <td>{metres(facings * widthCm)}</td>
                    <td>{texts.value.fixture.units(number(facings * unitsPerFacing))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      <AddProduct view={view} level={level} fixture={fixture} places={places} onWrite={onWrite} />
    </section>
  );
}

function AddProduct({ view, level, fixture, places, onWrite }: LevelProps) {
  const t = texts.value.space;
  const chosen = useSignal('');
  const why = useSignal<string | undefined>(undefined);
  const absent = view.model.products.filter(
    (one) =>
      (one.storage === fixture.storage || one.storage === 'ambient') &&
      !places.some((place) => place.product === one.id),
  );
  return (
    <div class="add-product">
      <select
        aria-label={t.addWhich(level)}
        value={chosen.value}
        onChange={(event) => (chosen.value = event.currentTarget.value)}
      >
        <option value="">{t.add}…</option>
        {absent.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
      <Button
        icon="plus"
        disabled={chosen.value === ''}
        onClick={() => {
          why.value = onWrite(chosen.value, 1);
          if (!why.value) chosen.value = '';
        }}
      >
        {t.addButton}
      </Button>
      {why.value && (
        <p class="error" role="alert">
          {why.value}
        </p>
      )}
    </div>
  );
}
