import type { ComponentChildren } from 'preact';
import { useHeld } from './held.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';

interface Props {
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
  /** `main`: the one action of the screen; `act`: does something; `plain`: the others; `quiet`: no box. */
  readonly kind?: 'main' | 'act' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** Name for those who see only the icon, and for assistive technologies. */
  readonly label?: string;
  /** More words under the pointer. */
  readonly help?: string;
  readonly disabled?: boolean;
  /** Decides nothing: rests only when it is disabled, even where somebody else decides. */
  readonly reads?: boolean;
  readonly pressed?: boolean;
  readonly class?: string;
  /** Name by which a guide points at it. */
  readonly guide?: string;
}

/** Every button of the game. */
export function Button(props: Props) {
  const { onClick, children, kind = 'plain', icon, iconAfter, label, help, disabled, pressed } = props;
  const held = useHeld() && !props.reads;
  return (
    <button
      type="button"
      class={`button ${kind} ${children ? '' : 'only-icon'} ${props.class ?? ''}`}
      onClick={onClick}
      aria-label={label}
      title={help ?? (children ? undefined : label)}
      disabled={disabled || held}
      aria-pressed={pressed}
      data-guide={props.guide}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </button>
  );
}
