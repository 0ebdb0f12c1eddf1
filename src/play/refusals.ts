/**
 * Refusals in words. The store gives a code, numbers and ids; here is what people read: what is wrong, and what to do.
 * A test looks for every code of the store in the tables of words.
 */
import { french, type Refusal } from '../kernel/index.ts';
import { LAW_SENTENCES } from './lawWords.ts';
import { PICKUP_SENTENCES } from './pickupWords.ts';
import { type Language, type Names, Say, type Sentence } from './say.ts';
import { STORE_ENGLISH, STORE_FRENCH } from './storeWords.ts';
import { STUDY_SENTENCES } from './studyWords.ts';

export { type Language, type Names, namesOf } from './say.ts';

/** A refusal for people: a sentence, and another that says what to do ('' when there is nothing to do). */
export interface RefusalText {
  readonly what: string;
  readonly remedy: string;
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Sentence>>>> = {
  fr: { ...STORE_FRENCH, ...LAW_SENTENCES.fr, ...PICKUP_SENTENCES.fr, ...STUDY_SENTENCES.fr },
  en: { ...STORE_ENGLISH, ...LAW_SENTENCES.en, ...PICKUP_SENTENCES.en, ...STUDY_SENTENCES.en },
};

/** Codes that have words in a language; for the test that looks for a missing one. */
export function wordedRefusals(language: Language): string[] {
  return Object.keys(SENTENCES[language]);
}

/**
 * A refusal in words.
 * @param names how people call what the ids name; ids between quotes when left out
 */
export function refusalText(refusal: Refusal, language: Language, names?: Names): RefusalText {
  const table = SENTENCES[language];
  const sentence = Object.hasOwn(table, refusal.code) ? table[refusal.code] : undefined;
  if (!sentence) {
    const what = language === 'fr' ? `refusé (${refusal.code}).` : `refused (${refusal.code}).`;
    return { what, remedy: '' };
  }
  const [what, remedy] = sentence(new Say(refusal, language, names));
  const done = (text: string) => (language === 'fr' ? french(text) : text);
  return { what: capital(done(what)), remedy: done(remedy) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
