import { useId } from 'preact/hooks';
import { useHeld } from './held.ts';

interface Props<T extends string | number> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** One choice among a few, all in sight: native radio buttons that look like a row of buttons. */
export function Choice<T extends string | number>({ label, value, options, onChange }: Props<T>) {
  const name = useId();
  const held = useHeld();
  return (
    <fieldset class="choice" disabled={held}>
      <legend>{label}</legend>
      {options.map(([one, words]) => (
        <label key={one} class={one === value ? 'chosen' : undefined}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
