/** The guide of the game on the page: its step of the moment, and whether it is shown. */
import { signal } from '@preact/signals';
import type { GuideStep } from '../../scenario/index.ts';
import type { Session } from '../session.ts';
import { type Panel, panel } from '../shell/where.ts';
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

/** What the arrow shows: the control once its screen is open, the way to it until then. */
export function targetOf({ at, on, panel: screen }: GuideStep): string {
  if (panel.value !== screen && at !== 'main' && at !== 'skip') return `panel/${screen}`;
  if (at === undefined) return `panel/${screen}`;
  return at === 'order-line' || at === 'staff' ? `${at}/${on ?? ''}` : at;
}
