/** Mouse, pen and fingers on the picture: drag to pan, wheel or pinch to zoom, click to pick. */

export interface PointerUse {
  /** CSS pixels. */
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  click(x: number, y: number): void;
  /** Is there something to click here? */
  hover(x: number, y: number): boolean;
}

/** A press that moves further than this is a drag. */
const DRAG_PX = 5;
const WHEEL_STEP = 0.0016;

/** Listens to an element; returns how to stop. */
export function usePointer(target: HTMLElement, use: PointerUse): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let dragged = false;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listen: (event: HTMLElementEventMap[K]) => void,
    passive = true,
  ): void => target.addEventListener(type, listen, { signal: stop.signal, passive });

  on('pointerdown', (e) => {
    if (e.button !== 0) return;
    if (down.size === 0) dragged = false;
    down.set(e.pointerId, { x: e.offsetX, y: e.offsetY });
    target.setPointerCapture(e.pointerId);
  });
  on('pointermove', (e) => {
    const from = down.get(e.pointerId);
    if (!from) {
      target.style.cursor = use.hover(e.offsetX, e.offsetY) ? 'pointer' : 'grab';
      return;
    }
    const to = { x: e.offsetX, y: e.offsetY };
    if (down.size === 2) {
      const other = [...down].find(([id]) => id !== e.pointerId)![1];
      const before = Math.hypot(from.x - other.x, from.y - other.y);
      const after = Math.hypot(to.x - other.x, to.y - other.y);
      if (before > 0 && after > 0) use.zoom(after / before, (to.x + other.x) / 2, (to.y + other.y) / 2);
      dragged = true;
    } else if (dragged || Math.hypot(to.x - from.x, to.y - from.y) > DRAG_PX) {
      dragged = true;
      target.style.cursor = 'grabbing';
      use.pan(to.x - from.x, to.y - from.y);
    } else return;
    down.set(e.pointerId, to);
  });
  const release = (e: PointerEvent): void => {
    const was = down.delete(e.pointerId);
    if (was && e.type === 'pointerup' && !dragged) use.click(e.offsetX, e.offsetY);
    if (down.size === 0) target.style.cursor = 'grab';
  };
  on('pointerup', release);
  on('pointercancel', release);
  on(
    'wheel',
    (e) => {
      e.preventDefault();
      const lines = e.deltaMode === 1 ? 24 : 1;
      const delta = Math.max(-240, Math.min(240, e.deltaY * lines));
      use.zoom(1 - delta * WHEEL_STEP, e.offsetX, e.offsetY);
    },
    false,
  );
  target.style.cursor = 'grab';
  target.style.touchAction = 'none';
  return () => stop.abort();
}
