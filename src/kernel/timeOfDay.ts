// Times of day as minutes since midnight, in the local time of the shop.

/** Milliseconds in one minute. */
export const MS_PER_MINUTE = 60_000;
/** Milliseconds in one hour. */
export const MS_PER_HOUR = 3_600_000;
/** Milliseconds in one day. */
export const MS_PER_DAY = 86_400_000;
/** Minutes in one day. */
export const MINUTES_PER_DAY = 1440;

/** Minutes since midnight of a text such as '08:30' ('24:00' is the end of the day), or undefined. */
export function parseTime(text: string): number | undefined {
  const hours = twoDigits(text, 0);
  const minutes = twoDigits(text, 3);
  // Below zero when one of them is no number.
  if (text.length !== 5 || text[2] !== ':' || Math.min(hours, minutes) < 0) return undefined;
  const total = hours * 60 + minutes;
  return minutes > 59 || total > MINUTES_PER_DAY ? undefined : total;
}

/** Two digits of a text as a number, −1 when they are not. Hours are read every day, too often for a pattern. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const units = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : -1;
}

/**
 * Minutes since midnight as '08:30'.
 * @throws RangeError when it is not an integer from 0 to 1440.
 */
export function formatTime(minute: number): string {
  if (!Number.isInteger(minute) || minute < 0 || minute > MINUTES_PER_DAY) {
    throw new RangeError(`formatTime: expected a minute from 0 to ${MINUTES_PER_DAY}, got ${minute}`);
  }
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
