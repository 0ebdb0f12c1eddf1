import { useSignal } from '@preact/signals';
import type { View } from '../../../store/view.ts';
import { isCompared, isLeft } from '../../delegated.ts';
import type { Session } from '../../session.ts';
import { decide } from '../../shell/decide.ts';
import { fixtureAt } from '../../shell/where.ts';
import { texts } from '../../texts/index.ts';
import { Table } from '../../ui/table/table.tsx';
import { AddProduct } from './addProduct.tsx';
import { JUDGED, placeColumns } from './columns.tsx';
import { metres } from './length.ts';
import { heightOf, type Place, placesOf, withFacings, withLevel } from './places.ts';
import { Planogram } from './planogram.tsx';

/** A fixture: its shelves as a picture, then its places as a table that is edited. */
export function Space({ session }: { session: Session }) {
  const t = texts.value.space;
  const { view } = session;
  const { model } = view;
  const shown = fixtureAt.value ?? firstUsed(view);
  const fixture = model.fixtures[model.fixtureIndex.get(shown) ?? 0]!;
  const { id, label, lengthCm, levels } = fixture;
  const places = placesOf(view, fixture);
  const why = useSignal<string | undefined>(undefined);
  const nameOf = (level: number): string =>
    levels === 1 ? t.level(level) : `${level}. ${t.levelNames[heightOf(level, levels)]}`;
  const write = (facings: Place[]): string | undefined => {
    why.value = decide(session, { type: 'facings', fixture: id, facings });
    return why.value;
  };
  // Edits read the plan as it is when they are made, not as it was drawn.
  const now = (): Place[] => placesOf(session.view, fixture);
  const columns = placeColumns(session, levels, nameOf, {
    onFacings: (place, facings) => write(withFacings(now(), place, facings)),
    onLevel: (place, level) => write(withLevel(now(), place, level)),
  });
  const rows = [...places].sort((a, b) => b.level - a.level);
  return (
    <div class="panel">
      <header class="panel-head">
        <div>
          <h1>{t.title(label)}</h1>
          <p class="soft">{t.about(metres(lengthCm), levels, metres(lengthCm * levels))}</p>
        </div>
        <label class="pick">
          {t.fixture}{' '}
          <select value={id} onChange={(event) => (fixtureAt.value = event.currentTarget.value)}>
            {model.fixtures.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Planogram view={view} fixture={fixture} places={places} nameOf={nameOf} />
      <section class="sheet-card" aria-label={label}>
        <p class="soft">
          {t.intro} {isCompared(session, 'indices') && texts.value.session.compare}{' '}
          {view.daysClosed > 0 ? t.week(Math.min(JUDGED, view.daysClosed)) : t.noDays}
        </p>
        {why.value && (
          <p class="error" role="alert">
            {why.value}
          </p>
        )}
        {rows.length === 0 ? (
          <p class="soft">{t.empty}</p>
        ) : (
          <Table
            key={id}
            class="dense"
            caption={`${t.picture}, ${label}`}
            file={`planogramme-${id}`}
            rows={rows}
            keyOf={({ product, level }) => `${level}/${product}`}
            columns={columns}
          />
        )}
        {!isLeft(view, 'space') && (
          <AddProduct
            key={id}
            view={view}
            fixture={fixture}
            places={places}
            nameOf={nameOf}
            onAdd={(product, level) => write(withFacings(now(), { product, level, facings: 0 }, 1))}
          />
        )}
      </section>
    </div>
  );
}

/** The first fixture that holds something. */
const firstUsed = (view: View): string => view.plan.planogram[0]?.fixture ?? view.model.fixtures[0]!.id;
