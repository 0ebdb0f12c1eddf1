import { lang, setLang } from '../texts/index.ts';

/** The other language, in its own words. */
export function LanguageSwitch() {
  const other = lang.value === 'fr' ? 'en' : 'fr';
  return (
    <button type="button" class="button quiet language" lang={other} onClick={() => setLang(other)}>
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span class="sr-only">{other === 'en' ? 'Switch to English' : 'Passer en français'}</span>
    </button>
  );
}
