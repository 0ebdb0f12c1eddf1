/** The week being planned: what is in force, and what has been changed and not yet given. */
import { computed, signal } from '@preact/signals';
import type { Shift } from '../../../store/plan-types.ts';
import type { View } from '../../../store/view.ts';
import { type Sheet, sameSheet } from './sheet.ts';

/** A week of the game, or the one repeated when a week is not written apart. */
export type Week = number | 'template';

interface Draft {
  readonly week: Week;
  readonly sheet: Sheet;
  /** Sheets before each change, the last one first to come back. */
  readonly before: readonly Sheet[];
}

/** The shift that is looked at: where it stands rather than which object it is, since each change makes a new one. */
export interface Picked {
  readonly employee: string;
  readonly from: string;
}

export const week = signal<Week | undefined>(undefined);
export const weekday = signal<number | undefined>(undefined);
export const picked = signal<Picked | undefined>(undefined);
/** Days and weeks copied, to be pasted elsewhere. */
export const copiedDay = signal<readonly Shift[] | undefined>(undefined);
export const copiedWeek = signal<Sheet | undefined>(undefined);

const drafts = signal<ReadonlyMap<Week, Draft>>(new Map());
export const unsaved = computed(() => [...drafts.value.keys()]);

/** The sheet in force for a week. */
export function inForce(view: View, of: Week): Sheet {
  const { template, weeks } = view.plan.roster;
  return of === 'template' ? template : (weeks[String(of)] ?? template);
}

/** The sheet on screen: as changed, else as in force. */
export const sheetOf = (view: View, of: Week): Sheet => drafts.value.get(of)?.sheet ?? inForce(view, of);

export const isChanged = (of: Week): boolean => drafts.value.has(of);

function put(of: Week, draft: Draft | undefined): void {
  const next = new Map(drafts.value);
  if (draft) next.set(of, draft);
  else next.delete(of);
  drafts.value = next;
}

/** Puts a changed sheet on screen; back to what is in force, it is no change any more. */
export function change(view: View, of: Week, sheet: Sheet): void {
  const now = drafts.value.get(of);
  const shown = now?.sheet ?? inForce(view, of);
  if (sameSheet(sheet, shown)) return;
  if (sameSheet(sheet, inForce(view, of))) return put(of, undefined);
  put(of, { week: of, sheet, before: [...(now?.before ?? []), shown] });
}

/** Takes the last change of a week back. Answers false when there is none. */
export function takeBack(view: View, of: Week): boolean {
  const now = drafts.value.get(of);
  const last = now?.before.at(-1);
  if (!now || !last) return false;
  if (sameSheet(last, inForce(view, of))) put(of, undefined);
  else put(of, { ...now, sheet: last, before: now.before.slice(0, -1) });
  return true;
}

/** Forgets the changes of a week: given, or given up. */
export const settle = (of: Week): void => put(of, undefined);

/** Another game, another team. */
export function forgetDrafts(): void {
  drafts.value = new Map();
  week.value = undefined;
  weekday.value = undefined;
  picked.value = undefined;
}
