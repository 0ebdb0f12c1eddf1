/** What the page says aloud by itself: what is new to decide, and what happens in the store, a little at a time. */
import { effect } from '@preact/signals';
import { cardsOf } from '../cards.ts';
import type { Session } from '../session.ts';
import { money, texts } from '../texts/index.ts';
import { announce } from '../ui/announce.tsx';
import { cardTitle } from './cards.tsx';

/** Real time between two spontaneous sentences: a screen reader has to finish the first. */
const REST_MS = 6_000;

/** Speaks as the game goes; the answer stops it. */
export function speakAlong(session: Session): () => void {
  let known = new Set<string>();
  let lastLine = -1;
  let restUntil = 0;
  return effect(() => {
    // What is looked at again has been said.
    if (session.behind.value) return;
    const cards = cardsOf(session);
    const fresh = cards.find((card) => !known.has(card.key));
    const line = session.live.journal[0];
    const t = texts.peek();
    if (fresh) announce(`${t.decide.title}${t.colon}${cardTitle(fresh, session)}`);
    else if (line && line.id !== lastLine && performance.now() >= restUntil) {
      announce(t.happening(line.what, t.tasks, money));
    } else return;
    known = new Set(cards.map((card) => card.key));
    lastLine = line?.id ?? -1;
    restUntil = performance.now() + REST_MS;
  });
}
