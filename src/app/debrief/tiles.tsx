import type { ComponentChildren } from 'preact';
import type { TermId } from '../help/glossary.fr.ts';
import { TermLabel } from '../ui/term.tsx';

/** A figure of a result: its name, its value with its unit, and what to compare it with. */
export function Tile({
  label,
  value,
  note,
  help,
  warn,
  testId,
  term,
}: {
  label: string;
  value: string;
  note?: ComponentChildren;
  help?: string;
  warn?: boolean;
  testId?: string;
  /** The word of the trade that the label is: it is explained beside it. */
  term?: TermId;
}) {
  return (
    <div class={`tile ${warn ? 'warned' : ''}`}>
      <dt>{term ? <TermLabel id={term} word={label} /> : label}</dt>
      <dd class="value" data-testid={testId}>
        {value}
      </dd>
      {note && <dd class="note">{note}</dd>}
      {help && <dd class="note">{help}</dd>}
    </div>
  );
}
