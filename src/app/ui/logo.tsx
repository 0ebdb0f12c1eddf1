import { texts } from '../texts/index.ts';
import { Icon } from './icon.tsx';

/** The name of the game with its mark. */
export function Logo() {
  return (
    <span class="logo">
      <span class="logo-mark">
        <Icon name="store" size={22} />
      </span>
      {texts.value.name}
    </span>
  );
}
