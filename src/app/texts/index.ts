/** The language of the page and its texts. French is the reference; the choice is kept with the page. */
import { computed, signal } from '@preact/signals';
import { en } from './en.ts';
import { fr } from './fr.ts';

export type Lang = 'fr' | 'en';
export type Texts = typeof fr;

const KEY = 'gondole-lang';

/** The language chosen last time; French when nothing is known or storage is forbidden. */
function remembered(): Lang {
  try {
    return globalThis.localStorage?.getItem(KEY) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}

export const lang = signal<Lang>(remembered());

/** Texts in the language of the page. */
export const texts = computed<Texts>(() => (lang.value === 'fr' ? fr : en));

/** Changes the language of the page, at once and for next time. */
export function setLang(next: Lang): void {
  lang.value = next;
  globalThis.document?.documentElement.setAttribute('lang', next);
  try {
    globalThis.localStorage?.setItem(KEY, next);
  } catch {
    // Storage forbidden: the choice lasts as long as the page.
  }
}

export * from './format.ts';
