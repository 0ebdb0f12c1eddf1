import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';

/** What every card about something on the floor needs to know. */
export interface CardProps {
  /** Side of the floor that leaves the thing in sight. */
  readonly side: 'left' | 'right';
  readonly onClose: () => void;
}

interface Props extends CardProps {
  readonly title: string;
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** The frame of a card beside the picture: it takes the focus when it opens, and Escape closes it. */
export function CardFrame({ title, about, side, onClose, children, actions }: Props) {
  const ref = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    ref.current?.focus({ preventScroll: true });
    return () => {
      // Whoever came from a list by keyboard goes back to it.
      if (ref.current?.contains(document.activeElement) || document.activeElement === document.body)
        before?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      class={`fixture-card ${side}`}
      aria-labelledby={id}
      ref={ref}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || (event.target as HTMLElement).matches('input')) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          {about && <p class="soft">{about}</p>}
        </div>
        <Button kind="quiet" icon="x" label={texts.value.close} onClick={onClose} />
      </header>
      {children}
      {actions && <div class="card-actions">{actions}</div>}
    </section>
  );
}

/** Figures of a card, one a line. */
export function Rows({
  rows,
}: {
  rows: readonly (readonly [label: string, value: string, warn?: boolean])[];
}) {
  return (
    <dl class="rows">
      {rows.map(([label, value, warn]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class={warn ? 'warn' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
