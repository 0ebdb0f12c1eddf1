import { useSignal } from '@preact/signals';
import type { At, Indicator, Scope } from '../../../indicators/index.ts';
import type { View } from '../../../store/view.ts';
import { figureNumber, figureText, unitSign } from '../../texts/figure.ts';
import { date, dateCell, texts } from '../../texts/index.ts';
import { Bars } from '../../ui/bars.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, Table } from '../../ui/table/table.tsx';
import { around, byDay, figureOver } from './analyses.tsx';

interface Props {
  readonly view: View;
  readonly at: At;
  readonly indicator: Indicator<View>;
  readonly onBack: () => void;
}

/** What a part of the store is called, and how to ask about it. */
type Part = Extract<Scope, 'family' | 'product' | 'person'>;
const PARTS: readonly Part[] = ['family', 'product', 'person'];

const partsOf = (view: View, part: Part): readonly { id: string; name: string }[] =>
  part === 'person'
    ? view.model.employees.map(({ id, name }) => ({ id, name }))
    : (part === 'family' ? view.model.families : view.model.products).map(({ id, label }) => ({
        id,
        name: label,
      }));

/** One indicator in full: what it means, its days, and the parts of the store that make it. */
export function Detail({ view, at, indicator: one, onBack }: Props) {
  const t = texts.value.analyses;
  const parts = PARTS.filter((part) => one.scopes.includes(part));
  const part = useSignal(parts[0]);
  const days = around(at);
  const values = one.scopes.includes('day') ? byDay(one, view, days) : [];
  const labels = values.map((_, i) => date(view.model.firstDay + days.from + i));
  const format = (value: number | undefined): string => figureText(one.unit, value);
  return (
    <>
      <section class="sheet-card detail">
        <div>
          <Button icon="chevron-left" onClick={onBack}>
            {t.back}
          </Button>
        </div>
        <h2 lang="fr">{one.label}</h2>
        <p class="big" data-indicator={one.id}>
          {format(figureOver(one, view, at))}
        </p>
        <dl class="about" lang="fr">
          <dt>{t.formula}</dt>
          <dd>{one.formula}</dd>
          <dt>{t.data}</dt>
          <dd>{one.data}</dd>
        </dl>
        <p lang="fr">{one.help}</p>
      </section>
      {values.length > 1 && (
        <section class="sheet-card">
          <h2>{t.byDay}</h2>
          <Bars values={values} labels={labels} format={format} />
          <Table
            caption={t.byDay}
            file={`${one.id}-jours`}
            rows={labels.map((day, i) => ({ day, i, value: values[i] }))}
            keyOf={({ i }) => String(i)}
            columns={[
              {
                title: t.dayColumn,
                value: ({ i }) => dateCell(view.model.firstDay + days.from + i),
                by: ({ i }) => i,
                text: ({ day }) => day,
              },
              {
                title: t.columns.value,
                unit: unitSign(one.unit),
                value: ({ value }) => figureNumber(one.unit, value),
                text: ({ value }) => format(value),
              },
            ]}
          />
        </section>
      )}
      {part.value && (
        <section class="sheet-card">
          <header class="panel-head">
            <h2>{t.breakdown}</h2>
            {parts.length > 1 && (
              <fieldset class="tabs">
                <legend class="sr-only">{t.breakdown}</legend>
                {parts.map((name) => (
                  <button
                    key={name}
                    type="button"
                    aria-pressed={part.value === name}
                    onClick={() => (part.value = name)}
                  >
                    {t.by[name]}
                  </button>
                ))}
              </fieldset>
            )}
          </header>
          <Parts key={part.value} view={view} at={at} indicator={one} part={part.value} />
        </section>
      )}
    </>
  );
}

function Parts({ view, at, indicator: one, part }: Omit<Props, 'onBack'> & { part: Part }) {
  const t = texts.value.analyses;
  const rows = partsOf(view, part).map(({ id, name }, i) => ({
    id,
    name,
    value: one.of(view, { ...at, [part]: i }),
  }));
  const columns: Column<(typeof rows)[number]>[] = [
    { title: t.names[part], value: ({ name }) => name },
    {
      title: t.columns.value,
      unit: unitSign(one.unit),
      value: ({ value }) => figureNumber(one.unit, value),
      text: ({ value }) => figureText(one.unit, value),
    },
  ];
  return (
    <Table
      caption={t.by[part]}
      file={`${one.id}-${part}`}
      rows={rows}
      keyOf={({ id }) => id}
      columns={columns}
      sorted={[1, true]}
    />
  );
}
