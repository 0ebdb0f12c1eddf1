/** When a dilemma is asked and until when it can be answered. */
import { parseTime, weekday } from '../../kernel/index.ts';
import { type Dilemma, type DilemmaOption, WEEKDAYS } from '../../scenario/index.ts';
import type { Model } from '../compiled.ts';
import type { Moment, Plan } from '../plan-types.ts';

/** The dilemmas of a store, in the order in which they come. */
export const dilemmasOf = (model: Model): readonly Dilemma[] =>
  [...(model.scenario.voices?.dilemmas ?? [])].sort((a, b) => dilemmaDay(model, a) - dilemmaDay(model, b));

/** Day of the game on which a dilemma is asked. */
export function dilemmaDay({ firstDay }: Model, { day, week }: Dilemma): number {
  return (week - 1) * 7 + ((WEEKDAYS.indexOf(day) - weekday(firstDay) + 7) % 7);
}

/** `early`: not asked yet; `open`: to be answered; `over`: answered, or too late. */
export type DilemmaState = 'early' | 'open' | 'over';

/** Where a dilemma stands at a moment; one that was answered is over. */
export function dilemmaState(model: Model, plan: Plan, now: Moment, dilemma: Dilemma): DilemmaState {
  const day = dilemmaDay(model, dilemma);
  if (now.day < day || (now.day === day && now.minute < parseTime(dilemma.at)!)) return 'early';
  const late = now.day > day || now.minute >= parseTime(dilemma.until)!;
  return late || plan.dilemmas[dilemma.id] !== undefined ? 'over' : 'open';
}

/** The question to be answered now, if any. */
export const openDilemma = (model: Model, plan: Plan, now: Moment): Dilemma | undefined =>
  dilemmasOf(model).find((one) => dilemmaState(model, plan, now, one) === 'open');

/** What stands once a dilemma is over: the answer given, or the default; undefined before. */
export function dilemmaAnswer(
  model: Model,
  plan: Plan,
  now: Moment,
  dilemma: Dilemma,
): { readonly option: DilemmaOption; readonly given: boolean } | undefined {
  if (dilemmaState(model, plan, now, dilemma) !== 'over') return undefined;
  const given = plan.dilemmas[dilemma.id];
  const option = dilemma.options.find(({ id }) => id === (given ?? dilemma.default));
  return option && { option, given: given !== undefined };
}
