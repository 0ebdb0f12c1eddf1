/**
 * French typography, the only place that says it: what holds a line together, whoever writes. Texts are written with
 * plain spaces and set on their way out; setting one twice changes nothing.
 */

/** Before `; : ! ? % € °C`, inside `« »` and between groups of digits. */
export const THIN = '\u202f';
/** Between a number and its unit in letters: `12 min`, `46 UVC`. */
export const NO_BREAK = '\u00a0';

/** `CA : 4 140 € ; 37,5 %` as French asks for it: none of these spaces may break a line. */
export function french(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${THIN}`)
    .replace(/ × (?=\d)/g, `${NO_BREAK}×${NO_BREAK}`)
    .replace(/[ \u00a0]([:;!?])(?![\p{L}\d])/gu, `${THIN}$1`)
    .replace(/«[ \u00a0]/g, `«${THIN}`)
    .replace(/[ \u00a0](°C|[%€»])/g, `${THIN}$1`)
    .replace(/(\d) (h|min|s|m|cm|cl|L|g|kg|jours|unités|UVC)(?![\p{L}\d])/gu, `$1${NO_BREAK}$2`);
}
