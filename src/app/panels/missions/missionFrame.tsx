import type { ComponentChildren, RefObject } from 'preact';
import { texts } from '../../texts/index.ts';
import { Button } from '../../ui/button.tsx';

interface Props {
  readonly title: string;
  /** Takes the focus once handed in, since the button then rests. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly about: string;
  readonly children: ComponentChildren;
  /** Why handing in was refused. */
  readonly why: string | undefined;
  readonly hand: { readonly label: string; readonly disabled: boolean; readonly run: () => void };
  /** Minutes of the manager that handing in takes. */
  readonly minutes: number;
  /** What else can be done. */
  readonly actions?: ComponentChildren;
  /** What was handed in, or is kept. */
  readonly said?: ComponentChildren;
}

/** What is asked, in its frame: a title, something to fill, and handing it in. */
export function MissionFrame({ title, heading, about, children, why, hand, minutes, actions, said }: Props) {
  return (
    <article class="sheet-card mission" aria-label={title}>
      <header class="mission-head">
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <span class="soft">{about}</span>
      </header>
      {children}
      {why && (
        <p class="error" role="alert">
          {why}
        </p>
      )}
      <footer class="mission-foot">
        <Button kind="act" icon="check" disabled={hand.disabled} onClick={hand.run}>
          {hand.label}
        </Button>
        {actions}
        {minutes > 0 && <span class="cost">{texts.value.decide.cost(minutes)}</span>}
        {said}
      </footer>
    </article>
  );
}
