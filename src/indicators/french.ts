/** Sets the spaces of French typography in a text written with plain ones: none of them may break a line. */

const THIN = '\u202f';
const NO_BREAK = '\u00a0';

/** `CA : 4 140 € ; 37,5 %` with a thin space before `:` and `;` and inside numbers, a no-break one before units. */
export function french(text: string): string {
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${THIN}`)
    .replace(/ × (?=\d)/g, `${NO_BREAK}×${NO_BREAK}`)
    .replace(/ ([:;!?])/g, `${THIN}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ ([%€»])/g, `${NO_BREAK}$1`)
    .replace(/(\d) (h|min|s|m|cm|cl|L|g|kg|jours|unités)(?![\p{L}\d])/gu, `$1${NO_BREAK}$2`);
}
