import { useId, useState } from 'preact/hooks';

interface Props {
  /** Said by assistive technologies; the column's title tells it to the others. */
  readonly label: string;
  /** The value in force, as written. */
  readonly value: string;
  /** Tries to put a value in force; answers the reason when it cannot. */
  readonly onCommit: (typed: string) => string | undefined;
  readonly unit?: string;
  readonly width?: 'short' | 'normal';
  readonly disabled?: boolean;
}

/**
 * A field that decides when it is left or on Enter. What is refused stays written, with the reason under it; Escape
 * brings back the value in force.
 */
export function Field({ label, value, onCommit, unit, width = 'normal', disabled }: Props) {
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<string>();
  const id = useId();
  const commit = (): void => {
    if (typed === undefined) return;
    const why = typed.trim() === value ? undefined : onCommit(typed.trim());
    setError(why);
    if (why === undefined) setTyped(undefined);
  };
  const back = (): void => {
    setTyped(undefined);
    setError(undefined);
  };
  return (
    <span class={`field ${width} ${error ? 'bad' : ''}`}>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={label}
        aria-invalid={error !== undefined}
        aria-describedby={error ? id : undefined}
        disabled={disabled}
        data-typed={typed === undefined ? undefined : ''}
        value={typed ?? value}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') back();
        }}
      />
      {unit && <span class="unit">{unit}</span>}
      {error && (
        <span class="error" id={id} role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
