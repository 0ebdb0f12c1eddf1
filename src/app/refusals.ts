/** Why a decision was refused, in the language of the page. */
import type { Refusal } from '../kernel/index.ts';
import { namesOf, refusalText } from '../play/refusals.ts';
import type { View } from '../store/view.ts';
import { lang, texts, wholeArticles } from './texts/index.ts';

/** What is wrong and what to do, in one line. */
export function refusalSentence(refusal: Refusal, view: View): string {
  // The page's own reason, unknown to the store.
  if (refusal.code === 'read-only') return texts.value.notices['other-tab'];
  const { what, remedy } = refusalText(refusal, lang.value, namesOf(view.model));
  return wholeArticles(remedy ? `${what} ${remedy}` : what);
}
