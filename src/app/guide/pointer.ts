/** Puts an outline and an arrow on what the guide speaks of, wherever the page moves it. */

/** Real time between two looks: a target may appear, move or leave with any decision. */
const LOOK_MS = 250;
/** Room kept between the arrow and the edges of the window. */
const EDGE = 8;

/** The control that bears a name of the guide, if it is on screen. */
export const findTarget = (name: string): HTMLElement | null =>
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
    const inView = box && box.bottom > 0 && box.top < innerHeight && box.width > 0;
    arrow.hidden = !inView;
    if (!box || !inView) return;
    // Above what stands low, below what stands high: the arrow never covers what it shows.
    const above = box.top > innerHeight / 2;
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
