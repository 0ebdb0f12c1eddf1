import { useId, useState } from 'preact/hooks';
import { signFirst } from '../texts/index.ts';
import { useHeld } from './held.ts';

/** What was typed and is not in force, with the reason when it was refused. */
export interface Typed {
  readonly text: string;
  readonly why?: string;
}

/** Keeps what was typed for a field that may leave the page and come back (a long table draws the rows in sight). */
export interface Draft {
  readonly read: () => Typed | undefined;
  readonly write: (typed: Typed | undefined) => void;
}

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
  readonly draft?: Draft;
  /** Takes what is pasted when it has several lines or columns; without it, it lands in this field alone. */
  readonly onPasteCells?: (text: string) => void;
}

/**
 * A field that decides when it is left or on Enter. What is refused stays written, with the reason under it; Escape
 * brings back the value in force.
 */
export function Field(props: Props) {
  const { label, value, onCommit, unit, width = 'normal', disabled, draft, onPasteCells } = props;
  const [typed, setTyped] = useState(draft?.read());
  const id = useId();
  const held = useHeld();
  const write = (next: Typed | undefined): void => {
    setTyped(next);
    draft?.write(next);
  };
  const commit = (): void => {
    if (typed === undefined) return;
    const text = typed.text.trim();
    const why = text === value ? undefined : onCommit(text);
    write(why === undefined ? undefined : { text: typed.text, why });
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (held || !onPasteCells || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    onPasteCells(text);
  };
  return (
    <span class={`field ${width} ${typed?.why ? 'bad' : ''}`}>
      {unit && signFirst(unit) && <span class="unit">{unit}</span>}
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={label}
        aria-invalid={typed?.why !== undefined}
        aria-describedby={typed?.why ? id : undefined}
        disabled={disabled}
        readOnly={held}
        data-typed={typed === undefined ? undefined : ''}
        value={typed?.text ?? value}
        onInput={(event) =>
          write({ text: event.currentTarget.value, ...(typed?.why !== undefined && { why: typed.why }) })
        }
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onPaste={paste}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') write(undefined);
        }}
      />
      {unit && !signFirst(unit) && <span class="unit">{unit}</span>}
      {typed?.why && (
        <span class="error" id={id} role="alert">
          {typed.why}
        </span>
      )}
    </span>
  );
}
