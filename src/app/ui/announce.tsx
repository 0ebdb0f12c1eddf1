/** The one live region of the page: short sentences, politely, never a flood. */
import { signal } from '@preact/signals';

const said = signal('');
let turn = false;

/** Says a sentence to assistive technologies. The same sentence twice is said twice. */
export function announce(sentence: string): void {
  turn = !turn;
  said.value = sentence + (turn ? '' : '\u00a0');
}

export function LiveRegion() {
  return (
    <div class="sr-only live-region" role="status" aria-live="polite">
      {said.value}
    </div>
  );
}
