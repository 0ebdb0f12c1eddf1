import { useSignal } from '@preact/signals';
import { CHAPTERS, INDICATORS } from '../../../indicators/index.ts';
import { readFigure } from '../../../marks/index.ts';
import type { FigureRef } from '../../../scenario/index.ts';
import type { View } from '../../../store/view.ts';
import { figureText } from '../../texts/figure.ts';
import { texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';
import { fold } from '../../ui/table/column.ts';
import { daysIn, type Period, weeksOf } from '../analyses/period.ts';

/** A figure of the catalogue with its value, and how it is said. */
export interface Picked {
  readonly ref: FigureRef;
  readonly value: number;
  readonly said: string;
}

interface Props {
  readonly view: View;
  /** What the button does: cite, insert. */
  readonly action: string;
  readonly onPick: (picked: Picked) => void;
}

/** Chooses an indicator, its days and, where it has them, a family or a product; shows its value, then gives it. */
export function FigurePicker({ view, action, onPick }: Props) {
  const t = texts.value.missions.figure;
  const words = useSignal('');
  const chosen = useSignal('');
  const period = useSignal<Period>('day');
  const part = useSignal('');
  const weeks = weeksOf(view);
  const indicator = INDICATORS.get(chosen.value);
  const days = daysIn(view, period.value);
  const parts = indicator ? partsOf(view, indicator.scopes) : [];
  const ref = days && indicator && refOf(chosen.value, days, part.value);
  const value = ref && readFigure(view, ref);
  if (weeks.length === 0) return <p class="soft">{t.none}</p>;
  const periodName =
    period.value === 'day' ? t.day : period.value === 'game' ? t.game : t.week(period.value + 1);
  const choose = (id: string): void => {
    if (id === chosen.value) return;
    chosen.value = id;
    part.value = '';
  };
  const chapters = chaptersWith(words.value, chosen.value);
  return (
    <div class="figure-picker">
      <label>
        {t.search}{' '}
        <input
          type="search"
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
            // One word that names one figure chooses it: nothing is left to look for in the list.
            const found = chaptersWith(words.value, '').flatMap(([, list]) => list);
            if (found.length === 1) choose(found[0]!.id);
          }}
        />
      </label>
      <label>
        {t.indicator}{' '}
        <select value={chosen.value} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t.choose}</option>
          {chapters.map(([title, list]) => (
            <optgroup key={title} label={title}>
              {list.map(({ id, label }) => (
                <option key={id} value={id} lang="fr">
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {t.period}{' '}
        <select
          value={String(period.value)}
          onChange={(event) => {
            const { value: to } = event.currentTarget;
            period.value = to === 'day' || to === 'game' ? to : Number(to);
          }}
        >
          <option value="day">{t.day}</option>
          {weeks.map(({ week }) => (
            <option key={week} value={String(week)}>
              {t.week(week + 1)}
            </option>
          ))}
          <option value="game">{t.game}</option>
        </select>
      </label>
      {parts.length > 0 && (
        <label>
          {t.part}{' '}
          <select value={part.value} onChange={(event) => (part.value = event.currentTarget.value)}>
            <option value="">{t.store}</option>
            {parts.map(([id, label]) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="figure-value" role="status">
        {indicator && (value === undefined ? t.noValue : figureText(indicator.unit, value))}
      </p>
      <Button
        icon="plus"
        disabled={value === undefined}
        onClick={() => {
          if (!ref || !indicator || value === undefined) return;
          const where = parts.find(([id]) => id === part.value)?.[1];
          const of = [where, periodName].filter((one) => one !== undefined).join(', ');
          onPick({ ref, value, said: t.said(indicator.label, figureText(indicator.unit, value), of) });
        }}
      >
        {action}
      </Button>
    </div>
  );
}

/** Figures whose name holds some words, chapter by chapter, and the one that is chosen. */
function chaptersWith(words: string, chosen: string): typeof CHAPTERS {
  const wanted = fold(words.trim());
  return CHAPTERS.map(([title, list]): (typeof CHAPTERS)[number] => [
    title,
    list.filter(({ id, label }) => id === chosen || fold(label).includes(wanted)),
  ]).filter(([, list]) => list.length > 0);
}

/** Families and products that an indicator may be asked of, as `family/id` and `product/id`. */
function partsOf({ model }: View, scopes: readonly string[]): [id: string, label: string][] {
  const of = (kind: 'family' | 'product', list: readonly { id: string; label: string }[]) =>
    scopes.includes(kind) ? list.map(({ id, label }): [string, string] => [`${kind}/${id}`, label]) : [];
  return [...of('family', model.families), ...of('product', model.products)];
}

function refOf(indicator: string, { from, to }: { from: number; to: number }, part: string): FigureRef {
  const [kind, id] = part.split('/');
  return {
    indicator,
    from,
    to,
    ...(kind === 'family' && id !== undefined && { family: id }),
    ...(kind === 'product' && id !== undefined && { product: id }),
  };
}
