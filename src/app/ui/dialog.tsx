import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { Button } from './button.tsx';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Buttons, the main one last. */
  readonly actions: ComponentChildren;
  readonly onClose: () => void;
  readonly wide?: boolean;
}

/** A modal dialog of the browser: it holds the focus and gives it back; Escape closes. No landmarks: it has none of the page's. */
export function Dialog({ title, children, actions, onClose, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      class={wide ? 'wide' : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" icon="x" label={texts.value.close} onClick={onClose} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        class="dialog-body"
        role="group"
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard
        tabIndex={0}
      >
        {children}
      </div>
      <div class="dialog-foot">{actions}</div>
    </dialog>
  );
}
