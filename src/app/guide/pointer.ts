/** Puts an outline and an arrow on what the guide speaks of, wherever the page moves it. */

/** Real time between two looks: a target may appear, move or leave with any decision. */
const LOOK_MS = 250;
/** Room kept between the arrow and the edges of the window. */
const EDGE = 8;
/** What the arrow takes above or below what it shows. */
const ARROW = 22;

/** The lines a target can be seen between: those of the window and of each part that scrolls around it. */
function seenBetween(target: Element): { top: number; bottom: number } {
  let [top, bottom] = [0, innerHeight];
  for (let around = target.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowY === 'visible') continue;
    const box = around.getBoundingClientRect();
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return { top, bottom };
}

/** The control that bears a name of the guide, if it is on screen. */
const findTarget = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-guide="${CSS.escape(name)}"]`);

const CONTROL = 'button:not(:disabled), input:not(:disabled), select:not(:disabled), a[href]';

/** Brings a target into view and gives it the focus, or what in it is decided with: the last field of a line, a button. */
export function goToTarget(name: string): void {
  const target = findTarget(name);
  if (!target) return;
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  const fields = target.matches('tr') ? [...target.querySelectorAll<HTMLElement>('input')] : [];
  const control = target.matches(CONTROL)
    ? target
    : (fields.at(-1) ?? target.querySelector<HTMLElement>(CONTROL));
  control?.focus();
}

/** Follows a target until told to stop. */
export function followTarget(name: string, arrow: HTMLElement): () => void {
  let marked: HTMLElement | null = null;
  const mark = (target: HTMLElement | null): void => {
    if (marked === target) return;
    marked?.removeAttribute('data-guided');
    target?.setAttribute('data-guided', '');
    marked = target;
  };
  const look = (): void => {
    const target = findTarget(name);
    mark(target);
    const box = target?.getBoundingClientRect();
    if (!target || !box || box.width === 0) {
      arrow.hidden = true;
      return;
    }
    // Above what stands low, below what stands high: the arrow never covers what it shows, and never
    // leaves what scrolls around it, where it would show something else.
    const seen = seenBetween(target);
    const fits = {
      above: box.top >= seen.top && box.top < seen.bottom,
      below: box.bottom > seen.top && box.bottom + ARROW <= seen.bottom,
    };
    const above = fits.above && (box.top > innerHeight / 2 || !fits.below);
    arrow.hidden = !above && !fits.below;
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 60), EDGE), innerWidth - 3 * EDGE);
    arrow.dataset.side = above ? 'above' : 'below';
    arrow.style.left = `${x}px`;
    arrow.style.top = `${above ? box.top : box.bottom}px`;
  };
  look();
  const timer = setInterval(look, LOOK_MS);
  addEventListener('scroll', look, true);
  addEventListener('resize', look);
  return () => {
    clearInterval(timer);
    removeEventListener('scroll', look, true);
    removeEventListener('resize', look);
    mark(null);
    arrow.hidden = true;
  };
}
