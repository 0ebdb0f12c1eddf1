import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { signFirst } from '../texts/index.ts';
import { Field } from './field.tsx';

interface Props {
  readonly label: string;
  /** The value in force, in whole steps of its own unit (customers, cents, basis points). */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value as written in the field, and said by assistive technologies with its unit. */
  readonly format: (value: number) => string;
  readonly unit: string;
  /** Reads what is typed in the field; undefined when it makes no sense. */
  readonly read: (typed: string) => number | undefined;
  /** Puts a value in force; answers the reason when it cannot. */
  readonly onCommit: (value: number) => string | undefined;
  readonly notUnderstood: string;
  readonly hint?: ComponentChildren;
}

/** A slider with its number: drag, arrows or typing, as one likes. It decides when it is let go, not on the way. */
export function Slider(props: Props) {
  const { label, value, min, max, step, format, unit, read, onCommit, notUnderstood, hint } = props;
  const [dragged, setDragged] = useState<number>();
  const id = useId();
  const shown = dragged ?? value;
  const letGo = (): void => {
    if (dragged !== undefined && dragged !== value) onCommit(dragged);
    setDragged(undefined);
  };
  return (
    <div class="slider">
      <label for={id}>{label}</label>
      <Field
        label={label}
        width="short"
        unit={unit}
        value={format(shown)}
        onCommit={(typed) => {
          const number = read(typed);
          return number === undefined ? notUnderstood : onCommit(number);
        }}
      />
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={shown}
        aria-valuetext={signFirst(unit) ? `${unit}${format(shown)}` : `${format(shown)} ${unit}`}
        style={{
          '--part': `${(100 * (Math.min(max, Math.max(min, shown)) - min)) / Math.max(1, max - min)}%`,
        }}
        onInput={(event) => setDragged(Number(event.currentTarget.value))}
        onChange={letGo}
        onBlur={letGo}
      />
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}
