/** A day of the game in the words of the page, beside the day on screen. */
import type { Session } from './session.ts';
import { date, texts } from './texts/index.ts';

/**
 * Today, tomorrow, or its date. Today is the day on screen: on the evening of a closed day, the engine already stands at
 * the next one.
 */
export function dayName({ day: shown, view }: Pick<Session, 'day' | 'view'>, day: number): string {
  const { calendar } = texts.value;
  if (day === shown.value) return calendar.today;
  return day === shown.value + 1 ? calendar.tomorrow : date(view.model.firstDay + day);
}
