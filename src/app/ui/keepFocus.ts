/** Where the keyboard stood, from the control outwards. */
let trail: readonly HTMLElement[] = [];

const AREAS = 'section, article, aside, dialog, header, main';
/** Of radio buttons, the one chosen: it is where the keyboard enters their group. */
const CONTROLS =
  ':is(button, select, input:not([type=radio]:not(:checked)), textarea, summary):not(:disabled)';

const isGone = (control: HTMLElement): boolean => !control.isConnected || control.matches(':disabled');

/**
 * Keeps the keyboard near where it stood when its control leaves the page or comes to rest: on the title of what was
 * around it, else on a control beside it, else on the content. Without it, the next Tab would start again from the top.
 */
export function keepFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    const found: HTMLElement[] = [];
    for (let one = target as HTMLElement | null; one; one = one.parentElement) found.push(one);
    trail = found;
  });
  document.addEventListener('focusout', ({ target }) => {
    // Somebody clicked beside: nothing is held any longer, unless what was held is what has just gone.
    queueMicrotask(() => {
      if (document.activeElement === document.body && !isGone(target as HTMLElement)) trail = [];
    });
  });
  const look = new MutationObserver(() => {
    if (!trail[0] || !isGone(trail[0])) return;
    // A control may rest for less than a frame.
    requestAnimationFrame(bringBack);
  });
  look.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
}

/** The first of these that shows: what is folded or put aside takes no focus. */
const firstSeen = (area: HTMLElement, what: string): HTMLElement | undefined =>
  [...area.querySelectorAll<HTMLElement>(what)].find((one) => one.offsetParent !== null);

function bringBack(): void {
  const [control] = trail;
  const now = document.activeElement;
  if (!control || !isGone(control) || (now !== document.body && now !== control)) return;
  const near = trail.find((one) => one.isConnected);
  const area = near?.closest<HTMLElement>(AREAS);
  const place =
    (area && firstSeen(area, ':is(h1, h2, h3):not(.sr-only)')) ??
    (area && near && firstSeen(near, CONTROLS)) ??
    (area && firstSeen(area, CONTROLS)) ??
    document.querySelector<HTMLElement>('main');
  if (!place) return;
  if (!place.matches(CONTROLS) && place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
