import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
  readonly children: ComponentChildren;
}

/** Views of one thing, one at a time: arrows go from tab to tab, Tab goes to what the tab shows. */
export function Tabs<T extends string>({ label, value, tabs, onChange, children }: Props<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = tabs.findIndex(([one]) => one === value);
    const next = (at + step + tabs.length) % tabs.length;
    onChange(tabs[next]![0]);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class="tab-box">
      <div role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(([one, words]) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === value}
            aria-controls={`${id}-panel`}
            tabIndex={one === value ? 0 : -1}
            onClick={() => onChange(one)}
          >
            {words}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
