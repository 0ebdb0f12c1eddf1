/**
 * The language of the page and its texts. French is the reference and always there; English is fetched by who asks for
 * it. The choice is kept with the page.
 */
import { computed, signal } from '@preact/signals';
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

const english = signal<Texts | undefined>(undefined);

export const lang = signal<Lang>('fr');

/** Texts in the language of the page. */
export const texts = computed<Texts>(() => (lang.value === 'en' && english.value) || fr);

/** Brings the language in and speaks it; when it cannot be fetched, the page goes on in the one it has. */
async function speak(next: Lang): Promise<boolean> {
  if (next === 'en') {
    try {
      english.value ??= (await import('./en.ts')).en;
    } catch (error) {
      console.error('texts', error);
      return false;
    }
  }
  lang.value = next;
  globalThis.document?.documentElement.setAttribute('lang', next);
  return true;
}

/** The page starts in the language chosen last time. */
export const startLang = (): Promise<boolean> => speak(remembered());

/** Changes the language of the page, now and for next time. */
export async function setLang(next: Lang): Promise<void> {
  if (!(await speak(next))) return;
  try {
    globalThis.localStorage?.setItem(KEY, next);
  } catch {
    // Storage forbidden: the choice lasts as long as the page.
  }
}

export * from './format.ts';
