import type { ComponentChildren } from 'preact';

/** A figure of a result: its name, its value with its unit, and what to compare it with. */
export function Tile({
  label,
  value,
  note,
  help,
  warn,
  testId,
}: {
  label: string;
  value: string;
  note?: ComponentChildren;
  help?: string;
  warn?: boolean;
  testId?: string;
}) {
  return (
    <div class={`tile ${warn ? 'warned' : ''}`}>
      <dt>{label}</dt>
      <dd class="value" data-testid={testId}>
        {value}
      </dd>
      {note && <dd class="note">{note}</dd>}
      {help && <dd class="note">{help}</dd>}
    </div>
  );
}
