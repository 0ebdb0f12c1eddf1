// Texts in one order and one form everywhere: nothing here asks the locale.

/** Order by UTF-16 code unit, the same in every locale: negative, 0 or positive. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order by identifier: what keys all luck and all ties. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  compareText(a.id, b.id);

/** Digits in groups of three from the right: `grouped('12500', ' ')` is `12 500`. No `Intl`: the same text everywhere. */
export const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(\d{3})+$)/g, separator);
