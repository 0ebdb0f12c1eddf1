import type { ComponentChildren } from 'preact';

/** A region that may scroll: it can be reached by keyboard, and says what it holds. */
export function Scroll({ label, children, x }: { label: string; children: ComponentChildren; x?: boolean }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      class={x ? 'scroll-x' : 'scroll-y'}
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}
