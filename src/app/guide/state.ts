/** The guide of the game on the page: its step of the moment, and whether it is shown. */
import { signal } from '@preact/signals';
import type { GuideStep } from '../../scenario/index.ts';
import type { Session } from '../session.ts';
import { goTo, type Panel, panel, supplierAt } from '../shell/where.ts';
import { goToTarget } from './pointer.ts';
import { stepNow } from './steps.ts';

/** Does the student want it on screen? */
export const guideOpen = signal(true);
const opened = signal<ReadonlySet<Panel>>(new Set());

/** Another game is on the page: its guide is shown, and no screen has been opened yet. */
export function restartGuide(): void {
  guideOpen.value = true;
  opened.value = new Set();
}

/** A screen has been opened. */
export function noteOpened(screen: Panel): void {
  if (!opened.peek().has(screen)) opened.value = new Set([...opened.peek(), screen]);
}

export interface GuideNow {
  readonly step: GuideStep | undefined;
  /** Rank of the step, from 1, and how many there are. */
  readonly rank: number;
  readonly of: number;
}

/** Where the guide stands; undefined when the scenario has none. */
export function guideNow(session: Session): GuideNow | undefined {
  const { game, view } = session;
  const steps = view.model.scenario.guide;
  if (!steps) return undefined;
  const at = stepNow(steps, {
    commands: game.log.map(({ command }) => command),
    panels: opened.value,
    daysClosed: view.daysClosed,
    minute: session.phase.value === 'open' ? session.minute.value : 0,
    stopAt: session.stop.value?.minute,
  });
  return { step: steps[at], rank: at + 1, of: steps.length };
}

/** Places that are on the page whatever the screen. */
const EVERYWHERE: readonly GuideStep['at'][] = ['main', 'skip', 'result'];

/** Supplier whose sheet holds what a step is about, if it is about goods. */
function supplierOf({ view }: Session, { at, on }: GuideStep): string | undefined {
  if (at !== 'order-line' && at !== 'order') return undefined;
  return view.model.products.find(({ id }) => id === on)?.supplier ?? on;
}

/** What the arrow shows: the control once its screen is open, the way to it until then. */
export function targetOf(session: Session, step: GuideStep): string {
  const { at, on, panel: screen } = step;
  if (at === undefined || (panel.value !== screen && !EVERYWHERE.includes(at))) return `panel/${screen}`;
  const supplier = supplierOf(session, step);
  const shown = supplierAt.value ?? session.view.model.suppliers[0]?.id;
  if (supplier !== undefined && supplier !== shown) return `supplier/${supplier}`;
  return at === 'order-line' || at === 'staff' ? `${at}/${on}` : at;
}

/** Opens the screen of a step, then goes to the control itself. */
export function goToStep(session: Session, step: GuideStep): void {
  const supplier = supplierOf(session, step);
  if (supplier !== undefined) supplierAt.value = supplier;
  if (step.at !== 'result' && panel.value !== step.panel) goTo(step.panel);
  // Once the screen is drawn, and after it has taken the focus.
  requestAnimationFrame(() => requestAnimationFrame(() => goToTarget(targetOf(session, step))));
}
